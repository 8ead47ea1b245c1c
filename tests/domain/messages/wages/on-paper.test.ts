import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { wageRules } from '#domain/jurisdictions/wage-rules.ts';
import { dayText } from '#domain/messages/spoken.ts';
import { isKey, languages, text } from '#domain/messages/text.ts';
import { lineText, sumText } from '#domain/messages/wages/in-words.ts';
import { onPaper, type Paper, type ReadBy } from '#domain/messages/wages/on-paper.ts';
import { jurisdictionOfRule } from '#tests/support/procedures.ts';
import { everyRule, fullFacts, printed, stated } from '#tests/support/wage-papers.ts';

const readers: readonly ReadBy[] = ['worker', 'staff'];
const countries = [
  ['cn-mainland', 'CNY'],
  ['gb', 'GBP'],
] as const;
const cases = languages.flatMap((language) =>
  readers.flatMap((readBy) => countries.map((country) => [language, readBy, ...country] as const)),
);

const rowsOf = ({ parts }: Paper) => parts.flatMap(({ rows }) => rows);

/** Every text that is read, without the codes that staff are meant to read. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.replace(/^cn-\w+@.*/, '')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** A key, an id with an underscore, the name of a field, or a gap. */
const code = /wages\.|[a-z]_[a-z]|[a-z][A-Z]|undefined|NaN|[{}]/;

describe.each(cases)('in %s, read by %s (%s)', (language, readBy, jurisdiction, currency) => {
  const made = everyRule(jurisdiction);
  const paper = onPaper(printed(made, readBy, language, currency));
  const reader = { language, currency };

  test('has a row for each line: formula, sum, what was taken for granted and what was left out', () => {
    const rules = wageRules.filter((rule) => jurisdictionOfRule(rule) === jurisdiction);
    expect(rowsOf(paper)).toHaveLength(rules.length);
    for (const line of made.lines) {
      const { says, taken, leftOut } = lineText(reader, line);
      const row = rowsOf(paper).find(({ name, how, sum }) =>
        [name, how, sum].every((words) => says.includes(words)),
      );
      const notes = row?.notes.join('\n') ?? 'no row';
      const missing = [...taken, ...leftOut].filter((words) => !notes.includes(words));
      expect([line.ruleId, missing]).toEqual([line.ruleId, []]);
    }
  });

  test('shows no key, no code and no name of a field', () => {
    const { heading, about, columns, parts, end } = paper;
    // staff are meant to read which rule it was
    const meant = made.lines.map(({ ruleId: rule, legalBasis: basis }) =>
      text(language, 'wages.paper.basis', { rule, basis }),
    );
    const said = textsOf([heading, about, columns, parts, end]).filter((words) => !meant.includes(words));
    expect(said.filter((words) => code.test(words))).toEqual([]);
  });

  test('says what it comes to, for each purse apart, and what nobody disputes', () => {
    const purses = jurisdiction === 'gb' ? [made.worker] : [made.worker, made.fund];
    const undisputed = sumText(reader, 123_456, 123_456);
    expect(
      paper.parts.map(({ total, because }) => [total.value, because?.includes(undisputed) ?? false]),
    ).toEqual(purses.map((purse) => [sumText(reader, purse.minFen, purse.maxFen), purse === made.worker]));
  });
});

describe.each(languages)('in %s', (language) => {
  const rowsFor = (readBy: ReadBy) => rowsOf(onPaper(printed(everyRule('cn-mainland'), readBy, language)));

  test('staff read the rule, its article, every fact and how certain each line is; a worker is spared that', () => {
    for (const line of everyRule('cn-mainland').lines) {
      const notes = rowsFor('staff').map(({ notes }) => notes.join('\n'));
      const own = notes.find((each) => each.includes(` ${line.ruleId}`)) ?? '';
      expect(own).toContain(line.legalBasis);
      const given = Object.keys(line.inputs).filter((name) => name !== 'rule');
      const separators = own.split(/[;；]/).length;
      expect(separators).toBeGreaterThanOrEqual(given.length);
    }
    const spared = JSON.stringify(rowsFor('worker'));
    expect(spared).not.toMatch(/"(Rule|规则|Facts|事实|Certainty|确定程度)/);
    expect(wageRules.filter(({ basis }) => spared.includes(basis)).map(({ id }) => id)).toEqual([]);
  });

  test('days worked stand month by month, with their hours', () => {
    const overtime = rowsFor('staff').flatMap(({ notes }) => notes.filter((each) => each.includes('2025-0')));
    expect(overtime).toHaveLength(2);
    expect(overtime[0]).toMatch(
      /2025-04.*[:：] ?1[^0-9;；]*8[^0-9;；]*[;；] ?2[^0-9;；]*8[.,]25[^0-9;；]*[;；]/,
    );
  });

  test('a worker’s paper names the number and the day, and neither the law nor a place', () => {
    const about = (readBy: ReadBy) =>
      onPaper(printed(everyRule('cn-mainland'), readBy, language)).about.map(({ value }) => value);
    const day = dayText(language, '2026-04-01');
    expect(about('worker')).toEqual(['RD26-ABCDEFGH', 'w1', day]);
    expect(about('staff')).toEqual(['RD26-ABCDEFGH', 'w1', day, 'cn-mainland@2026-01', '440306']);
  });

  test('says that it is no decision, and that nobody is named on it', () => {
    const [claim, names] = onPaper(printed(everyRule('gb'), 'worker', language)).end;
    expect(claim).toBe(text(language, 'wages.paper.for_worker.claim'));
    expect(names).toBe(text(language, 'wages.paper.for_worker.names'));
  });

  test('the title says nothing of the matter', () => {
    const { title } = onPaper(printed(everyRule('gb'), 'staff', language));
    expect(title).not.toMatch(/wage|pay|complain|claim|工资|投诉|欠/i);
  });
});

test('every fact that a rule asks for has words', () => {
  const asked = wageRules.flatMap(({ schema }) =>
    Object.keys(z.toJSONSchema(schema(), { io: 'input', unrepresentable: 'any' }).properties ?? {}),
  );
  expect(asked.length).toBeGreaterThan(60);
  // the rule and the period stand in the line's name
  const named = ['rule', 'period'];
  expect(asked.filter((name) => !named.includes(name) && !isKey(`wages.paper.input.${name}`))).toEqual([]);
});

test('an undisputed sum without a line stands on paper as well', () => {
  const { parts } = onPaper(
    printed(
      stated([{ rule: 'insurance_late_charge', ...fullFacts.insurance_late_charge }], 'cn-mainland', 70_000),
      'worker',
      'en',
    ),
  );
  expect(parts.map(({ rows, total }) => [rows.length, total.value])).toEqual([
    [0, '¥700.00'],
    [1, '¥540.00'],
  ]);
});

/** Two months that were never paid, word by word. */
describe('a whole page', () => {
  const made = stated([{ rule: 'unpaid_months', wageFen: 600_000, months: 2 }], 'cn-mainland', 0);
  const row = {
    name: 'Unpaid months',
    how: '¥6,000.00 a month × 2 months, less ¥0.00 paid',
    sum: '¥12,000.00',
  };
  const always = {
    language: 'en',
    on: '2026-04-01',
    title: 'Calculation',
    mark: 'RD26-ABCDEFGH · w1',
    columns: { what: 'What, and how it is worked out', sum: 'Sum' },
  };
  const total = { label: 'Together', value: '¥12,000.00' };
  const about = [
    { label: 'Number', value: 'RD26-ABCDEFGH' },
    { label: 'Worker', value: 'w1' },
    { label: 'Made on', value: '1 Apr 2026' },
  ];

  test('as a worker reads it', () => {
    expect(onPaper(printed(made, 'worker', 'en'))).toEqual({
      ...always,
      heading: 'How the sum is worked out',
      about,
      parts: [{ heading: 'Owed to you', rows: [{ ...row, notes: [] }], total }],
      end: [
        'This is a calculation, not yet a decision.',
        'No names stand on this paper: not yours, and not your employer’s. Keep it where nobody else finds it.',
      ],
    });
  });

  test('as staff read it', () => {
    expect(onPaper(printed(made, 'staff', 'en'))).toEqual({
      ...always,
      heading: 'Wage statement',
      about: [
        ...about,
        { label: 'Law applied', value: 'cn-mainland@2026-01' },
        { label: 'Place of work (division)', value: '440306' },
      ],
      parts: [
        {
          heading: 'Owed to the worker',
          rows: [
            {
              ...row,
              notes: [
                'Rule unpaid_months; article: LL 50; WPP 7',
                'Facts: monthly wage ¥6,000.00; months 2',
                'Certainty: exact',
              ],
            },
          ],
          total,
        },
      ],
      end: [
        'A calculated claim, not yet a debt. It can be made again from the facts above and the law that is named.',
        'No names stand on this paper; the worker and the case are references.',
      ],
    });
  });

  test('no place of work is named where none is known', () => {
    const { area: _, ...nowhere } = made;
    expect(onPaper(printed(nowhere, 'staff', 'en')).about.map(({ label }) => label)).toEqual([
      'Number',
      'Worker',
      'Made on',
      'Law applied',
    ]);
  });
});

test('more days than a month has are told in several sentences, each once', () => {
  const days = Array.from({ length: 40 }, (_, n) => ({ on: '2025-04-01', hours: 1 + n / 4 }));
  const lines = stated([{ rule: 'overtime', ...fullFacts.overtime, days }], 'cn-mainland', 0);
  const notes = rowsOf(onPaper(printed(lines, 'staff', 'en'))).flatMap((each) => each.notes);
  const told = notes.filter((each) => each.startsWith('2025-04') || each.includes('2025-04:'));
  const hours = told.map((each) => [...each.matchAll(/\(([\d.]+)\)/g)].map(([, one]) => Number(one)));
  expect(hours.map((some) => some.length)).toEqual([31, 9]);
  expect(hours.flat()).toEqual(days.map((each) => each.hours));
});

test('a fact that nobody has words for any more stands as it was given', () => {
  const made = stated([{ rule: 'unpaid_months', wageFen: 600_000, months: 2 }], 'cn-mainland', 0);
  const lines = made.lines.map((line) => ({ ...line, inputs: { once: 'asked' } }));
  const [row] = rowsOf(onPaper(printed({ ...made, lines }, 'staff', 'en')));
  expect(row?.notes[1]).toBe('Facts: once asked');
});
