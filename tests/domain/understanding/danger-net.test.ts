import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dangerShares, wordsOf } from '#domain/understanding/danger/net.ts';
import { dangerIn } from '#domain/understanding/danger.ts';
import { dangerLessons, toldAtQuestions } from '../../../bin/understanding/danger-lessons.ts';
import { learntFrom, rates } from '../../../bin/understanding/softmax.ts';
import { askedWith } from './said.ts';

const file = readFileSync('domain/understanding/words/danger-net.json', 'utf8');
const shareOf = <T>(of: readonly T[], counts: (each: T) => boolean): number =>
  of.filter(counts).length / of.length;

describe('the net of danger', () => {
  it('was learnt from the corpora as they are', () => {
    expect(JSON.parse(file).learntFrom).toBe(learntFrom(dangerLessons(), rates.quick));
  });

  it('stays under 330 KB packed', () => {
    expect(gzipSync(file).length).toBeLessThan(330 * 1024);
  });

  it('gives each grade a share of one whole', () => {
    const { yes, maybe, none } = dangerShares(askedWith('脚手架晃得厉害'));
    expect(yes + maybe + none).toBeCloseTo(1);
  });

  it('talks no cry for help down, whatever is said with it', () => {
    const complaint = 'hindi binabayaran ang overtime at wala kaming payslip, wages late since june';
    expect(dangerIn(askedWith(`help someone is trapped. ${complaint}`))).toBe('yes');
    expect(dangerIn(askedWith(`救命啊，${'工资三个月没发，老板说年底结清，'.repeat(3)}`))).toBe('yes');
  });

  it('rings where no book hears it', () => {
    expect(dangerIn(askedWith('trench has come in on Marek can only see his hat'))).toBe('yes');
    expect(dangerIn(askedWith('下槽子洗罐的没动静了 下去拉他的也不吭声了'))).toBe('yes');
  });

  it('knows directions and cards from what they sound like', () => {
    expect(dangerIn(askedWith('宿迁沭阳 往北过桥看见红烟囱就是', 'place'))).toBe('none');
    expect(dangerIn(askedWith('外省的医保卡在这儿刷不了 说没备案'))).toBe('none');
    expect(dangerIn(askedWith('早上去刷门禁刷不开 保安说名单里没我了'))).toBe('none');
  });

  it.each([
    'an explosion of orders before christmas and they still cut our wages',
    'the deal blew up so he wont pay us',
    '老板在危险品仓库旁边开的店 不发工资',
    'patay gutom na sweldo walang overtime',
  ])('never hears what a book knows to be no danger: %s', (text) => {
    expect([...wordsOf(askedWith(text)).words].join(' ')).not.toMatch(/explosion|blew|危险|patay/u);
    expect(dangerIn(askedWith(text))).toBe('none');
  });

  it('hears a danger in the middle of a long story', () => {
    const story =
      'started in may, they said one rate and paid another, lockers robbed twice, no breaks at all, canteen is a joke, ';
    const cry = 'a drum in the yard is fizzing and folk are choking, ';
    expect(dangerIn(askedWith(`${story}${cry}who do i speak to about holiday pay`))).not.toBe('none');
    expect(dangerIn(askedWith(`${story}who do i speak to about holiday pay`))).toBe('none');
  });
});

describe('danger told in words that nothing was learnt from', () => {
  const told = toldAtQuestions('tests/domain/understanding/unread/danger-at-questions.tsv').map(
    ({ asked, means }) => ({ grade: means, heard: dangerIn(asked) }),
  );
  const isDanger = (grade: string): boolean => grade === 'yes' || grade === 'maybe';
  const dangers = told.filter(({ grade }) => isDanger(grade));
  const now = told.filter(({ grade }) => grade === 'yes');
  const heard = told.filter((each) => isDanger(each.heard));
  const rung = told.filter((each) => each.heard === 'yes');

  it('is heard, and little else is asked about', () => {
    expect(shareOf(dangers, (each) => isDanger(each.heard))).toBeGreaterThan(0.96);
    expect(shareOf(heard, ({ grade }) => isDanger(grade))).toBeGreaterThan(0.93);
  });

  it('rings at once where it is now, and seldom where it is not', () => {
    expect(shareOf(now, (each) => each.heard === 'yes')).toBeGreaterThan(0.95);
    expect(shareOf(rung, ({ grade }) => grade === 'yes')).toBeGreaterThan(0.74);
  });
});
