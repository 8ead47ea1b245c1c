/** Every code that a screen may show, in the reader's language: in the words for staff where there are some, else in those for all. */
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import { basesNamedIn, basisIn } from '#domain/messages/basis.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import { legalTermsOf, termIn } from '#domain/messages/terms.ts';
import { isKey, type Language, text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { statuses } from '#domain/terms/statuses.ts';
import * as terms from '#domain/terms/vocabulary.ts';

/** Codes by group, as both catalogues group their words. */
const codes: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  kind: terms.complaintKinds,
  topic: terms.topics,
  lane: terms.lanes,
  role: terms.roles,
  channel: terms.filingChannels,
  relation: terms.partyRelations,
  liability: terms.liabilityBases,
  missing: terms.missingFacts,
  refusal_reason: terms.refusalReasons,
  closing_reason: terms.closingReasons,
  evidence: terms.evidenceKinds,
  harm: terms.harmFlags,
  retaliation: terms.retaliationKinds,
  coordination_failure: terms.coordinationFailures,
  pause_reason: terms.pauseReasons,
  authority: terms.authorities,
  evasion: terms.evasions,
  decision_kind: terms.decisionKinds,
  payment_proof: terms.paymentProofs,
  mediation_ending: terms.mediationEndings,
};

/** What workers are told of these is said to them; staff have the words of the law. */
const reasonsForStaff = [
  'refusal_reason',
  'closing_reason',
  'coordination_failure',
  'pause_reason',
  'liability',
] as const;

/** Groups that only staff have words for, or other words than workers. */
const ownGroups = [
  'status',
  'urgency',
  'naming',
  'payment_kind',
  'contact_channel',
  'limit',
  'event',
  'field',
  'text',
  'choice',
  ...reasonsForStaff,
  'violation',
  'fine',
  'need',
  'task',
  'list_view',
  'case_flag',
  'waits_for',
] as const;

/** The rules of wage law of this jurisdiction, and no other’s: from these a statement is made. */
const wageRuleLabels = (language: Language, { jurisdiction }: Procedure) =>
  (jurisdictionOf(jurisdiction)?.wageRules ?? []).flatMap(({ id }) => {
    const key = `wages.rule.${id}`;
    return isKey(key) ? [[`wage_rule.${id}`, text(language, key)] as const] : [];
  });

/** Articles that have another name in this language, under all procedures by which a case may run. */
const basisLabels = (language: Language, { jurisdiction }: Procedure) => {
  const law = jurisdictionOf(jurisdiction);
  return basesNamedIn(law?.procedures ?? []).flatMap((basis) => {
    const said = basisIn(language, law ?? {}, basis);
    return said === basis ? [] : [[`basis.${basis}`, said] as const];
  });
};

export type Labels = Readonly<Record<string, string>>;

/** `status.triage` and so on; where the law has a word of its own (the tribunal) it is this procedure's. */
export const labelsIn = (language: Language, procedure: Procedure): Labels => {
  const law = { ...legalTermsOf(procedure) };
  const shared = Object.entries(codes).flatMap(([group, all]) =>
    all.map((code) => {
      const key = `${group}.${code}`;
      return [key, isKey(key) ? text(language, key, law) : code] as const;
    }),
  );
  const own = ownGroups.flatMap((group) =>
    Object.entries(deskWords[language][group]).map(([code, label]) => [`${group}.${code}`, label] as const),
  );
  // what the register of the law calls it
  const firm = ['field.firmNumber', text(language, termIn(procedure, 'term.firm_number'))] as const;
  return Object.fromEntries([
    ...shared,
    ...wageRuleLabels(language, procedure),
    ...basisLabels(language, procedure),
    ...own,
    firm,
  ]);
};

/** Statuses last: an authority that a case goes to (a court) is also the name of the status in which it is there. */
const groupsOfCodes: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(codes).filter(([group]) => group !== 'status'),
  ['payment_kind', terms.paymentKinds],
  ['contact_channel', terms.contactChannels],
  ['urgency', terms.urgencies],
  ['naming', terms.namings],
  ['status', statuses],
];

/** The group whose words these codes have: that of the most particular list that holds them all. */
export const groupOf = (options: readonly string[]): string =>
  groupsOfCodes.find(([, all]) => options.every((each) => all.includes(each)))?.[0] ?? 'choice';
