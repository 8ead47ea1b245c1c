/** What the page of a case makes of its history, and how a conflict marks the fields of an open form. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { touchedFields } from '../../web/screens/act/touched.ts';
import { instantsOf, kindsOf } from '../../web/screens/case/entries.ts';
import { lastSeen, rememberSeen } from '../../web/screens/case/seen.ts';
import { signInAsking } from '../../web/session/sign-in-asking.ts';

const entry = (seq: number, type: string, at: string, id = 'i.li') => ({
  seq,
  type,
  at,
  by: { role: 'inspector', id },
  text: type,
  words: {},
  facts: {},
});

describe('the history', () => {
  it('is newest first, with what happened at once together and its limits folded', () => {
    const instants = instantsOf([
      entry(1, 'complaint_filed', 'a'),
      entry(2, 'clock_started', 'a'),
      entry(3, 'complaint_accepted', 'b'),
      entry(4, 'clock_stopped', 'b'),
      entry(5, 'clock_started', 'b'),
      entry(6, 'deadline_reminded', 'c', 'clock'),
    ]);
    expect(instants.map(({ seq, acts, limits }) => [seq, acts.length, limits.length])).toEqual([
      [6, 0, 1],
      [5, 1, 2],
      [2, 1, 1],
    ]);
  });

  it('is narrowed by what is there, and by whatever can be where older events are not loaded', () => {
    const labels = ['event.case_closed', 'event.complaint_filed', 'status.closed'];
    const history = [entry(201, 'complaint_filed', 'a')];
    expect(kindsOf({ history, earlier: false }, labels)).toEqual(['complaint_filed']);
    expect(kindsOf({ history, earlier: true }, labels)).toEqual(['complaint_filed', 'case_closed']);
  });

  it('keeps two people apart who acted at the same instant', () => {
    const two = [entry(1, 'note_written', 'a'), entry(2, 'note_written', 'a', 'i.zhao')];
    expect(instantsOf(two)).toHaveLength(2);
  });
});

describe('a conflict', () => {
  const change = (type: string, facts: Record<string, unknown>) => ({ type, text: type, facts });

  it('marks the fields of the same name, and those about the same worker or party', () => {
    const changes = [change('party_described', { party: 'p1' }), change('visit', { on: '2026-04-02' })];
    const value = { payer: 'p1', lines: [{ worker: 'w1', fen: 1 }], on: '2026-04-01', kind: 'bank' };
    expect(touchedFields(changes, value).map(({ path }) => path)).toEqual(['payer', 'on']);
  });

  it('passes over limits, which follow by themselves', () => {
    expect(touchedFields([change('clock_started', { dueOn: '2026-04-02' })], { dueOn: 'x' })).toEqual([]);
  });
});

describe('what was seen', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
  });

  it('is kept by member and case, the newest three hundred', () => {
    for (let n = 0; n < 301; n += 1) rememberSeen(`i.li ${n}`, n);
    expect([lastSeen('i.li 0'), lastSeen('i.li 300'), lastSeen('i.wang 300')]).toEqual([
      undefined,
      300,
      undefined,
    ]);
  });

  it('is nothing where something else lies in its place', () => {
    localStorage.setItem('desk.seen', '{"a":1}');
    expect(lastSeen('i.li 1')).toBeUndefined();
    rememberSeen('i.li 1', 4);
    expect(lastSeen('i.li 1')).toBe(4);
  });
});

describe('a sign-in over the page', () => {
  it('is asked for once, and all that waits for it goes on', async () => {
    const asking = signInAsking(async () => true);
    const waiting = Promise.all([asking.ask('ended'), asking.ask('fresh')]);
    expect(asking.current()).toEqual({ why: 'ended' });
    await asking.signIn();
    await waiting;
    expect(asking.current()).toBeUndefined();
  });

  it('by somebody else, or by nobody, is said and asked for again; given up, what waits is refused', async () => {
    const answers = [false, new Error('closed')];
    const asking = signInAsking(async () => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer ?? true;
    });
    const waiting = asking.ask('fresh');
    await asking.signIn();
    expect(asking.current()).toEqual({ why: 'fresh', trouble: 'somebody_else' });
    await asking.signIn();
    expect(asking.current()).toEqual({ why: 'fresh', trouble: 'failed' });
    asking.giveUp();
    await expect(waiting).rejects.toThrow();
  });
});
