import { describe, expect, it } from 'vitest';
import type { DecisionContext } from '#domain/complaint/command.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { Actor, CaseEvent, RecordedEvent } from '#domain/complaint/events/registry.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import type { Office } from '#domain/office/office.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

/** As an older holiday list had it: the same history, one limit on another day. */
const asOf = (told: s.Given, clock: string, dueOn: string): s.Given => {
  const history = told.history.map((each): RecordedEvent => {
    const { event } = each;
    return event.type === 'clock_started' && event.clock === clock
      ? { ...each, event: { ...event, dueOn, due: `${dueOn}T16:00:00.000Z`, provisional: true } }
      : each;
  });
  return s.givenCase({ history, state: fold(history) });
};

const movedIn = (events: readonly CaseEvent[] | string) =>
  typeof events === 'string'
    ? events
    : events.flatMap((each) => (each.type === 'deadline_moved' ? [each] : []));
const clockOf = (told: s.Given, id: string) => told.state?.file.clocks.find(({ clock }) => clock === id);

describe('recomputing after a new holiday list', () => {
  const accepted = s.given(...s.accepted);

  it('is refused where nothing moves', () => {
    accepted.when(s.does(s.supervisor, 'recompute_deadlines')).thenRefused('already-done');
  });

  it('moves only the clock whose day moved, with its reason, and tells the worker', () => {
    const old = asOf(accepted, 'investigation', '2026-06-24');
    const answer = old.when(s.does(s.clock, 'recompute_deadlines')).result;
    const now = clockOf(accepted, 'investigation');
    expect(movedIn(answer)).toMatchObject([
      {
        clock: 'investigation',
        from: '2026-06-24',
        dueOn: now?.dueOn,
        due: now?.due,
        provisional: false,
        reason: 'holiday_list',
      },
    ]);
    const after = old.and(s.does(s.clock, 'recompute_deadlines'));
    expect(clockOf(after, 'investigation')?.dueOn).toBe(now?.dueOn);
    const [event] = movedIn(answer);
    if (typeof event === 'string' || event === undefined || after.state === undefined)
      throw new Error('None');
    expect(noticesFor(event, after.state).map(({ key }) => key)).toEqual(['notice.moved']);
  });

  it('confirms a provisional day without telling anybody', () => {
    const same = clockOf(accepted, 'investigation')?.dueOn ?? '';
    const old = asOf(accepted, 'investigation', same);
    const after = old.and(s.does(s.clock, 'recompute_deadlines'));
    expect(clockOf(after, 'investigation')?.provisional).toBe(false);
    const event = after.history.at(-1)?.event;
    if (event === undefined || after.state === undefined) throw new Error('None');
    expect(noticesFor(event, after.state)).toEqual([]);
  });

  it('gives the pause back from the beginning, and again the same', () => {
    const paused = s
      .given(...s.investigating)
      .and(
        s.does(s.supervisor, 'pause_case', { reason: 'force_majeure', reviewOn: '2026-04-20' }),
        s.does(s.supervisor, 'resume_case', {}, '2026-04-13T02:00:00.000Z'),
      );
    paused.when(s.does(s.supervisor, 'recompute_deadlines')).thenRefused('already-done');
  });
});

describe('alarms', () => {
  it('remind the office on a working morning, never at midnight or on a day off', () => {
    const told = s.given(s.filed);
    const days = (told.state?.file.clocks ?? [])
      .filter(({ nextAlarm, due }) => nextAlarm !== due)
      .map(({ nextAlarm }) => nextAlarm);
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((each) => !each.endsWith('T01:00:00.000Z'))).toEqual([]);
  });
});

describe('Great Britain', () => {
  const offices: readonly Office[] = ['gb-eng-leeds', 'gb-sct-perth'].map((id) => ({
    id,
    names: { en: id, 'zh-CN': id },
    jurisdiction: 'gb',
    area: id.toUpperCase().slice(0, 6),
    phone: '1',
    dutyPhone: '+440000000000',
  }));
  const context = (actor: Actor, at: string): DecisionContext => ({
    at,
    actor,
    procedure: newestProcedure('gb'),
    offices,
    staff: [{ id: 'm.kay', name: 'm', office: 'gb-eng-leeds', roles: ['mediator'], active: true }],
  });
  const office = 'gb-eng-leeds';
  const officer: Actor = { role: 'intake_officer', id: 'o.may', office };
  const supervisor: Actor = { role: 'supervisor', id: 's.ray', office };
  const mediator: Actor = { role: 'mediator', id: 'm.kay', office };

  const run = (...lines: readonly s.GivenCommand[]): readonly RecordedEvent[] => {
    const history: RecordedEvent[] = [];
    for (const { by, at = s.start, input } of lines) {
      const answer = decide(input, fold(history), context(by, at));
      if (isRefusal(answer)) throw new Error(`${input.type}: ${answer.sentence}`);
      history.push(...recordedEvents(s.caseId, history.length, answer, context(by, at)));
    }
    return history;
  };

  const filed = (at: string) =>
    s.does(
      s.worker(),
      'file_complaint',
      { ...s.filing, area: 'GB-ENG', claim: { claimedFen: 90_000, until: '2026-06-20' } },
      at,
    );

  it('conciliates for twelve weeks from the notification, then gives the last safe day with the certificate', () => {
    const noon = '2026-07-21T10:00:00.000Z';
    const told = [
      filed('2026-07-20T10:00:00.000Z'),
      s.does(officer, 'offer_mediation', {}, noon),
      s.does(supervisor, 'assign_mediator', { mediator: 'm.kay' }, noon),
      s.does(s.worker(), 'consent_to_mediation', { side: 'worker' }, noon),
      s.does(mediator, 'consent_to_mediation', { side: 'employer' }, noon),
    ];
    const conciliation = fold(run(...told))?.file.clocks.find(({ clock }) => clock === 'mediation');
    expect(conciliation).toMatchObject({ startOn: '2026-07-20', dueOn: '2026-10-11' });
    const certificate = s.does(
      mediator,
      'end_mediation',
      { reason: 'no_agreement' },
      '2026-08-20T10:00:00.000Z',
    );
    expect(fold(run(...told, certificate))?.file.lastSafeDay).toBe('2026-10-20');
  });

  it('a transfer between two calendars moves what runs on', () => {
    const history = run(
      filed('2026-10-20T10:00:00.000Z'),
      s.does(officer, 'accept_complaint', {}, '2026-10-20T11:00:00.000Z'),
      s.does(
        supervisor,
        'transfer_case',
        { toOffice: 'gb-sct-perth', reason: 'place' },
        '2026-10-21T10:00:00.000Z',
      ),
    );
    const moved = history.flatMap(({ event }) => (event.type === 'deadline_moved' ? [event] : []));
    expect(moved.map(({ clock, reason }) => [clock, reason])).toContainEqual([
      'investigation',
      'other_office',
    ]);
    expect(moved.every(({ from, dueOn }) => from < dueOn)).toBe(true);
  });
});
