/** The limits that ran in a case that is merged: nobody's is later by the merge than it was. */
import type { Anchor } from '#domain/procedure/time-limit.ts';
import { requiredClocks } from '../clocks/required-clocks.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';

/** Other anchors are facts that went along: a report with its day, a claim with the day of its complaint. */
const countedByTheCase: readonly Anchor[] = ['receipt', 'first_entry', 'each_entry'];

const started = (clock: Clock): CaseEvent => {
  const {
    reminded: _,
    escalation: __,
    paused: ___,
    pauses: ____,
    returns: _____,
    task: ______,
    ...kept
  } = clock;
  return { type: 'clock_started', ...kept };
};

/** Of each limit that the lead case has too the earlier day holds, with the anchor that it was counted from. */
export const carriedClocks = (
  { procedure, at }: Pick<DecisionContext, 'procedure' | 'at'>,
  from: CaseState,
  lead: CaseState,
): readonly CaseEvent[] =>
  requiredClocks(procedure, { before: undefined, after: lead, at })
    .filter(({ limit }) => countedByTheCase.includes(limit.countsFrom))
    .flatMap(({ clock: name }) => {
      const here = from.file.clocks.find(({ clock }) => clock === name);
      const there = lead.file.clocks.find(({ clock }) => clock === name);
      if (here === undefined || (there !== undefined && there.due <= here.due)) return [];
      return [
        ...(there === undefined ? [] : [{ type: 'clock_stopped' as const, clock: name }]),
        started(here),
        ...(there?.paused === undefined
          ? []
          : [{ type: 'clock_paused' as const, clock: name, ...there.paused }]),
      ];
    });
