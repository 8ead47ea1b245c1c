/** Every "no" of the API is said in the language of whoever asked, in the voice for staff. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import { staffSentence } from '#domain/messages/staff-sentence.ts';
import { languages } from '#domain/messages/text.ts';
import { problemBody } from '#functions/staff-api/http/problem.ts';
import * as s from '#tests/support/story.ts';
import { type Answer, memoryApi, people } from '../office.ts';
import { bodyOf } from '../samples.ts';

const folders = ['domain', 'casework', 'functions/staff-api'];
const source = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  )
  .join('\n');

const literal = String.raw`(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|${'`'}((?:[^${'`'}\\]|\\.)*)${'`'})`;
const sentencesAfter = (call: string): readonly string[] =>
  [...source.matchAll(new RegExp(call + literal, 'g'))].map(
    ([, plain, quoted, template]) => plain ?? quoted ?? template ?? '',
  );

/** What the code says, with something in the place of each value. */
const inCode = [
  ...sentencesAfter(String.raw`\brefuse\(\s*'[\w-]+',\s*`),
  ...sentencesAfter(String.raw`\bproblem\(\s*\d+,\s*'[\w-]+',\s*`),
  ...sentencesAfter(String.raw`\bpath: '[\w-]*', says: `),
  ...sentencesAfter(String.raw`\boneIssue\('\w+', `),
  ...sentencesAfter(String.raw`\bno\(`).map((each) => `${each} (art. 1).`),
]
  .map((each) => each.replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, 'x1'))
  .filter((each) => each !== 'x1 (x1).');

describe.each(languages)('in %s', (language) => {
  it('every sentence that the code gives stands in the catalogue', () => {
    expect(inCode.length).toBeGreaterThan(200);
    expect(inCode.filter((each) => staffSentence(language, each) === undefined)).toEqual([]);
  });

  it('no sentence names a field or a setting of programs', () => {
    const all = Object.values(deskWords[language].refused);
    expect(all.filter((each) => /words\.|Fen\b|\bT\d\d\b|x-/.test(each))).toEqual([]);
  });
});

/** Names, articles, references, and forms that are the same in every language. */
const spared =
  /[a-z]\.\w+|\b(?:LSSR|LSSR-IP|Fa Shi|Criminal Law)[^，。）]*|ASCII|JSON|ETag|YYYY-MM|\b[wpm]\d+\b/g;

const hasEnglish = (text: string): boolean => /[A-Za-z]{4,}/.test(text.replaceAll(spared, ''));

const problemOf = ({ body }: Answer) => problemBody.parse(body);

test('an official who reads Chinese is told no in Chinese, whatever it is about', async () => {
  const stages = [
    s.given(s.filed),
    s.given(...s.investigating),
    s.given(...s.ordered),
    s.given(...s.mediating),
  ];
  const wrong = new Set<string>();
  let told = 0;
  for (const stage of stages) {
    const { state } = stage;
    if (state === undefined) throw new Error('An empty story');
    for (const { type } of commandKinds)
      for (const body of [bodyOf(type, state, s.start), {}]) {
        const api = memoryApi();
        await api.holds(stage);
        const answer = await api.does('s.zhou', type, body, { 'accept-language': 'zh-CN' });
        if (answer.status < 400) continue;
        told += 1;
        const { title, detail, issues = [] } = problemOf(answer);
        for (const each of [title, detail, ...issues.map(({ says }) => says)])
          if (!/\p{Script=Han}/u.test(each) || hasEnglish(each)) wrong.add(`${type}: ${each}`);
      }
  }
  expect(told).toBeGreaterThan(200);
  expect([...wrong]).toEqual([]);
});

const read = async (path: string, headers: Record<string, string>, by?: string) =>
  problemOf(await memoryApi().ask({ path, headers, ...(by === undefined ? {} : { by }) }));

describe('a problem', () => {
  it('says roles and people by name', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const zh = { 'accept-language': 'zh-CN' };
    const { detail } = problemOf(await api.does('i.li', 'accept_complaint', {}, zh));
    expect(detail).toBe('“监察员”岗位不能办理此项。');
    const name = people.find(({ id }) => id === 'o.chen')?.name ?? '';
    await api.does('s.zhou', 'accept_complaint', {});
    const assigned = await api.does('s.zhou', 'assign_case', { lead: 'o.chen', co: 'i.li' }, zh);
    expect(problemOf(assigned).detail).toBe(`${name}不是本机构的监察员。`);
  });

  it('says before the sign-in, of a place that is not there, and of a query, too', async () => {
    const zh = { 'accept-language': 'zh-CN' };
    expect((await read('/me', zh)).title).toBe('请先登录');
    expect((await read('/nothing', zh, 'o.chen')).detail).toBe('这里没有您可以查看的内容。');
    const api = memoryApi();
    const { body } = await api.ask({ by: 'o.chen', path: '/me', query: { x: '1' }, headers: zh });
    expect(body.issues).toEqual([{ path: 'x', says: '没有这个查询参数' }]);
  });

  it('keeps its code, which is for programs', async () => {
    const [en, zh] = await Promise.all(
      ['en', 'zh-CN'].map((language) => read('/nothing', { 'accept-language': language }, 'o.chen')),
    );
    expect(en?.code).toBe(zh?.code);
    expect(en?.detail).not.toBe(zh?.detail);
  });
});
