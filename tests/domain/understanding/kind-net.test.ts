import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pointedIn } from '#domain/understanding/kind/books.ts';
import { likelyKinds } from '#domain/understanding/kind/net.ts';
import { kindIn } from '#domain/understanding/kind.ts';
import { kindFits } from '../../../bin/understanding/judge.ts';
import { kindLessons, kindLines } from '../../../bin/understanding/kind-lessons.ts';
import { learntFrom, rates } from '../../../bin/understanding/softmax.ts';
import { askedWith } from './said.ts';

const file = readFileSync('domain/understanding/words/kind-net.json', 'utf8');

const likely = (text: string) => {
  const asked = askedWith(text);
  return likelyKinds({ asked, danger: 'none', pointed: pointedIn(asked) });
};

describe('the net of kinds', () => {
  it('was learnt from the corpora as they are', () => {
    expect(JSON.parse(file).learntFrom).toBe(learntFrom(kindLessons(), rates.quick));
  });

  it('stays under 700 KB packed', () => {
    expect(gzipSync(file).length).toBeLessThan(700 * 1024);
  });

  it('gives each kind a share of one whole, the likeliest first', () => {
    const shares = likely('三个月工资没发').map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('is no surer of what is said ten times', () => {
    const [once] = likely('三个月工资没发');
    const [often] = likely('三个月工资没发，'.repeat(10));
    expect(often?.meaning).toBe(once?.meaning);
    expect(often?.share).toBeLessThan((once?.share ?? 0) + 0.1);
  });

  it('makes nothing of what is no complaint', () => {
    for (const text of ['hello', '你好', 'thanks for your help', '谢谢你们'])
      expect(likely(text)[0]?.meaning).toBe('none');
  });
});

describe('kinds told in words that nothing was learnt from', () => {
  const told = kindLines('tests/domain/understanding/unread/kinds-unread.tsv').map(({ asked, means }) => ({
    kind: means,
    heard: kindIn(asked),
  }));
  const kept = told.filter(({ heard }) => heard?.sure === true);
  const right = kept.filter(({ kind, heard }) => kindFits(heard?.value ?? '', kind));

  it('are kept only where most are right', () => {
    expect(right.length / kept.length).toBeGreaterThan(0.8);
  });

  it('are kept of nearly half of those who told of one', () => {
    const complaints = told.filter(({ kind }) => kind !== 'other');
    expect(right.length / complaints.length).toBeGreaterThan(0.45);
  });
});
