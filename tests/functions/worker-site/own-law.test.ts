/** Each jurisdiction is spoken of in its own words: no notice or page names another's numbers, tribunal or rules. */
import { describe, expect, it } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { isKey, type Key } from '#domain/messages/catalogue.ts';
import { catalogues, type Language, languages } from '#domain/messages/listed-languages.ts';
import { legalTermsOf, termIn } from '#domain/messages/terms.ts';
import { text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { sayIn } from '#functions/worker-site/http/language.ts';

/** Every other parameter a text asks for is filled with its own name. */
const blanks = Object.fromEntries(
  [...catalogues.en.values()].flatMap((pattern) =>
    [...pattern.matchAll(/\{(\w+)[,}]/g)].map(
      ([, name = '']) => [name, name === 'parts' ? 2 : name] as const,
    ),
  ),
);
const { tribunal: _t, emergency: _e, police: _p, legalHelp: _l, emergencies: _s, ...others } = blanks;
const { hotline: _h, helplines: _n, ...filler } = others;

const groups = [
  'notice',
  'web',
  'sms',
  'status',
  'refusal_reason',
  'closing_reason',
  'pause_reason',
  'event',
];
const furtherGroups = ['mediation_ending', 'coordination_failure', 'assessment', 'staff', 'missing', 'role'];
const isOfGroup = (key: string) => [...groups, ...furtherGroups].some((each) => key.startsWith(`${each}.`));

const isWeb = (key: string) => key.startsWith('web.');
const limitOf = (key: string) => /^web\.next\.(\w+)$/.exec(key)?.[1];

/** The limits of a procedure, and what is said of a case besides. */
const isNextStep = ({ timeLimits }: Procedure, key: string): boolean => {
  const limit = limitOf(key);
  return (
    limit === undefined ||
    timeLimits.some(({ id }) => id === limit) ||
    ['none', 'ended', 'provisional', 'mediation_represented'].includes(limit)
  );
};

const named = (group: string, codes: readonly string[]): readonly Key[] =>
  codes.map((code) => `${group}.${code}`).filter(isKey);

/** The keys that only some laws use, as this one does: limits, reasons by its rules, authorities by its names. */
const ownKeys = (procedure: Procedure): readonly Key[] => {
  const { timeLimits, competence, refusals, routing } = procedure;
  const authorities = [
    ...competence.map(({ authority }) => authority),
    ...refusals.flatMap(({ instead }) => instead ?? []),
  ];
  return [
    ...named(
      'limit',
      timeLimits.map(({ id }) => id),
    ),
    ...named('why', [
      ...Object.keys(routing),
      ...competence.flatMap(({ rule }) => rule ?? []),
      'arbitration',
    ]),
    ...named('authority', ['arbitration', ...authorities]).map((key) => termIn(procedure, key)),
  ];
};

const textsOf = (procedure: Procedure, language: Language): readonly (readonly [string, string])[] => {
  const say = sayIn(language, [procedure]);
  const common = [...catalogues.en.keys()].filter(isKey).filter(isOfGroup);
  return [...common.filter((key) => isNextStep(procedure, key)), ...ownKeys(procedure)].map((key) => [
    key,
    isWeb(key)
      ? say(key, filler)
      : text(language, key, { ...filler, hotlines: '', numbers: '', ...legalTermsOf(procedure) }),
  ]);
};

const numbersOf = ({ emergencyNumbers, hotlines }: Procedure): readonly string[] =>
  [...emergencyNumbers, ...hotlines].map(({ number }) => number);

/** What is said of one law only, so that it may not be said of another. */
const wordsOf: Readonly<Record<string, readonly RegExp[]>> = {
  'cn-mainland': [/\blabou?r arbitration\b|\bto arbitration\b|arbitration (has|decided)/i, /劳动仲裁委/],
  gb: [/employment tribunal|\bAcas\b/i, /劳动法庭/],
  ph: [/labor arbiter|NLRC|\bDOLE\b|SEnA/i, /劳动仲裁员/],
};
const rulesOf: Readonly<Record<string, RegExp>> = {
  'cn-mainland': /\bCN-[A-Z]{2}-\d/,
  gb: /\bGB-[A-Z]{2}-\d/,
  ph: /\bPH-[A-Z]{2}-\d/,
};

const foreignTo = (procedure: Procedure): readonly RegExp[] => {
  const own = numbersOf(procedure);
  return procedures
    .filter(({ jurisdiction }) => jurisdiction !== procedure.jurisdiction)
    .flatMap((other) => [
      ...(wordsOf[other.jurisdiction] ?? []),
      ...[rulesOf[other.jurisdiction]].flatMap((each) => each ?? []),
      ...numbersOf(other)
        .filter((number) => !own.includes(number))
        .map((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`)),
    ]);
};

const everyLaw = languages.flatMap((language) =>
  procedures.map((procedure) => ({ language, procedure, id: procedure.id })),
);

describe('what is said in a case', () => {
  it('knows the words of every jurisdiction', () => {
    const ids = [...new Set(procedures.map(({ jurisdiction }) => jurisdiction))];
    expect(Object.keys(wordsOf).sort()).toEqual(ids.sort());
  });

  it.each(everyLaw)('of $id, in $language, names nothing of another law', ({ procedure, language }) => {
    const foreign = foreignTo(procedure);
    const leaks = textsOf(procedure, language).filter(([, said]) => foreign.some((each) => each.test(said)));
    expect(leaks).toEqual([]);
  });

  it.each(everyLaw)('of $id, in $language, names its own tribunal and numbers', ({ procedure, language }) => {
    const said = new Map(textsOf(procedure, language));
    const tribunal = text(language, termIn(procedure, 'authority.arbitration'));
    for (const key of [
      'status.arbitration',
      'closing_reason.award',
      'notice.limitation',
      'web.case.clock.own',
    ])
      expect(said.get(key)).toContain(tribunal);
    for (const { number } of procedure.emergencyNumbers)
      for (const key of ['notice.danger_handed_over', 'web.done.danger', 'web.act.danger.about'])
        expect(said.get(key)).toContain(number);
  });
});
