import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAlarm } from '#domain/complaint/clocks/reminders.ts';
import { allowedCommands, decide } from '#domain/complaint/decide.ts';
import { upcast } from '#domain/complaint/events/upcast.ts';
import { evolve, fold } from '#domain/complaint/file/evolve.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import { nothingOwed } from '#domain/complaint/ledger/case-ledger.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { isOpen, possibleStatuses, statuses } from '#domain/terms/statuses.ts';
import { commandFrom, draw } from '#tests/support/random-commands.ts';
import { later, play, type Run } from '#tests/support/random-course.ts';
import * as s from '#tests/support/story.ts';

const openings = fc.constantFrom([s.filed], s.accepted, s.investigating, s.ordered, s.mediating);
const draws = fc.array(draw, { minLength: 5, maxLength: 60 });

/** Many courses of chance, played once: each rule is held against all of them. */
const runs = fc
  .sample(fc.tuple(draws, openings), 400)
  .map(([each, opening]) => ({ drawn: each, opening, ...play(each, opening) }));

/** Says which commands broke the rule, so that they can be given again. */
const always = (check: (run: Run) => void, some = runs) => {
  for (const { drawn, opening, ...run } of some)
    try {
      check(run);
    } catch (error) {
      const course = JSON.stringify({ opening: opening.length, drawn });
      throw new Error(`${error instanceof Error ? error.message : error}\nafter ${course}`, { cause: error });
    }
};

describe('whatever is commanded, by whomever, in whatever order', () => {
  it('no sum is negative, and no worker is verified as paid more than was agreed', () => {
    always(({ states }) => {
      for (const { file } of states)
        for (const { sums } of Object.values(file.workers)) {
          expect(Math.min(...Object.values(sums))).toBeGreaterThanOrEqual(0);
          expect(Object.values(sums).every(Number.isSafeInteger)).toBe(true);
          expect(sums.paid).toBeLessThanOrEqual(sums.agreed);
        }
    });
  });

  it('an ended case has no deadline but of an answer that it owes; an open one has a next one, and an owner', () => {
    always(({ states }) => {
      for (const state of states) {
        const open = isOpen(state.stage.status);
        const owed = state.file.clocks.filter(({ limit }) => limit === 'retaliation_contact');
        expect(nextAlarm(state) !== undefined).toBe(open || owed.length > 0);
        expect(open ? owed : state.file.clocks).toEqual(owed);
        expect(ownerOf(state).role).toBeTruthy();
      }
    });
  });

  it('has a lead and a co-inspector or neither, two different people, without declared conflict when they were named', () => {
    always(({ states }) => {
      for (const { file } of states) {
        expect(file.lead === undefined).toBe(file.co === undefined);
        expect(file.lead === undefined || file.lead !== file.co).toBe(true);
        expect(
          file.mediator === undefined || (file.mediator !== file.lead && file.mediator !== file.co),
        ).toBe(true);
      }
    });
  });

  it('time only goes on, and events are numbered without a gap', () => {
    always(({ history }) => {
      history.forEach(({ seq, at }, n) => {
        expect(seq).toBe(n + 1);
        expect(at >= (history[n - 1]?.at ?? at)).toBe(true);
      });
    });
  });

  it('each clock runs once, and its alarm is not before its start', () => {
    always(({ states }) => {
      for (const { file } of states) {
        const names = file.clocks.map(({ clock }) => clock);
        expect(new Set(names).size).toBe(names.length);
        for (const clock of file.clocks) expect(clock.dueOn >= clock.startOn).toBe(true);
      }
    });
  });

  it('moves only along the status graph', () => {
    always(({ history }) => {
      let state = fold(history.slice(0, 1));
      for (const recorded of history.slice(1)) {
        if (state === undefined) throw new Error('no case');
        const from = state.stage.status;
        state = evolve(state, recorded);
        const to = state.stage.status;
        expect(statuses).toContain(to);
        expect(to === from || possibleStatuses(from, recorded.event.type).includes(to)).toBe(true);
      }
    });
  });

  it('refuses only with a basis and the word of a supervisor; two inspectors stand on each formal act', () => {
    always(({ history }) => {
      for (const { event, actor } of history) {
        if (event.type === 'complaint_refused') {
          expect(event.basis).not.toBe('');
          expect(actor.role).toBe('supervisor');
        }
        if ('inspectors' in event) expect(new Set(event.inspectors).size).toBeGreaterThan(1);
        if ('signedBy' in event && typeof event.signedBy === 'string') expect(actor.role).toBe('supervisor');
      }
    });
  });

  it('never closes on unverified payment, and as paid only when all that was promised is verified', () => {
    always(({ states }) => {
      for (const [n, { file, stage }] of states.entries()) {
        // what is recorded after the closing waits there
        if (stage.status !== 'closed' || states[n - 1]?.stage.status === 'closed') continue;
        const waiting = file.payments
          .flatMap(({ lines }) => lines)
          .filter(
            (line) =>
              !line.verified &&
              !line.retracted &&
              line.says !== 'no' &&
              file.workers[line.worker]?.standing === 'in',
          );
        expect(waiting).toEqual([]);
        if (stage.reason === 'paid_full') expect(nothingOwed(file)).toBe(true);
      }
    });
  });

  it('replay gives the same state, also from what was stored as JSON', () => {
    always(
      ({ history, states }) => {
        expect(fold(history)).toEqual(states.at(-1));
        const stored: unknown[] = JSON.parse(JSON.stringify(history));
        expect(fold(stored.map(upcast))).toEqual(states.at(-1));
        expect(JSON.parse(JSON.stringify(states.at(-1)))).toEqual(states.at(-1));
      },
      runs.slice(0, 150),
    );
  });

  it('what a screen offers is never refused for role, office, assignment or status', () => {
    always(
      ({ states }) => {
        const state = states.at(-1);
        if (state === undefined) throw new Error('no state');
        for (const actor of [s.officer, s.inspector, s.supervisor, s.mediator, s.worker()]) {
          const context = s.contextFor(actor, later(s.start, 24));
          for (const type of allowedCommands(state, context)) {
            const line = commandFrom(state, context.at, {
              type,
              guided: null,
              by: 1,
              pick: 1,
              fen: 5,
              days: 5,
              later: 0,
            });
            const answer = decide(line.input, state, context);
            expect(isRefusal(answer) ? answer.refused : 'done').not.toMatch(
              /^(role-not-allowed|not-your|wrong-status)/,
            );
          }
        }
      },
      runs.slice(0, 100),
    );
  });
});
