/** The check page: all answers, each with a way to change it; then send, or throw away. */
import type { Hono } from 'hono';
import type { Submitted } from '#casework/submission.ts';
import { present } from '#domain/terms/present.ts';
import { log } from '#functions/runtime/log.ts';
import { CrisisLineFor } from '../components/crisis.tsx';
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, type LabelledRow, Next, Panel, Rows } from '../components/pieces.tsx';
import { Statement } from '../components/statement.tsx';
import type { Answers, Draft } from '../draft/answers.ts';
import { draftHours } from '../http/cookies.ts';
import { type FilingQueue, filingQueue } from '../http/filing-pace.ts';
import { type Law, lawOf } from '../questions/law.ts';
import { askedOf, firstOpen, questionPath } from '../questions/list.ts';
import { ofOtherSide } from '../questions/other-side.ts';
import { questionParts } from '../questions/question.ts';
import type { Site, Web } from '../web.ts';
import { lost } from './ask.tsx';
import { Message } from './messages.tsx';
import { reckoned } from './reckoned.ts';
import { send } from './send.ts';
import { heldDraft, putAside, speakUnder, type Tools, todayOf } from './tools.ts';
import { secondsLeft, showWait } from './wait.tsx';

/** Hours for which this browser can show the receipt again. */
const receiptHours = 2;

const answerRows = (c: Web, tools: Tools, { answers }: Draft, part: string): readonly LabelledRow[] => {
  const say = c.get('say');
  const law = lawOf(tools.deps, answers);
  const words = { say, language: c.get('language'), law };
  const asked = askedOf(answers, law).filter((each) => each.part === part);
  const rows = asked.map((each) => ({
    label: say(`web.q.${each.words?.(law) ?? each.id}.row`),
    value: each.shown(answers, words),
    change: { href: questionPath(each), text: say('web.check.change') },
  }));
  return rows.filter(({ value }) => value !== '');
};

/** Somebody is in danger, and no place and no number says where. */
const nobodyCanCome = ({ danger, dangerTold, province, site, phone }: Answers): boolean =>
  danger === 'yes' && !dangerTold && !province && !site && !phone;

/** Who will know the worker, as they chose, and that nobody calls who was told not to. */
const Promises = ({ c, answers, law }: { c: Web; answers: Answers; law: Law }) => {
  const say = c.get('say');
  const { lane, naming, channel } = answers;
  return lane === 'fast' ? null : (
    <Panel kind="note">
      {naming === undefined ? null : <p>{say(ofOtherSide(`web.check.who.${naming}`, answers, law))}</p>}
      {channel === 'none' ? <p>{say('web.check.no_contact')}</p> : null}
    </Panel>
  );
};

const CheckPage = ({ c, tools, draft }: { c: Web; tools: Tools; draft: Draft }) => {
  const say = c.get('say');
  const { lane } = draft.answers;
  const law = lawOf(tools.deps, draft.answers);
  const last = askedOf(draft.answers, law).at(-1);
  const statement = reckoned(draft.answers, law, todayOf(tools, law));
  return (
    <SitePage c={c} title={say('web.check.title')}>
      <Back say={say} href={questionPath(last)} />
      <CrisisLineFor
        say={say}
        language={c.get('language')}
        procedure={law.procedure}
        words={draft.answers.story ?? ''}
      />
      <h1>{say('web.check.heading')}</h1>
      {questionParts.map((part) => {
        const rows = answerRows(c, tools, draft, part);
        return rows.length === 0 ? null : (
          <section>
            <h2>{say(`web.part.${part}`)}</h2>
            <Rows rows={rows} />
          </section>
        );
      })}
      {statement ? <Statement c={c} statement={statement} currency={law.procedure.currency} /> : null}
      {nobodyCanCome(draft.answers) ? (
        <Panel kind="urgent">
          <p>{say('web.check.nobody_can_come')}</p>
          <p>
            <a href="/file/site">{say('web.q.site.ask')}</a>
          </p>
        </Panel>
      ) : null}
      <Promises c={c} answers={draft.answers} law={law} />
      {lane === 'full' ? <p>{say('web.check.again', { number: tools.deps.textNumber })}</p> : null}
      <p>{say('web.check.truth')}</p>
      <form method="post" action="/file/check">
        <Buttons>
          <Next label={say(`web.check.send_${lane}`)} />
        </Buttons>
      </form>
      <Buttons>
        <form method="post" action="/file/drop">
          <button type="submit" class="plain">
            {say('web.check.drop')}
          </button>
        </form>
      </Buttons>
    </SitePage>
  );
};

const viewCheckPage = async (c: Web, tools: Tools) => {
  const held = await heldDraft(tools, c);
  if (held === undefined) return lost(c, tools);
  if (held.draft.sent) return c.redirect('/file/done', 303);
  const open = firstOpen(held.draft.answers, lawOf(tools.deps, held.draft.answers));
  if (open !== undefined) return c.redirect(questionPath(open), 303);
  const draft = await tools.drafts.change(
    held.id,
    (now = held.draft) => ({ ...now, checked: true }),
    draftHours,
  );
  speakUnder(c, tools, draft);
  return showPage(c, <CheckPage c={c} tools={tools} draft={draft} />);
};

/** A draft after it was sent, which holds no more than that, and the case it joined. */
const spent = ({ answers, joins, aside, unlike }: Draft, { outcome }: Submitted): Draft => ({
  answers: { lane: answers.lane },
  checked: true,
  sent: true,
  ...present({ joins, aside }),
  ...(unlike || outcome === 'key-reused' ? { unlike: true } : {}),
});

const takeCheckedDraft = async (c: Web, tools: Tools, queue: FilingQueue) => {
  const held = await heldDraft(tools, c);
  if (held === undefined) return lost(c, tools);
  const { id, draft } = held;
  if (draft.sent) return c.redirect('/file/done', 303);
  const open = firstOpen(draft.answers, lawOf(tools.deps, draft.answers));
  if (open !== undefined) return c.redirect(questionPath(open), 303);
  const seconds = await secondsLeft(c, tools, queue, held);
  if (seconds > 0) {
    log({ event: 'web.wait', seconds });
    return showWait(c, seconds);
  }
  const sent = await send(tools.deps, id, draft, c.get('language'));
  log({ function: 'worker-site', act: 'send', lane: draft.answers.lane, outcome: sent.outcome });
  if (sent.outcome === 'refused' || sent.outcome === 'conflict')
    return showPage(
      c,
      <Message c={c} name="not_sent" ways={[{ href: '/file/check', label: 'again' }]} />,
      409,
    );
  await tools.drafts.change(id, (now = draft) => spent(now, sent), receiptHours);
  return c.redirect('/file/done', 303);
};

export const checkPageRoutes = (app: Hono<Site>, tools: Tools): void => {
  const queue = filingQueue(tools.deps);
  app.get('/file/check', (c) => viewCheckPage(c, tools));
  app.post('/file/check', (c) => takeCheckedDraft(c, tools, queue));
  app.post('/file/drop', async (c) => {
    const held = await heldDraft(tools, c);
    if (held && !held.draft.sent) await tools.drafts.remove(held.id);
    if (!held?.draft.sent) putAside(tools, c, held);
    return c.redirect('/', 303);
  });
};
