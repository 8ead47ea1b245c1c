/** What every page of the worker's site stands in. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { accident, log } from '#functions/runtime/log.ts';
import { type WorkerSessions, workerSessions } from './case/session.ts';
import { showPage } from './components/layout.tsx';
import { stylesheet, stylesheetPath } from './components/stylesheet.ts';
import type { SiteDeps } from './deps.ts';
import { draft } from './draft/answers.ts';
import { draftStore } from './draft/draft-store.ts';
import { Message } from './filing/messages.tsx';
import type { Tools } from './filing/tools.ts';
import { compress } from './http/compress.ts';
import { type Cookies, cookies } from './http/cookies.ts';
import { headers } from './http/headers.ts';
import { language, sayIn } from './http/language.ts';
import { ownForms } from './http/origin.ts';
import { type Tries, tries } from './http/tries.ts';
import type { Site } from './web.ts';

const largestForm = 64 * 1024;
const openWhileAway = ['/', '/leave', '/back', '/danger'];

/** Sends every page to the first one after a quick exit, until the worker says "go on". */
const awayFirst = (app: Hono<Site>, { away }: Cookies): void => {
  app.use(async (c, next) => {
    if (away.read(c) === undefined || openWhileAway.includes(c.req.path)) return next();
    return c.redirect('/', 303);
  });
};

const assetRoutes = (app: Hono<Site>): void => {
  app.get(stylesheetPath, (c) =>
    c.body(stylesheet, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  );
  app.get('/favicon.ico', (c) => c.body(null, 204, { 'cache-control': 'public, max-age=604800' }));
  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /$\nDisallow: /\n'));
};

const fallbackRoutes = (app: Hono<Site>, { served }: SiteDeps): void => {
  app.notFound((c) =>
    showPage(c, <Message c={c} name="not_found" ways={[{ href: '/', label: 'home' }]} />, 404),
  );
  app.onError((error, c) => {
    log({ function: 'worker-site', outcome: 'failed', method: c.req.method, ...accident(error) });
    if (c.get('say') === undefined) {
      c.set('language', 'en');
      c.set('say', sayIn('en', served));
    }
    c.header('retry-after', '5');
    return showPage(c, <Message c={c} name="accident" ways={[{ href: '/', label: 'home' }]} />, 503);
  });
};

/** What the pages share. */
export interface Around {
  readonly tools: Tools;
  readonly seats: WorkerSessions;
  readonly tries: Tries;
}

export type Pages = (app: Hono<Site>, around: Around) => void;

const aroundPages = (deps: SiteDeps, kept: Cookies): Around => ({
  tools: { deps, cookies: kept, drafts: draftStore(deps.drafts, 'web', draft) },
  seats: workerSessions(deps, kept),
  tries: tries(deps),
});

/** The site with these pages and forms. */
export const siteWith = (deps: SiteDeps, pages: Pages): Hono<Site> => {
  const secure = deps.publicUrl.startsWith('https:');
  const kept = cookies(secure);
  const app = new Hono<Site>();
  app.use(headers(secure), compress);
  assetRoutes(app);
  app.use(language(secure, deps.served), ownForms(deps.publicUrl));
  app.use(
    bodyLimit({
      maxSize: largestForm,
      onError: (c) => c.text('Too long. / 内容太长。', 413),
    }),
  );
  awayFirst(app, kept);
  pages(app, aroundPages(deps, kept));
  fallbackRoutes(app, deps);
  return app;
};
