/** What is foreseen is what then happens; and to foresee it changes nothing and says nothing to anybody. */
import { describe, expect, it } from 'vitest';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { concernsOthers } from '#domain/complaint/decide.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { kindNamed } from '#functions/staff-api/cases/command-body.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';
import { bodyOf } from '../samples.ts';

const cases = {
  triage: s.given(s.filed),
  accepted: s.given(...s.accepted),
  investigating: s.given(...s.investigating),
  ordered: s.given(...s.ordered),
  mediation: s.given(...s.mediating),
};
const types = commandKinds.map(({ type }) => type).filter((type) => kindNamed(type) && !concernsOthers(type));
const members = ['o.chen', 'i.li', 'm.sun', 's.zhou', 'a.he', 'o.long'];

const holding = async (told: s.Given) => {
  const api = memoryApi({ at: told.history.at(-1)?.at ?? s.start });
  await api.holds(told);
  const foresees = (by: string, type: string, body: object = {}, language = 'en') =>
    api.ask({
      by,
      method: 'POST',
      path: `/cases/${s.caseId}/previews/${type}`,
      body,
      headers: { 'accept-language': language },
    });
  return { api, foresees };
};

const isClock = ({ type }: { readonly type: string }) => /^(clock|deadline)_/.test(type);

describe.each(Object.entries(cases))('in %s', (_, told) => {
  it('every member is told of every command what its sender would be told, and the case stays as it was', async () => {
    const { state } = told;
    if (state === undefined) throw new Error('An empty story');
    const wrong: string[] = [];
    let { api, foresees } = await holding(told);
    for (const by of members)
      for (const type of types) {
        const body = bodyOf(type, state, s.start);
        const seen = await foresees(by, type, body);
        const before = await api.store.head(s.caseId);
        if (before?.version !== told.history.length) throw new Error(`${type} was given in earnest`);
        const done = await api.does(by, type, body);
        if (done.status === 200) {
          expect(seen.body.status).toBe(done.body.status);
          expect(seen.body.told).toEqual(done.body.told);
          expect(seen.body.next).toEqual(done.body.next);
          const happened = done.body.events.filter((each: { type: string }) => !isClock(each));
          expect(seen.body.events.map((each: { type: string }) => each.type)).toEqual(
            happened.map((each: { type: string }) => each.type),
          );
          ({ api, foresees } = await holding(told));
        }
        if (seen.status !== done.status) wrong.push(`${by} ${type}: ${seen.status}, not ${done.status}`);
      }
    expect(wrong).toEqual([]);
  });
});

it('says which limits begin and end, how long they are and by which article, in the words of the reader', async () => {
  const { foresees } = await holding(cases.triage);
  const { body } = await foresees('o.chen', 'accept_complaint');
  expect(body.status).toBe('accepted');
  expect(body.begins).toContainEqual(
    expect.objectContaining({
      limit: 'investigation',
      kind: 'legal',
      basis: 'LSSR art. 17',
      length: { value: 60, unit: 'wd' },
    }),
  );
  expect(body.ends.map((each: { clock: string }) => each.clock)).toContain('acceptance');
  expect(body.told.workers).toEqual(['w1']);
  const chinese = await foresees('o.chen', 'accept_complaint', {}, 'zh-CN');
  expect(chinese.body.events[0].text).toMatch(/受理/);
});

it('refuses what is out of form, by its place, and keeps no text', async () => {
  const { api, foresees } = await holding(cases.triage);
  const { status, body } = await foresees('o.chen', 'propose_refusal', { reason: 'whatever' });
  expect([status, body.issues.map(({ path }: { path: string }) => path)]).toEqual([
    400,
    ['reason', 'words.grounds'],
  ]);
  const words = { grounds: 'He said so on the phone.' };
  expect((await foresees('o.chen', 'propose_refusal', { reason: 'duplicate', words })).status).toBe(200);
  expect(await api.vault.all(s.caseId, 'text')).toEqual({});
});

it('refuses a number that no firm has, as the command does', async () => {
  const { api, foresees } = await holding(cases.accepted);
  const body = { party: 'p1', details: { firmNumber: '1' } };
  const [seen, done] = [
    await foresees('o.chen', 'describe_party', body),
    await api.does('o.chen', 'describe_party', body),
  ];
  expect([seen.status, seen.body.code, seen.body.issues]).toEqual([
    done.status,
    done.body.code,
    done.body.issues,
  ]);
  expect(seen.body.code).toBe('unreadable');
});

describe('of each worker', () => {
  const claim = { claimedFen: 500_000, from: '2026-02-01', until: '2026-03-31' };
  const joined = s.given(
    s.filed,
    s.does(s.worker('w2'), 'join_complaint', { claim, contactable: true }),
    ...s.mediating.slice(1),
  );

  it('who is split off is told as whom, in which case and with which sums they go on, and what limits run there', async () => {
    const { api, foresees } = await holding(joined);
    const body = { workers: ['w2'], words: { why: 'Takes the offer.' } };
    const seen = await foresees('m.sun', 'split_off_workers', body);
    const asIs = (fen: number) => ({ from: fen, to: fen });
    const [other] = seen.body.others;
    expect(seen.body.workers).toEqual([
      {
        worker: 'w2',
        goesTo: { number: other.number, worker: 'w1' },
        ...{ claimed: asIs(500_000), owed: asIs(0), recorded: asIs(0), paid: asIs(0) },
      },
    ]);
    expect(other.status).toBe('mediation');
    expect(other.begins.map((each: { limit: string }) => each.limit)).toContain('mediation');
    const done = await api.ask({ by: 'm.sun', method: 'POST', path: `/cases/${s.caseId}/split-offs`, body });
    expect([done.status, done.body.number]).toEqual([201, other.number]);
    const own = await api.store.head(done.body.caseId);
    const running = own?.state.file.clocks.map(({ limit, dueOn }) => `${limit} ${dueOn}`) ?? [];
    for (const { limit, dueOn } of other.begins) expect(running).toContain(`${limit} ${dueOn}`);
  });

  it('refuses to foresee a split as it refuses the split', async () => {
    const { api, foresees } = await holding(joined);
    for (const [by, workers] of [
      ['m.sun', []],
      ['m.sun', ['w1', 'w2']],
      ['a.he', ['w2']],
    ] as const) {
      const body = { workers, words: {} };
      const seen = await foresees(by, 'split_off_workers', body);
      const done = await api.ask({ by, method: 'POST', path: `/cases/${s.caseId}/split-offs`, body });
      expect([seen.status, seen.body.code]).toEqual([done.status, done.body.code]);
    }
  });

  it('a payment that is taken back is owed again, of whom and how much', async () => {
    const { api, foresees } = await holding(cases.ordered);
    const lines = [{ worker: 'w1', fen: 600_000 }];
    const recorded = await api.does('i.li', 'record_payment', { proof: 'bank_record', lines });
    expect(recorded.status).toBe(200);
    const { file } = (await api.store.head(s.caseId))?.state ?? {};
    const [payment] = file?.payments ?? [];
    const taken = { payment: payment?.id, reason: 'wrong_worker', words: { why: 'Somebody else.' } };
    const unsure = await foresees('i.li', 'retract_payment', taken);
    expect(unsure.body.workers).toEqual([{ worker: 'w1', recorded: { from: 600_000, to: 0 } }]);
    await api.submit({
      caseId: s.caseId,
      command: { type: 'confirm_payment', payment: payment?.id ?? '' },
      actor: { role: 'worker', id: 'w1' },
    });
    await api.does('i.li', 'verify_payment', { payment: payment?.id, workers: ['w1'] });
    await api.does('i.li', 'retract_payment', taken);
    const seen = await foresees('s.zhou', 'retract_payment', taken);
    expect(seen.body.workers).toEqual([
      {
        worker: 'w1',
        owed: { from: 1_200_000, to: 1_800_000 },
        recorded: { from: 600_000, to: 0 },
        paid: { from: 600_000, to: 0 },
      },
    ]);
  });
});

it('foresees what happens in the other case of a merge, which then happens', async () => {
  const { api, foresees } = await holding(cases.triage);
  const into = '1123456789abcdefghjkmnpqrs';
  expect((await foresees('o.chen', 'merge_case', { into })).body.code).toBe('no-such-case');
  const history = cases.triage.history.map((each) => ({ ...each, caseId: into }));
  await api.holds({ history, state: fold(history) });
  const seen = await foresees('o.chen', 'merge_case', { into, words: { why: 'One matter.' } });
  expect([seen.body.status, seen.body.others]).toEqual([
    'merged',
    [{ number: s.filing.number, status: 'triage', events: ['Workers taken in'], begins: [] }],
  ]);
  expect((await api.store.head(into))?.version).toBe(history.length);
});
