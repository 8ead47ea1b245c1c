/** The question under which name the complaint stands, and what that protects from. */
import * as z from 'zod/mini';
import { namings } from '#domain/terms/vocabulary.ts';
import { Options, TextField } from '../components/fields.tsx';
import { Panel } from '../components/pieces.tsx';
import type { ErrorKey } from '../http/form-problem.ts';
import { ofOtherSide } from './other-side.ts';
import { optionalText, questionFrom, unlessFast } from './question.ts';

export const namingQuestion = questionFrom({
  id: 'naming',
  part: 'you',
  asked: unlessFast,
  answered: ({ naming }) => naming !== undefined,
  fields: ['naming'],
  schema: () => z.object({ naming: z.enum(namings, { error: 'choose' satisfies ErrorKey }) }),
  write: ({ naming }, { name, ...rest }) =>
    naming === 'anonymous' || name === undefined ? { ...rest, naming } : { ...rest, naming, name },
  fill: ({ naming }) => (naming ? { naming: [naming] } : {}),
  shown: (answers, { say, law }) =>
    answers.naming ? say(ofOtherSide(`web.q.naming.${answers.naming}`, answers, law)) : '',
  View: (form) => (
    <>
      <Options
        form={form}
        name="naming"
        type="radio"
        asHeading
        label={form.say('web.q.naming.ask')}
        choices={namings.map((value) => ({
          value,
          label: form.say(ofOtherSide(`web.q.naming.${value}`, form.answers, form.law)),
          hint: form.say(ofOtherSide(`web.q.naming.${value}_hint`, form.answers, form.law)),
        }))}
      />
      <Panel kind="note">
        <h2>{form.say('web.q.naming.promise_title')}</h2>
        <p>{form.say('web.q.naming.promise')}</p>
        <p>{form.say('web.q.naming.no_promise')}</p>
      </Panel>
    </>
  ),
});

export const nameQuestion = questionFrom({
  id: 'name',
  part: 'you',
  asked: ({ lane, naming }) => lane !== 'fast' && naming !== undefined && naming !== 'anonymous',
  answered: ({ name }) => name !== undefined,
  fields: ['name'],
  schema: () =>
    z.object({ name: optionalText(80).check(z.minLength(1, { error: 'name' satisfies ErrorKey })) }),
  write: ({ name }, answers) => ({ ...answers, name }),
  fill: ({ name = '' }) => ({ name: [name] }),
  shown: ({ name }, { say }) => (name === undefined ? '' : name || say('web.check.nothing')),
  View: (form) => (
    <>
      <h1>{form.say('web.q.name.ask')}</h1>
      <TextField
        form={form}
        name="name"
        autocomplete="name"
        label={form.say('web.q.name.label')}
        hint={form.say('web.q.name.hint')}
        longest={80}
      />
    </>
  ),
});
