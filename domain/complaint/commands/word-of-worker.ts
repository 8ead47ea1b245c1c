/** What a worker says by letter or call, and staff enter for them: whose word it is, and on which day it came. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { today } from '../clocks/clocks.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseFile } from '../file/state.ts';
import { goneOnBar, receivedBar } from './filing-rules.ts';

/** With `worker`, staff say whose word it is; a worker speaks for themself. */
export const wordOfWorker = () => ({ worker: z.optional(f.workerRef) });

/** Also with the day on which paper came, where that was before it is entered: the worker's time is kept by that day. */
export const wordInTime = () => ({ ...wordOfWorker(), receivedOn: z.optional(f.civilDate) });

/** The worker whose word it is; unknown where staff name nobody. */
export const whoseWord = ({ actor }: DecisionContext, worker: string | undefined): string =>
  actor.role === 'worker' ? actor.id : (worker ?? '');

/** Refuses a worker who speaks for another, and staff who do not say for whom. */
export const whoseWordBar = (
  file: CaseFile,
  context: DecisionContext,
  worker: string | undefined,
): Refusal | undefined => {
  const { actor } = context;
  if (actor.role === 'worker')
    return worker === undefined || worker === actor.id
      ? undefined
      : refuse('no-such-worker', 'You speak for yourself only.');
  return worker === undefined
    ? refuse('no-such-worker', 'Name the worker who said it.')
    : goneOnBar(file, worker);
};

interface InTime {
  readonly worker?: string | undefined;
  readonly receivedOn?: string | undefined;
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/** Refuses what came after its time, by the day on which it came; and of staff what nobody in the case can have said. */
export const wordInTimeBar = (
  file: CaseFile,
  context: DecisionContext,
  { worker, receivedOn, words }: InTime,
  lateBar: (day: string) => Refusal | undefined,
): Refusal | undefined => {
  const said = file.workers[whoseWord(context, worker)];
  return (
    whoseWordBar(file, context, worker) ??
    (said?.standing === 'in' ? undefined : refuse('no-such-worker', 'This worker has left the case.')) ??
    (receivedOn === undefined ? undefined : receivedBar(receivedOn, words?.why_late, context)) ??
    lateBar(receivedOn ?? today(context.procedure, context.at))
  );
};
