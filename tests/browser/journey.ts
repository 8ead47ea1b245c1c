/** The ways through the site, with every page and every error on it looked at once. */
import { newcomer } from '#domain/complaint/decide.ts';
import { answer, files, receiptIn, wages, worker } from '#tests/functions/worker-site/worker.ts';
import type { Served } from './server.ts';
import type { Fields, Visitor } from './visitor.ts';

interface Step {
  readonly wrong?: Fields;
  readonly right: Fields;
}

const steps: Readonly<Record<string, Step>> = {
  topic: { wrong: {}, right: { topic: 'wages' } },
  kind: { wrong: {}, right: { kind: 'wage.unpaid' } },
  story: { right: { story: 'No wages since March. <b>The boss</b> says "next month" each time.' } },
  province: { wrong: {}, right: { province: '440000' } },
  city: { wrong: {}, right: { city: '440300' } },
  district: { wrong: {}, right: { district: '440306' } },
  site: { right: { site: 'Riverside Garden, building 3, north gate' } },
  employer: { wrong: {}, right: { employer: '宏达劳务有限公司' } },
  contractor: { wrong: {}, right: { building: 'yes', contractor: '建业建设集团有限公司' } },
  period: {
    wrong: { from_month: '08', from_year: '2026', until_month: '03', until_year: '2026' },
    right: { from_month: '03', from_year: '2026', until_month: '08', until_year: '2026' },
  },
  end_of_work: {
    wrong: { still: 'no', last_day: '31', last_month: '06', last_year: '2026' },
    right: { still: 'no', last_day: '14', last_month: '08', last_year: '2026' },
  },
  method: { wrong: {}, right: { method: 'months' } },
  amount: { wrong: { rate: 'much', count: '' }, right: { rate: '5,000', count: '2.5', paid: '2,000' } },
  people: { wrong: { people: 'group', number: 'many' }, right: { people: 'group', number: '12' } },
  danger: { wrong: {}, right: { danger: 'no' } },
  evidence: { right: { evidence: ['chat', 'attendance', 'site_board'] } },
  contact: { wrong: {}, right: { channel: 'sms' } },
  phone: { wrong: { phone: '12' }, right: { phone: '138 0013 8000' } },
  safe: { wrong: {}, right: { safe: 'evening' } },
  wording: { right: { wording: 'discreet' } },
  naming: { wrong: {}, right: { naming: 'confidential' } },
  name: { wrong: { name: '' }, right: { name: '张伟' } },
};

const questionOf = (by: Visitor): string => by.path().split('/').at(-1) ?? '';

/** Answers question after question up to the check page; those to be looked at are, then answered wrongly, then all rightly. */
const answerAll = async (
  by: Visitor,
  told: Readonly<Record<string, Step>>,
  looked: (question: string) => boolean,
  prefix = '',
): Promise<void> => {
  for (let n = 0; n < 40 && by.path() !== '/file/check'; n += 1) {
    const question = questionOf(by);
    const step = told[question];
    if (step === undefined) throw new Error(`No answer to ${by.path()}: ${await by.text()}`);
    if (looked(question)) await by.look(`${prefix}${question}`);
    if (step.wrong !== undefined && looked(question)) {
      await by.fill(step.wrong);
      await by.press();
      if (questionOf(by) !== question) throw new Error(`A wrong answer to ${question} was taken`);
      await by.look(`${prefix}${question}-wrong`);
    }
    await by.fill(step.right);
    await by.press();
    if (questionOf(by) === question) throw new Error(`A right answer to ${question} was not taken`);
  }
};

export const sending = async (by: Visitor): Promise<void> => {
  await by.go('/');
  await by.look('start');
  await by.press('.doors a.main');
  await answerAll(by, steps, () => true);
  await by.look('check');
  await by.go('/file/amount');
  await by.press('button[value=stay]');
  await by.look('amount-reckoned');
  await by.go('/file/check');
  await by.press();
  await by.look('done');
  await by.press();
  await by.look('done-wrong');
  await by.fill({ kept: 'yes' });
  await by.press();
  await by.look('end');
};

/** A workmate is asked what everybody is asked: only what is said around it differs. */
export const joining = async (by: Visitor, { site }: Served): Promise<void> => {
  const { code } = await files(worker(site));
  await by.go('/join');
  await by.look('join');
  await by.fill({ code: 'nonsense' });
  await by.press();
  await by.look('join-wrong');
  await by.fill({ code });
  await by.press();
  await by.look('join-found');
  await by.press('main a.main');
  await answerAll(by, steps, () => false);
  await by.look('join-check');
  await by.press();
  await by.look('join-done');
};

export const inDanger = async (by: Visitor): Promise<void> => {
  await by.go('/');
  await by.press('.alarm');
  await by.look('danger');
  await by.fill({ phone: '1' });
  await by.press();
  await by.look('danger-wrong');
  await by.fill({ place: '深圳宝安滨河花园北门', phone: '13900139000' });
  await by.press();
  await by.look('danger-told');
  await by.press();
  await by.look('danger-told-wrong');
  await by.fill({ kind: 'safety.imminent', text: 'The scaffold is loose.' });
  await by.press();
  await by.look('danger-more');
};

/** The same site for several countries: where the work is comes first, and the numbers to call are those of each. */
export const abroad = async (by: Visitor): Promise<void> => {
  await by.go('/');
  await by.look('several-start');
  await by.press('.alarm');
  await by.look('several-danger');
  await by.go('/');
  await by.press('.doors a.main');
  const told = {
    ...steps,
    country: { wrong: {}, right: { country: 'gb' } },
    province: { wrong: {}, right: { province: 'GB-ENG' } },
    phone: { wrong: { phone: '138 0013 8000' }, right: { phone: '07700 900123' } },
  };
  await answerAll(
    by,
    told,
    (question) =>
      ['country', 'topic', 'kind', 'province', 'contractor', 'amount', 'phone'].includes(question),
    'several-',
  );
  await by.look('several-check');
};

/** Opens an action, looks at it, sends it empty where that is wrong, then filled in. */
const act = async (by: Visitor, action: string, { wrong, right }: Step): Promise<void> => {
  await by.go(`/case/${action}`);
  await by.look(`act-${action}`);
  const button = 'main form button[type=submit]';
  if (wrong !== undefined) {
    await by.fill(wrong);
    await by.press(button);
    await by.look(`act-${action}-wrong`);
  }
  await by.fill(right);
  await by.press(button);
  if (by.path() !== '/case') throw new Error(`${action} was not done: ${await by.text()}`);
};

const opening = async (by: Visitor, receipt: string): Promise<void> => {
  await by.go('/case');
  await by.look('receipt');
  await by.fill({ receipt: '1234' });
  await by.press();
  await by.look('receipt-wrong');
  await by.fill({ receipt: '0000 0000 0000 0000 0000' });
  await by.press();
  await by.look('receipt-unknown');
  await by.fill({ receipt });
  await by.press();
  await by.look('case');
};

type Order = Parameters<Served['site']['staff']>[3];

const caseOf = async ({ site }: Pick<Served, 'site'>, receipt: string): Promise<string> => {
  const { index, store } = site.deps;
  const [found] = await store.find('receipt', await index.hash('receipt', receipt.replaceAll(' ', '')));
  return found?.caseId ?? '';
};

const opens = async (by: Visitor, receipt: string): Promise<void> => {
  await by.go('/case');
  await by.fill({ receipt });
  await by.press();
};

/** A new case at the office, whose intake officer gives commands. */
const atOffice = async ({ site }: Served) => {
  const { receipt } = await files(worker(site));
  const caseId = await caseOf({ site }, receipt);
  const officer = (command: Order, words?: Record<string, string>) =>
    site.staff('chen.jing', 'intake_officer', caseId, command, words);
  return { receipt, officer };
};

/** The office asks, and the worker answers and tells. */
export const answering = async (by: Visitor, served: Served): Promise<void> => {
  const { receipt, officer } = await atOffice(served);
  await opening(by, receipt);
  await officer(
    { type: 'request_completion', missing: ['employer', 'amount'] },
    { question: 'Who pays you, and how much is still open?' },
  );
  await by.go('/case');
  await by.look('case-completion');
  await act(by, 'complete', { wrong: {}, right: { employer: '宏达劳务', amount: '14250' } });
  await by.look('case-after-complete');
  await act(by, 'message', { wrong: {}, right: { text: 'When will you come?' } });
  await act(by, 'retaliation', { wrong: {}, right: { kind: 'threat', text: 'The foreman shouted at me.' } });
};

/** The worker gives another number, and then wants no contact at all. */
export const changingContact = async (by: Visitor, served: Served): Promise<void> => {
  const { receipt } = await atOffice(served);
  await opens(by, receipt);
  await by.go('/case/contact');
  await by.look('contact');
  await by.fill({ channel: 'sms', which: 'other', phone: '12' });
  await by.press();
  await by.look('contact-wrong');
  await by.fill({ phone: '139 0013 9000' });
  await by.press();
  await by.look('contact-code');
  await by.go('/case/contact');
  await by.fill({ channel: 'call', which: 'other', phone: '0755 2750 0000' });
  await by.press();
  await by.look('contact-office');
  await by.go('/case/contact');
  await by.fill({ channel: 'none' });
  await by.press();
  await by.look('contact-none');
};

/** The office offers talks, the employer promises and pays; with danger and a withdrawal at the end. */
export const settling = async (by: Visitor, served: Served): Promise<void> => {
  const { receipt, officer } = await atOffice(served);
  await opens(by, receipt);
  await officer(
    { type: 'write_message' },
    { message: 'We call the firm today. Please keep your papers safe.' },
  );
  await officer({ type: 'offer_mediation' });
  await by.go('/case');
  await by.look('case-mediation');
  await act(by, 'talk', { wrong: {}, right: { talk: 'no' } });
  await officer({ type: 'begin_coordination' });
  const lines = [{ worker: 'w1', fen: 1_425_000 }];
  await officer({ type: 'settle_by_coordination', instalments: [{ dueOn: '2026-12-15', lines }] });
  await officer({ type: 'record_payment', instalment: 1, proof: 'bank_record', lines });
  await by.go('/case');
  await by.look('case-payment');
  await act(by, 'money', { wrong: {}, right: { arrived: 'yes' } });
  await act(by, 'danger', { right: { text: 'The scaffold is loose.' } });
  await by.look('case-after-danger');
  await act(by, 'withdraw', { right: { text: '' } });
  await by.look('case-after-withdraw');
};

/** A case that was refused, and the worker's way to a review. */
export const refused = async (by: Visitor, served: Served): Promise<void> => {
  const { receipt } = await files(worker(served.site));
  const caseId = await caseOf(served, receipt);
  await served.site.staff(
    'chen.jing',
    'intake_officer',
    caseId,
    { type: 'propose_refusal', reason: 'not_competent_place', instead: { authority: 'arbitration' } },
    { grounds: 'Another place.' },
  );
  await served.site.staff('liu.yang', 'supervisor', caseId, { type: 'approve_refusal' });
  await by.go('/case');
  await by.fill({ receipt });
  await by.press();
  await by.look('case-refused');
  await act(by, 'review', { right: { text: 'I work in Bao’an.' } });
  await by.look('case-review');
};

/** A case that was closed, and the worker's way to disagree; with a workmate in it, so that one can leave. */
export const closed = async (by: Visitor, served: Served): Promise<void> => {
  const { receipt, code } = await files(worker(served.site));
  const mate = worker(served.site);
  await mate.post('/join', { code });
  await answer(mate, '/file', wages);
  const joined = receiptIn(await mate.post('/file/check', {}));
  await by.go('/case');
  await by.fill({ receipt: joined });
  await by.press();
  await act(by, 'leave', { right: { text: '' } });
  await by.look('case-left');
  await by.press('form[action="/case/out"] button');
  const caseId = await caseOf(served, receipt);
  await served.site.staff('liu.yang', 'supervisor', caseId, { type: 'accept_complaint' });
  await served.site.staff('liu.yang', 'supervisor', caseId, { type: 'close_case', reason: 'premature' });
  await by.go('/case');
  await by.fill({ receipt });
  await by.press();
  await by.look('case-closed');
  await act(by, 'disagree', { right: { text: 'Nobody asked me.' } });
  await by.look('case-disputed');
};

/** Ten workers with a representative, who is then split off into a case of their own. */
export const together = async (by: Visitor, { site }: Served): Promise<void> => {
  const { receipt, code } = await files(worker(site));
  const mate = worker(site);
  await mate.post('/join', { code });
  await answer(mate, '/file', wages);
  const joined = receiptIn(await mate.post('/file/check', {}));
  const caseId = await caseOf({ site }, receipt);
  for (let n = 3; n <= 10; n += 1)
    await site.deps.submit({
      caseId,
      command: { type: 'join_complaint', claim: {}, contactable: false },
      actor: newcomer,
    });
  const officer = (command: Order) => site.staff('chen.jing', 'intake_officer', caseId, command);
  await officer({ type: 'choose_representatives', representatives: ['w2'] });
  await officer({ type: 'offer_mediation' });
  await opens(by, receipt);
  await by.look('case-represented');
  await by.press('form[action="/case/out"] button');
  await opens(by, joined);
  await by.look('case-representative');
  const actor = { role: 'supervisor' as const, id: 'liu.yang', office: 'cn-440306' };
  const names = { caseId: [...caseId].reverse().join(''), number: 'RD26-7K4M2-Q9X3T' };
  const workers = ['w2'];
  await site.staff(actor.id, actor.role, caseId, {
    type: 'split_off_workers',
    workers,
    other: names.caseId,
    number: names.number,
  });
  await by.press('form[action="/case/out"] button');
  await opens(by, joined);
  await by.look('case-own');
};

/** Addresses behind which there is nothing, or nothing yet. */
export const lost = async (by: Visitor): Promise<void> => {
  await by.go('/nowhere');
  await by.look('not-found');
  await by.go('/file/site');
  await by.look('lost');
};
