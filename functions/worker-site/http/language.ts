/** The language of a page: the worker's own choice (a cookie), else what the browser asks for, else English. */
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { ServedProcedures } from '#domain/jurisdictions/procedures.ts';
import { termIn, wordedUnder } from '#domain/messages/terms.ts';
import { isKey, type Language, languageOf, languages, text } from '#domain/messages/text.ts';
import type { Say, Site } from '../web.ts';
import { helpLines } from './help-lines.ts';
import { isOwnPath } from './own-path.ts';

const supportedLanguage = (tag: string | undefined): Language | undefined =>
  languages.find((each) => each === tag);

/** Where the site serves one law, its own words; where it serves several, words that fit each. */
const nobodysWords = { terms: {} };

/** Says messages in a language, each in the words of the law and with the numbers to call at hand. */
export const sayIn = (language: Language, served: ServedProcedures): Say => {
  const lines = helpLines(served, language);
  const law = served.length === 1 ? served[0] : nobodysWords;
  return (key, params = {}) => {
    if (!isKey(key)) throw new Error(`No message ${key}`);
    return text(language, termIn(law, key), { ...lines, ...wordedUnder(law, params) });
  };
};

const aYear = 365 * 24 * 3600;

/** `?lang=zh-CN` on any page remembers the choice and shows the same page again without it. */
export const language = (secure: boolean, served: ServedProcedures) =>
  createMiddleware<Site>(async (c, next) => {
    const wanted = supportedLanguage(c.req.query('lang'));
    if (wanted !== undefined && c.req.method === 'GET' && isOwnPath(c.req.path)) {
      setCookie(c, 'lang', wanted, { path: '/', secure, httpOnly: true, sameSite: 'Lax', maxAge: aYear });
      return c.redirect(c.req.path, 303);
    }
    const spoken = supportedLanguage(getCookie(c, 'lang')) ?? languageOf(c.req.header('accept-language'));
    c.set('language', spoken);
    c.set('say', sayIn(spoken, served));
    return next();
  });
