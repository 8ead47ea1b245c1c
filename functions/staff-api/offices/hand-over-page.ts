/** A page of a hand-over: what each case's parts lead to, given as the supervisor's own commands, or only looked at. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { loadOf } from '#casework/staff-load.ts';
import { type HandOver, handOver } from '#domain/assignment/hand-over.ts';
import type { Load } from '#domain/assignment/suitability.ts';
import { today } from '#domain/complaint/clocks/clocks.ts';
import { decideAct } from '#domain/complaint/decide.ts';
import { assignedRoles } from '#domain/complaint/file/assigned-roles.ts';
import { type Language, text } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { barBody, barInWords } from '../cases/assignment-words.ts';
import { actorOf } from '../cases/command.ts';
import { staffDecisionContext } from '../cases/decision-context.ts';
import { tiesOf } from '../cases/ties.ts';
import type { StaffApiDeps } from '../deps.ts';

const caseNamed = { caseId: z.string(), number: z.string() };

export const handOverResponse = z.object({
  /** cases of the office that were looked at */
  looked: z.int(),
  handedOver: z.array(
    z.object({
      ...caseNamed,
      command: z.string(),
      to: z.record(z.string(), z.string()),
      takers: z.array(z.string()),
    }),
  ),
  /** the supervisor decides: what the part is, and why each of those named may not take it */
  left: z.array(
    z.object({
      ...caseNamed,
      part: z.string(),
      because: z.array(z.object({ staff: z.optional(z.string()), ...barBody.shape })),
    }),
  ),
  /** cases that others were writing just then: ask for this page again */
  busy: z.array(z.string()),
  next: z.optional(z.string()),
});
type HandOverResponse = z.infer<typeof handOverResponse>;
type HandedOver = Pick<HandOverResponse, 'handedOver' | 'left' | 'busy'>;

export interface HandOverWanted {
  readonly supervisor: StaffMember;
  readonly leaving: string;
  readonly to: readonly string[];
  /** each case to the most suitable of them, not in the order named */
  readonly spread: boolean;
  /** says what would come of it, and does nothing */
  readonly check: boolean;
  readonly language: Language;
}

/** Grow as cases are handed over, so that the next one goes to whoever has less. */
type Loads = Map<string, Load>;

type PartCommand = HandOver['orders'][number];

const nothing = (): HandedOver => ({ handedOver: [], left: [], busy: [] });

const headNamed = ({ caseId, state }: Head) => ({ caseId, number: state.file.number });

const leftInWords = (head: Head, { left }: HandOver, language: Language): HandedOver['left'] =>
  left.map(({ part, because }) => ({
    ...headNamed(head),
    part,
    because:
      part === 'coordination'
        ? [{ code: part, says: text(language, 'assignment.coordination') }]
        : because.map(({ staff, bar }) => ({ staff, ...barInWords(language, bar) })),
  }));

type CommandOutcome =
  | { readonly outcome: 'done' | 'conflict' }
  | { readonly refused: string; readonly says: string };

const carriedOutcome = async (
  deps: StaffApiDeps,
  { caseId, state }: Head,
  command: PartCommand,
  { supervisor, check }: HandOverWanted,
): Promise<CommandOutcome> => {
  const actor = actorOf(supervisor, command.type);
  if (check) {
    const context = { ...(await staffDecisionContext(deps, state)), actor };
    const answer = decideAct(command, caseId, state, context);
    return isRefusal(answer) ? { refused: answer.refused, says: answer.sentence } : { outcome: 'done' };
  }
  const result = await deps.submit({ caseId, command, actor });
  if (result.outcome === 'refused') return { refused: result.refusal.refused, says: result.refusal.sentence };
  return { outcome: result.outcome === 'conflict' ? 'conflict' : 'done' };
};

const partHandedOver = ({ state }: Head, { type }: PartCommand, leaving: string): string => {
  if (type === 'assign_mediator') return 'mediator';
  return state.file.lead === leaving ? 'lead' : 'co';
};

const takersIn = ({ type: _, ...takers }: PartCommand): Record<string, string> => takers;

/** Who had no part in the case before: they alone have more now. */
const newIn = ({ state }: Head, to: Readonly<Record<string, string>>): string[] => {
  const { lead, co, mediator } = state.file;
  return Object.values(to).filter((id) => ![lead, co, mediator].includes(id));
};

const addLoad = (loads: Loads, takers: readonly string[]): void => {
  for (const id of takers) {
    const before = loads.get(id);
    if (before !== undefined) loads.set(id, { ...before, cases: before.cases + 1 });
  }
};

/** The commands one after the other; one that the decider refuses is left to the supervisor too. */
const carriedOut = async (
  deps: StaffApiDeps,
  head: Head,
  { orders }: HandOver,
  wanted: HandOverWanted,
  loads: Loads,
): Promise<HandedOver> => {
  const done = nothing();
  for (const command of orders) {
    const to = takersIn(command);
    const result = await carriedOutcome(deps, head, command, wanted);
    if ('refused' in result)
      done.left.push({
        ...headNamed(head),
        part: partHandedOver(head, command, wanted.leaving),
        because: [{ code: result.refused, says: result.says }],
      });
    else if (result.outcome === 'conflict') done.busy.push(head.caseId);
    else {
      const takers = newIn(head, to);
      addLoad(loads, takers);
      done.handedOver.push({ ...headNamed(head), command: command.type, to, takers });
    }
  }
  return done;
};

const hasPart = ({ state: { file, stage } }: Head, id: string): boolean =>
  [file.lead, file.co, file.mediator, stage.status === 'coordination' ? stage.by : undefined].includes(id);

const oneCase = async (
  deps: StaffApiDeps,
  head: Head,
  wanted: HandOverWanted,
  loads: Loads,
): Promise<HandedOver> => {
  const { state } = head;
  const { supervisor, leaving, to, spread, language } = wanted;
  if (!hasPart(head, leaving) || state.file.office !== supervisor.office) return nothing();
  const { procedure, staff, at } = await staffDecisionContext(deps, state);
  const ties = await tiesOf(deps, state);
  const context = { procedure, staff, ties, on: today(procedure, at) };
  const change = handOver({ state, context, leaving, to, ...(spread ? { loads } : {}) });
  const done = await carriedOut(deps, head, change, wanted, loads);
  return { ...done, left: [...done.left, ...leftInWords(head, change, language)] };
};

const loadsOfTakers = async (deps: StaffApiDeps, { to, spread }: HandOverWanted): Promise<Loads> =>
  spread
    ? new Map(await Promise.all(to.map(async (id) => [id, await loadOf(deps.store, id)] as const)))
    : new Map();

/** A page of the office's queue, not of the member's: their own queue does not show what they are co-inspector of. */
export const handOverPage = async (
  deps: StaffApiDeps,
  wanted: HandOverWanted,
  page: string | undefined,
): Promise<HandOverResponse> => {
  const { items, next } = await deps.store.officeQueue(wanted.supervisor.office, page);
  const heads = await Promise.all(items.map(({ caseId }) => deps.store.head(caseId)));
  const loads = await loadsOfTakers(deps, wanted);
  const all: HandedOver[] = [];
  for (const head of heads) if (head !== undefined) all.push(await oneCase(deps, head, wanted, loads));
  return {
    looked: items.length,
    handedOver: all.flatMap((each) => each.handedOver),
    left: all.flatMap((each) => each.left),
    busy: all.flatMap((each) => each.busy),
    ...(next === undefined ? {} : { next }),
  };
};

/** Those who could take a part of somebody: members with a role in which cases are assigned. */
export const receiversIn = (staff: readonly StaffMember[], leaving: string): readonly string[] =>
  staff
    .filter(
      ({ id, active, roles }) =>
        active && id !== leaving && assignedRoles.some((each) => roles.includes(each)),
    )
    .map(({ id }) => id);
