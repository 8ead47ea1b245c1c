/** By when a claim has to be brought elsewhere, by kind and by what is known of the end of the work. */
import { describe, expect, it } from 'vitest';
import { claimDays, lastDayWithoutComplaint, limitationDay } from '#domain/complaint/clocks/limitation.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { interimReliefDay } from '#domain/complaint/file/interim-relief.ts';
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { termIn } from '#domain/messages/terms.ts';
import { text } from '#domain/messages/text.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const gb = newestProcedure('gb');

const filed = (kind: string, claim: object, day: string) => {
  const office = {
    id: 'gb-1',
    names: { en: 'Leeds' },
    jurisdiction: 'gb',
    area: 'GB-ENG',
    phone: '1',
    dutyPhone: '+442000000001',
  };
  const context = {
    at: `${day}T10:00:00.000Z`,
    actor: s.worker(),
    procedure: gb,
    offices: [office],
    staff: [],
  };
  const command = { ...s.filing, kind, area: 'GB-ENG', language: 'en', claim };
  const events = decide(command, undefined, context);
  if (isRefusal(events)) throw new Error(events.sentence);
  const state = fold(recordedEvents(s.caseId, 0, events, context));
  if (state === undefined) throw new Error('No case');
  return state;
};
const day = '2026-11-25';
const safeDay = (kind: string, claim: object, on = day) =>
  limitationDay(gb, filed(kind, claim, on).file, `${on}T12:00:00.000Z`);

describe('Great Britain (GB-LM-01)', () => {
  it.each([
    [
      'wages due 2026-01-31, told on the last day',
      'wage.unpaid',
      { from: '2026-01-31', until: '2026-01-31' },
      '2026-04-30',
      '2026-04-30',
    ],
    [
      'redundancy pay, six months',
      'contract.severance',
      { endOfWork: '2026-02-10' },
      '2026-03-02',
      '2026-08-09',
    ],
    [
      'equal pay, six months from the end of the employment',
      'wage.equal_pay',
      { until: '2025-12-31', endOfWork: '2026-05-31' },
      day,
      '2026-11-30',
    ],
    ['holiday pay, three months', 'wage.holiday_pay', { endOfWork: '2026-11-20' }, day, '2027-02-19'],
  ])('%s', (_, kind, claim, on, last) => {
    expect(safeDay(kind, claim, on)).toBe(last);
  });

  it('equal pay has not begun while the employment goes on, and other wages have', () => {
    const claim = { from: '2026-01-01', until: '2026-03-31', endOfWork: 'goes_on' };
    expect(lastDayWithoutComplaint(gb, filed('wage.equal_pay', claim, day).file)).toBe('not_begun');
    expect(lastDayWithoutComplaint(gb, filed('wage.unpaid', claim, day).file)).toBe('2026-06-30');
  });

  it('of a last day whose month alone is known the first day is told, and the last once that would be lost', () => {
    const october = { endOfWork: '2026-10-31', endedNotBefore: '2026-10-01' };
    expect(safeDay('contract.dismissal', october)).toBe('2026-12-31');
    const august = { endOfWork: '2026-08-31', endedNotBefore: '2026-08-01' };
    expect(safeDay('contract.dismissal', august)).toBe('2026-11-30');
  });
});

describe('several claims of one worker (GB-LM-01)', () => {
  const claim = { from: '2026-08-01', until: '2026-11-20', endOfWork: '2026-11-20' };
  const working = (rules: readonly string[], kind = 'contract.severance', told: object = claim) => {
    const { file } = filed(kind, told, day);
    const [[ref, worker] = []] = Object.entries(file.workers);
    if (ref === undefined || worker === undefined) throw new Error('Nobody is in the case');
    const statement = { totalFen: 1, upToFen: 1, rules };
    return { ref, file: { ...file, workers: { [ref]: { ...worker, statement } } } };
  };
  const at = `${day}T12:00:00.000Z`;

  it('each has its own name and day, the most urgent first, and the earliest is the one that is safe', () => {
    const { ref, file } = working(['redundancy_pay', 'unlawful_deduction', 'national_minimum_wage']);
    const days = claimDays(gb, file, at, ref);
    expect(days).toEqual([
      { kind: 'wage.deduction', day: '2027-02-19' },
      { kind: 'wage.minimum', day: '2027-02-19' },
      { kind: 'contract.severance', day: '2027-05-19' },
    ]);
    expect(claimDays(gb, file, at)).toEqual(days);
    expect(limitationDay(gb, file, at)).toBe('2027-02-19');
  });

  it('a rule of the kind complained of makes no second claim, nor does one that is no claim elsewhere', () => {
    const { ref, file } = working(['redundancy_pay', 'insurance_late_charge']);
    expect(claimDays(gb, file, at, ref)).toEqual([{ kind: 'contract.severance', day: '2027-05-19' }]);
  });

  it('what is lost is not told as safe, and the others are', () => {
    const ended = { from: '2026-01-01', until: '2026-06-30', endOfWork: '2026-06-30' };
    const { file } = working(['unlawful_deduction'], 'contract.severance', ended);
    expect(claimDays(gb, file, at)).toEqual([{ kind: 'contract.severance', day: '2026-12-29' }]);
    expect(limitationDay(gb, file, at)).toBe('2026-12-29');
  });
});

it('every wage rule that is owed to the worker is of a kind that may be complained of under its law', () => {
  for (const { id, wageRules } of jurisdictions) {
    const { limitation, matters } = newestProcedure(id);
    const { kindsOfRules = {} } = limitation;
    const kinds = matters.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(Object.values(kindsOfRules)));
    expect(wageRules.map((each) => each.id)).toEqual(expect.arrayContaining(Object.keys(kindsOfRules)));
  }
});

it.each(['gb', 'ph'])('%s: after talks that failed nobody is told that the office goes on with it', (law) => {
  const procedure = newestProcedure(law);
  const key = termIn(procedure, 'notice.mediation_failed');
  const params = {
    tail: 'Q9X3',
    reason: { say: 'mediation_ending.no_agreement' },
    certificate: 'M1',
  } as const;
  expect(text('en', key, params)).toContain('M1');
  expect(text('en', key, params)).not.toContain('go on');
  const cn = newestProcedure('cn-mainland');
  expect(text('en', termIn(cn, 'notice.mediation_failed'), params)).toContain('We go on with it');
});

it('Great Britain: the notice of failed talks is the one of its law, with the certificate', () => {
  const state = filed('wage.unpaid', { endOfWork: '2026-11-20' }, day);
  const told = noticesFor(
    { type: 'mediation_failed', reason: 'no_agreement', certificate: 'M1', to: 'accepted' },
    state,
  );
  expect(told.map(({ key }) => key)).toContain('term.talks_ended');
});

describe('interim relief (GB-LM-01)', () => {
  const lanes = (kind: string, claim: object, on = day) =>
    filed(kind, claim, on).file.lanes.filter((each) => each === 'interim_relief');
  const endOfWork = '2026-11-20';

  it.each([
    ['contract.dismissal', { endOfWork }, 1],
    ['contract.dismissal', { endOfWork, dismissedFor: 'protected_reason' }, 1],
    ['contract.dismissal', { endOfWork, dismissedFor: 'other' }, 0],
    ['contract.dismissal', { endOfWork: '2026-11-17', dismissedFor: 'protected_reason' }, 0],
    ['contract.dismissal', { endOfWork: 'goes_on' }, 0],
    ['retaliation', { endOfWork }, 1],
    ['wage.unpaid', { endOfWork }, 0],
  ])('%s with %j: %i lane', (kind, claim, many) => {
    expect(lanes(kind, claim)).toHaveLength(many);
  });

  it('is told without a day where that day could be too late', () => {
    const state = filed('contract.dismissal', { endOfWork: '2026-11-24', endedNotBefore: '2026-11-01' }, day);
    const [worker] = Object.values(state.file.workers);
    expect(worker && interimReliefDay(gb, worker)).toBe('unknown');
    const told = noticesFor({ type: 'lane_entered', lane: 'interim_relief', urgency: 'U1' }, state);
    expect(told).toMatchObject([{ key: 'notice.interim_relief_soon', urgent: true }]);
    expect(told[0]?.params).not.toHaveProperty('day');
  });

  it('is nothing that other laws know', () => {
    const state = filed('contract.dismissal', { endOfWork }, day);
    const [worker] = Object.values(state.file.workers);
    expect(worker && interimReliefDay(newestProcedure('ph'), worker)).toBeUndefined();
    expect(worker && interimReliefDay(gb, worker)).toBe('2026-11-27');
  });
});
