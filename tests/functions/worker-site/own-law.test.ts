/** Each jurisdiction is spoken of in its own words: no message names another's numbers, tribunal, papers or rules. */
import { describe, expect, it } from 'vitest';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { isKey, type Key } from '#domain/messages/catalogue.ts';
import { catalogues } from '#domain/messages/listed-catalogues.ts';
import { type Language, languages } from '#domain/messages/listed-languages.ts';
import { saidUnder } from '#domain/messages/said-under.ts';
import { termIn } from '#domain/messages/terms.ts';
import { text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { menuAt } from '#domain/procedure/text-menus.ts';
import { sayIn } from '#functions/worker-site/http/language.ts';
import { foreignTo, wordsOf } from './own-words.ts';

/** Every other parameter a text asks for is filled with its own name. */
const blanks = Object.fromEntries(
  [...catalogues.en.values()].flatMap((pattern) =>
    [...pattern.matchAll(/\{(\w+)[,}]/g)].map(
      ([, name = '']) => [name, name === 'parts' ? 2 : name] as const,
    ),
  ),
);
const {
  tribunal: _t,
  emergency: _e,
  police: _p,
  legalHelp: _l,
  emergencies: _s,
  agency: _a,
  ...others
} = blanks;
const { hotline: _h, helplines: _n, ...filler } = others;

/**
 * Groups of which a law uses only the codes that it names. Everything else in the catalogue is said under every law, so
 * that a new message is looked at without being listed here.
 */
const codesOf = (procedure: Procedure): Readonly<Record<string, readonly string[]>> => {
  const { timeLimits, competence, refusals, routing, closingReasons, matters, lanes, terms } = procedure;
  const kinds = matters.map(({ kind }) => kind);
  const limits = timeLimits.map(({ id }) => id);
  const rules = jurisdictionOf(procedure.jurisdiction)?.wageRules.map(({ id }) => id) ?? [];
  const fund = rules.includes('insurance_late_charge') ? [''] : [];
  const steps = ['kind', 'service', 'other'] as const;
  const choices = steps.flatMap((step) =>
    menuAt(procedure, step).choices.flatMap((each) => ('kind' in each ? [each.kind] : [])),
  );
  const asked = (step: 'service' | 'other') =>
    menuAt(procedure, 'kind').choices.some((each) => 'ask' in each && each.ask === step) ? [step] : [];
  return {
    kind: kinds,
    // beside a plain name, in the language of the law
    'legal.kind': procedure.language === 'en' ? [] : kinds,
    limit: limits,
    'web.next': [...limits, 'none', 'ended', 'provisional', 'mediation_represented'],
    lane: lanes.map(({ lane }) => lane),
    status: [...procedure.stages, 'refused', 'closed', 'withdrawn', 'merged'],
    refusal_reason: refusals.map(({ reason }) => reason),
    closing_reason: closingReasons.map(({ reason }) => reason),
    decision_kind: procedure.outcomes,
    authority: [
      'arbitration',
      'court',
      'police',
      ...competence.map(({ authority }) => authority),
      ...refusals.flatMap(({ instead }) => instead ?? []),
    ],
    why: [
      ...Object.keys(routing),
      ...competence.flatMap(({ rule }) => rule),
      'arbitration',
      'court',
      'police',
    ],
    hotline: procedure.hotlines.map(({ what }) => what),
    'wages.rule': rules,
    'wages.formula': rules,
    // what is owed to the insurance fund, where a rule says so
    'wages.fund': fund,
    'wages.paper.for_worker.to_fund': fund,
    'wages.paper.for_staff.to_fund': fund,
    'wages.assumption.goes_to_fund': fund,
    term: Object.values(terms).map((each) => each.replace(/^term\./, '')),
    currency: [procedure.currency],
    // what people write, and the short names of choices
    'sms.words': [],
    'sms.choice.ask': [...asked('service'), ...asked('other')],
    'sms.choice': ['line', ...choices],
  };
};

/** The longest group that a key is in. */
const groupOf = (groups: readonly string[], key: string): string | undefined =>
  groups.filter((each) => `${key}.`.startsWith(`${each}.`)).toSorted((a, b) => b.length - a.length)[0];

const isSaidUnder = (procedure: Procedure, key: string): boolean => {
  const codes = codesOf(procedure);
  const group = groupOf(Object.keys(codes), key);
  if (group === undefined) return true;
  const code = key.slice(group.length + 1);
  const own = codes[group] ?? [];
  return own.includes(code) || (group === 'sms.choice' && own.some((each) => code.endsWith(`.${each}`)));
};

const isWeb = (key: string) => key.startsWith('web.');

const textsOf = (procedure: Procedure, language: Language): readonly (readonly [string, string])[] => {
  const say = sayIn(language, [procedure]);
  return [...catalogues.en.keys()]
    .filter(isKey)
    .filter((key) => isSaidUnder(procedure, key))
    .map((key: Key) => [
      key,
      isWeb(key)
        ? say(key, filler)
        : saidUnder(procedure, language, key, { ...filler, hotlines: '', numbers: '' }),
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
