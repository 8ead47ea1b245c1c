/** Danger now: the emergency numbers before anything else, then the fast lane to the officer on duty. */
import type { Hono } from 'hono';
import { emptyDraft } from '../draft/answers.ts';
import { heldDraft, type Tools } from '../filing/tools.ts';
import { draftHours } from '../http/cookies.ts';
import { first, formOf } from '../http/form.ts';
import { Page, show } from '../look/layout.tsx';
import { Back, Buttons, Next } from '../look/pieces.tsx';
import { firstOpen, pathOf } from '../questions/list.ts';
import type { Site, Web } from '../web.ts';

/** Emergency numbers as links that a phone dials. */
const Calls = ({ c, tools }: { c: Web; tools: Tools }) => (
  <ul class="calls">
    {tools.deps.procedure.emergencyNumbers.map(({ number, what }) => (
      <li>
        <a href={`tel:${number}`}>
          <b>{number}</b> <span>{c.get('say')(`web.danger.${what}`)}</span>
        </a>
      </li>
    ))}
  </ul>
);

const DangerPage = ({ c, tools, writing }: { c: Web; tools: Tools; writing: boolean }) => {
  const say = c.get('say');
  return (
    <Page c={c} title={say('web.danger.title')} calm>
      <Back say={say} href={writing ? '/file' : '/'} />
      <h1>{say('web.danger.heading')}</h1>
      <Calls c={c} tools={tools} />
      <p class="lead">{say('web.danger.away')}</p>
      <h2>{say('web.danger.then')}</h2>
      <p>{say('web.danger.then_about')}</p>
      <form method="post" action="/danger">
        <Buttons>
          <Next label={say('web.danger.tell')} />
          {writing ? (
            <button type="submit" name="go" value="on" class="other">
              {say('web.danger.on')}
            </button>
          ) : null}
        </Buttons>
      </form>
    </Page>
  );
};

const take = async (c: Web, tools: Tools) => {
  const held = await heldDraft(tools, c);
  const isFiling = held !== undefined && !held.draft.sent && held.draft.joins === undefined;
  const on = first(await formOf(c), 'go') === 'on';
  if (isFiling && on) return c.redirect(pathOf(firstOpen(held.draft.answers)), 303);
  const id = isFiling ? held.id : tools.deps.newId();
  const draft = await tools.drafts.change(
    id,
    (now = emptyDraft(tools.deps.procedure)) => ({
      ...now,
      answers: { ...now.answers, lane: 'fast', danger: 'yes' },
    }),
    draftHours,
  );
  tools.cookies.draft.keep(c, id);
  return c.redirect(pathOf(firstOpen(draft.answers)), 303);
};

export const danger = (app: Hono<Site>, tools: Tools): void => {
  app.get('/danger', async (c) => {
    const held = await heldDraft(tools, c);
    const writing = held !== undefined && !held.draft.sent && held.draft.joins === undefined;
    return show(c, <DangerPage c={c} tools={tools} writing={writing} />);
  });
  app.post('/danger', (c) => take(c, tools));
};
