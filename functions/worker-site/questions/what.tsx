/** The questions what happened: the matter, its kind, and the worker's own words. */
import * as z from 'zod/mini';
import { callsOut, matterOf, offeredKinds } from '#domain/procedure/matters.ts';
import { type ComplaintKind, type Topic, topics } from '#domain/terms/vocabulary.ts';
import { Options, TextArea } from '../components/fields.tsx';
import { capital } from '../components/pieces.tsx';
import type { Answers } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import type { Say } from '../web.ts';
import { type Law, matterIn } from './law.ts';
import { inFullLane, optionalText, questionFrom, unlessJoining } from './question.ts';

/** A kind's name at the beginning of a line. */
export const kindName = (say: Say, kind: ComplaintKind): string => capital(say(`kind.${kind}`));

/** The law's own name for it, where the plain one is another; only in the language of that law. */
const legalName = (
  say: Say,
  kind: ComplaintKind,
  { procedure }: Law,
  language: string,
): string | undefined => {
  const legal = say(`legal.kind.${kind}`);
  const isOwn = procedure.language === language && procedure.terms[`kind.${kind}`] === undefined;
  return isOwn && legal !== say(`kind.${kind}`) ? legal : undefined;
};

const unsure = 'unsure';

/** Topics with at least one kind that may be complained of here. */
const topicsIn = ({ procedure }: Law): readonly Topic[] =>
  topics.filter((each) => offeredKinds(procedure, each).length > 0);

export const topicQuestion = questionFrom({
  id: 'topic',
  part: 'what',
  asked: inFullLane,
  answered: ({ topic }) => topic !== undefined,
  fields: ['topic'],
  schema: (_, __, law) =>
    z.object({ topic: z.enum([...topicsIn(law)], { error: 'choose' satisfies ErrorKey }) }),
  // the kind is asked again, as another matter has other kinds
  write: ({ topic }, { kind, ...rest }, { procedure }) =>
    kind !== undefined && matterOf(procedure, kind)?.topic === topic
      ? { ...rest, topic, kind }
      : { ...rest, topic },
  fill: ({ topic }) => (topic ? { topic: [topic] } : {}),
  shown: ({ topic }, { say }) => (topic ? say(`web.q.topic.${topic}`) : ''),
  View: (form) => (
    <Options
      form={form}
      name="topic"
      type="radio"
      asHeading
      label={form.say('web.q.topic.ask')}
      choices={topicsIn(form.law).map((value) => ({
        value,
        label: form.say(`web.q.topic.${value}`),
        hint: form.say(`web.q.topic.${value}_hint`),
      }))}
    />
  ),
});

/** The kind nearest to what nobody could name: none that calls the officer on duty out. */
const nearestKind = (kinds: readonly ComplaintKind[], { procedure }: Law): ComplaintKind | undefined =>
  kinds.find((each) => !callsOut(procedure, each)) ?? kinds[0];

const kindsToChoose = ({ topic }: Answers, { procedure }: Law): readonly ComplaintKind[] =>
  offeredKinds(procedure, topic ?? 'other');

export const kindQuestion = questionFrom({
  id: 'kind',
  part: 'what',
  asked: ({ lane, topic }) => lane === 'full' && topic !== undefined,
  answered: (answers, law) => matterIn(answers, law) !== undefined,
  fields: ['kind'],
  schema: (answers, _, law) =>
    z.object({
      kind: z.enum([...kindsToChoose(answers, law), unsure], { error: 'choose' satisfies ErrorKey }),
    }),
  write: ({ kind: said }, answers, law) => {
    const { kindUnsure: _, ...rest } = answers;
    const kind = said === unsure ? nearestKind(kindsToChoose(answers, law), law) : said;
    if (kind === undefined) return answers;
    const topic = rest.topic ?? matterOf(law.procedure, kind)?.topic;
    return {
      ...rest,
      kind,
      ...(topic === undefined ? {} : { topic }),
      ...(said === unsure ? { kindUnsure: true } : {}),
    };
  },
  fill: ({ kind, kindUnsure }) => (kind ? { kind: [kindUnsure ? unsure : kind] } : {}),
  shown: ({ kind, kindUnsure }, { say }) => {
    if (kindUnsure) return say('web.q.kind.unsure');
    return kind ? kindName(say, kind) : '';
  },
  View: (form) => (
    <Options
      form={form}
      name="kind"
      type="radio"
      asHeading
      label={form.say('web.q.kind.ask')}
      hint={form.say('web.q.kind.hint')}
      choices={[
        ...kindsToChoose(form.answers, form.law).map((value) => ({
          value,
          label: kindName(form.say, value),
          hint: legalName(form.say, value, form.law, form.language),
        })),
        {
          value: unsure,
          label: form.say('web.q.kind.unsure'),
          hint: form.say('web.q.kind.unsure_hint'),
        },
      ]}
    />
  ),
});

const longestStory = 3000;

export const storyQuestion = questionFrom({
  id: 'story',
  part: 'what',
  asked: unlessJoining,
  answered: ({ story }) => story !== undefined,
  fields: ['story'],
  schema: () => z.object({ story: optionalText(longestStory) }),
  write: ({ story }, answers) => ({ ...answers, story }),
  fill: ({ story = '' }) => ({ story: [story] }),
  shown: ({ story }, { say }) => (story === undefined ? '' : story || say('web.check.nothing')),
  View: (form) => (
    <>
      <h1>{form.say('web.q.story.ask')}</h1>
      <p>{form.say('web.q.story.about')}</p>
      <TextArea
        form={form}
        name="story"
        label={form.say('web.q.story.label')}
        hint={form.say('web.q.story.hint')}
        longest={longestStory}
      />
    </>
  ),
});
