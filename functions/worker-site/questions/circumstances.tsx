/** Questions about the circumstances: how many people, whether somebody is in danger, and what can be shown. */
import * as z from 'zod/mini';
import { listText } from '#domain/messages/spoken.ts';
import type { evidenceKinds } from '#domain/terms/vocabulary.ts';
import { Options, TextField } from '../components/fields.tsx';
import { capital } from '../components/pieces.tsx';
import { type Answers, yesNoUnknown } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import { wholeOf } from '../numbers.ts';
import { asks, isAgainstPublicBody, type Law } from './law.ts';
import { inFullLane, questionFrom } from './question.ts';

const mostPeople = 100_000;

/** 五六个 is five or six, not fifty-six: which of them is asked, as a group of ten goes another way. */
const isSpan = (text: string): boolean =>
  /[一二两三四五六七八九][一二两三四五六七八九](?![百千])|\d\s*(?:[-–—~～到至]|or|to)\s*\d/u.test(
    text.normalize('NFKC'),
  );

const peopleSchema = z
  .object({ people: z.enum(['me', 'group'], { error: 'choose' satisfies ErrorKey }), number: z.string() })
  .check((ctx) => {
    const { people, number } = ctx.value;
    if (people === 'group' && isSpan(number)) {
      ctx.issues.push({
        code: 'custom',
        path: ['number'],
        message: 'people_span' satisfies ErrorKey,
        input: number,
      });
      return;
    }
    const count = wholeOf(number);
    if (people === 'group' && (count === undefined || count < 2 || count > mostPeople))
      ctx.issues.push({
        code: 'custom',
        path: ['number'],
        message: 'people' satisfies ErrorKey,
        input: number,
      });
  });

export const peopleQuestion = questionFrom({
  id: 'people',
  part: 'much',
  asked: (answers, law) => inFullLane(answers) && asks(answers, law, 'people'),
  answered: ({ people }) => people !== undefined,
  fields: ['people', 'number'],
  schema: () => peopleSchema,
  write: ({ people, number }, answers) => ({
    ...answers,
    people: people === 'me' ? 1 : (wholeOf(number) ?? 2),
  }),
  fill: ({ people }) => {
    if (people === undefined) return {};
    return people === 1 ? { people: ['me'] } : { people: ['group'], number: [String(people)] };
  },
  shown: ({ people }, { say }) => (people === undefined ? '' : say('web.q.people.shown', { people })),
  View: (form) => (
    <>
      <Options
        form={form}
        name="people"
        type="radio"
        asHeading
        label={form.say('web.q.people.ask')}
        choices={[
          { value: 'me', label: form.say('web.q.people.me') },
          { value: 'group', label: form.say('web.q.people.group') },
        ]}
      />
      <TextField
        form={form}
        name="number"
        label={form.say('web.q.people.number')}
        hint={form.say('web.q.people.hint')}
        inputmode="numeric"
        width="short"
        longest={9}
      />
    </>
  ),
});

export const dangerQuestion = questionFrom({
  id: 'danger',
  part: 'much',
  asked: (answers, law) => inFullLane(answers) && asks(answers, law, 'danger'),
  answered: ({ danger }) => danger !== undefined,
  fields: ['danger'],
  schema: () => z.object({ danger: z.enum(yesNoUnknown, { error: 'choose' satisfies ErrorKey }) }),
  write: ({ danger }, answers) => ({ ...answers, danger }),
  fill: ({ danger }) => (danger ? { danger: [danger] } : {}),
  shown: ({ danger }, { say }) => (danger ? say(`web.${danger}`) : ''),
  detour: ({ danger }) => (danger === 'yes' ? '/danger' : undefined),
  View: (form) => (
    <Options
      form={form}
      name="danger"
      type="radio"
      asHeading
      label={form.say('web.q.danger.ask')}
      hint={form.say('web.q.danger.hint')}
      choices={yesNoUnknown.map((value) => ({ value, label: form.say(`web.${value}`) }))}
    />
  ),
});

/** Kinds of evidence that a worker may have in the pocket or on the phone. */
const pocket = [
  'contract',
  'wage_slip',
  'bank_statement',
  'iou',
  'attendance',
  'work_sheet',
  'chat',
  'photo',
  'video',
  'audio',
  'site_board',
  'work_permit',
  'witness_statement',
  'medical_record',
  'other',
] as const satisfies readonly (typeof evidenceKinds)[number][];

/** What only somebody has who works there. */
const ofWork: readonly string[] = [
  'contract',
  'wage_slip',
  'bank_statement',
  'iou',
  'attendance',
  'work_sheet',
  'site_board',
  'work_permit',
];

/** A matter of a school or a hospital is not shown by wage slips. */
const pocketFor = (answers: Answers, law: Law) =>
  isAgainstPublicBody(answers, law) ? pocket.filter((each) => !ofWork.includes(each)) : pocket;

export const evidenceQuestion = questionFrom({
  id: 'evidence',
  part: 'proof',
  asked: (answers, law) => inFullLane(answers) && asks(answers, law, 'evidence'),
  answered: ({ evidence }) => evidence !== undefined,
  fields: ['evidence'],
  many: ['evidence'],
  schema: () =>
    z.object({
      evidence: z
        .array(z.enum(pocket, { error: 'choose' satisfies ErrorKey }))
        .check(z.maxLength(pocket.length)),
    }),
  write: ({ evidence }, answers) => ({ ...answers, evidence: [...new Set(evidence)] }),
  fill: ({ evidence }) => ({ evidence: evidence ?? [] }),
  shown: ({ evidence }, { say, language }) => {
    if (evidence === undefined) return '';
    if (evidence.length === 0) return say('web.check.nothing');
    return capital(
      listText(
        language,
        evidence.map((each) => say(`evidence.${each}`)),
      ),
    );
  },
  View: (form) => (
    <Options
      form={form}
      name="evidence"
      type="checkbox"
      asHeading
      label={form.say('web.q.evidence.ask')}
      hint={form.say('web.q.evidence.hint')}
      choices={pocketFor(form.answers, form.law).map((value) => ({
        value,
        label: capital(form.say(`evidence.${value}`)),
      }))}
    />
  ),
});
