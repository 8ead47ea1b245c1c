/** The first page, and the way out and back. */
import type { Hono } from 'hono';
import type { WorkerSessions } from './case/session.ts';
import { SitePage, showPage } from './components/layout.tsx';
import { Buttons, Next, Panel } from './components/pieces.tsx';
import type { Tools } from './filing/tools.ts';
import { filingStartPath, heldDraft } from './filing/tools.ts';
import type { Site, Web } from './web.ts';

const Doors = ({ c, tools }: { c: Web; tools: Tools }) => {
  const say = c.get('say');
  return (
    <div class="doors">
      <a class="button main" href={filingStartPath(tools)}>
        {say('web.start.file')}
      </a>
      <a class="button other" href="/case">
        {say('web.start.case')}
      </a>
      <a class="button other" href="/join">
        {say('web.start.join')}
      </a>
    </div>
  );
};

/** The notice of a begun draft. After a quick exit it says only that one can go on, and opens nothing by itself. */
const BegunDraft = ({ c, away, writing }: { c: Web; away: boolean; writing: boolean }) => {
  const say = c.get('say');
  if (away)
    return (
      <form method="post" action="/back">
        <Buttons>
          <Next label={say('web.start.back')} />
        </Buttons>
      </form>
    );
  return writing ? (
    <Panel kind="good">
      <p>{say('web.start.begun')}</p>
      <p>
        <a href="/file">{say('web.start.go_on')}</a>
      </p>
    </Panel>
  ) : null;
};

const StartPage = ({
  c,
  tools,
  away,
  writing,
}: {
  c: Web;
  tools: Tools;
  away: boolean;
  writing: boolean;
}) => {
  const say = c.get('say');
  return (
    <SitePage c={c} title={say('web.start.title')}>
      <h1>{say('web.start.heading')}</h1>
      <p class="lead">{say('web.start.lead')}</p>
      <BegunDraft c={c} away={away} writing={writing} />
      <Doors c={c} tools={tools} />
      <h2>{say('web.start.safe')}</h2>
      <ul>
        <li>{say('web.start.safe_employer')}</li>
        <li>{say('web.start.safe_free')}</li>
        <li>{say('web.start.safe_anonymous')}</li>
        <li>{say('web.start.safe_leave')}</li>
      </ul>
      <h2>{say('web.start.how')}</h2>
      <p>{say('web.start.how_about')}</p>
      <p>{say('web.start.phone')}</p>
      <p>{say('web.start.text', { number: tools.deps.textNumber })}</p>
    </SitePage>
  );
};

const viewStartPage = async (c: Web, tools: Tools) => {
  const away = tools.cookies.away.read(c) !== undefined;
  const held = away ? undefined : await heldDraft(tools, c);
  return showPage(c, <StartPage c={c} tools={tools} away={away} writing={held !== undefined} />);
};

/**
 * The quick exit: one link, no script. It ends the session and marks the browser as away, so that "back" finds the
 * first page and not what was written; the redirect takes this address out of the history.
 */
const quickExit = async (c: Web, tools: Tools, seats: WorkerSessions) => {
  await seats.leave(c);
  tools.cookies.away.keep(c, tools.deps.newId());
  return c.redirect(tools.deps.exitUrl, 303);
};

export const startRoutes = (app: Hono<Site>, tools: Tools, seats: WorkerSessions): void => {
  app.get('/', (c) => viewStartPage(c, tools));
  app.get('/leave', (c) => quickExit(c, tools, seats));
  app.post('/back', async (c) => {
    tools.cookies.away.drop(c);
    const held = await heldDraft(tools, c);
    return c.redirect(held === undefined ? '/case' : '/file', 303);
  });
};
