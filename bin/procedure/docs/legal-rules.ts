/** Each legal rule of the newest procedures: its source, whether it was checked, when it is in force, and the tests that name it. */
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { nameIn } from '#domain/terms/names.ts';
import { markdownTable } from './markdown.ts';
import { testsNaming } from './rules.ts';
import { mark } from './said.ts';

interface LegalRule {
  readonly what: string;
  readonly basis: string;
  readonly verified: boolean;
  readonly inForce?: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined;
  /** words by which a test names it, the most telling first */
  readonly words: readonly string[];
}

const ofCode = (code: string, rule?: string): readonly string[] => [
  `'${code}'`,
  ...(rule === undefined ? [] : [rule]),
];

const limitRules = ({ timeLimits }: Procedure): readonly LegalRule[] =>
  timeLimits
    .filter(({ kind }) => kind !== 'service')
    .flatMap((each) => [
      { ...each, what: `limit ${each.id}`, words: ofCode(each.id, each.rule) },
      ...(each.changes ?? []).map(({ from, basis, verified, commenced }) => ({
        what: `limit ${each.id}${commenced ? '' : ' (announced, not applied)'}`,
        basis,
        verified,
        inForce: { from },
        words: ofCode(each.id, each.rule),
      })),
    ]);

const limitationRules = ({ limitation }: Procedure): readonly LegalRule[] => [
  { ...limitation, what: 'limitation', words: [limitation.rule ?? 'limitation'] },
  ...(limitation.claims ?? []).map((each) => ({
    ...each,
    what: `limitation of ${each.kinds.join(', ')}`,
    words: each.kinds.map((kind) => `'${kind}'`),
  })),
  ...(limitation.changes ?? []).map(({ from, basis, verified, commenced }) => ({
    what: `limitation${commenced ? '' : ' (announced, not applied)'}`,
    basis,
    verified,
    inForce: { from },
    words: [limitation.rule ?? 'limitation'],
  })),
];

const rightRules = (of: Procedure): readonly LegalRule[] =>
  (['reviewWithin', 'suitWithin'] as const).map((right) => ({
    ...of[right],
    what: right === 'suitWithin' ? 'going to court after a refusal' : 'review of a refusal',
    words: ofCode(right, of[right].rule),
  }));

const otherRules = (of: Procedure): readonly LegalRule[] => [
  ...of.competence.map((each) => ({
    ...each,
    what: `competence of ${each.authority}`,
    words: [each.rule, `'${each.authority}'`],
  })),
  ...of.refusals.map((each) => ({
    ...each,
    what: `refusal ${each.reason}`,
    words: ofCode(each.reason, each.rule),
  })),
  ...of.fines.map((each) => ({ ...each, what: `fine ${each.id}`, words: ofCode(each.id, each.rule) })),
  ...of.violations.map((each) => ({ ...each, what: `violation ${each.rule}`, words: [each.rule] })),
  ...(of.policeThreshold === undefined
    ? []
    : [{ ...of.policeThreshold, what: 'amount of criminal law', words: [of.policeThreshold.rule] }]),
  ...(of.variations ?? []).map((each) => ({
    ...each,
    what: nameIn(each.name, 'en') ?? '',
    words: each.areas.flatMap((area) => [`'${area}'`]),
  })),
];

const wageRules = (jurisdiction: string): readonly LegalRule[] =>
  (jurisdictions.find(({ id }) => id === jurisdiction)?.wageRules ?? []).map((each) => ({
    what: `wage rule ${each.id}`,
    basis: each.basis,
    verified: each.verified,
    words: [`'${each.id}'`],
  }));

/** Tests of the domain that name it, three at most: the rest are found by the same word. */
const mostNamed = 3;

const testsOf = ({ words }: LegalRule): string => {
  const [found = []] = words.map(testsNaming).filter((tests) => tests.length > 0);
  return found
    .slice(0, mostNamed)
    .map((each) => `\`${each.replace('tests/domain/', '')}\``)
    .join(', ');
};

const rowOf = (of: LegalRule): readonly string[] => [
  of.what,
  of.basis,
  mark(of.verified),
  of.inForce?.from ?? '',
  of.inForce?.until ?? '',
  testsOf(of),
];

const isLaw = ({ basis }: LegalRule): boolean => !basis.startsWith('Service promise');

export const legalRulesPage = (): string =>
  [
    '# Legal rules, with their sources and tests',
    'Made by `npm run procedure -- docs` from the newest procedure of each jurisdiction. “Checked”: against the text of the law or a word-for-word copy; what is not is to be looked up before it is relied on (`npm run procedure -- coming` lists what is open). A day in force that is empty: as long as the procedure. Tests: the first of those in `tests/domain/` that name the rule.',
    '## Vectors of the law',
    'All 134 vectors that were worked out apart from the code are tests: 118 in `jurisdictions/law-vectors.json`, 16 courses of whole cases in `jurisdictions/law-cases.test.ts`. Not adopted, because …: none. P11 and P12 are adopted although it is disputed whether a prescription of the Philippines moves off a holiday; G21 although the wording of rule 6(1) is from memory.',
    ...jurisdictions.flatMap(({ id, procedures }) => {
      const of = procedures.at(-1) ?? procedures[0];
      const all = [limitRules, limitationRules, rightRules, otherRules].flatMap((each) => each(of));
      return [
        `## ${nameIn(of.name, 'en') ?? id} (\`${of.id}\`)`,
        markdownTable(
          ['rule', 'source', 'checked', 'in force from', 'until', 'tests'],
          [...all, ...wageRules(id)].filter(isLaw).map(rowOf),
        ),
      ];
    }),
    '',
  ].join('\n\n');
