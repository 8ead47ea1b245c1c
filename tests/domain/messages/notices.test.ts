import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { type Notice, notice } from '#domain/messages/notice.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { neglected } from '#tests/support/escalated.ts';
import {
  accepted,
  clock,
  does,
  filed,
  filing,
  type Given,
  given,
  inspector,
  officer,
  supervisor,
  worker,
} from '#tests/support/story.ts';

/** What each event of the story told, in order; the state is that after the whole append, as the conductor gives it. */
const notices = ({ history }: Given): readonly Notice[] => {
  const after = (at: number): CaseState | undefined => {
    const end = history.findLastIndex(
      (each) => each.at === history[at]?.at && each.actor.id === history[at]?.actor.id,
    );
    return fold(history.slice(0, end + 1));
  };
  return history.flatMap(({ event }, n) => {
    const state = after(n);
    return state === undefined ? [] : noticesFor(event, state);
  });
};
const keys = (told: Given): readonly string[] => notices(told).map(({ key }) => key);

const assigned = [...accepted, does(supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' })];

describe('what has climbed', () => {
  const told = (days: number) => notices(neglected(days)).filter((each) => each.audience === 'supervisors');

  test('reaches the supervisors of its office: a limit of the law at once, a promise when it has climbed twice', () => {
    expect(told(9).map((each) => [each.office, each.params.limit, each.urgent])).toEqual([
      ['cn-4403', { say: 'limit.first_look' }, false],
      ['cn-440306', { say: 'limit.acceptance' }, false],
    ]);
  });

  test('at any hour where nobody answers a danger', () => {
    const story = given(does(worker(), 'file_complaint', { ...filing, danger: true }));
    const late = new Date(Date.parse(story.history.at(-1)?.at ?? '') + 3_600_000).toISOString();
    const climbed = notices(story.and(does(clock, 'reach_deadline', {}, late)));
    expect(climbed.filter(({ audience }) => audience === 'supervisors')).toContainEqual(
      expect.objectContaining({
        key: 'notice.staff_late',
        urgent: true,
        params: { number: filing.number, limit: { say: 'limit.danger_acknowledged' } },
      }),
    );
  });

  test('is told once at the top, where it can climb no higher, and again after somebody saw to it in vain', () => {
    const atTop = (story: Given) =>
      notices(story).filter((each) => each.audience === 'supervisors' && each.office === 'cn-4403').length;
    const before = neglected(8);
    expect(before.history.filter(({ event }) => event.type === 'deadline_escalated').length).toBeGreaterThan(
      3,
    );
    expect(atTop(before)).toBe(1);
    const at = (days: number) =>
      new Date(Date.parse(before.history[0]?.at ?? '') + days * 86_400_000).toISOString();
    const city = { ...supervisor, id: 's.city', office: 'cn-4403' };
    const seen = before.and(
      does(
        city,
        'acknowledge_escalation',
        { clock: 'first_look', words: { plan: 't-0123456789abcdef' } },
        at(8),
      ),
    );
    expect(atTop(seen.and(does(clock, 'reach_deadline', {}, at(11))))).toBe(2);
  });

  test('holds the number of the case and what is due, and nothing of the matter', () => {
    for (const each of told(40)) expect(Object.keys(each.params).sort()).toEqual(['limit', 'number']);
  });
});

describe('who is told what', () => {
  test('received, who has it, two inspectors', () => {
    const told = notices(given(...assigned));
    expect(told.map(({ key }) => key)).toEqual(['notice.received', 'notice.has_it_by', 'notice.assigned']);
    expect(told[0]).toMatchObject({ audience: 'worker', worker: 'w1', urgent: false });
  });

  test('what was filed by text has its answer already', () => {
    expect(keys(given(does(worker(), 'file_complaint', { ...filing, channel: 'sms' })))).toEqual([]);
  });

  test('talks: who speaks for the workers is asked, the others are told that they do (CN-AR-18)', () => {
    const claim = { claimedFen: 100 };
    const told = given(
      filed,
      ...Array.from({ length: 9 }, (_, n) =>
        does(worker(`w${n + 2}`), 'join_complaint', { claim, contactable: true }),
      ),
      does(officer, 'choose_representatives', { representatives: ['w2'] }, '2026-04-01T03:00:00.000Z'),
      does(officer, 'offer_mediation', {}, '2026-04-01T04:00:00.000Z'),
    );
    const talks = notices(told).filter(({ key }) => key.startsWith('notice.mediation'));
    expect(talks).toHaveLength(10);
    expect(
      talks
        .filter(({ key }) => key === 'notice.mediation_invited')
        .map((each) => 'worker' in each && each.worker),
    ).toEqual(['w2']);
  });

  test('who can not be reached is told nothing', () => {
    const silent = does(worker(), 'file_complaint', { ...filing, contactable: false });
    expect(keys(given(silent, does(officer, 'accept_complaint')))).toEqual([]);
  });

  test('danger goes to the officer on duty at once, before any accepting', () => {
    const told = notices(given(filed, does(worker(), 'report_danger')));
    expect(told.at(-1)).toMatchObject({
      audience: 'duty',
      office: 'cn-440306',
      key: 'notice.duty_danger',
      urgent: true,
      params: { number: 'RD26-ABCDEFGH' },
    });
  });

  test('each worker is asked about their own share only', () => {
    const plan = [
      {
        dueOn: '2026-04-20',
        lines: [
          { worker: 'w1', fen: 100 },
          { worker: 'w2', fen: 300 },
        ],
      },
      { dueOn: '2026-05-20', lines: [{ worker: 'w2', fen: 500 }] },
    ];
    const joined = does(worker('w2'), 'join_complaint', { claim: {}, contactable: true });
    const story = given(
      filed,
      joined,
      does(officer, 'begin_coordination'),
      does(officer, 'settle_by_coordination', { instalments: plan }),
    );
    const due = notices(story).filter(({ key }) => key.startsWith('notice.money_due'));
    expect(due).toMatchObject([
      { worker: 'w1', key: 'notice.money_due', params: { sum: { fen: 100 } } },
      { worker: 'w2', key: 'notice.money_due_parts', params: { sum: { fen: 800 }, parts: 2 } },
    ]);
  });

  test('a refusal names the reason, the review and the last safe day, and where to go instead', () => {
    const story = given(
      filed,
      does(officer, 'propose_refusal', { reason: 'out_of_time', words: { grounds: 't-000000000000' } }),
      does(supervisor, 'approve_refusal'),
    );
    expect(notices(story).slice(-2)).toMatchObject([
      { key: 'notice.refused', params: { reason: { say: 'refusal_reason.out_of_time' } } },
      { key: 'notice.instead_authority', params: { authority: { say: 'authority.arbitration' } } },
    ]);
  });

  test('an authority is called as the law of the case calls it', () => {
    const referred = (procedure: string) => {
      const { history } = given(filed);
      const [first] = history;
      if (first?.event.type !== 'complaint_filed') throw new Error('not filed');
      const state = fold([{ ...first, event: { ...first.event, procedure } }]);
      if (state === undefined) throw new Error('not filed');
      const event = {
        type: 'case_referred',
        authority: 'arbitration',
        to: 'arbitration',
        basis: 'a law',
        why: 'arbitration',
      } as const;
      return noticesFor(event, state)[0]?.params.authority;
    };
    expect(referred('cn-mainland@2026-01')).toEqual({ say: 'authority.arbitration' });
    expect(referred('gb@2026')).toEqual({ say: 'term.employment_tribunal' });
  });

  test.each([
    ['cn-mainland@2026-01', ['110', '119', '120']],
    ['gb@2026', ['999']],
    ['ph@2016', ['911']],
  ])('under %s the numbers for an emergency are %j', (procedure, numbers) => {
    const [first] = given(filed).history;
    if (first?.event.type !== 'complaint_filed') throw new Error('not filed');
    const state = fold([{ ...first, event: { ...first.event, procedure } }]);
    if (state === undefined) throw new Error('not filed');
    const [told] = noticesFor({ type: 'danger_dismissed' }, state);
    expect(told?.params).toMatchObject({ police: numbers[0] });
    const handed = noticesFor({ type: 'danger_handed_over', authority: 'police' }, state);
    expect(handed[0]?.params).toMatchObject({ emergency: { anyOf: numbers } });
    for (const each of handed) expect(notice.parse(each)).toEqual(each);
  });

  test('a visit, and what is missing', () => {
    const story = given(...assigned, does(inspector, 'begin_inspection'));
    expect(keys(story)).not.toContain('notice.visit');
    const missing = given(filed, does(officer, 'request_completion', { missing: ['employer', 'period'] }));
    expect(notices(missing).at(-1)).toMatchObject({
      key: 'notice.needs',
      params: { missing: { list: ['missing.employer', 'missing.period'] } },
    });
  });

  test('every notice can be sent through a queue and read again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...notices(given(...assigned, does(worker(), 'report_danger')))),
        (each) => {
          expect(notice.parse(JSON.parse(JSON.stringify(each)))).toEqual(each);
        },
      ),
    );
  });
});
