/** What happened: the matter, its kind, and the worker's own words. */
import * as z from 'zod/mini';
import type { Kind } from '#domain/complaint/vocabulary.ts';
import { type Answers, topics } from '../draft/answers.ts';
import { Options, TextArea } from '../look/fields.tsx';
import { capital } from '../look/pieces.tsx';
import type { Say } from '../web.ts';
import { inFull, optionalText, question, unlessJoining } from './question.ts';

const kindsOf: Readonly<Record<(typeof topics)[number], readonly [Kind, ...Kind[]]>> = {
  wages: [
    'wage.unpaid',
    'wage.partial',
    'wage.late',
    'wage.overtime',
    'wage.deduction',
    'wage.minimum',
    'wage.in_kind',
    'wage.card_held',
    'wage.no_slip',
  ],
  safety: [
    'safety.imminent',
    'safety.hazard',
    'safety.no_ppe',
    'health.occupational',
    'safety.accident_hidden',
    'injury.not_reported',
  ],
  service: [
    'service.school',
    'service.medical',
    'service.residence',
    'service.legal_aid',
    'social.transfer_denied',
    'social.benefit_denied',
  ],
  other: [
    'contract.none',
    'contract.deposit_id',
    'contract.dismissal',
    'contract.severance',
    'hours.excess',
    'hours.leave',
    'social.not_registered',
    'social.underpaid',
    'injury.benefit',
    'vulnerable.forced',
    'vulnerable.child',
    'vulnerable.harassment',
    'vulnerable.women_juvenile',
    'discrimination',
    'agency.unlicensed',
    'retaliation',
    'conduct.officer',
  ],
};

/** What a duty officer can be called out for. */
const dangers = [
  'safety.imminent',
  'safety.hazard',
  'vulnerable.forced',
  'vulnerable.harassment',
  'vulnerable.child',
] as const satisfies readonly Kind[];

/** A kind's name at the beginning of a line. */
export const kindName = (say: Say, kind: Kind): string => capital(say(`kind.${kind}`));

export const topic = question({
  id: 'topic',
  part: 'what',
  asked: inFull,
  answered: ({ topic }) => topic !== undefined,
  fields: ['topic'],
  schema: () => z.object({ topic: z.enum(topics, { error: 'choose' }) }),
  // another matter has other kinds, so the kind is asked again
  write: ({ topic }, { kind, ...rest }) =>
    kind !== undefined && kindsOf[topic].includes(kind) ? { ...rest, topic, kind } : { ...rest, topic },
  fill: ({ topic }) => (topic ? { topic: [topic] } : {}),
  shown: ({ topic }, { say }) => (topic ? say(`web.q.topic.${topic}`) : ''),
  View: (form) => (
    <Options
      form={form}
      name="topic"
      type="radio"
      asHeading
      label={form.say('web.q.topic.ask')}
      choices={topics.map((value) => ({
        value,
        label: form.say(`web.q.topic.${value}`),
        hint: form.say(`web.q.topic.${value}_hint`),
      }))}
    />
  ),
});

export const topicOf = (kind: Kind) =>
  kind === 'wage.construction_chain'
    ? 'wages'
    : (topics.find((each) => kindsOf[each].includes(kind)) ?? 'other');

const offered = ({ lane, topic }: Answers): readonly [Kind, ...Kind[]] =>
  lane === 'fast' ? [...dangers] : kindsOf[topic ?? 'other'];

export const kind = question({
  id: 'kind',
  part: 'what',
  asked: ({ lane, topic }) => lane === 'fast' || (lane === 'full' && topic !== undefined),
  answered: ({ kind }) => kind !== undefined,
  fields: ['kind'],
  schema: (answers) => z.object({ kind: z.enum([...offered(answers)], { error: 'choose' }) }),
  write: ({ kind }, answers) => ({ ...answers, kind, topic: answers.topic ?? topicOf(kind) }),
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
      choices={offered(form.answers).map((value) => ({ value, label: kindName(form.say, value) }))}
    />
  ),
});

const longestStory = 3000;

export const story = question({
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
