/** The phone simulator shows both sides of each talk, by whichever hand a text was sent. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { phonePage } from '#local/phone/page.ts';
import { overheard } from '#local/phone/simulator.ts';
import { textsIn } from '#local/phone/texts.ts';

const [liu, ana] = ['+8613800000001', '+639171234567'] as const;

const network = () => {
  const texts = textsIn(join(mkdtempSync(join(tmpdir(), 'phone-')), 'texts'));
  const comes = (from: string, body: string, sid: string) =>
    overheard(texts, new URLSearchParams({ From: from, To: '+861', Body: body, MessageSid: sid }).toString());
  const goes = (to: string, body: string) =>
    texts.add({ to, from: '+861', body, at: '2026-11-25T03:00:00.000Z', direction: 'outbound' });
  return { texts, comes, goes };
};

const talkOn = (page: string, phone: string): readonly (readonly [string, string])[] =>
  parse(page)
    .querySelectorAll(`#talk${phone.slice(1)} li:not(.day)`)
    .map((item) => [item.classNames, item.querySelector('p')?.text ?? '']);

it('shows what a worker wrote beside what was answered, in the order in which it came', () => {
  const { texts, comes, goes } = network();
  comes(liu, '老板欠薪', 'SM1');
  goes(liu, '在什么地方？');
  comes(liu, '<b>龙华</b>', 'SM2');
  expect(talkOn(phonePage(texts, [liu], null), liu)).toEqual([
    ['inbound', '老板欠薪'],
    ['outbound', '在什么地方？'],
    ['inbound', '<b>龙华</b>'],
  ]);
});

it('a text that the provider delivers again is one text', () => {
  const { texts, comes } = network();
  comes(liu, 'hello', 'SM1');
  comes(liu, 'hello', 'SM1');
  comes(liu, 'hello', 'SM2');
  expect(talkOn(phonePage(texts, [liu], null), liu)).toHaveLength(2);
});

it('shows several phones side by side, each with its own talk and a box to write in', () => {
  const { texts, comes, goes } = network();
  comes(liu, '欠薪', 'SM1');
  comes(ana, 'di pa binayaran', 'SM2');
  goes(ana, 'Where is it?');
  const page = phonePage(texts, [liu, ana], null);
  expect(talkOn(page, liu)).toEqual([['inbound', '欠薪']]);
  expect(talkOn(page, ana)).toHaveLength(2);
  const writing = parse(page).querySelectorAll('section form input[name=phone]');
  expect(writing.map((each) => each.getAttribute('value'))).toEqual([liu, ana]);
});
