/** Headers of every response: nothing inline, nothing from elsewhere, no script at all, nothing kept by the browser. */
import { createMiddleware } from 'hono/factory';

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const fixedHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: under it browsers send `Origin: null` with our own forms, and older ones would be locked out.
  // Nothing goes to another site either way, and no address here holds anything secret.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

const twoYears = 'max-age=63072000; includeSubDomains';

export const headers = (secure: boolean) =>
  createMiddleware(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(fixedHeaders)) c.res.headers.set(name, value);
    if (secure) c.res.headers.set('strict-transport-security', twoYears);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
