import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { dangerIn, isSilentOnDanger } from '#domain/understanding/danger.ts';
import { type Net, soundOfDanger, weighedOf, weigher } from '#domain/understanding/danger-net.ts';
import { type Lesson, lessons, netFrom, written } from '../../../bin/understanding/learning.ts';
import { askedWith } from './said.ts';

const file = readFileSync('domain/understanding/words/danger-net.json', 'utf8');
const all = lessons();
const afar = all
  .filter(({ from }) => from === 'danger-afar.tsv')
  .map((lesson) => ({ ...lesson, heard: dangerIn(askedWith(lesson.text)) }));
const shareOf = <T>(of: readonly T[], counts: (each: T) => boolean): number =>
  of.filter(counts).length / of.length;

describe('the net under the books of danger', () => {
  it('is what the corpora give', () => {
    expect(written(netFrom(all))).toBe(file);
  });

  it('stays under 75 KB packed', () => {
    expect(gzipSync(file).length).toBeLessThan(75 * 1024);
  });

  it('only asks: what no book hears is never an alarm, however it sounds', () => {
    const unknown = afar.filter(({ text }) => soundOfDanger(text) > 5 && isSilentOnDanger(text));
    expect(unknown.length).toBeGreaterThan(30);
    expect(unknown.filter(({ heard }) => heard !== 'maybe')).toEqual([]);
  });

  it('talks no alarm down that a book hears', () => {
    const complaint = 'hindi binabayaran ang overtime at wala kaming payslip, wages late since june';
    expect(soundOfDanger(`help someone is trapped. ${complaint}`)).toBeLessThan(0);
    expect(dangerIn(askedWith(`help someone is trapped. ${complaint}`))).toBe('yes');
  });

  it.each([
    'an explosion of orders before christmas and they still cut our wages',
    'the deal blew up so he wont pay us',
    '老板在危险品仓库旁边开的店 不发工资',
    'patay gutom na sweldo walang overtime',
  ])('never hears what a book knows to be no danger: %s', (text) => {
    const { han, spaced } = weighedOf(text);
    expect(`${han}${spaced}`).not.toMatch(/explosion|blew|危险|patay/u);
    expect(soundOfDanger(text)).toBeLessThan(5);
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

describe.each([
  ['cries-kinds-and-sums.tsv', 0.66, 0.04],
  ['strangers-second.tsv', 0.66, 0.09],
])('the net that never saw %s', (left, heard, falsely) => {
  let net: Net;
  beforeAll(() => {
    net = netFrom(all.filter(({ from }) => from !== left));
  });

  it('hears by itself two of three dangers in it, and few others', () => {
    const weigh = weigher(net);
    const unseen = all.filter(({ from }) => from === left);
    const sounds = ({ text }: Lesson): boolean => weigh(weighedOf(text)) > 5;
    expect(
      shareOf(
        unseen.filter(({ isDanger }) => isDanger),
        sounds,
      ),
    ).toBeGreaterThan(heard);
    expect(
      shareOf(
        unseen.filter(({ isDanger }) => !isDanger),
        sounds,
      ),
    ).toBeLessThan(falsely);
  });
});

describe('books and net together', () => {
  const isHeard = ({ heard }: { readonly heard: string }): boolean => heard === 'yes' || heard === 'maybe';

  it('hear nearly all dangers that were ever written down, and few others', () => {
    const dangers = afar.filter(({ isDanger }) => isDanger);
    const others = afar.filter(({ isDanger }) => !isDanger);
    expect(shareOf(dangers, isHeard)).toBeGreaterThan(0.97);
    expect(shareOf(others, isHeard)).toBeLessThan(0.03);
  });
});
