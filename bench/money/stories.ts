/** The four stories of the README (docs/stories), step by step as their scripts give them. */
import { talks } from './doors.ts';
import { type Door, type NotedAct, type StoryDesk, storyDesk } from './story-desk.ts';

/** The questions that the scripts answer on the worker's site; each is sent and leads to the next page. */
const filing: Door = { by: 'web', pages: 23, byText: talks.filing };
const filingAnonymously: Door = { by: 'web', pages: 20, byText: talks.filing };
const joining: Door = { by: 'web', pages: 12, byText: talks.joining };
/** with the receipt: the page of the case, and what is done there */
const onOwnPage: Door = { by: 'web', pages: 2, byText: talks.other };
const byText: Door = { by: 'text', ...talks.other };

const both = ['li.wei', 'wang.fang'];
const sums = (fenOf: Readonly<Record<string, number>>) =>
  Object.entries(fenOf).map(([worker, fen]) => ({ worker, fen }));
const phone = (n: number): string => `+86136001360${n}`;

const arrived = async (here: StoryDesk, caseId: string, worker: string): Promise<void> => {
  const payment = await here.newestPayment(caseId);
  await here.says(byText, worker, caseId, { type: 'confirm_payment', payment });
};

const verified = async (here: StoryDesk, caseId: string, workers: readonly string[]): Promise<void> => {
  const payment = await here.newestPayment(caseId);
  await here.gives('li.wei', caseId, 'verify_payment', { payment, workers });
};

const unpaidWages = async (here: StoryDesk): Promise<void> => {
  const parties = [{ relation: 'subcontractor' as const }, { relation: 'general_contractor' as const }];
  const id = await here.files(filing, { parties, headcount: 3 }, phone(11));
  await here.joins(joining, id, phone(12));
  await here.joins(joining, id, phone(13));
  const owed = sums({ w1: 1_800_000, w2: 1_800_000, w3: 1_800_000 });
  await here.gives('chen.jing', id, 'accept_complaint');
  await here.gives('liu.yang', id, 'assign_case', { lead: 'li.wei', co: 'wang.fang' });
  await here.gives('li.wei', id, 'begin_inspection');
  await here.gives('li.wei', id, 'schedule_site_visit', { on: here.workday(1), inspectors: both });
  const seen = { id: 'v1', inspectors: both };
  await here.gives('wang.fang', id, 'record_site_visit', seen, { record: '复印了考勤表。' });
  const found = { lines: owed, violations: ['CN-MW-07'], inspectors: both };
  await here.gives('li.wei', id, 'record_findings', found);
  const liable = [
    { party: 'p2', basis: 'pay_first', order: 1 },
    { party: 'p1', basis: 'direct', order: 2 },
  ];
  const order = { liable, lines: owed, dueOn: here.workday(7), inspectors: both };
  await here.gives('li.wei', id, 'propose_order', order);
  await here.gives('liu.yang', id, 'issue_order');
  await here.gives('li.wei', id, 'record_payment', { instalment: 1, proof: 'bank_record', lines: owed });
  for (const worker of ['w1', 'w2', 'w3']) await arrived(here, id, worker);
  await verified(here, id, ['w1', 'w2', 'w3']);
  await here.gives('liu.yang', id, 'close_case', { reason: 'paid_full' });
};

const dangerNow = async (here: StoryDesk): Promise<void> => {
  const id = await here.files(
    { by: 'text', texts: 4, replies: 5 },
    { kind: 'safety.imminent', danger: true, naming: 'confidential', words: {}, claim: {} },
    phone(20),
  );
  await here.gives('chen.jing', id, 'acknowledge_danger');
  await here.gives('chen.jing', id, 'refer_to_authority', { authority: 'emergency_management' });
  await here.gives('chen.jing', id, 'record_referral_acknowledged', { receipt: 'EM-17' });
  await here.gives('liu.yang', id, 'close_case', { reason: 'referred_done' });
};

const deniedService = async (here: StoryDesk): Promise<void> => {
  const id = await here.files(filingAnonymously, { kind: 'service.school', naming: 'anonymous', claim: {} });
  await here.gives('chen.jing', id, 'request_completion', { missing: ['period'] });
  await here.says(onOwnPage, 'w1', id, { type: 'complete_complaint', words: { answer: '从九月起。' } });
  await here.gives('chen.jing', id, 'offer_mediation');
  await here.gives('liu.yang', id, 'assign_mediator', { mediator: 'zhao.min' });
  await here.says(onOwnPage, 'w1', id, { type: 'consent_to_mediation', side: 'worker' });
  await here.gives('zhao.min', id, 'consent_to_mediation', { side: 'employer' });
  await here.gives('zhao.min', id, 'record_session');
  const instalments = [{ dueOn: here.workday(3), lines: [] }];
  const agreement = { instalments, deed: true, signedBy: ['w1'] };
  await here.gives('zhao.min', id, 'record_agreement', agreement, { terms: '周一起给一个学位。' });
  await here.later(9);
  await here.gives('zhao.min', id, 'declare_breach', { instalment: 1 });
  await here.gives('zhao.min', id, 'refer_to_authority', { authority: 'education' });
  await here.gives('zhao.min', id, 'record_referral_acknowledged');
  const reason = { reason: 'referred_done' };
  await here.gives('zhao.min', id, 'propose_closing', reason, { grounds: '教育局已经接手。' });
  await here.gives('liu.yang', id, 'close_case', reason);
  await here.says(onOwnPage, 'w1', id, { type: 'dispute_closure', words: { why: '什么也没有发生。' } });
  await here.gives('liu.yang', id, 'reopen_case', { to: 'triage' }, { why: '教育局没有办理。' });
  await here.says(onOwnPage, 'w1', id, { type: 'request_withdrawal', words: { why: '我们回老家了。' } });
  await here.gives('chen.jing', id, 'confirm_withdrawal', { worker: 'w1' });
};

const ordered = async (here: StoryDesk, id: string, days: number): Promise<void> => {
  const lines = sums({ w1: 1_800_000 });
  await here.gives('chen.jing', id, 'accept_complaint');
  await here.gives('liu.yang', id, 'assign_case', { lead: 'li.wei', co: 'wang.fang' });
  await here.gives('li.wei', id, 'begin_inspection');
  const found = { lines, violations: ['CN-MW-03'], inspectors: both };
  await here.gives('li.wei', id, 'record_findings', found);
  const liable = [{ party: 'p1', basis: 'direct', order: 1 }];
  const order = { liable, lines, dueOn: here.workday(days), inspectors: both };
  await here.gives('li.wei', id, 'propose_order', order);
  await here.gives('liu.yang', id, 'issue_order');
};

const paid = async (here: StoryDesk, id: string, worker: string, fen: number, more = {}): Promise<void> => {
  const payment = { proof: 'bank_record', lines: sums({ [worker]: fen }), ...more };
  await here.gives('li.wei', id, 'record_payment', payment);
  await arrived(here, id, worker);
  await verified(here, id, [worker]);
};

const closedInPart = async (here: StoryDesk, id: string): Promise<void> => {
  const reason = { reason: 'partly_recovered' };
  await here.gives('li.wei', id, 'propose_closing', reason, { grounds: '法院查不到更多财产。' });
  await here.gives('liu.yang', id, 'close_case', reason);
};

const crookedRoad = async (here: StoryDesk): Promise<void> => {
  const id = await here.files(filing, { headcount: 2 }, phone(41));
  await ordered(here, id, 7);
  await paid(here, id, 'w1', 600_000);
  const other = await here.files(filing, {}, phone(42));
  await ordered(here, other, 9);
  await here.gives('liu.yang', other, 'merge_case', { into: id });
  const instalments = [3, 30].map((days) => ({
    dueOn: here.workday(days),
    lines: sums({ w1: 600_000, w2: 900_000 }),
  }));
  await here.gives('liu.yang', id, 'agree_plan', { instalments }, { consent: '两人都同意。' });
  await here.later(12);
  await here.gives('li.wei', id, 'declare_breach');
  await here.gives('li.wei', id, 'resume_investigation', {}, { why: '计划没有履行。' });
  await here.joins(joining, id, phone(43));
  const lines = sums({ w1: 1_800_000, w2: 1_800_000, w3: 900_000 });
  const found = { lines, violations: ['CN-MW-03'], inspectors: both };
  await here.gives('li.wei', id, 'record_findings', found);
  await here.gives('li.wei', id, 'notify_hearing', { on: here.workday(3) });
  await here.gives('li.wei', id, 'record_hearing', { attended: false }, { record: '没有人来。' });
  const decision = {
    kind: 'handling',
    lines: sums({ w1: 1_200_000, w2: 1_800_000, w3: 900_000 }),
    compensation: [],
    fines: [],
    dueOn: here.workday(10),
  };
  await here.gives('liu.yang', id, 'issue_decision', decision, { grounds: '责令未执行。' });
  await here.gives('wang.fang', id, 'record_decision_served', { party: 'p1', on: here.workday(0) });
  await paid(here, id, 'w1', 400_000);
  await paid(here, id, 'w2', 500_000, { proof: 'cash_witnessed' });
  const wrong = { payment: await here.newestPayment(id), reason: 'proof_false' };
  await here.gives('li.wei', id, 'retract_payment', wrong, { why: '收据是伪造的。' });
  await here.gives('liu.yang', id, 'retract_payment', wrong, { why: '我也看过了。' });
  await here.gives('liu.yang', id, 'request_enforcement');
  await closedInPart(here, id);
  await here.gives('liu.yang', id, 'reopen_case', { to: 'investigating' }, { why: '找到一个银行账户。' });
  await paid(here, id, 'w2', 1_500_000, { proof: 'court_record', payer: 'court' });
  await closedInPart(here, id);
};

/** By name, as the README tells them. */
export const stories: Readonly<Record<string, (here: StoryDesk) => Promise<void>>> = {
  '1 unpaid wages, three workers': unpaidWages,
  '2 danger now, by text': dangerNow,
  '3 denied service': deniedService,
  '4 a crooked road, two cases': crookedRoad,
};

export const actsOf = async (story: (here: StoryDesk) => Promise<void>): Promise<readonly NotedAct[]> => {
  const here = await storyDesk();
  await story(here);
  return here.acts;
};
