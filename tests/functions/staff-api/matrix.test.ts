import { afterAll, describe, expect, test } from 'vitest';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { decide, roleFor } from '#domain/complaint/decide.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { commandPath } from '#functions/staff-api/cases/command-body.ts';
import { refusalReply } from '#functions/staff-api/http/refusals.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi, people } from './office.ts';
import { bodyOf } from './samples.ts';

const statuses = {
  triage: s.given(s.filed),
  accepted: s.given(...s.accepted),
  investigating: s.given(...s.investigating),
  ordered: s.given(...s.ordered),
  mediation: s.given(...s.mediating),
};
/** Those that are given at the one path, also the one with a body of its own. */
const types = commandKinds
  .map(({ type }) => type)
  .filter((type) => commandPath(type).endsWith(`/commands/${type}`));

/** The cases that commands about two cases name. */
const others = ['1123456789abcdefghjkmnpqrs', '2123456789abcdefghjkmnpqrs'];
const filed = s.given(s.filed);
const under = (caseId: string, { history }: s.Given): s.Given => {
  const renamed = history.map((each) => ({ ...each, caseId }));
  return s.givenCase({ history: renamed, state: fold(renamed) });
};

const reaches = (who: StaffMember): boolean =>
  who.office === 'cn-440306' ||
  who.roles.includes('auditor') ||
  (who.office === 'cn-4403' && who.roles.includes('supervisor'));

/** What the decider itself says to this member and this command, as a status of HTTP. */
const declared = (told: s.Given, who: StaffMember, type: string, body: Record<string, unknown>): number => {
  if (!who.active) return 403;
  if (!reaches(who)) return 404;
  const { words = {}, ...fields } = body;
  const refs = Object.keys(words ?? {}).map((name) => [name, 't-0123456789abcdef'] as const);
  const known = type === 'join_complaint' ? { contactable: false } : {};
  const order = {
    ...known,
    ...fields,
    type,
    ...(refs.length === 0 ? {} : { words: Object.fromEntries(refs) }),
  };
  const answer = decide(order, told.state, {
    at: s.start,
    actor: { role: roleFor(type, who.roles) ?? 'auditor', id: who.id, office: who.office },
    procedure: cnMainland,
    offices: s.offices,
    staff: people.filter((each) => each.office === told.state?.file.office),
  });
  return isRefusal(answer) ? refusalReply(answer).status : 200;
};

describe('the permissions matrix', () => {
  let cells = 0;
  let denials = 0;

  test.each(Object.entries(statuses))('every member × every command on a case in %s', async (_, told) => {
    const { state } = told;
    if (state === undefined) throw new Error('An empty story');
    const wrong: string[] = [];
    const fresh = async () => {
      const api = memoryApi();
      await api.holds(told);
      for (const other of others) await api.holds(under(other, filed));
      return api;
    };
    let api = await fresh();
    for (const who of people) {
      for (const type of types) {
        const body = bodyOf(type, state, s.start);
        const { status } = await api.does(who.id, type, body);
        // what is refused leaves no trace: the next one finds the case as it was
        if (status === 200) api = await fresh();
        const wanted = declared(told, who, type, body);
        cells += 1;
        if (wanted === 403 || wanted === 404) denials += 1;
        if (status !== wanted) wrong.push(`${who.id} ${type}: ${status}, not ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  // whatever the order of the tests: at the end there are many cells, and a no in most of them
  afterAll(() => {
    console.log(`permissions matrix: ${cells} cells, ${denials} denials of 403 or 404, all right`);
    expect(cells).toBeGreaterThan(4000);
    expect(denials).toBeGreaterThan(cells / 2);
  });
});

describe('by hand', () => {
  test.each([
    ['o.chen', 'accept_complaint', s.given(s.filed), 200, undefined],
    ['s.zhou', 'accept_complaint', s.given(s.filed), 200, undefined],
    ['i.li', 'accept_complaint', s.given(s.filed), 403, 'role-not-allowed'],
    ['a.he', 'accept_complaint', s.given(s.filed), 403, 'role-not-allowed'],
    ['o.long', 'accept_complaint', s.given(s.filed), 404, 'not-found'],
    ['s.city', 'accept_complaint', s.given(s.filed), 403, 'not-your-office'],
    ['s.zhou', 'accept_complaint', s.given(...s.accepted), 409, 'wrong-status'],
    ['o.chen', 'accept_complaint', s.given(...s.accepted), 403, 'not-your-case'],
    ['i.gone', 'accept_complaint', s.given(s.filed), 403, 'not-staff'],
    ['i.zhao', 'notify_hearing', s.given(...s.ordered), 403, 'not-your-case'],
    ['i.li', 'notify_hearing', s.given(...s.ordered), 200, undefined],
    ['m.sun', 'record_session', s.given(...s.mediating), 200, undefined],
    ['i.li', 'record_session', s.given(...s.mediating), 403, 'role-not-allowed'],
    ['s.zhou', 'reach_deadline', s.given(s.filed), 403, 'role-not-allowed'],
    ['o.chen', 'request_withdrawal', s.given(s.filed), 403, 'role-not-allowed'],
  ] as const)('%s %s', async (who, type, told, status, code) => {
    const api = memoryApi();
    await api.holds(told);
    const answer = await api.does(who, type, type === 'notify_hearing' ? { on: '2026-04-20' } : {});
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('who proposed a refusal does not approve it', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    await api.directory.putStaff({
      id: 'x.both',
      name: 'x',
      office: 'cn-440306',
      roles: ['intake_officer', 'supervisor'],
      active: true,
    });
    const proposed = await api.does('x.both', 'propose_refusal', {
      reason: 'duplicate',
      words: { grounds: 'The same as another.' },
    });
    const approved = await api.does('x.both', 'approve_refusal');
    expect([proposed.status, approved.status, approved.body.code]).toEqual([200, 403, 'not-the-same-person']);
  });

  test('a case is linked only to one that its sender may see', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const answer = await api.does('o.chen', 'link_case', {
      other: '1123456789abcdefghjkmnpqrs',
      relation: 'child',
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'no-such-case']);
  });

  test('who has declared a conflict reads the case no more', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await api.does('i.li', 'declare_conflict', { reason: 'relative' });
    const answer = await api.ask({ by: 'i.li', path: `/cases/${s.caseId}` });
    expect([answer.status, answer.body.code]).toEqual([403, 'conflict-of-interest']);
  });

  test('a role taken away is gone with the next request', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const before = await api.ask({ by: 'o.chen', path: `/cases/${s.caseId}` });
    await api.directory.putStaff({
      id: 'o.chen',
      name: 'x',
      office: 'cn-440306',
      roles: ['intake_officer'],
      active: false,
    });
    const after = await api.ask({ by: 'o.chen', path: `/cases/${s.caseId}` });
    expect([before.status, after.status]).toEqual([200, 403]);
  });
});
