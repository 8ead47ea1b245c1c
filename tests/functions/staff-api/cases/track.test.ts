/** The statutory track: where a case was, is, and usually goes, with dates and articles. */
import { describe, expect, it } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { moves, possibleStatuses, type Status, statuses } from '#domain/terms/statuses.ts';
import { usualNext, usualWay } from '#functions/staff-api/cases/usual-way.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

interface Step {
  readonly status: string;
  readonly when: string;
  readonly seq?: number;
  readonly limits: readonly { readonly limit: string; readonly basis: string; readonly kept?: boolean }[];
}

const trackOf = async (told: s.Given): Promise<readonly Step[]> => {
  const api = memoryApi({ at: told.history.at(-1)?.at ?? s.start });
  await api.holds(told);
  return (await api.ask({ by: 'i.li', path: `/cases/${s.caseId}/track` })).body.steps;
};

describe('the track', () => {
  it('has every status that the case was in, the present one, and the usual way on', async () => {
    const steps = await trackOf(s.given(...s.ordered));
    expect(steps.map(({ status, when }) => `${status} ${when}`)).toEqual([
      'triage past',
      'accepted past',
      'assigned past',
      'investigating past',
      'order_issued now',
      'performed to_come',
      'closed to_come',
    ]);
  });

  it('names the limits that were kept at the step that they belong to, each with its article', async () => {
    const [triage] = await trackOf(s.given(...s.accepted));
    expect(triage?.limits).toMatchObject([{ limit: 'acceptance', basis: 'LSSR-IP art. 18', kept: true }]);
  });

  it('says that a limit was not kept', async () => {
    const late = s.given(s.filed, s.does(s.officer, 'accept_complaint', {}, '2026-06-01T02:00:00.000Z'));
    const [triage] = await trackOf(late);
    expect(triage?.limits).toMatchObject([{ limit: 'acceptance', kept: false }]);
  });

  it('shows what runs now with its day, and of what is to come only what begins there', async () => {
    const steps = await trackOf(s.given(...s.investigating));
    const now = steps.find(({ when }) => when === 'now');
    expect(now?.limits).toMatchObject([{ limit: 'investigation', dueOn: expect.stringMatching(/^2026-/) }]);
    const order = steps.find(({ status }) => status === 'order_issued');
    expect(order?.limits.map(({ limit }) => limit)).toEqual(['rectification']);
  });
});

describe('the usual way', () => {
  const everyEvent = [...new Set(Object.values(moves).flatMap((each) => Object.keys(each)))];
  const reached = (from: Status): readonly Status[] =>
    [...everyEvent, 'case_closed'].flatMap((event) => possibleStatuses(from, event));

  it.each(statuses)('from %s is one that the status graph has', (from) => {
    expect(reached(from)).toEqual(expect.arrayContaining([...usualNext[from]]));
  });

  it.each(procedures)('under $id comes to an end from every stage', (procedure) => {
    for (const stage of procedure.stages.filter((each) => each !== 'under_review'))
      expect(usualWay(procedure, stage).at(-1), stage).toBe('closed');
  });

  it('passes over what a procedure has not', () => {
    const without = { ...cnMainland, stages: cnMainland.stages.filter((each) => each !== 'assigned') };
    expect(usualWay(without, 'accepted')[0]).toBe('mediation_offered');
  });
});
