import { readFileSync } from 'node:fs';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Asked, QuestionAsked } from '#domain/understanding/meaning.ts';

/** What somebody says, and what it means; several meanings that are all right stand between bars. */
interface Said {
  readonly asked: Asked;
  readonly means: readonly string[];
}

export const askedWith = (text: string, question: QuestionAsked = 'start'): Asked => {
  const inChinese = /\p{Script=Han}/u.test(text);
  return {
    question,
    text,
    language: inChinese ? 'zh-CN' : 'en',
    today: '2026-11-25',
    procedure: newestProcedure(inChinese ? 'cn-mainland' : 'gb'),
  };
};

const saidOf = (row: string): Said => {
  const [question, means, text] = row.split('\t') as [QuestionAsked, string, string];
  return { asked: askedWith(text, question), means: means.split('|') };
};

const saidIn = (name: string): readonly Said[] =>
  readFileSync(new URL(`said/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map(saidOf);

/** The lines that are heard otherwise than they are meant: "text: meant, heard". */
export const misheardIn = (name: string, heard: (asked: Asked) => string): readonly string[] =>
  saidIn(name).flatMap(({ asked, means }) => {
    const got = heard(asked);
    return means.includes(got)
      ? []
      : [`[${asked.question}] ${asked.text}: ${means.join(' or ')}, heard ${got}`];
  });

/** A reading in short: its value, with a question mark where it is only likely. */
export const inShort = (value: string | undefined, sure = true): string =>
  value === undefined ? 'none' : `${value}${sure ? '' : '?'}`;
