/** The questions what happened: the matter, its kind, and the worker's own words. */
import * as z from 'zod/mini';
import { matterOf, offeredKinds } from '#domain/procedure/matters.ts';
import { type ComplaintKind, type Topic, topics } from '#domain/terms/vocabulary.ts';
import { Options, TextArea } from '../components/fields.tsx';
import { capital } from '../components/pieces.tsx';
import type { Answers } from '../draft/answers.ts';
import type { Say } from '../web.ts';
import { type Law, matterIn } from './law.ts';
import { inFullLane, optionalText, questionFrom, unlessJoining } from './question.ts';

/** A kind's name at the beginning of a line. */
export const kindName = (say: Say, kind: ComplaintKind): string => capital(say(`kind.${kind}`));

/** Topics with at least one kind that may be complained of here. */
const topicsIn = ({ procedure }: Law): readonly Topic[] =>
  topics.filter((each) => offeredKinds(procedure, each).length > 0);

export const topicQuestion = questionFrom({
  id: 'topic',
  part: 'what',
  asked: inFullLane,
  answered: ({ topic }) => topic !== undefined,
  fields: ['topic'],
  schema: (_, __, law) => z.object({ topic: z.enum([...topicsIn(law)], { error: 'choose' }) }),
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

const kindsToChoose = ({ lane, topic }: Answers, { procedure }: Law): readonly ComplaintKind[] =>
  offeredKinds(procedure, lane === 'fast' ? 'danger' : (topic ?? 'other'));

export const kindQuestion = questionFrom({
  id: 'kind',
  part: 'what',
  asked: ({ lane, topic }) => lane === 'fast' || (lane === 'full' && topic !== undefined),
  answered: (answers, law) => matterIn(answers, law) !== undefined,
  fields: ['kind'],
  schema: (answers, _, law) =>
    z.object({ kind: z.enum([...kindsToChoose(answers, law)], { error: 'choose' }) }),
  write: ({ kind }, answers, { procedure }) => {
    const topic = answers.topic ?? matterOf(procedure, kind)?.topic;
    return { ...answers, kind, ...(topic === undefined ? {} : { topic }) };
  },
  fill: ({ kind }) => (kind ? { kind: [kind] } : {}),
  shown: ({ kind }, { say }) => (kind ? kindName(say, kind) : ''),
  View: (form) => (
    <Options
      form={form}
      name="kind"
      type="radio"
      asHeading
      label={form.say(form.answers.lane === 'fast' ? 'web.q.kind.ask_danger' : 'web.q.kind.ask')}
      hint={form.say('web.q.kind.hint')}
      choices={kindsToChoose(form.answers, form.law).map((value) => ({
        value,
        label: kindName(form.say, value),
      }))}
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
