/** The course of one case under commands of chance. */
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { commandFrom, type Draw } from './random-commands.ts';
import * as s from './story.ts';

export const later = (now: string, hours: number) =>
  new Date(Date.parse(now) + hours * 3_600_000).toISOString();

export interface Run {
  readonly history: readonly RecordedEvent[];
  readonly states: readonly CaseState[];
  /** the types of the commands that were done, as often as they were */
  readonly given: readonly string[];
}

/** Plays random commands on one case; refused ones change nothing. */
export const play = (draws: readonly Draw[], opening = [s.filed]): Run => {
  const begun = s.given(...opening);
  if (begun.state === undefined) throw new Error('a story begins with a case');
  let now = s.start;
  let state = begun.state;
  const history = [...begun.history];
  const states = [state];
  const given: string[] = [];
  for (const each of draws) {
    now = later(now, each.later);
    const line = commandFrom(state, now, each);
    const context = s.contextFor(line.by, now);
    const answer = decide(line.input, state, context);
    if (isRefusal(answer)) continue;
    given.push(line.input.type);
    const recorded = recordedEvents(s.caseId, history.length, answer, context);
    history.push(...recorded);
    for (const event of recorded) {
      state = evolve(state, event);
    }
    states.push(state);
  }
  return { history, states, given };
};
