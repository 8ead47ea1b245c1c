/** An office as it is on a working day: cases of every state and age, filed and worked on through the API. */
import { indexCase } from '#casework/find/index-case.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import * as s from '#tests/support/story.ts';
import type { memoryApi } from '../functions/staff-api/office.ts';

type Api = ReturnType<typeof memoryApi>;

const dayInMs = 86_400_000;
const kinds = ['wage.unpaid', 'wage.overtime', 'wage.deduction', 'wage.construction_chain'];
const languages = ['zh-CN', 'en', 'zh-CN'];

const given = async (api: Api, by: string, path: string, body: object) => {
  const answer = await api.ask({ by, method: 'POST', path, body });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
};

/** What is done with the nth case, so that a list has something of everything. */
const courses: readonly (readonly (readonly [by: string, type: string, body: object])[])[] = [
  [],
  [['o.chen', 'accept_complaint', {}]],
  [
    ['o.chen', 'accept_complaint', {}],
    ['s.zhou', 'assign_case', { lead: 'i.li', co: 'i.wang' }],
  ],
  [
    ['o.chen', 'accept_complaint', {}],
    ['s.zhou', 'assign_case', { lead: 'i.zhao', co: 'i.li' }],
    ['i.zhao', 'begin_inspection', {}],
  ],
  [['o.chen', 'offer_mediation', {}]],
  [
    [
      'o.chen',
      'propose_refusal',
      { reason: 'no_labour_relation', words: { grounds: '双方不存在劳动关系。' } },
    ],
  ],
];

/** A complaint as an officer takes it in at the counter; its case can be found at once. */
export const fileAtCounter = async (
  api: Api,
  more: object = {},
): Promise<{ readonly caseId: string; readonly number: string }> => {
  const { caseId, number } = await given(api, 'o.chen', '/cases', {
    kind: 'wage.unpaid',
    channel: 'in_person',
    language: 'zh-CN',
    naming: 'confidential',
    area: '440306',
    claim: { claimedFen: 600_000 },
    worker: { name: '张伟', phone: '+8613800138000' },
    parties: [{ relation: 'employer', name: '深圳市恒发电子有限公司' }],
    ...more,
  });
  await indexCase({ ...api, procedureOf }, { caseId });
  return { caseId, number };
};

/** Files and works on so many cases, the oldest first; the API's watch ends where it stood. */
export const fillOffice = async (api: Api, count: number): Promise<readonly string[]> => {
  const now = Date.parse(api.watch.at);
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    api.watch.at = new Date(now - (count - n) * ((40 * dayInMs) / count)).toISOString();
    const { caseId } = await fileAtCounter(api, {
      kind: kinds[n % kinds.length],
      channel: n % 3 === 0 ? 'phone' : 'in_person',
      language: languages[n % languages.length],
      claim: { claimedFen: 600_000 + n * 1_250 },
      headcount: n % 7 === 0 ? 12 : 1,
      danger: n % 12 === 3,
      worker: { name: `张伟${n}`, phone: `+86138001${String(38_000 + n)}` },
    });
    for (const [by, type, body] of courses[n % courses.length] ?? [])
      await given(api, by, `/cases/${caseId}/commands/${type}`, body);
    await indexCase({ ...api, procedureOf }, { caseId });
    ids.push(caseId);
  }
  api.watch.at = new Date(now).toISOString();
  await ringAlarms(api, ids);
  return ids;
};

const away = 'i.li';
/** Of so many cases the colleague who is left has declared a conflict in every tenth. */
const under = (n: number, { history }: s.Given): s.Course => {
  const caseId = String(n).padStart(26, '0');
  const renamed = history.map((each) => ({
    ...each,
    caseId,
    event: each.event.type === 'complaint_filed' ? { ...each.event, caseId } : each.event,
  }));
  return { history: renamed, state: fold(renamed) };
};

/** An inspector is away from today with so many cases; the other who could lead one has a conflict in every tenth. */
export const fillForAbsent = async (api: Api, count: number): Promise<void> => {
  const { at } = api.watch;
  const day = (days: number) => new Date(Date.parse(at) + days * dayInMs).toISOString().slice(0, 10);
  const zhao = { role: 'inspector', id: 'i.zhao', office: 'cn-440306' } as const;
  const conflict = s.does(zhao, 'declare_conflict', { reason: 'relative' });
  const free = s.given(...s.investigating);
  const barred = s.given(...s.investigating, conflict);
  for (let n = 0; n < count; n += 1) await api.holds(under(n, n % 10 === 7 ? barred : free));
  const path = `/offices/cn-440306/staff/${away}/absence`;
  const body = { from: day(-1), until: day(14) };
  await api.ask({ by: 's.zhou', method: 'PUT', path, body });
};

/** The clock comes by once for each level that a limit may have climbed. */
const ringAlarms = async ({ submit }: Api, ids: readonly string[]): Promise<void> => {
  for (const caseId of ids)
    for (let level = 0; level < 3; level += 1)
      await submit({ caseId, command: { type: 'reach_deadline' }, actor: { role: 'system', id: 'clock' } });
};
