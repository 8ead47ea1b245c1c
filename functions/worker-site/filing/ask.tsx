/** Routes of the questions, one a page: shown, answered, saved, on to the next. A wrong answer is kept and comes back with its error. */
import type { Hono } from 'hono';
import { languages } from '#domain/messages/text.ts';
import { CrisisLineFor } from '../components/crisis.tsx';
import { showPage } from '../components/layout.tsx';
import { QuestionPage } from '../components/question-page.tsx';
import type { Draft } from '../draft/answers.ts';
import { draftHours } from '../http/cookies.ts';
import { firstValue, type PostedForm, postedFormOf } from '../http/form.ts';
import { emptyDraft, type Law, lawOf } from '../questions/law.ts';
import { askedOf, firstOpen, pathAfter, pathBefore, questionOf, questionPath } from '../questions/list.ts';
import type { Question, ViewProps } from '../questions/question.ts';
import type { Site, Web } from '../web.ts';
import { Message } from './messages.tsx';
import { filingStartPath, heldDraft, speakUnder, type Tools, todayOf } from './tools.ts';

export const lost = (c: Web, tools: Tools) =>
  showPage(
    c,
    <Message
      c={c}
      name="lost"
      ways={[
        { href: filingStartPath(tools), label: 'start' },
        { href: '/case', label: 'case' },
      ]}
    />,
    409,
  );

/** The form of a question: a wrong answer as it was typed, with its errors, else the kept answer. */
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
  if (attempt.open) return { ...about, given: attempt.given, problems: [] };
  const read = question.read(attempt.given, answers, today, law);
  return { ...about, given: attempt.given, problems: 'problems' in read ? read.problems : [] };
};

const typedIn = (question: Question, { go: _, lang: __, ...fields }: PostedForm) => ({
  page: question.id,
  given: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]])),
});

/** The draft after an answer: with it, or with the wrong attempt beside the old answer. */
const draftAfterAnswer = (tools: Tools, draft: Draft, question: Question, given: PostedForm): Draft => {
  const law = lawOf(tools.deps, draft.answers);
  const read = question.read(given, draft.answers, todayOf(tools, law), law);
  if ('problems' in read) return { ...draft, attempt: typedIn(question, given) };
  const { attempt, ...rest } = draft;
  // what was typed on another page, and not sent, is still there when the worker comes to it again
  const elsewhere = attempt?.open === true && attempt.page !== question.id;
  return { ...rest, answers: read.answers, ...(elsewhere ? { attempt } : {}) };
};

/** Where the worker turned to without an answer: back, or to another language. Undefined: they answered. */
const turnedTo = (given: PostedForm, question: Question, draft: Draft, law: Law): string | undefined => {
  const language = languages.find((each) => each === firstValue(given, 'lang'));
  if (language !== undefined) return `${questionPath(question)}?lang=${language}`;
  return firstValue(given, 'go') === 'back' ? pathBefore(question, draft, law) : undefined;
};

const viewQuestion = async (c: Web, tools: Tools, question: Question) => {
  const held = await heldDraft(tools, c);
  if (held === undefined && questionPath(question) !== filingStartPath(tools)) return lost(c, tools);
  const draft = held?.draft ?? emptyDraft(tools.deps);
  const law = lawOf(tools.deps, draft.answers);
  if (draft.sent) return c.redirect('/file/done', 303);
  if (!askedOf(draft.answers, law).includes(question))
    return c.redirect(questionPath(firstOpen(draft.answers, law)), 303);
  speakUnder(c, tools, draft);
  const form = formFor(c, tools, question, draft);
  const staged = draft.answers.lane === 'full';
  return showPage(
    c,
    <QuestionPage c={c} question={question} form={form} staged={staged}>
      <CrisisLineFor
        say={form.say}
        language={form.language}
        procedure={law.procedure}
        words={draft.answers.story ?? ''}
      />
      {question.View(form)}
    </QuestionPage>,
  );
};

const takeAnswer = async (c: Web, tools: Tools, question: Question) => {
  const { cookies, drafts, deps } = tools;
  const held = await heldDraft(tools, c);
  if (held === undefined && questionPath(question) !== filingStartPath(tools)) return lost(c, tools);
  const given = await postedFormOf(c);
  const id = held?.id ?? deps.newId();
  const begun = held?.draft ?? emptyDraft(deps);
  const turned = turnedTo(given, question, begun, lawOf(deps, begun.answers));
  if (turned !== undefined && !begun.sent) {
    const attempt = { ...typedIn(question, given), open: true };
    await drafts.change(id, (now = begun) => (now.sent ? now : { ...now, attempt }), draftHours);
    cookies.draft.keep(c, id);
    return c.redirect(turned, 303);
  }
  const draft = await drafts.change(
    id,
    (now = emptyDraft(deps)) => (now.sent ? now : draftAfterAnswer(tools, now, question, given)),
    draftHours,
  );
  cookies.draft.keep(c, id);
  const stays = draft.attempt?.page === question.id || firstValue(given, 'go') === 'stay';
  if (draft.sent) return c.redirect('/file/done', 303);
  return c.redirect(
    stays ? questionPath(question) : pathAfter(question, draft, lawOf(deps, draft.answers)),
    303,
  );
};

export const questionRoutes = (app: Hono<Site>, tools: Tools): void => {
  app.get('/file', async (c) => {
    const held = await heldDraft(tools, c);
    if (held === undefined) return c.redirect(filingStartPath(tools), 303);
    const { answers } = held.draft;
    return c.redirect(questionPath(firstOpen(answers, lawOf(tools.deps, answers))), 303);
  });
  app.get('/file/:question', (c, next) => {
    const question = questionOf(c.req.param('question'));
    return question ? viewQuestion(c, tools, question) : next();
  });
  app.post('/file/:question', (c, next) => {
    const question = questionOf(c.req.param('question'));
    return question ? takeAnswer(c, tools, question) : next();
  });
};
