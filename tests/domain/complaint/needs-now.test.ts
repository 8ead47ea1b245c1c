import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queueRowOf } from '#adapters/case-store/queue-row.ts';
import { gravityOf, isAskedOf, needsNow } from '#domain/complaint/needs-now.ts';
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import { needs, taskKinds, taskNeeds } from '#domain/terms/vocabulary.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { draw } from '#tests/support/random-commands.ts';
import { play } from '#tests/support/random-course.ts';
import { runs } from '#tests/support/seeded.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';

const calendar = calendarFor(cnMainland);

const rowOf = (told: s.Course) => {
  const last = told.history.at(-1);
  if (told.state === undefined || last === undefined) throw new Error('An empty story');
  return queueRowOf(told.state, last.at);
};
const codesAt = (told: s.Course, at: string) =>
  needsNow(rowOf(told), { at, calendar }).map(({ code }) => code);

const grounds = { words: { grounds: 't-0123456789abcdef' } };
const proposed = s.given(s.filed, s.does(s.officer, 'propose_refusal', { reason: 'duplicate', ...grounds }));

describe('what a case needs now', () => {
  test('a limit of law and a promise are near two working days before, and late from their instant on', () => {
    const told = s.given(s.filed);
    // filed on Wednesday 1 April; the first look is promised for Thursday, acceptance is due on Thursday the ninth
    expect(codesAt(told, '2026-04-01T03:00:00.000Z')).toEqual(['promise_soon', 'triage']);
    expect(codesAt(told, '2026-04-02T15:59:00.000Z')).toEqual(['promise_soon', 'triage']);
    expect(codesAt(told, '2026-04-02T16:00:00.000Z')).toEqual(['promise_overdue', 'triage']);
    // Tuesday the seventh: the sixth is a day off (Qingming), so two working days are left
    expect(codesAt(told, '2026-04-07T02:00:00.000Z')).toEqual(['legal_soon', 'promise_overdue', 'triage']);
    expect(codesAt(told, '2026-04-09T16:00:00.000Z')).toEqual(['legal_overdue', 'promise_overdue', 'triage']);
  });

  test('the worker’s limitation counts in its last thirty days, and not once it has ended', () => {
    const told = s.given(...s.investigating);
    const { limitation } = rowOf(told).limits;
    expect(limitation?.on).toBe('2027-04-01');
    const has = (at: string) => codesAt(told, at).includes('limitation_soon');
    expect([has('2027-03-01T02:00:00.000Z'), has('2027-03-02T02:00:00.000Z')]).toEqual([false, true]);
    expect([has('2027-04-01T15:00:00.000Z'), has('2027-04-01T16:00:00.000Z')]).toEqual([true, false]);
  });

  test('danger comes before retaliation and withdrawals, those before every limit', () => {
    const told = s.given(
      ...s.investigating,
      s.does(s.worker(), 'request_withdrawal'),
      s.does(s.worker(), 'report_retaliation', { kind: 'threat' }),
      s.does(s.worker(), 'report_danger'),
    );
    const [first, second, third, ...rest] = codesAt(told, '2026-08-01T02:00:00.000Z');
    expect([first, second, third]).toEqual(['danger_to_acknowledge', 'retaliation', 'withdrawal']);
    expect(rest).toContain('legal_overdue');
  });

  test('a danger that is taken on is still to be handed over; one that is handed over needs nothing', () => {
    const danger = s.given(
      s.filed,
      s.does(s.worker(), 'report_danger'),
      s.does(s.officer, 'acknowledge_danger'),
    );
    const at = danger.history.at(-1)?.at ?? s.start;
    expect(codesAt(danger, at)[0]).toBe('danger_to_hand_over');
    const handed = danger.and(s.does(s.officer, 'hand_over_danger', { authority: 'police' }));
    expect(codesAt(handed, at)).not.toContain('danger_to_hand_over');
  });

  test('a signature that holds a legal limit comes before promises, one that holds none after them', () => {
    const due = {
      clock: 'acceptance',
      limit: 'acceptance',
      on: '2026-04-09',
      at: '2026-04-09T16:00:00.000Z',
    };
    const order = [
      gravityOf({ code: 'sign_refusal', due }),
      gravityOf({ code: 'promise_soon' }),
      gravityOf({ code: 'sign_refusal' }),
      gravityOf({ code: 'unread' }),
    ];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const [signature] = needsNow(rowOf(proposed), { at: s.start, calendar });
    expect(signature).toMatchObject({ code: 'sign_refusal', due: { limit: 'acceptance' } });
  });

  test('who proposed is not asked to sign; any other supervisor of the office is, and nobody else', () => {
    const [signature] = needsNow(rowOf(proposed), { at: s.start, calendar });
    if (signature === undefined) throw new Error('Nothing to sign');
    const asked = (id: string, roles: Parameters<typeof member>[1]) =>
      isAskedOf(signature, member(id, roles));
    expect(asked('s.zhou', { roles: ['supervisor'] })).toBe(true);
    expect(asked('o.chen', { roles: ['intake_officer', 'supervisor'] })).toBe(false);
    expect(asked('i.li', { roles: ['inspector'] })).toBe(false);
    expect(asked('s.long', { roles: ['supervisor'], office: 'cn-440309' })).toBe(false);
  });

  test('the co-inspector is asked as the lead is; a stranger with the same role is not', () => {
    const told = s.given(...s.investigating, s.does(s.worker(), 'report_retaliation', { kind: 'threat' }));
    const [first] = needsNow(rowOf(told), { at: s.start, calendar });
    if (first === undefined) throw new Error('Nothing is needed');
    const asked = ['i.li', 'i.wang', 'i.zhao'].map((id) => isAskedOf(first, member(id)));
    expect(asked).toEqual([true, true, false]);
  });

  test('a proposed retraction waits for a supervisor who is another', () => {
    const paid = s.given(
      ...s.ordered,
      s.does(s.inspector, 'record_payment', { proof: 'bank_record', lines: [{ worker: 'w1', fen: 100 }] }),
      s.does(s.worker(), 'confirm_payment'),
    );
    const why = { payment: 'm1', reason: 'wrong_sum', words: { why: 't-0123456789abcdef' } };
    const told = paid.and(s.does(s.inspector, 'retract_payment', why));
    const found = rowOf(told).waits.find(({ need }) => need === 'sign_retraction');
    expect(found).toMatchObject({ by: 'i.li', count: 1, due: { limit: 'rectification' } });
    expect(rowOf(paid).waits.map(({ need }) => need)).not.toContain('sign_retraction');
  });

  test('a payment is to be verified once the worker said yes, or was called twice in vain; not before', () => {
    const recorded = s.given(
      ...s.ordered,
      s.does(s.inspector, 'record_payment', { proof: 'bank_record', lines: [{ worker: 'w1', fen: 100 }] }),
    );
    const call = s.does(s.inspector, 'record_failed_call', { payment: 'm1', worker: 'w1' });
    const waits = (told: s.Course) => rowOf(told).waits.filter(({ need }) => need === 'verify_payment');
    expect(waits(recorded)).toEqual([]);
    expect(waits(recorded.and(call))).toEqual([]);
    expect(waits(recorded.and(call, call))).toMatchObject([{ count: 1 }]);
    const said = recorded.and(s.does(s.worker(), 'confirm_payment'));
    expect(waits(said)).toMatchObject([{ count: 1 }]);
    const verified = said.and(s.does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }));
    expect(waits(verified)).toEqual([]);
  });

  test('messages of workers are unread until the office answers, or reaches them; a call is asked for until it is made', () => {
    const asking = s.does(s.worker(), 'file_complaint', { ...s.filing, callBack: true }, s.start);
    const message = s.does(s.worker(), 'write_message', { words: { message: 't-0123456789abcdef' } });
    const told = s.given(asking, message, message);
    const waits = (of: s.Course) => rowOf(of).waits.map(({ need, count }) => `${need} ${count ?? ''}`.trim());
    expect([rowOf(told).unread, waits(told)]).toEqual([2, ['unread 2', 'call_back 1', 'triage']]);
    const answered = told.and(
      s.does(s.officer, 'write_message', { worker: 'w1', words: { message: 't-0123456789abcdef' } }),
    );
    expect(waits(answered)).toEqual(['call_back 1', 'triage']);
    const missed = told.and(s.does(s.officer, 'record_contact', { worker: 'w1', reached: false }));
    expect(waits(missed)).toEqual(waits(told));
    const reached = told.and(s.does(s.officer, 'record_contact', { worker: 'w1', reached: true }));
    expect(waits(reached)).toEqual(['triage']);
  });
});

describe('what workers wrote', () => {
  const message = s.does(s.worker(), 'write_message', { words: { message: 't-0123456789abcdef' } });
  const told = s.given(s.filed, message, message);
  const [first, second] = (told.state?.file.unread ?? []).map(({ seq }) => seq);
  const read = (upTo: number | undefined) => s.does(s.officer, 'mark_messages_read', { upTo });

  test('is read up to the event that was seen; what has come since stays unread', () => {
    expect(rowOf(told.and(read(first))).unread).toBe(1);
    expect(rowOf(told.and(read(second))).unread).toBe(0);
  });

  test('is not read twice, nor where nothing of it was seen', () => {
    expect(told.when(read((first ?? 0) - 1)).result).toBe('already-done');
    expect(told.and(read(second)).when(read(second)).result).toBe('already-done');
  });

  test('of a hundred and more the newest hundred are counted', () => {
    const many = s.given(s.filed, ...Array.from({ length: 103 }, () => message));
    expect(rowOf(many).unread).toBe(100);
    expect(many.state?.file.unread.at(-1)?.seq).toBe(many.history.at(-1)?.seq);
  });

  test('evidence of the worker is unread, that of staff is not', () => {
    const gives = (by: Parameters<typeof s.does>[0]) => s.does(by, 'add_evidence', { kind: 'photo' });
    expect(rowOf(s.given(s.filed, gives(s.worker()), gives(s.officer))).unread).toBe(1);
  });
});

describe('over courses of chance', () => {
  test('needs come in the order of gravity, each is asked of somebody, and every one that stands has a list of tasks', () => {
    const listed: readonly string[] = taskKinds.flatMap((kind) => taskNeeds[kind]);
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(draw, { maxLength: 25 }), (draws) => {
        const { history, states } = play(draws);
        const at = history.at(-1)?.at ?? s.start;
        for (const state of states) {
          const row = queueRowOf(state, at);
          const found = needsNow(row, { at, calendar });
          expect(found.map(gravityOf)).toEqual(found.map(gravityOf).toSorted((a, b) => a - b));
          for (const { code, of } of found) {
            seen.add(code);
            expect(of.staff.length + of.roles.length).toBeGreaterThan(0);
          }
          for (const { need } of row.waits) expect(listed).toContain(need);
        }
      }),
      { numRuns: runs(60) },
    );
    expect(seen.size).toBeGreaterThan(needs.length / 3);
  });
});
