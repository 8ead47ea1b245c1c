/**
 * Segments of a text, by which it is paid: GSM-7 (160, then 153 each; its extension table counts double) or UCS-2 (70,
 * then 67).
 */
import segmentsCalculator from 'sms-segments-calculator';

export const segmentsIn = (text: string): number =>
  new segmentsCalculator.SegmentedMessage(text).segmentsCount;

/** The most segments that a text of ours has. */
export const mostSegments = 2;

/** So many UTF-16 units are one segment whatever they are, and a unit takes a place of the 153 at the least. */
const surelyOne = 70;
const mostUnits = mostSegments * 153;

/** Counting takes long, and is asked for many times a turn: it is done where the length alone does not say it. */
export const fits = (text: string): boolean =>
  text.length <= surelyOne || (text.length <= mostUnits && segmentsIn(text) <= mostSegments);

const graphemes = (text: string): readonly string[] =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map((each) => each.segment);

/** The first `most` characters as a person counts them, with a mark that something was left out. */
export const clipped = (text: string, most: number): string => {
  const all = graphemes(text);
  return all.length <= most ? text : `${all.slice(0, most - 2).join('')}..`;
};

/** The longest beginning that fits, cut after a space or a mark where one is near its end. */
const longestFit = (text: string): string => {
  const all = graphemes(text);
  let low = 1;
  let high = Math.min(all.length, mostUnits);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(all.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  const cut = all.slice(0, low).join('');
  const kind = cut.match(/^[\s\S]*[\s.。，,；;]/u)?.[0] ?? cut;
  return low < all.length && kind.length > cut.length / 2 ? kind : cut;
};

/** The text in as few messages as it needs, each within `mostSegments`. */
export const inTexts = (text: string): readonly string[] => {
  const texts: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const next = fits(rest) ? rest : longestFit(rest);
    texts.push(next.trim());
    rest = rest.slice(next.length).trim();
  }
  return texts.filter((each) => each !== '');
};
