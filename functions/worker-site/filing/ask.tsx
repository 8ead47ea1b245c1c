/** One question a page: shown, answered, saved, on to the next. A wrong answer is kept and comes back with its error. */
import type { Hono } from 'hono';
import { show } from '../components/layout.tsx';
import { QuestionPage } from '../components/question-page.tsx';
import type { Draft } from '../draft/answers.ts';
import { draftHours } from '../http/cookies.ts';
import { first, formOf, type Given } from '../http/form.ts';
import { emptyDraft, lawOf } from '../questions/law.ts';
import { after, askedOf, before, firstOpen, pathOf, questionOf } from '../questions/list.ts';
import type { Question, ViewProps } from '../questions/question.ts';
import type { Site, Web } from '../web.ts';
import { Message } from './messages.tsx';
import { beginning, heldDraft, type Tools, todayOf } from './tools.ts';

export const lost = (c: Web, tools: Tools) =>
  show(
    c,
    <Message
      c={c}
      name="lost"
      ways={[
        { href: beginning(tools), label: 'start' },
        { href: '/case', label: 'case' },
      ]}
    />,
    409,
  );

/** What the form shows: a wrong answer as it was typed, with what is wrong about it; else the answer that is kept. */
const formFor = (c: Web, tools: Tools, question: Question, { answers, attempt }: Draft): ViewProps => {
  const law = lawOf(tools.deps, answers);
  const today = todayOf(tools, law);
  const about = {
    say: c.get('say'),
    language: c.get('language'),
    answers,
    today,
    law,
  };
  if (attempt?.page !== question.id) return { ...about, given: question.fill(answers, law), problems: [] };
  const read = question.read(attempt.given, answers, today, law);
  return { ...about, given: attempt.given, problems: 'problems' in read ? read.problems : [] };
};

/** The draft after an answer: with it, or with the wrong attempt beside the old answer. */
const answered = (tools: Tools, draft: Draft, question: Question, given: Given): Draft => {
  const law = lawOf(tools.deps, draft.answers);
  const read = question.read(given, draft.answers, todayOf(tools, law), law);
  if ('problems' in read) {
    const kept = Object.fromEntries(Object.entries(given).map(([name, values]) => [name, [...values]]));
    return { ...draft, attempt: { page: question.id, given: kept } };
  }
  const { attempt: _, ...rest } = draft;
  return { ...rest, answers: read.answers };
};

const view = async (c: Web, tools: Tools, question: Question) => {
  const held = await heldDraft(tools, c);
  if (held === undefined && pathOf(question) !== beginning(tools)) return lost(c, tools);
  const draft = held?.draft ?? emptyDraft(tools.deps);
  const law = lawOf(tools.deps, draft.answers);
  if (draft.sent) return c.redirect('/file/done', 303);
  if (!askedOf(draft.answers, law).includes(question))
    return c.redirect(pathOf(firstOpen(draft.answers, law)), 303);
  const form = formFor(c, tools, question, draft);
  const staged = draft.answers.lane === 'full';
  return show(
    c,
    <QuestionPage c={c} question={question} form={form} back={before(question, draft, law)} staged={staged}>
      {question.View(form)}
    </QuestionPage>,
  );
};

const take = async (c: Web, tools: Tools, question: Question) => {
  const { cookies, drafts, deps } = tools;
  const held = await heldDraft(tools, c);
  if (held === undefined && pathOf(question) !== beginning(tools)) return lost(c, tools);
  const given = await formOf(c);
  const id = held?.id ?? deps.newId();
  const draft = await drafts.change(
    id,
    (now = emptyDraft(deps)) => (now.sent ? now : answered(tools, now, question, given)),
    draftHours,
  );
  cookies.draft.keep(c, id);
  const stays = draft.attempt !== undefined || first(given, 'go') === 'stay';
  if (draft.sent) return c.redirect('/file/done', 303);
  return c.redirect(stays ? pathOf(question) : after(question, draft, lawOf(deps, draft.answers)), 303);
};

export const ask = (app: Hono<Site>, tools: Tools): void => {
  app.get('/file', async (c) => {
    const held = await heldDraft(tools, c);
    if (held === undefined) return c.redirect(beginning(tools), 303);
    const { answers } = held.draft;
    return c.redirect(pathOf(firstOpen(answers, lawOf(tools.deps, answers))), 303);
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
