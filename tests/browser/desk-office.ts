/** A district office of some two hundred cases in the mix in which it really has them: from the complaint of this morning to the decision that has yet to be served. */
import { indexCase } from '#casework/find/index-case.ts';
import { mainlandCalendar } from '#domain/jurisdictions/cn-mainland/mainland-calendar.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';
import type { memoryApi } from '../functions/staff-api/office.ts';

type Api = ReturnType<typeof memoryApi>;
type Day = (workingDays: number) => string;
interface Told {
  readonly lead: string;
  readonly co: string;
  readonly fen: number;
  /** so many working days after the day on which it is done */
  readonly day: Day;
}
interface Step {
  /** in the life of the case */
  readonly day: number;
  readonly by: string;
  readonly type: string;
  readonly body?: (told: Told) => object;
}

const names: Readonly<Record<string, string>> = {
  'o.chen': '陈静',
  'i.li': '李伟',
  'i.wang': '王芳',
  'i.zhao': '赵强',
  'm.sun': '孙敏',
  's.zhou': '周洋',
  's.wu': '吴磊',
  'a.he': '何平',
};

/** The people of the stories with names as people have them, and a deputy who takes complaints in as well. */
export const districtStaff = [
  ...s.staff.map((each) => ({ ...each, name: names[each.id] ?? each.name })),
  member('d.ma', { name: '马慧', roles: ['supervisor', 'intake_officer'] }),
];

const dayInMs = 86_400_000;
const lead = 'lead';

const step = (day: number, by: string, type: string, body?: Step['body']): Step => ({
  day,
  by,
  type,
  ...(body && { body }),
});

const accepted = [step(1, 'o.chen', 'accept_complaint')];
const assigned = [...accepted, step(2, 's.zhou', 'assign_case', ({ lead, co }) => ({ lead, co }))];
const begun = [...assigned, step(3, lead, 'begin_inspection')];
const heardFrom = (day: number): Step =>
  step(day, lead, 'record_contact', () => ({ worker: 'w1', reached: true }));
const long = [...begun, ...[20, 40, 60, 80].map(heardFrom)];
const asked = [
  ...begun,
  step(4, lead, 'request_information', ({ day }) => ({
    from: 'p1',
    dueOn: day(5),
    items: ['wage_ledger', 'attendance'],
  })),
];
const found = [
  ...asked,
  step(9, lead, 'record_employer_answer', () => ({ id: 'q1', complete: true })),
  step(12, lead, 'record_findings', ({ lead, co, fen }) => ({
    lines: [{ worker: 'w1', fen }],
    violations: ['CN-MW-03'],
    inspectors: [lead, co],
  })),
];
const proposed = [
  ...found,
  step(13, lead, 'propose_order', ({ lead, co, fen, day }) => ({
    liable: [{ party: 'p1', basis: 'direct', order: 1 }],
    lines: [{ worker: 'w1', fen }],
    dueOn: day(10),
    inspectors: [lead, co],
  })),
];
const ordered = [...proposed, step(14, 's.zhou', 'issue_order')];
const planned = [
  ...ordered,
  step(15, lead, 'record_order_served', ({ day }) => ({ party: 'p1', on: day(0) })),
  step(16, 's.zhou', 'agree_plan', ({ fen, day }) => ({
    instalments: [
      { dueOn: day(5), lines: [{ worker: 'w1', fen: fen / 2 }] },
      { dueOn: day(25), lines: [{ worker: 'w1', fen: fen / 2 }] },
    ],
  })),
];
const heard = [
  ...found,
  step(14, lead, 'notify_hearing', ({ day }) => ({ on: day(3) })),
  step(20, lead, 'record_hearing', () => ({ attended: true, words: { record: '单位负责人到场陈述。' } })),
];
const decided = [
  ...heard,
  step(22, 's.zhou', 'issue_decision', ({ fen, day }) => ({
    kind: 'handling',
    lines: [{ worker: 'w1', fen }],
    compensation: [],
    fines: [],
    dueOn: day(20),
    words: { grounds: '限期整改指令逾期未履行。' },
  })),
];
const refusing = (by: string): readonly Step[] => [
  step(1, by, 'propose_refusal', () => ({
    reason: 'no_labour_relation',
    words: {
      grounds: '张伟以个体工商户身份承揽加工，自备工具、自行安排时间，按件结算，双方不存在劳动关系。',
    },
  })),
];
const talking = [
  step(1, 'o.chen', 'offer_mediation'),
  step(2, 's.zhou', 'assign_mediator', () => ({ mediator: 'm.sun' })),
];

const bothAgree = ['worker', 'employer'].map((side) =>
  step(3, 'm.sun', 'consent_to_mediation', () => ({ side })),
);
const offering = [
  ...talking,
  ...bothAgree,
  step(4, 'm.sun', 'record_session', () => ({ words: { minutes: '双方到场，分别陈述。' } })),
  step(4, 'm.sun', 'record_offer', () => ({
    side: 'worker',
    words: { offer: '全额支付，最迟下月发放日。' },
  })),
  step(4, 'm.sun', 'record_offer', () => ({
    side: 'employer',
    words: { offer: '先付六成，余款两个月内付清。' },
  })),
  step(5, 'm.sun', 'record_offer', () => ({ side: 'mediator', words: { offer: '分两期付清，首期七成。' } })),
];

interface Course {
  readonly name: string;
  /** so many of two hundred */
  readonly share: number;
  readonly steps: readonly Step[];
  /** filed so many days ago, at least and at most */
  readonly age: readonly [number, number];
  readonly more?: object;
}

const courses: readonly Course[] = [
  { name: 'new', share: 24, steps: [], age: [0, 3] },
  { name: 'danger', share: 2, steps: [], age: [0, 0], more: { danger: true, kind: 'safety.imminent' } },
  { name: 'refusal of the officer', share: 4, steps: refusing('o.chen'), age: [1, 3] },
  { name: 'refusal of a supervisor', share: 1, steps: refusing('d.ma'), age: [2, 2] },
  { name: 'accepted', share: 12, steps: accepted, age: [1, 3] },
  { name: 'assigned', share: 16, steps: assigned, age: [2, 5] },
  { name: 'begun', share: 26, steps: begun, age: [4, 29] },
  { name: 'long', share: 10, steps: long, age: [66, 92] },
  { name: 'asked', share: 22, steps: asked, age: [4, 10] },
  { name: 'found', share: 22, steps: found, age: [12, 27] },
  { name: 'order proposed', share: 6, steps: proposed, age: [13, 16] },
  { name: 'ordered', share: 20, steps: ordered, age: [14, 27] },
  { name: 'plan', share: 16, steps: planned, age: [16, 28] },
  { name: 'hearing', share: 6, steps: heard, age: [20, 27] },
  { name: 'decided', share: 4, steps: decided, age: [29, 31] },
  { name: 'talks', share: 9, steps: talking, age: [2, 6] },
  { name: 'offers', share: 2, steps: offering, age: [6, 9], more: { kind: 'wage.unpaid' } },
];

const kinds = [
  'wage.unpaid',
  'wage.overtime',
  'wage.unpaid',
  'wage.construction_chain',
  'contract.severance',
  'wage.deduction',
  'social.underpaid',
];
const surnames = ['李', '王', '陈', '刘', '黄', '周', '吴', '林', '何', '梁'];
const given = ['建国', '秀英', '志强', '丽华', '小军', '春梅', '海涛', '玉兰'];
const firms = [
  '深圳市恒发电子有限公司',
  '深圳市宏达建筑工程有限公司',
  '宝安福永鑫源制衣厂',
  '深圳市顺通物流有限公司',
  '沙井大成五金塑胶厂',
  '深圳市美味轩餐饮管理有限公司',
  '松岗永兴家具有限公司',
  '深圳市安信保安服务有限公司',
];
const pairs = [
  ['i.li', 'i.wang'],
  ['i.wang', 'i.zhao'],
  ['i.zhao', 'i.li'],
] as const;

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const complaint = (n: number, more: object = {}): object => ({
  kind: of(kinds, n),
  channel: of(['in_person', 'phone', 'in_person', 'letter'], n),
  language: n % 9 === 4 ? 'en' : 'zh-CN',
  naming: n % 4 === 0 ? 'named' : 'confidential',
  area: '440306',
  claim: { claimedFen: 320_000 + ((n * 7919) % 400) * 10_000 },
  headcount: n % 11 === 0 ? 12 : 1,
  worker: { name: `${of(surnames, n)}${of(given, n * 3 + 1)}`, phone: `+8613800${String(138_000 + n)}` },
  parties: [{ relation: 'employer', name: of(firms, n * 5) }],
  ...more,
});

const asks = async (api: Api, by: string, path: string, body: object) => {
  const answer = await api.ask({ by, method: 'POST', path, body });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
};

const groupPlan = {
  with: ['police'],
  words: { plan: '当日约见单位负责人，通知街道办到场，逐一登记工人。' },
};

const inTheOffice = (at: number): number => at - (at % dayInMs) + 2 * 3_600_000;

const tell = async (api: Api, n: number, { age, steps, more }: Course, now: number): Promise<string> => {
  const [least, most] = age;
  const days = least + ((n * 7) % (most - least + 1));
  const filedAt = now - days * dayInMs;
  api.watch.at = new Date(Math.min(now, inTheOffice(filedAt) + (n % 6) * 3_000_000)).toISOString();
  const filing = complaint(n, more);
  const { caseId } = await asks(api, 'o.chen', '/cases', filing);
  const [one, two] = of(pairs, n);
  if (n % 11 === 0) await asks(api, 's.zhou', `/cases/${caseId}/commands/make_group_plan`, groupPlan);
  for (const { day, by, type, body } of steps) {
    if (filedAt + day * dayInMs > now) break;
    api.watch.at = new Date(
      Math.min(now, Math.max(Date.parse(api.watch.at), inTheOffice(filedAt + day * dayInMs))),
    ).toISOString();
    const today = dateIn('Asia/Shanghai', api.watch.at);
    const told: Told = {
      lead: one,
      co: two,
      fen: (filing as { claim: { claimedFen: number } }).claim.claimedFen,
      day: (count) => (count === 0 ? today : plusWorkingDays(mainlandCalendar, today, count)),
    };
    await asks(api, by === lead ? one : by, `/cases/${caseId}/commands/${type}`, body?.(told) ?? {});
  }
  await indexCase({ ...api, procedureOf }, { caseId });
  return caseId;
};

/** The ids of the cases of each course, so many in all; of some courses at least so many. The API's watch ends where it stood. */
export const fillDistrict = async (
  api: Api,
  count: number,
  atLeast: Readonly<Record<string, number>> = {},
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const now = Date.parse(api.watch.at);
  const told = new Map<string, readonly string[]>();
  let n = 0;
  for (const course of courses) {
    const ids: string[] = [];
    const many = Math.max(atLeast[course.name] ?? 1, Math.round((course.share * count) / 200));
    for (let each = 0; each < many; each += 1) {
      ids.push(await tell(api, n, course, now));
      n += 1;
    }
    told.set(course.name, ids);
  }
  api.watch.at = new Date(now).toISOString();
  for (const caseId of [...told.values()].flat())
    for (let level = 0; level < 3; level += 1)
      await api.submit({
        caseId,
        command: { type: 'reach_deadline' },
        actor: { role: 'system', id: 'clock' },
      });
  return told;
};
