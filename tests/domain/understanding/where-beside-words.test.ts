/** Where it is, told beside what the house is, who moved them there, or that no more of it is known. */
import { describe, expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const where = (lang: string, text: string) => understand(askedAt(lang, 'place', text));

describe('is kept', () => {
  test.each([
    ['en', 'packhouse by the A1101, long white sheds, just before Littleport', 'Littleport'],
    ['en', 'come off at junc 31, grey sheds, by Normanton', 'Normanton'],
    ['en', 'big nursery off the A10, just past Ely', 'Ely'],
    ['en', 'packhouse just outside ledbury cant remember the postcode', 'ledbury'],
    ['en', 'farm near wisbech forgot the postcode', 'wisbech'],
    ['en', 'they put us up on site, Thetford', 'Thetford'],
    ['en', 'we live in the caravans by the field, Spalding', 'Spalding'],
    ['en', 'trawler, we sail from Newlyn', 'Newlyn'],
    ['en', 'cleaning cabins on the ferry, goes from Heysham', 'Heysham'],
    ['zh', '电话巷9号，扬州江都', '电话巷9号，扬州江都'],
    ['zh', '手机街23号，贵州六盘水', '手机街23号，贵州六盘水'],
  ])('%s: %s', (lang, text, value) => {
    const { place, answer, asksBack } = where(lang, text);
    expect(place?.value).toContain(value);
    expect(place?.sure).toBe(true);
    expect(answer).toBeUndefined();
    expect(asksBack).toEqual([]);
  });
});

describe('is asked about', () => {
  test.each([
    ['en', 'some static caravan site in norfolk', 'norfolk'],
    ['en', 'parcel depot sumwhere outside swindon', 'swindon'],
    ['en', 'some care home out in the sticks, norfolk', 'norfolk'],
    ['en', 'used to be the Hull depot, since monday they got us in Goole', 'Goole'],
    ['en', 'started in Hull but theyve got us at Goole since monday', 'Goole'],
    ['en', 'was in Leeds, they put us in Selby last week', 'Selby'],
    ['zh', '南昌 对 南昌 就是南昌 新建区', '南昌新建区'],
    ['zh', '重庆的 重庆 在重庆 江北区', '重庆江北区'],
    ['zh', '绍兴柯桥做过，后头又在诸暨做', '绍兴柯桥'],
    ['zh', '在嘉兴干过，后来又去海宁干', '海宁'],
  ])('%s: %s', (lang, text, value) => {
    const { place, asksBack } = where(lang, text);
    expect(place?.value).toContain(value);
    expect(place?.sure).toBe(false);
    expect(asksBack).toEqual(['which_place']);
  });
});

describe('is not told', () => {
  test.each([
    ['en', 'couldnt tell u, minibus picks us up in the dark', 'unknown'],
    ['en', 'couldnt say mate, van comes at 4', 'unknown'],
    ['tl', 'hindi ko po kabisado yung lugar van lang sumusundo samin', 'unknown'],
    ['zh', '开网约车的 哪里都去', 'unknown'],
    ['zh', '满城跑单的 哪有固定地方', 'unknown'],
    ['zh', '跑外卖 送到哪算哪', 'unknown'],
    ['zh', '能不讲地方吗', 'no'],
    ['zh', '地址可以不报吗', 'no'],
  ])('%s: %s', (lang, text, answer) => {
    const meaning = where(lang, text);
    expect(meaning.place).toBeUndefined();
    expect(meaning.answer).toBe(answer);
  });
});
