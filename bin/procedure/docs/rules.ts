/** Rule ids (`rules.json`), each with the tests that name it, or the reason why it was left out. */
import { readdirSync, readFileSync } from 'node:fs';
import leftOut from './left-out.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };

const leftOutReasons: ReadonlyMap<string, string> = new Map(Object.entries(leftOut));

export interface Traced {
  readonly id: string;
  readonly rule: string;
  readonly tests: readonly string[];
  readonly reason?: string;
}

const tests = (): readonly (readonly [string, string])[] =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('jurisdictions/rules.test.ts'))
    .sort()
    .map((file) => [`tests/${file}`, readFileSync(`tests/${file}`, 'utf8')]);

/** The rules with their tests, read from the tests themselves, in the order of `rules.json`. */
export const tracedRules = (): readonly Traced[] => {
  const sources = tests();
  return Object.entries(rules).map(([id, rule]) => {
    const named = new RegExp(`\\b${id}\\b`);
    const reason = leftOutReasons.get(id);
    return {
      id,
      rule,
      tests: sources.filter(([, text]) => named.test(text)).map(([file]) => file),
      ...(reason === undefined ? {} : { reason }),
    };
  });
};

let domainTests: readonly (readonly [string, string])[] | undefined;

/** The tests of the domain that hold this word, in order. */
export const testsNaming = (word: string): readonly string[] => {
  domainTests ??= tests().filter(([file]) => file.startsWith('tests/domain/'));
  return domainTests.filter(([, text]) => text.includes(word)).map(([file]) => file);
};
