/** A few cases and what is done in them, by the decider alone: each step writes in all the cases that it concerns. */
import type { CaseAtHand, DecisionContext } from '#domain/complaint/command.ts';
import { decideAct, recordedEvents } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { lastSeat, type Seat } from '#domain/complaint/joint/seats.ts';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { cnMainland } from './procedures.ts';
import * as s from './story.ts';

export interface World {
  readonly cases: ReadonlyMap<string, CaseAtHand>;
  readonly now: string;
  /** where each person came in */
  readonly people: readonly Seat[];
  /** mainland China's where it is not said */
  readonly law?: Pick<DecisionContext, 'procedure' | 'offices'>;
}

export const emptyWorld: World = { cases: new Map(), now: s.start, people: [] };

const comesIn = ({ caseId, event }: RecordedEvent): readonly Seat[] =>
  (event.type === 'complaint_filed' || event.type === 'worker_joined') && event.cameFrom === undefined
    ? [{ caseId, worker: event.worker }]
    : [];

/** The world after a command; undefined where it is refused. */
export const worldAfter = (world: World, caseId: string, line: s.GivenCommand): World | undefined => {
  const here = world.cases.get(caseId)?.state;
  const context = { ...s.contextFor(line.by, world.now), ...world.law, cases: world.cases };
  const answer = decideAct(line.input, caseId, here, context);
  if (isRefusal(answer)) return undefined;
  const cases = new Map(world.cases);
  const people = [...world.people];
  for (const { caseId: id, events } of answer) {
    const before = cases.get(id);
    const history = before?.history ?? [];
    const news = recordedEvents(id, history.length, events, context);
    const state = news.reduce<CaseState | undefined>(evolve, before?.state);
    if (state === undefined) throw new Error('A decision without events');
    cases.set(id, { state, history: [...history, ...news], procedure: world.law?.procedure ?? cnMainland });
    people.push(...news.flatMap(comesIn));
  }
  return { ...world, cases, people };
};

export const stateIn = ({ cases }: World, caseId: string): CaseState => {
  const found = cases.get(caseId);
  if (found === undefined) throw new Error(`No case ${caseId}`);
  return found.state;
};

const moneyOn = ({ file }: CaseState, worker: string) => {
  const { inForce, paid, owed, beyond, interest } = ledgerOfWorker(file, worker);
  const lines = file.payments
    .flatMap((each) => each.lines)
    .filter((line) => line.worker === worker && !line.retracted);
  const sum = (which: (line: (typeof lines)[number]) => boolean): number =>
    lines.filter(which).reduce((all, { fen }) => all + fen, 0);
  return {
    ...{ inForce, paid, owed, beyond, interest },
    waiting: sum(({ verified, says }) => !verified && says !== 'no'),
    confirmed: sum(({ says }) => says === 'yes'),
    denied: sum(({ says }) => says === 'no'),
  };
};

/** What each person was promised and paid, where they are now. */
export const moneyOfPeople = (world: World) =>
  world.people.map((first) => {
    const { caseId, worker } = lastSeat(world.cases, first);
    return { first, ...moneyOn(stateIn(world, caseId), worker) };
  });

/** What everybody is owed together, seat by seat: who goes on elsewhere is counted there. */
export const owedInAll = ({ cases }: World): number =>
  [...cases.values()]
    .filter(({ state }) => state.stage.status !== 'merged')
    .flatMap(({ state }) =>
      Object.entries(state.file.workers)
        .filter(([, { standing }]) => standing !== 'split_off')
        .map(([ref]) => moneyOn(state, ref).owed),
    )
    .reduce((sum, fen) => sum + fen, 0);
