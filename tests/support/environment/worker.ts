/** A worker on the web, question by question. */
import { type Answers, answerAll, type Browser, type Page } from './browser.ts';

type Told = Readonly<Record<string, Answers>>;

/** A wage claim on a building site in Bao'an; a story changes what it needs. What is not asked is passed over. */
export const wageAnswers: Told = {
  country: { country: 'cn-mainland' },
  topic: { topic: 'wages' },
  kind: { kind: 'wage.unpaid' },
  story: { story: '' },
  province: { province: '440000' },
  city: { city: '440300' },
  district: { district: '440306' },
  site: { site: '' },
  employer: { employer: 'x' },
  contractor: { building: 'no' },
  period: { from_month: '1', from_year: '2026', until_month: '3', until_year: '2026' },
  end_of_work: { still: 'yes' },
  method: { method: 'sum' },
  amount: { sum: '18000' },
  people: { people: 'me' },
  danger: { danger: 'no' },
  evidence: { evidence: ['chat'] },
  contact: { channel: 'none' },
  phone: { phone: '' },
  safe: { safe: 'any' },
  wording: { wording: 'plain' },
  naming: { naming: 'confidential' },
  name: { name: '' },
};

export interface Receipt {
  readonly receipt: string;
  readonly number: string;
  readonly joinCode: string | undefined;
}

const receiptOn = (page: Page): Receipt => {
  const text = page.root.querySelector('main')?.structuredText.replace(/\s+/g, ' ') ?? '';
  const receipt = /(?:\d{4}[ -]?){5}/.exec(text)?.[0].replace(/\D/g, '');
  const number = /RD\d{2}-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0];
  if (receipt === undefined || number === undefined)
    throw new Error(`No receipt on ${page.path}: ${text.slice(0, 600)}`);
  const joinCode = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text)?.[0];
  return { receipt, number, joinCode };
};

const checkAndSend = async (by: Browser, page: Page): Promise<Page> => {
  const done = await by.send(page, {}, '/file/check');
  if (done.path !== '/file/done')
    throw new Error(`Sending led to ${done.path}: ${done.text.replace(/\s+/g, ' ').slice(0, 500)}`);
  return done;
};

/** Files a complaint from the question that the site asks first to the receipt. */
export const files = async (by: Browser, told: Told): Promise<Receipt & { readonly done: Page }> => {
  const check = await answerAll(by, await by.get('/file'), told, /\/file\/check$/);
  const done = await checkAndSend(by, check);
  return { ...receiptOn(done), done };
};

/** Joins a workmate's case with the code that was passed on. */
export const joins = async (by: Browser, code: string, told: Told): Promise<Receipt> => {
  const found = await by.send(await by.get('/join'), { code });
  if (found.path !== '/join/found')
    throw new Error(`Joining led to ${found.path}: ${found.text.slice(0, 300)}`);
  const check = await answerAll(by, await by.get('/file'), told, /\/file\/check$/);
  return receiptOn(await checkAndSend(by, check));
};

/** Opens the worker's own page of the case. */
export const looksAt = async (by: Browser, receipt: string): Promise<Page> => {
  const page = await by.send(await by.get('/case'), { receipt });
  if (page.status !== 200)
    throw new Error(`The receipt was answered with ${page.status}: ${page.text.slice(0, 300)}`);
  return page;
};
