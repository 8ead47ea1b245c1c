/** A browser without JavaScript: cookies, redirects, forms filled by the names of their fields. */
import { type HTMLElement, parse } from 'node-html-parser';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

export interface Page {
  readonly url: string;
  readonly path: string;
  readonly status: number;
  readonly root: HTMLElement;
  readonly text: string;
}

const redirects = new Set([301, 302, 303, 307, 308]);

export const browser = (base: string, language = 'en') => {
  const jar = new Map<string, string>();

  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';');
      const at = pair.indexOf('=');
      const gone = rest.some((each) => /max-age=0\b/i.test(each));
      if (gone) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
  };

  const request = async (url: string, form?: URLSearchParams): Promise<Page> => {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        'accept-language': language,
        ...(form
          ? { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(base).origin }
          : {}),
      },
      ...(form ? { body: form.toString() } : {}),
    });
    keep(response);
    const to = response.headers.get('location');
    if (redirects.has(response.status) && to !== null) {
      const next = new URL(to, url);
      if (next.origin === new URL(base).origin) return request(next.href);
    }
    const root = parse(await response.text());
    const { pathname } = new URL(url);
    return {
      url,
      path: pathname,
      status: response.status,
      root,
      text: root.querySelector('main')?.text ?? root.text,
    };
  };

  const get = (path: string) => request(new URL(path, base).href);

  /** Sends the page's form (the one whose action ends in `action`, if named) with its own values and these answers. */
  const send = (page: Page, answers: Answers, action?: string): Promise<Page> => {
    const forms = page.root.querySelectorAll('main form');
    const form =
      action === undefined ? forms[0] : forms.find((each) => each.getAttribute('action')?.endsWith(action));
    if (form === undefined)
      throw new Error(`${page.path} has no form ${action ?? ''}: ${page.text.slice(0, 400)}`);
    const data = new URLSearchParams();
    for (const field of form.querySelectorAll('input[type=hidden]'))
      data.append(field.getAttribute('name') ?? '', field.getAttribute('value') ?? '');
    for (const [name, value] of Object.entries(answers))
      for (const each of typeof value === 'string' ? [value] : value) data.append(name, each);
    return request(new URL(form.getAttribute('action') ?? page.url, page.url).href, data);
  };

  return { get, send };
};

export type Browser = ReturnType<typeof browser>;

/** Answers question after question until the page `end` is reached; fails on a question that has no answer. */
export const answerAll = async (
  by: Browser,
  first: Page,
  answers: Readonly<Record<string, Answers>>,
  end: RegExp,
): Promise<Page> => {
  let page = first;
  for (let asked = 0; asked < 40 && !end.test(page.path); asked += 1) {
    const id = page.path.split('/').at(-1) ?? '';
    const given = answers[id];
    if (given === undefined)
      throw new Error(`No answer to ${page.path}: ${page.text.replace(/\s+/g, ' ').slice(0, 400)}`);
    const next = await by.send(page, given);
    if (next.status >= 400)
      throw new Error(
        `${page.path} answered ${next.status}: ${next.text.replace(/\s+/g, ' ').slice(0, 400)}`,
      );
    page = next;
  }
  return page;
};
