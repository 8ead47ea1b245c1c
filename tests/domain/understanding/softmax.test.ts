import { describe, expect, it } from 'vitest';
import { netWeigher } from '#domain/understanding/nets/weighed-net.ts';
import { learntFrom, netFrom, rates } from '../../../bin/understanding/softmax.ts';

const of = (words: string, meaning: string, ...signs: readonly string[]) => ({
  words: words.split(' '),
  signs: ['!always', ...signs],
  meaning,
});
const lessonOf = (text: string, means: string) => ({
  asked: { question: 'start', language: 'en', text },
  means,
});
const lessons = [lessonOf('no pay since may', 'wage'), lessonOf('no helmet on site', 'helmet')];
const examples = Array.from({ length: 12 }, (_, n) => [
  of(`no pay since may ${n}`, 'wage'),
  of(`no helmet on site ${n}`, 'helmet'),
  of(`hello there ${n}`, 'none', '!greets'),
]).flat();

describe('weights learnt from examples', () => {
  const weigh = netWeigher(netFrom(lessons, () => examples, rates.quick));

  it('know what the examples meant, and what is like them', () => {
    expect(weigh(of('no pay', '?'))[0]?.meaning).toBe('wage');
    expect(weigh(of('nothing on the site', '?'))[0]?.meaning).toBe('helmet');
    expect(weigh(of('', '?', '!greets'))[0]?.meaning).toBe('none');
  });

  it('are the same each time', () => {
    expect(netFrom(lessons, () => examples, rates.quick)).toEqual(
      netFrom(lessons, () => examples, rates.quick),
    );
  });

  it('say from what they were learnt', () => {
    expect(learntFrom(lessons, rates.quick)).not.toBe(learntFrom(lessons.slice(1), rates.quick));
    expect(learntFrom(lessons, rates.quick)).not.toBe(learntFrom(lessons, rates.slow));
  });
});
