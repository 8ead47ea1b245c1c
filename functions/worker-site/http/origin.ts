/**
 * Checks that a form comes from our own pages. The cookies are SameSite=Lax, so a foreign form arrives without a draft
 * or a case anyway; this refuses it before anything is read. A client that sends neither header is no browser.
 */
import { createMiddleware } from 'hono/factory';

const hostOf = (address: string): string | undefined => URL.parse(address)?.host;

/** `site` is Sec-Fetch-Site; `host` the name that the request was sent to. */
export const isFromOurPages = (
  sent: { readonly site?: string | undefined; readonly origin?: string | undefined },
  hosts: readonly (string | undefined)[],
): boolean => {
  if (sent.site !== undefined) return sent.site === 'same-origin' || sent.site === 'none';
  if (sent.origin === undefined) return true;
  const host = hostOf(sent.origin);
  return host !== undefined && hosts.includes(host);
};

export const ownForms = (publicUrl: string) =>
  createMiddleware(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const sent = { site: c.req.header('sec-fetch-site'), origin: c.req.header('origin') };
    if (isFromOurPages(sent, [hostOf(publicUrl), c.req.header('host')])) return next();
    return c.text('This form was sent from another site.', 403);
  });
