/**
 * How a command is declared: what it carries, who may give it, in which statuses, and what it leads to. The decider,
 * the permissions matrix, the actions offered on a screen and the API's description are all read from declarations.
 */
import * as z from 'zod/mini';
import { wordRefs } from '#domain/terms/fields.ts';
import { once } from '#domain/terms/once.ts';
import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { Status } from '#domain/terms/statuses.ts';
import type { Role } from '#domain/terms/vocabulary.ts';
import type { Office, StaffMember } from '../office/office.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Actor, CaseEvent, RecordedEvent } from './events/registry.ts';
import type { CaseState } from './file/state.ts';

/** A case as a decision on several sees it. */
export interface CaseAtHand {
  readonly state: CaseState;
  readonly history: readonly RecordedEvent[];
  readonly procedure: Procedure;
}

/** By case id; `undefined` where there is no such case. */
export type CasesAtHand = ReadonlyMap<string, CaseAtHand | undefined>;

/** All that a decision may know beside the command and the state; given as data, so that it can be made again. */
export interface DecisionContext {
  /** instant, ISO 8601 */
  readonly at: string;
  readonly actor: Actor;
  readonly procedure: Procedure;
  readonly offices: readonly Office[];
  /** the staff of the case's office, for a command that turns on them */
  readonly staff: readonly StaffMember[];
  /** the cases that a command on several concerns, its own among them; absent with any other command */
  readonly cases?: CasesAtHand;
  /** who in the command's own case is the same person as whom in which other, as far as phone and name tell */
  readonly sameWorkers?: readonly SameWorker[];
}

/** A worker of the command's own case, and the seat that the same person has in another. */
export interface SameWorker {
  readonly worker: string;
  readonly seat: { readonly caseId: string; readonly worker: string };
}

/**
 * The relation that the actor must have to the case, beyond the role:
 * office = of the case's office; inspectors = lead or co-inspector; mediator = the case's mediator;
 * superior = of an office above the case's;
 * reached = of the case's office, or of one that an escalation of the case has reached;
 * owner = whoever the case is with now, or a supervisor of its office;
 * lead_office = of the office of the case in which its workers go on (its own, as far as is known without that one);
 * worker = a worker of this case (the actor's id is the worker's reference); anyone = no further condition.
 */
type Relation =
  | 'office'
  | 'superior'
  | 'reached'
  | 'lead_office'
  | 'inspectors'
  | 'mediator'
  | 'owner'
  | 'worker'
  | 'anyone';

export type Decision = readonly CaseEvent[] | Refusal;

/** What an act writes of one case. */
export interface CaseEvents {
  readonly caseId: string;
  readonly events: readonly CaseEvent[];
  /** the case that these events come from: what they refer to lies in its vault and is sealed anew in this one's */
  readonly from?: string;
}
/** What an act on several cases writes, with all that follows from it; the command's own case first. One case's may come in parts. */
export type ActDecision = readonly CaseEvents[] | Refusal;
type CommandBar = (state: CaseState, context: DecisionContext) => Refusal | undefined;

interface CommandDeclaration<T extends string> {
  readonly type: T;
  /** One sentence for the API's description. */
  readonly says: string;
  readonly roles: readonly Role[];
  readonly relation: Relation;
  /** a worker who has left or withdrawn may give it too: they can still be punished for the complaint, or think otherwise */
  readonly alsoGone?: true;
  readonly from: readonly Status[];
  /** free texts that must come with it, kept in the vault */
  readonly requires?: readonly string[];
  /** free texts that may come with it */
  readonly texts?: readonly string[];
  /** the bar for this actor now, whatever the command carries; absent: none beyond role, relation and status */
  readonly bars?: CommandBar;
  /** it turns on who else is in the case's office: for every other command they are not read, and its context has none */
  readonly turnsOnStaff?: true;
}

type CommandShape = z.core.$ZodLooseShape;
type SchemaOf<T extends string, S extends CommandShape> = z.ZodMiniObject<
  { type: z.ZodMiniLiteral<T>; words: typeof wordRefs } & S,
  z.core.$strict
>;

interface CommandFields<S extends CommandShape> {
  /** asked once, when such a command is first given or described */
  readonly shape: () => S;
  /** what only the application sets: names, references into the vault, where a worker came from. No door takes it. */
  readonly appFields?: readonly (keyof S & string)[];
}

/** What its sender may say. */
const doorSchemaOf = <S extends CommandShape>({ shape, appFields = [] }: CommandFields<S>) => {
  const hidden: readonly string[] = appFields;
  return z.strictObject(
    Object.fromEntries(Object.entries(shape()).filter(([name]) => !hidden.includes(name))),
  );
};

/** What a declaration says to everybody, with the schema of what it carries, and of what a door may take. */
const declaredBy = <const T extends string, S extends CommandShape>(
  of: CommandDeclaration<T> & CommandFields<S>,
) => {
  const schema = once(
    (): SchemaOf<T, S> => z.strictObject({ type: z.literal(of.type), ...of.shape(), words: wordRefs }),
  );
  const { shape: _, appFields = [], requires = [], texts = [], ...declared } = of;
  return {
    ...declared,
    requires,
    texts: [...requires, ...texts],
    schema,
    appFields,
    doorSchema: once(() => doorSchemaOf(of)),
  };
};

/** Makes a command; its `decide` parses what it is given and throws on a shape that the API should have refused. */
export const command = <const T extends string, S extends CommandShape>(
  of: CommandDeclaration<T> &
    CommandFields<S> & {
      readonly decide: (
        given: z.infer<SchemaOf<T, S>>,
        state: CaseState,
        context: DecisionContext,
      ) => Decision;
    },
) => {
  const declared = declaredBy(of);
  return {
    ...declared,
    decide: (given: unknown, state: CaseState | undefined, context: DecisionContext): Decision =>
      state === undefined
        ? refuse('no-such-case', 'There is no such case.')
        : of.decide(declared.schema().parse(given), state, context),
  };
};

/**
 * Makes a command that concerns other cases too: they are given to its decision as data, and all that it writes in any of
 * them is one append. Alone, without them at hand, it is refused.
 */
export const jointCommand = <const T extends string, S extends CommandShape>(
  of: CommandDeclaration<T> & {
    readonly shape: () => S;
    /** the other cases; asked again as long as one that it names is not at hand yet */
    readonly concerns: (
      given: z.infer<SchemaOf<T, S>>,
      state: CaseState,
      cases: CasesAtHand,
    ) => readonly string[];
    readonly decide: (
      given: z.infer<SchemaOf<T, S>>,
      own: CaseAtHand,
      context: DecisionContext & { readonly cases: CasesAtHand },
    ) => ActDecision;
  },
) => {
  const { concerns, decide, ...rest } = of;
  const declared = declaredBy(rest);
  const act = (given: unknown, state: CaseState | undefined, context: DecisionContext): ActDecision => {
    const { cases } = context;
    const own = state && cases?.get(state.file.caseId);
    return own === undefined || cases === undefined
      ? refuse('no-such-case', 'There is no such case.')
      : decide(declared.schema().parse(given), own, { ...context, cases });
  };
  return {
    ...declared,
    concerns: (given: unknown, state: CaseState, cases: CasesAtHand) =>
      concerns(declared.schema().parse(given), state, cases),
    act,
    decide: (given: unknown, state: CaseState | undefined, context: DecisionContext): Decision => {
      const answer = act(given, state, context);
      return isRefusal(answer) ? answer : (answer[0]?.events ?? []);
    },
  };
};

/** The one command that needs no case yet. */
export const openingCommand = <const T extends string, S extends CommandShape>(
  of: CommandDeclaration<T> &
    CommandFields<S> & {
      readonly decide: (given: z.infer<SchemaOf<T, S>>, context: DecisionContext) => Decision;
    },
) => {
  const declared = declaredBy(of);
  return {
    ...declared,
    decide: (given: unknown, state: CaseState | undefined, context: DecisionContext): Decision =>
      state === undefined
        ? of.decide(declared.schema().parse(given), context)
        : refuse('already-filed', 'This complaint has been filed already.'),
  };
};

/** The declaration of any command, whatever it carries. */
export interface CommandKind
  extends Required<Pick<CommandDeclaration<string>, 'requires' | 'texts'>>,
    CommandDeclaration<string> {
  readonly requires: readonly string[];
  readonly texts: readonly string[];
  /** all that it carries */
  readonly schema: () => z.ZodMiniType;
  /** what its sender says: without `appFields`, which the application sets */
  readonly doorSchema: () => z.ZodMiniType;
  readonly appFields: readonly string[];
  readonly decide: (given: unknown, state: CaseState | undefined, context: DecisionContext) => Decision;
  /** with a command on several cases: which others, and what is written in each */
  readonly concerns?: (given: unknown, state: CaseState, cases: CasesAtHand) => readonly string[];
  readonly act?: (given: unknown, state: CaseState | undefined, context: DecisionContext) => ActDecision;
}
