/** Roads that real cases take: each once led to a clock that was missing, ran on, or rang on the wrong day. */
import { describe, expect, it } from 'vitest';
import { lastDayWithoutComplaint, limitationDay } from '#domain/complaint/clocks/limitation.ts';
import type { DecisionContext } from '#domain/complaint/command.ts';
import { withConsequences } from '#domain/complaint/consequences.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { Actor, CaseEvent, RecordedEvent } from '#domain/complaint/events/registry.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const { does } = s;
const tell = s.given;
const goOn = (told: s.Given, ...commands: readonly s.GivenCommand[]) => told.and(...commands);
const answer = (told: s.Given, command: s.GivenCommand) => told.when(command).result;
const on = (day: string) => `${day}T02:00:00.000Z`;
const clocks = (told: s.Given) => told.state?.file.clocks ?? [];
const clockOf = (told: s.Given, name: string) =>
  clocks(told).find(({ clock, limit }) => clock === name || limit === name);
const names = (told: s.Given) => clocks(told).map(({ clock }) => clock);
const close = does(s.supervisor, 'close_case', { reason: 'premature' });
const assign = does(s.supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' });
const reopen = (to: string, at?: string) => does(s.supervisor, 'reopen_case', { to }, at);
const transfer = (at: string) =>
  does(s.supervisor, 'transfer_case', { toOffice: 'cn-440309', reason: 'place' }, at);

/** What the merge and its taking back write in the case that was merged. */
const mergedAndSplit = (told: s.Given, at: string): s.Given =>
  [
    { type: 'case_merged' as const, into: '1123456789abcdefghjkmnpqrs', seats: [{ worker: 'w1', as: 'w2' }] },
    { type: 'case_split' as const, to: 'accepted' as const },
  ].reduce((before, event) => {
    const context = s.contextFor(s.supervisor, at);
    const events = withConsequences([event], before.state, context);
    const history = [...before.history, ...recordedEvents(s.caseId, before.history.length, events, context)];
    return s.givenCase({ history, state: fold(history) });
  }, told);

describe('a status that is reached by another road than the usual one', () => {
  it('reopened to investigating: the law counts from the day on which the case came back', () => {
    const told = goOn(tell(...s.investigating, close), reopen('investigating', on('2026-05-06')));
    expect(clockOf(told, 'investigation')).toMatchObject({ startOn: '2026-05-06', extensions: 0 });
  });

  it('merged and taken out again: the law counts from the day of acceptance', () => {
    const split = mergedAndSplit(tell(...s.investigating), on('2026-04-20'));
    expect(clockOf(split, 'investigation')).toMatchObject({ startOn: '2026-04-01', dueOn: '2026-06-30' });
    expect(clockOf(split, 'whole_case')?.startOn).toBe('2026-04-01');
  });

  it.each(['begin_coordination', 'request_completion'])(
    '%s, then transferred: the new office has five working days',
    (type) => {
      const rest = type === 'request_completion' ? { missing: ['employer'] } : {};
      const told = tell(s.filed, does(s.officer, type, rest), transfer(on('2026-04-07')));
      expect(clockOf(told, 'acceptance')).toMatchObject({ startOn: '2026-04-07', dueOn: '2026-04-14' });
    },
  );

  it('an investigation that goes on after findings counts from its first day', () => {
    const findings = { lines: [], violations: [], inspectors: ['i.li', 'i.wang'] };
    const found = tell(...s.investigating, does(s.inspector, 'record_findings', findings));
    expect(names(found)).not.toContain('investigation');
    expect(clockOf(found, 'decision')?.startOn).toBe('2026-04-01');
    const heard = goOn(found, does(s.inspector, 'notify_hearing', { on: '2026-04-10' }));
    const again = goOn(heard, does(s.supervisor, 'resume_investigation', {}, on('2026-04-13')));
    expect(clockOf(again, 'investigation')?.startOn).toBe('2026-04-01');
    expect(names(again)).not.toContain('decision');
  });
});

describe('what was added to a run belongs to that run', () => {
  it('an extension ends with it: accepted anew, nothing moves and it may be extended once', () => {
    const extend = (at: string) => does(s.supervisor, 'extend_time_limit', { limit: 'investigation' }, at);
    const extended = goOn(tell(...s.investigating, extend(on('2026-04-02'))), close);
    const again = goOn(
      extended,
      reopen('accepted', on('2026-04-20')),
      does(s.supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }),
    );
    expect(answer(again, does(s.supervisor, 'recompute_deadlines'))).toBe('already-done');
    const once = goOn(again, extend(on('2026-04-21')));
    expect(clockOf(once, 'investigation')?.extensions).toBe(1);
    expect(answer(once, extend(on('2026-04-22')))).toBe('limit-reached');
  });

  it('an extension stays with a run that stands still and goes on', () => {
    const extend = does(s.supervisor, 'extend_time_limit', { limit: 'investigation' });
    const split = mergedAndSplit(tell(...s.investigating, extend), on('2026-04-20'));
    expect(clockOf(split, 'investigation')).toMatchObject({ extensions: 1, dueOn: '2026-08-11' });
  });

  it('a pause has its reason, and ends by whatever road the case leaves it', () => {
    const asked = does(s.inspector, 'request_information', {
      from: 'p1',
      dueOn: '2026-04-10',
      items: ['wage_ledger'],
    });
    const pause = { reason: 'force_majeure', reviewOn: '2026-05-11' };
    const paused = tell(...s.investigating, asked, does(s.supervisor, 'pause_case', pause));
    expect(clockOf(paused, 'employer_answer')?.paused).toEqual({ on: '2026-04-01', reason: 'force_majeure' });
    const elsewhere = goOn(paused, transfer(on('2026-04-03')));
    expect(clocks(elsewhere).filter((each) => each.paused)).toEqual([]);
  });
});

const asking = (dueOn: string, at: string) =>
  goOn(
    tell(...s.investigating),
    does(s.inspector, 'request_information', { from: 'p1', dueOn, items: ['wage_ledger'] }, at),
  );
const pausing = (told: s.Given, from: string, until: string) =>
  goOn(
    told,
    does(s.supervisor, 'pause_case', { reason: 'force_majeure', reviewOn: '2026-12-01' }, from),
    does(s.supervisor, 'resume_case', {}, until),
  );

describe('a named day', () => {
  it('of a pause is the day on which it rings', () => {
    const paused = tell(
      ...s.investigating,
      does(s.supervisor, 'pause_case', { reason: 'force_majeure', reviewOn: '2027-07-01' }),
    );
    expect(clockOf(paused, 'pause_review')).toMatchObject({
      dueOn: '2027-07-01',
      nextAlarm: '2027-07-01T01:00:00.000Z',
    });
  });

  it('of an answer gives a pause back in working days', () => {
    const friday = pausing(asking('2026-04-10', on('2026-04-07')), on('2026-04-08'), on('2026-04-09'));
    expect(clockOf(friday, 'employer_answer')?.dueOn).toBe('2026-04-13');
    const autumn = pausing(asking('2026-09-29', on('2026-09-21')), on('2026-09-21'), on('2026-09-24'));
    expect(clockOf(autumn, 'employer_answer')?.dueOn).toBe('2026-10-09');
  });

  it('is still waited for after an answer in part', () => {
    const asked = asking('2026-04-10', on('2026-04-07'));
    const half = goOn(asked, does(s.inspector, 'record_employer_answer', { id: 'q1', complete: false }));
    expect(names(half)).toContain('employer_answer:q1');
  });
});

describe('an event that says less than its name', () => {
  it('a call that reached nobody is no word to the worker', () => {
    const told = tell(...s.investigating);
    const call = (reached: boolean) =>
      goOn(told, does(s.inspector, 'record_contact', { worker: 'w1', reached }, on('2026-04-20')));
    expect(clockOf(call(false), 'worker_hears')?.startOn).toBe('2026-04-01');
    expect(clockOf(call(true), 'worker_hears')?.startOn).toBe('2026-04-20');
  });

  it('whoever was asked and writes has answered', () => {
    const asked = tell(s.filed, does(s.officer, 'request_completion', { missing: ['employer'] }));
    const wrote = goOn(asked, does(s.worker(), 'write_message', { words: { message: 't-000000000001' } }));
    expect(wrote.state?.stage.status).toBe('triage');
    const sent = goOn(asked, does(s.worker(), 'add_evidence', { kind: 'chat' }));
    expect(names(sent)).toContain('acceptance');
    const office = goOn(asked, does(s.officer, 'write_message', { words: { message: 't-000000000001' } }));
    expect(office.state?.stage.status).toBe('awaiting_completion');
  });
});

const joint = () =>
  tell(
    s.filed,
    does(s.worker('w2'), 'join_complaint', { claim: { claimedFen: 5 }, contactable: true }),
    does(s.officer, 'accept_complaint'),
  );

describe('withdrawing', () => {
  it('each worker has a check of their own, which ends with their withdrawal', () => {
    const first = goOn(joint(), does(s.worker('w2'), 'request_withdrawal', {}, on('2026-04-02')));
    const both = goOn(first, does(s.worker('w1'), 'request_withdrawal', {}, on('2026-04-08')));
    expect(clockOf(both, 'withdrawal_check:w2')?.startOn).toBe('2026-04-02');
    expect(clockOf(both, 'withdrawal_check:w1')?.startOn).toBe('2026-04-08');
    const gone = goOn(both, does(s.supervisor, 'confirm_withdrawal', { worker: 'w2' }));
    expect(names(gone)).not.toContain('withdrawal_check:w2');
    expect(names(gone)).toContain('withdrawal_check:w1');
  });

  it('can be asked for again in a case that came back, and is checked', () => {
    const asked = tell(...s.accepted, does(s.worker(), 'request_withdrawal'), close, reopen('accepted'));
    expect(names(goOn(asked, does(s.worker(), 'request_withdrawal')))).toContain('withdrawal_check:w1');
  });

  it('waits until what was done to that worker has its answer', () => {
    const pressed = goOn(
      joint(),
      does(s.worker('w1'), 'report_retaliation', { kind: 'dismissal' }),
      does(s.worker('w1'), 'request_withdrawal'),
      does(s.worker('w2'), 'request_withdrawal'),
    );
    const confirm = (worker: string) => does(s.supervisor, 'confirm_withdrawal', { worker });
    expect(answer(pressed, confirm('w1'))).toBe('not-free');
    expect(typeof answer(pressed, confirm('w2'))).not.toBe('string');
    const answered = goOn(pressed, does(s.supervisor, 'answer_retaliation', { id: 'r1' }));
    expect(typeof answer(answered, confirm('w1'))).not.toBe('string');
  });
});

describe('retaliation in a case that has ended', () => {
  const report = does(s.worker(), 'report_retaliation', { kind: 'dismissal' });
  it('has its clock, rings, and bars upholding until it is answered', () => {
    const told = tell(...s.accepted, close, report);
    expect(names(told)).toEqual(['retaliation_contact:r1']);
    const late = goOn(told, does(s.clock, 'reach_deadline', {}, on('2026-04-04')));
    expect(clockOf(late, 'retaliation_contact')?.task?.office).toBe('cn-440306');
    const disputed = goOn(told, does(s.worker(), 'dispute_closure'));
    expect(answer(disputed, does(s.otherSupervisor, 'uphold_closure'))).toBe('danger-open');
    const calm = goOn(told, does(s.supervisor, 'answer_retaliation', { id: 'r1' }));
    expect(clocks(calm)).toEqual([]);
  });

  it('bars upholding a refusal too', () => {
    const refused = tell(
      s.filed,
      does(s.officer, 'propose_refusal', { reason: 'out_of_time' }),
      does(s.supervisor, 'approve_refusal'),
      report,
      does(s.worker(), 'request_review'),
    );
    const uphold = does(s.otherSupervisor, 'decide_review', { overturn: false });
    expect(answer(refused, uphold)).toBe('danger-open');
  });
});

describe('calls to the employer', () => {
  it('neither stop nor renew the time for deciding on acceptance', () => {
    const begun = tell(s.filed, does(s.officer, 'begin_coordination', {}, on('2026-04-03')));
    const failed = goOn(
      begun,
      does(s.officer, 'end_coordination', { reason: 'employer_refused' }, on('2026-04-08')),
    );
    for (const told of [begun, failed]) expect(clockOf(told, 'acceptance')?.dueOn).toBe('2026-04-09');
  });

  it('may take longer with the worker’s consent, and begin again, before and after acceptance', () => {
    const extend = does(s.officer, 'extend_time_limit', { limit: 'coordination' }, on('2026-04-10'));
    const longer = goOn(tell(s.filed, does(s.officer, 'begin_coordination')), extend);
    expect(clockOf(longer, 'coordination')?.dueOn).toBe('2026-04-30');
    const accepted = goOn(longer, does(s.officer, 'accept_complaint'), does(s.officer, 'begin_coordination'));
    expect(names(accepted)).not.toContain('acceptance');
    expect(names(accepted)).toContain('investigation');
    const failed = goOn(accepted, does(s.officer, 'end_coordination', { reason: 'employer_refused' }));
    expect(failed.state?.stage.status).toBe('accepted');
  });

  it('an officer extends no legal limit', () => {
    const told = tell(...s.accepted, assign);
    const extend = does({ ...s.officer, id: 'o.x' }, 'extend_time_limit', { limit: 'investigation' });
    expect(answer(told, extend)).toMatch(/role-not-allowed|not-your-case/);
  });
});

const gb = newestProcedure('gb');
const office = {
  id: 'gb-lon',
  names: { en: 'London', 'zh-CN': '伦敦' },
  jurisdiction: 'gb',
  area: 'LON',
  phone: '1',
  dutyPhone: '+442000000001',
};
type GbLine = readonly [Actor, string, object, string];

const inBritain = (...lines: readonly GbLine[]) => {
  const history: RecordedEvent[] = [];
  for (const [by, type, rest, day] of lines) {
    const context: DecisionContext = {
      at: `${day}T10:00:00.000Z`,
      actor: by.role === 'worker' || by.role === 'system' ? by : { ...by, office: office.id },
      procedure: gb,
      offices: [office],
      staff: ['i.li', 'i.wang', 'm.sun'].map((id) => ({
        id,
        name: id,
        office: office.id,
        roles: [id === 'm.sun' ? 'mediator' : 'inspector'],
        active: true,
      })),
    };
    const events = decide({ type, ...rest }, fold(history), context);
    if (isRefusal(events)) throw new Error(`${type}: ${events.sentence}`);
    history.push(...recordedEvents(s.caseId, history.length, events, context));
  }
  return { history, state: fold(history) };
};
const filedInBritain = (until: string, day: string): GbLine => [
  s.worker(),
  'file_complaint',
  { ...s.filing, area: 'LON', language: 'en', claim: { claimedFen: 100_000, from: '2026-01-01', until } },
  day,
];
const moved = (events: readonly { readonly event: CaseEvent }[]) =>
  events.flatMap(({ event }) => (event.type === 'deadline_moved' ? [event.dueOn] : []));

describe('the last safe day', () => {
  it('China: a year from the complaint, whatever the office does and when', () => {
    const claim = { claimedFen: 5, from: '2025-01-01', until: '2025-06-01' };
    const filed = does(
      s.worker(),
      'file_complaint',
      { ...s.filing, kind: 'contract.severance', claim },
      on('2026-03-02'),
    );
    const accepted = goOn(tell(filed), does(s.officer, 'accept_complaint', {}, on('2026-03-30')));
    expect(clockOf(accepted, 'arbitration_limitation')?.dueOn).toBe('2027-03-02');
    const refused = goOn(
      tell(filed),
      does(s.officer, 'propose_refusal', { reason: 'out_of_time' }, on('2026-03-09')),
      does(s.supervisor, 'approve_refusal', {}, on('2026-03-09')),
    );
    expect(refused.state?.file.lastSafeDay).toBe('2027-03-02');
  });

  it('is the earliest of all, worked out anew when a worker joins or corrects a claim, and told', () => {
    const accepted: readonly GbLine[] = [
      filedInBritain('2026-03-15', '2026-03-20'),
      [s.officer, 'accept_complaint', {}, '2026-03-20'],
    ];
    expect(inBritain(...accepted).state?.file.lastSafeDay).toBe('2026-06-14');
    const early = { claimedFen: 5, from: '2026-01-01', until: '2026-01-10' };
    const joined = inBritain(...accepted, [
      s.worker('w2'),
      'join_complaint',
      { claim: early, contactable: true },
      '2026-03-25',
    ]);
    expect(joined.state?.file.lastSafeDay).toBe('2026-04-09');
    expect(moved(joined.history)).toContain('2026-04-09');
    const corrected = inBritain(...accepted, [s.worker(), 'state_claim', { claim: early }, '2026-03-25']);
    expect(corrected.state?.file.lastSafeDay).toBe('2026-04-09');
    const left = inBritain(
      ...accepted,
      [s.worker('w2'), 'join_complaint', { claim: early, contactable: true }, '2026-03-25'],
      [s.worker('w2'), 'leave_joint_case', {}, '2026-03-26'],
    );
    expect(left.state?.file.lastSafeDay).toBe('2026-06-14');
  });

  it('Great Britain: twelve weeks from Day A also for who was accepted first; the day comes with the certificate', () => {
    const talks: readonly GbLine[] = [
      filedInBritain('2026-02-10', '2026-03-02'),
      [s.officer, 'accept_complaint', {}, '2026-03-04'],
      [s.supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }, '2026-03-05'],
      [s.supervisor, 'assign_mediator', { mediator: 'm.sun' }, '2026-03-05'],
      [s.inspector, 'offer_mediation', {}, '2026-03-06'],
      [s.worker(), 'consent_to_mediation', { side: 'worker' }, '2026-03-06'],
      [s.mediator, 'consent_to_mediation', { side: 'employer' }, '2026-03-06'],
    ];
    const open = inBritain(...talks);
    expect(open.state?.file.clocks.find(({ limit }) => limit === 'mediation')).toMatchObject({
      startOn: '2026-03-02',
    });
    expect(open.state?.file.lastSafeDay).toBeUndefined();
    const failed = inBritain(...talks, [
      s.mediator,
      'end_mediation',
      { reason: 'no_agreement' },
      '2026-04-06',
    ]);
    // 9 May, and the 35 days from 2 March to 6 April
    expect(failed.state?.file.lastSafeDay).toBe('2026-06-13');
    const [ending] = failed.history.filter(({ event }) => event.type === 'mediation_failed');
    const told = failed.state && ending ? noticesFor(ending.event, failed.state) : [];
    expect(told.find(({ key }) => key === 'notice.claim_yourself')?.params).toMatchObject({
      certificate: failed.state?.file.certificate,
      day: { day: '2026-06-13' },
      tribunal: { term: 'term.employment_tribunal' },
    });
    expect(failed.state?.file.clocks.map(({ limit }) => limit)).not.toContain('mediation');
  });

  const filedFor = (kind: string, claim: object, day: string) =>
    inBritain([
      s.worker(),
      'file_complaint',
      { ...s.filing, kind, area: 'LON', language: 'en', claim: { claimedFen: 100_000, ...claim } },
      day,
    ]).state;
  const months = (from: string, until: string) => ({ from, until });

  it.each([
    [
      'the last day of work, not the end of its month',
      'contract.dismissal',
      '2026-11-30',
      '2026-11-25',
      '2027-02-22',
    ],
    [
      'the last day of work, though the months end before',
      'contract.dismissal',
      '2026-10-31',
      '2026-11-25',
      '2027-02-22',
    ],
    [
      'of wages too, where the work ended within the time',
      'wage.unpaid',
      '2026-11-30',
      '2026-11-25',
      '2027-02-22',
    ],
    ['six months for redundancy pay', 'contract.severance', '2026-11-30', '2026-11-25', '2027-05-22'],
    [
      'wages of a month: the first day on which they may be due',
      'wage.unpaid',
      '2026-10-31',
      '2026-11-25',
      '2026-12-31',
    ],
    ['once that has passed, the last such day', 'wage.unpaid', '2026-08-31', '2026-11-25', '2026-11-30'],
  ])('Great Britain: %s', (_, kind, until, day, lastDay) => {
    const claim = { ...months('2026-08-01', until), endOfWork: '2026-11-23' };
    const state = filedFor(kind, claim, day);
    expect(state && lastDayWithoutComplaint(gb, state.file)).toBe(lastDay);
    expect(state && limitationDay(gb, state.file, `${day}T12:00:00.000Z`)).toBe(lastDay);
  });

  it.each([
    ['2026-11-23', '2026-11-25', ['interim_relief']],
    ['2026-11-23', '2026-11-30', ['interim_relief']],
    ['2026-11-23', '2026-12-01', []],
    ['goes_on', '2026-11-25', []],
  ])('Great Britain: dismissed on %s and filed on %s, the lanes are %j', (endOfWork, day, lanes) => {
    const state = filedFor('contract.dismissal', { ...months('2026-08-01', '2026-11-30'), endOfWork }, day);
    expect(state?.file.lanes.filter((each) => each === 'interim_relief')).toEqual(lanes);
    const told = state && noticesFor({ type: 'lane_entered', lane: 'interim_relief', urgency: 'U1' }, state);
    if (lanes.length > 0)
      expect(told?.[0]).toMatchObject({ urgent: true, params: { day: { day: '2026-11-30' } } });
  });

  it('Great Britain: a day that was named is not taken for a month', () => {
    const state = filedFor('wage.unpaid', { from: '2025-11-30', until: '2025-11-30' }, '2025-12-10');
    expect(state && lastDayWithoutComplaint(gb, state.file)).toBe('2026-02-28');
  });

  it('Great Britain: when the time of talks is over, the certificate is made out wherever the case stands', () => {
    const over = inBritain(
      filedInBritain('2026-02-10', '2026-03-02'),
      [s.officer, 'accept_complaint', {}, '2026-03-04'],
      [s.clock, 'reach_deadline', {}, '2026-05-30'],
    );
    expect(over.state?.file.certificate).toBeDefined();
    expect(over.state?.stage.status).toBe('accepted');
  });
});

describe('an escalation', () => {
  const late = () => goOn(tell(s.filed), does(s.clock, 'reach_deadline', {}, on('2026-04-11')));
  const task = (told: s.Given) => clockOf(told, 'acceptance')?.task;
  const acknowledge = (by: Actor, at = on('2026-04-11')) =>
    does(by, 'acknowledge_escalation', { clock: 'acceptance', words: { plan: 't-0123456789abcdef' } }, at);
  const head = { role: 'supervisor' as const, id: 's.head', office: 'cn-4403' };

  it('is a task of an office that climbs until somebody sees to it', () => {
    expect(task(late())).toEqual({ office: 'cn-440306', since: on('2026-04-11') });
    const higher = goOn(late(), does(s.clock, 'reach_deadline', {}, on('2026-04-15')));
    expect(task(higher)?.office).toBe('cn-4403');
    const seen = goOn(late(), acknowledge(s.supervisor));
    expect(task(seen)?.acknowledgedBy).toBe('s.zhou');
    const again = goOn(seen, does(s.clock, 'reach_deadline', {}, on('2026-04-15')));
    expect(task(again)).toMatchObject({ office: 'cn-440306' });
    expect(clockOf(again, 'acceptance')?.escalation).toBe(1);
  });

  it('is acknowledged by the office that it has reached, which then may assign the case', () => {
    expect(answer(late(), acknowledge(head))).toBe('not-your-office');
    const reached = goOn(
      tell(...s.accepted),
      does(s.clock, 'reach_deadline', {}, on('2026-04-11')),
      does(s.clock, 'reach_deadline', {}, on('2026-04-15')),
    );
    expect(typeof answer(reached, does(head, 'assign_case', { lead: 'i.li', co: 'i.wang' }))).not.toBe(
      'string',
    );
    expect(answer(tell(...s.accepted), does(head, 'assign_case', { lead: 'i.li', co: 'i.wang' }))).toBe(
      'not-your-office',
    );
  });

  it('is gone with what was late', () => {
    const accepted = goOn(late(), does(s.officer, 'accept_complaint'));
    expect(clocks(accepted).filter((each) => each.task)).toEqual([]);
  });

  it('is told to the workers once for each level', () => {
    const told = goOn(late(), does(s.clock, 'reach_deadline', {}, on('2026-04-15')));
    const levels = told.history.flatMap(({ event }) =>
      event.type === 'deadline_escalated' && event.tells ? [event.step] : [],
    );
    expect(levels).toEqual([1, 2]);
  });
});
