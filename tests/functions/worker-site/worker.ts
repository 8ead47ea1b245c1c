/** A worker at a browser without script: keeps cookies, follows redirects, fills in forms. */
import type { MemorySite } from './memory-site.ts';

export interface Seen {
  readonly status: number;
  readonly path: string;
  readonly html: string;
  readonly headers: Headers;
}
type Fields = Readonly<Record<string, string | readonly string[]>>;

const bodyOf = (fields: Fields): URLSearchParams => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
  return body;
};

export const worker = ({ app, deps }: MemorySite, { language = 'en', address = '203.0.113.7' } = {}) => {
  const jar = new Map<string, string>();
  const env = { event: { requestContext: { http: { sourceIp: address } } } };
  const once = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers({
      'accept-language': language,
      origin: deps.publicUrl,
      ...init.headers,
    });
    if (cookie) headers.set('cookie', cookie);
    const answer = await app.request(path, { ...init, headers }, env);
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (/max-age=0/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const followed = async (path: string, init?: RequestInit): Promise<Seen> => {
    const answer = await once(path, init);
    const to = answer.headers.get('location');
    if (to?.startsWith('/')) return followed(to);
    return { status: answer.status, path: to ?? path, html: await answer.text(), headers: answer.headers };
  };
  return {
    jar,
    once,
    get: (path: string) => followed(path),
    post: (path: string, fields: Fields, headers: Record<string, string> = {}) =>
      followed(path, { method: 'POST', body: bodyOf(fields), headers }),
  };
};
export type Worker = ReturnType<typeof worker>;

/** A whole wage complaint, question by question. */
export const wages: Readonly<Record<string, Fields>> = {
  topic: { topic: 'wages' },
  kind: { kind: 'wage.unpaid' },
  story: { story: 'No wages since spring.' },
  province: { province: '440000' },
  city: { city: '440300' },
  district: { district: '440306' },
  site: { site: 'Riverside Garden, building 3' },
  employer: { employer: 'Hongda Labour Services' },
  contractor: { building: 'yes', contractor: 'Jianye Construction Group' },
  period: { from_month: '03', from_year: '2026', until_month: '08', until_year: '2026' },
  end_of_work: { still: 'no', last_day: '', last_month: '08', last_year: '2026' },
  method: { method: 'days' },
  amount: { rate: '260', count: '62.5', paid: '2,000' },
  people: { people: 'group', number: '12' },
  danger: { danger: 'no' },
  evidence: { evidence: ['chat', 'attendance'] },
  contact: { channel: 'sms' },
  phone: { phone: '+86 138 0013 8000' },
  safe: { safe: 'evening' },
  wording: { wording: 'discreet' },
  naming: { naming: 'confidential' },
  name: { name: '张伟' },
};

/** Answers each question that comes up until `until`; gives the pages by path. */
export const answer = async (by: Worker, from: string, told = wages, until = '/file/check') => {
  const pages: Seen[] = [];
  let page = await by.get(from);
  for (let n = 0; n < 40 && page.path !== until; n += 1) {
    pages.push(page);
    const question = page.path.split('/').at(-1) ?? '';
    const fields = told[question];
    if (fields === undefined) throw new Error(`No answer for ${page.path}: ${page.html}`);
    const next = await by.post(page.path, fields);
    if (next.path === page.path) throw new Error(`Stuck at ${page.path}: ${next.html}`);
    page = next;
  }
  return { pages, page };
};

export const receiptIn = ({ html }: Seen): string =>
  /(?:<span>\d{4}<\/span> ?){5}/.exec(html)?.[0].replace(/\D/g, '') ?? '';
const codeIn = ({ html }: Seen): string => /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(html)?.[0] ?? '';

/** Files and gives the receipt page. */
export const files = async (by: Worker, told = wages) => {
  await answer(by, '/file', told);
  const done = await by.post('/file/check', {});
  return { done, receipt: receiptIn(done), code: codeIn(done) };
};
