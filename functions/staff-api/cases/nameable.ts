/** Things of a case that a command may name: chosen from a list, so that nobody types the reference of a payment or a limit. */
import * as z from 'zod/mini';
import type { CommandType } from '#domain/complaint/commands/registry.ts';
import { decide } from '#domain/complaint/decide.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { newestObligation, openDeeds, promisedDeed } from '#domain/complaint/ledger/case-ledger.ts';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import { basisIn } from '#domain/messages/basis.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import { isKey, type Language, text } from '#domain/messages/text.ts';
import { isInForce } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { present } from '#domain/terms/present.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import type { Role } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { Around } from './who-can.ts';

const nameable = z.object({
  value: z.union([z.string(), z.int()]),
  says: z.optional(z.string()),
  /** the day that it is about */
  on: z.optional(z.string()),
  fen: z.optional(z.int()),
  worker: z.optional(z.string()),
});
type Nameable = z.infer<typeof nameable>;

/** By field. */
export const nameableBody = z.record(z.string(), z.array(nameable));
export type NameableThings = z.infer<typeof nameableBody>;

interface NameableAround {
  readonly around: Around;
  readonly procedure: Procedure;
  readonly language: Language;
  /** who would give it, in the roles in which they could */
  readonly asker: { readonly id: string; readonly office: string; readonly roles: readonly Role[] };
}

type Words = Readonly<Record<string, string>>;

const retaliationName = (language: Language, kind: string): string => {
  const key = `retaliation.${kind}`;
  return isKey(key) ? text(language, key) : kind;
};

const payments = ({ file }: CaseState): Nameable[] =>
  file.payments.map(({ id, paidOn, lines }) => ({
    value: id,
    on: paidOn,
    fen: lines.reduce((sum, { fen }) => sum + fen, 0),
  }));

/** Payments with a line of which this holds. */
const paymentsWith = (
  state: CaseState,
  holds: (line: CaseState['file']['payments'][number]['lines'][number]) => boolean,
): Nameable[] => {
  const found = state.file.payments.filter(({ lines }) =>
    lines.some((line) => !line.retracted && holds(line)),
  );
  return payments(state).filter(({ value }) => found.some(({ id }) => id === value));
};

/** The running limits with which the decider would not refuse this command. */
const limitsFor = (
  type: CommandType,
  state: CaseState,
  { around, language, asker }: NameableAround,
): Nameable[] => {
  const names: Words = deskWords[language].limit;
  const able = (limit: string) => {
    const carried = { limit };
    return asker.roles.some((role) => {
      const actor = { role, id: asker.id, office: asker.office };
      return !isRefusal(decide({ type, ...carried }, state, { ...around, actor }));
    });
  };
  return state.file.clocks
    .filter(({ limit }) => able(limit))
    .map(({ limit, dueOn }) => ({ value: limit, says: names[limit] ?? limit, on: dueOn }));
};

const escalated = ({ file }: CaseState, { language, asker }: NameableAround): Nameable[] => {
  const names: Words = deskWords[language].limit;
  return file.clocks
    .filter(({ task }) => task?.office === asker.office && task.acknowledgedBy === undefined)
    .map(({ clock, limit, dueOn }) => ({ value: clock, says: names[limit] ?? limit, on: dueOn }));
};

const deeds = ({ file }: CaseState): Nameable[] => {
  const promised = promisedDeed(file);
  return (promised === undefined ? [] : openDeeds(promised)).map((n) => ({
    value: n,
    ...present({ on: promised?.instalments[n - 1]?.dueOn }),
  }));
};

const instalments = ({ file }: CaseState): Nameable[] =>
  (newestObligation(file)?.instalments ?? []).map(({ dueOn, lines }, n) => ({
    value: n + 1,
    on: dueOn,
    fen: lines.reduce((sum, { fen }) => sum + fen, 0),
  }));

const articleSaid = (
  { procedure, language }: Pick<NameableAround, 'procedure' | 'language'>,
  basis: string,
): string => basisIn(language, jurisdictionOf(procedure.jurisdiction) ?? {}, basis);

const nameableViolations = ({ procedure, language }: NameableAround): Nameable[] => {
  const names: Words = deskWords[language].violation;
  return procedure.violations.map(({ rule, what, basis }) => ({
    value: rule,
    says: `${names[rule] ?? what} (${articleSaid({ procedure, language }, basis)})`,
  }));
};

const nameableFines = ({ procedure, language, around }: NameableAround): Nameable[] => {
  const names: Words = deskWords[language].fine;
  const on = dateIn(procedure.timeZone, around.at);
  const held = procedure.fines.filter((each) => isInForce(each, on));
  return held.map(({ id, what, basis }) => ({
    value: id,
    says: `${names[id] ?? what} (${articleSaid({ procedure, language }, basis)})`,
  }));
};

const found: { readonly [T in CommandType]?: (state: CaseState, naming: NameableAround) => NameableThings } =
  {
    answer_retaliation: ({ file }, { language }) => ({
      id: file.retaliation
        .filter(({ answered }) => !answered)
        .map(({ id, worker, kind, at }) => ({
          value: id,
          says: retaliationName(language, kind),
          on: at.slice(0, 10),
          worker,
        })),
    }),
    record_employer_answer: ({ file }) => ({
      id: file.requests
        .filter(({ answered }) => !answered)
        .map(({ id, dueOn }) => ({ value: id, on: dueOn })),
    }),
    record_site_visit: ({ file }) => ({
      id: file.visits.filter(({ made }) => !made).map(({ id, on }) => ({ value: id, on })),
    }),
    record_findings: (_, naming) => ({ violations: nameableViolations(naming) }),
    issue_decision: (_, naming) => ({ fine: nameableFines(naming) }),
    propose_extension: (state, naming) => ({ limit: limitsFor('propose_extension', state, naming) }),
    extend_time_limit: (state, naming) => ({ limit: limitsFor('extend_time_limit', state, naming) }),
    acknowledge_escalation: (state, naming) => ({ clock: escalated(state, naming) }),
    record_payment: (state) => ({ instalment: instalments(state) }),
    confirm_payment: (state) => ({ payment: paymentsWith(state, ({ says }) => says !== 'yes') }),
    deny_payment: (state) => ({ payment: paymentsWith(state, ({ says }) => says !== 'no') }),
    record_failed_call: (state) => ({ payment: paymentsWith(state, ({ verified }) => !verified) }),
    verify_payment: (state) => ({ payment: paymentsWith(state, ({ verified }) => !verified) }),
    retract_payment: (state) => ({ payment: paymentsWith(state, () => true) }),
    reject_retraction: (state) => ({
      payment: payments(state).filter(({ value }) =>
        state.file.retractions?.some(({ payment }) => payment === value),
      ),
    }),
    verify_deed: (state) => ({ instalment: deeds(state) }),
    declare_breach: (state) => ({ instalment: instalments(state) }),
  };

/** undefined: this command names nothing of the kind. */
export const nameableIn = (
  type: CommandType,
  state: CaseState,
  naming: NameableAround,
): NameableThings | undefined => found[type]?.(state, naming);
