/** A body by the name of its province or city, 广西建工, and one by its number, 中铁四局: in a story in Chinese. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { publicBodies } from '../../words/employer-in-story.ts';
import type { FirmFound } from './passage.ts';

const endOfBody = String.raw`(?:集团|公司)?(?=$|[\s,，。、；;]|[的在做干上里欠拖这那不没给]|项目|工地)`;
const bodyOfPlace = new RegExp(`^(?:省|市)?(?:${publicBodies.join('|')})${endOfBody}`, 'u');
const bodyByNumber = new RegExp(
  `中(?:铁建?|建|交|核|冶|电建|水电|煤|化)(?:第?[一二三四五六七八九十]{1,3})(?:局|冶|公司|院)(?:[一二三四五六七八九十]公司)?${endOfBody}`,
  'u',
);

/** 浙江一建的工地: who builds there, and employs as likely as not. */
const onTheirSite = /^的?(?:工地|项目|标段|楼盘)/u;
const bodyFound = (text: string, index: number, end: number): FirmFound => ({
  value: text.slice(index, end),
  index,
  end,
  sure: !onTheirSite.test(text.slice(end)),
});

export const publicBodyIn = (text: string, jurisdiction: string): FirmFound | undefined => {
  const numbered = bodyByNumber.exec(text);
  if (numbered !== null) return bodyFound(text, numbered.index, numbered.index + numbered[0].length);
  for (const place of namedPlacesIn(jurisdiction, text)) {
    const body = bodyOfPlace.exec(text.slice(place.end))?.[0];
    // 深圳地铁工地: what is built
    const isBuilt = body === '地铁' && onTheirSite.test(text.slice(place.end + body.length));
    if (body !== undefined && !isBuilt) return bodyFound(text, place.index, place.end + body.length);
  }
  return undefined;
};
