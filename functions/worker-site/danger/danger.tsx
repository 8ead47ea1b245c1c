/** Pages for danger now: the emergency numbers before anything else, then the fast lane to the officer on duty. */
import type { Hono } from 'hono';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, Next } from '../components/pieces.tsx';
import type { Draft } from '../draft/answers.ts';
import { type HeldDraft, heldDraft, type Tools } from '../filing/tools.ts';
import { draftHours } from '../http/cookies.ts';
import { firstValue, postedFormOf } from '../http/form.ts';
import { territoryName } from '../questions/country.tsx';
import { emptyDraft, lawOf } from '../questions/law.ts';
import { firstOpen, questionPath } from '../questions/list.ts';
import type { Site, Web } from '../web.ts';

interface CallsProps {
  readonly c: Web;
  readonly procedure: Procedure;
  /** the country of these numbers has to be named */
  readonly named: boolean;
}

/** Emergency numbers as links that a phone dials. */
const Calls = ({ c, procedure, named }: CallsProps) => (
  <section>
    {named ? <h2>{territoryName(procedure, c.get('language'))}</h2> : null}
    <ul class="calls">
      {procedure.emergencyNumbers.map(({ number, what }) => (
        <li>
          <a href={`tel:${number}`}>
            <b>{number}</b> <span>{c.get('say')(`web.danger.${what}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/**
 * Procedures whose numbers are shown: of the worker's country as soon as it is known, else all that the site serves.
 */
const proceduresFor = ({ deps }: Tools, held: HeldDraft | undefined): readonly Procedure[] =>
  held?.draft.answers.procedure === undefined ? deps.served : [lawOf(deps, held.draft.answers).procedure];

interface Props {
  readonly c: Web;
  readonly procedures: readonly Procedure[];
  readonly writing: boolean;
}

const DangerPage = ({ c, procedures, writing }: Props) => {
  const say = c.get('say');
  return (
    <SitePage c={c} title={say('web.danger.title')} calm>
      <Back say={say} href={writing ? '/file' : '/'} />
      <h1>{say('web.danger.heading')}</h1>
      {procedures.map((each) => (
        <Calls c={c} procedure={each} named={procedures.length > 1} />
      ))}
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
    </SitePage>
  );
};

const takeDangerReport = async (c: Web, tools: Tools) => {
  const held = await heldDraft(tools, c);
  const isFiling = held !== undefined && !held.draft.sent && held.draft.joins === undefined;
  const on = firstValue(await postedFormOf(c), 'go') === 'on';
  const openIn = ({ answers }: Draft) => questionPath(firstOpen(answers, lawOf(tools.deps, answers)));
  if (isFiling && on) return c.redirect(openIn(held.draft), 303);
  const id = isFiling ? held.id : tools.deps.newId();
  const draft = await tools.drafts.change(
    id,
    (now = emptyDraft(tools.deps)) => ({
      ...now,
      answers: { ...now.answers, lane: 'fast', danger: 'yes' },
    }),
    draftHours,
  );
  tools.cookies.draft.keep(c, id);
  return c.redirect(openIn(draft), 303);
};

export const dangerRoutes = (app: Hono<Site>, tools: Tools): void => {
  app.get('/danger', async (c) => {
    const held = await heldDraft(tools, c);
    const writing = held !== undefined && !held.draft.sent && held.draft.joins === undefined;
    return showPage(c, <DangerPage c={c} procedures={proceduresFor(tools, held)} writing={writing} />);
  });
  app.post('/danger', (c) => takeDangerReport(c, tools));
};
