/** One question a page: shown, answered, saved, on to the next. A wrong answer is kept and comes back with its error. */
import type { Hono } from 'hono';
import { type Draft, emptyDraft } from '../draft/answers.ts';
import { draftHours } from '../http/cookies.ts';
import { first, formOf, type Given } from '../http/form.ts';
import { show } from '../look/layout.tsx';
import { QuestionPage } from '../look/question-page.tsx';
import { after, askedOf, before, firstOpen, pathOf, questionOf } from '../questions/list.ts';
import type { Question, ViewProps } from '../questions/question.ts';
import type { Site, Web } from '../web.ts';
import { Message } from './messages.tsx';
import { heldDraft, type Tools, todayOf } from './tools.ts';

const opens = 'topic';

export const lost = (c: Web) =>
  show(
    c,
    <Message
      c={c}
      name="lost"
      ways={[
        { href: '/file/topic', label: 'start' },
        { href: '/case', label: 'case' },
      ]}
    />,
    409,
  );

/** What the form shows: a wrong answer as it was typed, with what is wrong about it; else the answer that is kept. */
const formFor = (c: Web, tools: Tools, question: Question, { answers, attempt }: Draft): ViewProps => {
  const today = todayOf(tools);
  const about = {
    say: c.get('say'),
    language: c.get('language'),
    answers,
    today,
    currency: tools.deps.procedure.currency,
  };
  if (attempt?.page !== question.id) return { ...about, given: question.fill(answers), problems: [] };
  const read = question.read(attempt.given, answers, today);
  return { ...about, given: attempt.given, problems: 'problems' in read ? read.problems : [] };
};

/** The draft after an answer: with it, or with the wrong attempt beside the old answer. */
const answered = (draft: Draft, question: Question, given: Given, today: string): Draft => {
  const read = question.read(given, draft.answers, today);
  if ('problems' in read) {
    const kept = Object.fromEntries(Object.entries(given).map(([name, values]) => [name, [...values]]));
    return { ...draft, attempt: { page: question.id, given: kept } };
  }
  const { attempt: _, ...rest } = draft;
  return { ...rest, answers: read.answers };
};

const view = async (c: Web, tools: Tools, question: Question) => {
  const held = await heldDraft(tools, c);
  if (held === undefined && question.id !== opens) return lost(c);
  const draft = held?.draft ?? emptyDraft(tools.deps.procedure);
  if (draft.sent) return c.redirect('/file/done', 303);
  if (!askedOf(draft.answers).includes(question)) return c.redirect(pathOf(firstOpen(draft.answers)), 303);
  const form = formFor(c, tools, question, draft);
  const staged = draft.answers.lane === 'full';
  return show(
    c,
    <QuestionPage c={c} question={question} form={form} back={before(question, draft)} staged={staged}>
      {question.View(form)}
    </QuestionPage>,
  );
};

const take = async (c: Web, tools: Tools, question: Question) => {
  const { cookies, drafts, deps } = tools;
  const held = await heldDraft(tools, c);
  if (held === undefined && question.id !== opens) return lost(c);
  const given = await formOf(c);
  const id = held?.id ?? deps.newId();
  const draft = await drafts.change(
    id,
    (now = emptyDraft(deps.procedure)) => (now.sent ? now : answered(now, question, given, todayOf(tools))),
    draftHours,
  );
  cookies.draft.keep(c, id);
  const stays = draft.attempt !== undefined || first(given, 'go') === 'stay';
  if (draft.sent) return c.redirect('/file/done', 303);
  return c.redirect(stays ? pathOf(question) : after(question, draft), 303);
};

export const ask = (app: Hono<Site>, tools: Tools): void => {
  app.get('/file', async (c) => {
    const held = await heldDraft(tools, c);
    return c.redirect(pathOf(held ? firstOpen(held.draft.answers) : questionOf(opens)), 303);
  });
  app.get('/file/:question', (c, next) => {
    const question = questionOf(c.req.param('question'));
    return question ? view(c, tools, question) : next();
  });
  app.post('/file/:question', (c, next) => {
    const question = questionOf(c.req.param('question'));
    return question ? take(c, tools, question) : next();
  });
};
