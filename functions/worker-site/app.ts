/** The worker's site, put together of parts: the pages of each are loaded with the first request for one of them. */
import { Hono } from 'hono';
import { once } from '#domain/terms/once.ts';
import type { SiteDeps } from './deps.ts';
import type { Pages } from './site.tsx';

interface SitePart {
  readonly at: RegExp;
  readonly pages: () => Promise<Pages>;
}

const startPart: SitePart = {
  at: /^\//,
  pages: async () => {
    const { startRoutes } = await import('./start.tsx');
    return (app, { tools, seats }) => startRoutes(app, tools, seats);
  },
};

/** The first whose pattern fits a path has its page. */
const siteParts: readonly SitePart[] = [
  {
    at: /^\/danger(?:\/|$)/,
    pages: async () => {
      const { dangerRoutes } = await import('./danger/danger.tsx');
      return (app, { tools }) => dangerRoutes(app, tools);
    },
  },
  {
    at: /^\/file(?:\/|$)/,
    pages: async () => {
      const { filingRoutes } = await import('./filing/routes.ts');
      return (app, { tools }) => filingRoutes(app, tools);
    },
  },
  {
    at: /^\/join(?:\/|$)/,
    pages: async () => {
      const { joinRoutes } = await import('./joining/join.tsx');
      return (app, { tools, tries }) => joinRoutes(app, tools, tries);
    },
  },
  {
    at: /^\/case(?:\/|$)/,
    pages: async () => {
      const { caseRoutes } = await import('./case/routes.tsx');
      return (app, { tools, seats, tries }) => caseRoutes(app, tools, seats, tries);
    },
  },
  startPart,
];

/** Every page and form of the worker's site. */
export const workerSite = (deps: SiteDeps): Hono => {
  const siteOf = async ({ pages }: SitePart) => (await import('./site.tsx')).siteWith(deps, await pages());
  const sites = siteParts.map((part) => ({ at: part.at, site: once(() => siteOf(part)) }));
  const app = new Hono();
  app.all('*', async (c) => {
    const site = await sites.find(({ at }) => at.test(c.req.path))?.site();
    return site?.fetch(c.req.raw, c.env) ?? c.notFound();
  });
  return app;
};
