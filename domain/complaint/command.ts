/**
 * How a command is declared: what it carries, who may give it, in which statuses, and what it leads to. The decider,
 * the permissions matrix, the actions offered on a screen and the API's description are all read from declarations.
 */
import * as z from 'zod/mini';
import { wordRefs } from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { Status } from '#domain/terms/statuses.ts';
import type { Role } from '#domain/terms/vocabulary.ts';
import type { Office, StaffMember } from '../office/office.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Actor, CaseEvent } from './events/registry.ts';
import type { CaseState } from './file/state.ts';

/** The context of a decision: what it may know beside command and state, given as data so that it can be made again. */
export interface DecisionContext {
  /** instant, ISO 8601 */
  readonly at: string;
  readonly actor: Actor;
  readonly procedure: Procedure;
  readonly offices: readonly Office[];
  /** the staff of the case's office */
  readonly staff: readonly StaffMember[];
}

/**
 * The relation that the actor must have to the case, beyond the role:
 * office = of the case's office; inspectors = lead or co-inspector; mediator = the case's mediator;
 * superior = of an office above the case's;
 * owner = whoever the case is with now, or a supervisor of its office;
 * worker = a worker of this case (the actor's id is the worker's reference); anyone = no further condition.
 */
type Relation = 'office' | 'superior' | 'inspectors' | 'mediator' | 'owner' | 'worker' | 'anyone';

export type Decision = readonly CaseEvent[] | Refusal;
type CommandBar = (state: CaseState, context: DecisionContext) => Refusal | undefined;

interface CommandDeclaration<T extends string> {
  readonly type: T;
  /** One sentence for the API's description. */
  readonly says: string;
  readonly roles: readonly Role[];
  readonly relation: Relation;
  readonly from: readonly Status[];
  /** free texts that must come with it, kept in the vault */
  readonly requires?: readonly string[];
  /** free texts that may come with it */
  readonly texts?: readonly string[];
  /** the bar for this actor now, whatever the command carries; absent: none beyond role, relation and status */
  readonly bars?: CommandBar;
}

type CommandShape = z.core.$ZodLooseShape;
type SchemaOf<T extends string, S extends CommandShape> = z.ZodMiniObject<
  { type: z.ZodMiniLiteral<T>; words: typeof wordRefs } & S,
  z.core.$strict
>;

/** The public part of a declaration, with the schema of what the command carries. */
const declaredBy = <const T extends string, S extends CommandShape>(
  of: CommandDeclaration<T> & { readonly shape: S },
) => {
  const schema: SchemaOf<T, S> = z.strictObject({ type: z.literal(of.type), ...of.shape, words: wordRefs });
  const { shape: _, requires = [], texts = [], ...declared } = of;
  return { ...declared, requires, texts: [...requires, ...texts], schema };
};

/** Makes a command; its `decide` parses what it is given and throws on a shape that the API should have refused. */
export const command = <const T extends string, S extends CommandShape>(
  of: CommandDeclaration<T> & {
    readonly shape: S;
    readonly decide: (given: z.infer<SchemaOf<T, S>>, state: CaseState, context: DecisionContext) => Decision;
  },
) => {
  const declared = declaredBy(of);
  return {
    ...declared,
    decide: (given: unknown, state: CaseState | undefined, context: DecisionContext): Decision =>
      state === undefined
        ? refuse('no-such-case', 'There is no such case.')
        : of.decide(declared.schema.parse(given), state, context),
  };
};

/** The one command that needs no case yet. */
export const openingCommand = <const T extends string, S extends CommandShape>(
  of: CommandDeclaration<T> & {
    readonly shape: S;
    readonly decide: (given: z.infer<SchemaOf<T, S>>, context: DecisionContext) => Decision;
  },
) => {
  const declared = declaredBy(of);
  return {
    ...declared,
    decide: (given: unknown, state: CaseState | undefined, context: DecisionContext): Decision =>
      state === undefined
        ? of.decide(declared.schema.parse(given), context)
        : refuse('already-filed', 'This complaint has been filed already.'),
  };
};

/** The declaration of any command, whatever it carries. */
export interface CommandKind
  extends Required<Pick<CommandDeclaration<string>, 'requires' | 'texts'>>,
    CommandDeclaration<string> {
  readonly requires: readonly string[];
  readonly texts: readonly string[];
  readonly schema: z.ZodMiniType;
  readonly decide: (given: unknown, state: CaseState | undefined, context: DecisionContext) => Decision;
}
