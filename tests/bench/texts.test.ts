/** What docs/cost.md says of a talk by text is what happens in one: so many texts and replies, and what each asks for. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { talks } from '#bench/money/doors.ts';
import { newTexting } from '#tests/support/texting.ts';

type Methods = Record<string, (...given: never[]) => unknown>;

/** Everything that the texts ask of the vault, the talks, the claims and KMS, by adapter and method. */
const countedTexting = () => {
  const texting = newTexting();
  const counts: Record<string, number> = {};
  const parts = ['index', 'texts', 'drafts', 'claims', 'store', 'vault'] as const;
  for (const part of parts) {
    const adapter = texting[part] as unknown as Methods;
    for (const [method, act] of Object.entries(adapter))
      adapter[method] = (...given) => {
        const what = part === 'index' ? ` ${given[0]}` : '';
        counts[`${part}.${method}${what}`] = (counts[`${part}.${method}${what}`] ?? 0) + 1;
        return act(...given);
      };
  }
  return { texting, counts };
};

const linesOf = (file: string): readonly string[] =>
  readFileSync(`tests/transcripts/${file}`, 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));

it('a filing is as many texts and replies as it is priced for, and each asks for what is priced', async () => {
  const { texting, counts } = countedTexting();
  const lines = linesOf('whole-talk-zh.txt');
  for (const line of lines) await texting.says(line);
  const { texts, replies } = talks.filing;
  expect([lines.length, texting.messenger.sent.length]).toEqual([texts, replies]);
  expect(counts).toMatchObject({
    'texts.keep': texts,
    'texts.read': texts,
    // the talk with each text, the list of those who fell silent once an hour
    'drafts.load': texts + 1,
    'drafts.save': texts + 1,
    'claims.claim': replies,
    'claims.settle': replies,
    'store.find': texts,
    // by who keeps the texts, and once for the case: who reads them is told it
    'index.hash phone': texts + 1,
    'index.hash prefix': texts,
  });
});

it('a joining is as many texts and replies as it is priced for', async () => {
  const { texting } = countedTexting();
  const lines = linesOf('workmates-join-zh.txt');
  const joins = lines.findIndex((line) => line.includes('JOINCODE'));
  const said: string[] = [];
  for (const line of lines.slice(0, joins)) said.push(...(await texting.says(line)));
  const [, code = ''] = /加入([A-Z0-9-]+)/.exec(said.at(-1) ?? '') ?? [];
  const before = texting.messenger.sent.length;
  for (const line of lines.slice(joins)) await texting.says(line.replace('JOINCODE', code), '+8613900000009');
  const { texts, replies } = talks.joining;
  expect([lines.length - joins, texting.messenger.sent.length - before]).toEqual([texts, replies]);
});

it('a text about a known case reads its HEAD twice and the contact once', async () => {
  const { texting, counts } = countedTexting();
  for (const line of linesOf('whole-talk-zh.txt')) await texting.says(line);
  const [heads, contacts] = [counts['store.head'] ?? 0, counts['vault.get'] ?? 0];
  await texting.says('状态');
  expect([(counts['store.head'] ?? 0) - heads, (counts['vault.get'] ?? 0) - contacts]).toEqual([2, 1]);
});
