/** The question under which name the complaint stands, and what that protects from. */
import * as z from 'zod/mini';
import { namings } from '#domain/terms/vocabulary.ts';
import { Options, TextField } from '../components/fields.tsx';
import { Panel } from '../components/pieces.tsx';
import { inFullLane, optionalText, questionFrom } from './question.ts';

export const namingQuestion = questionFrom({
  id: 'naming',
  part: 'you',
  asked: inFullLane,
  answered: ({ naming }) => naming !== undefined,
  fields: ['naming'],
  schema: () => z.object({ naming: z.enum(namings, { error: 'choose' }) }),
  write: ({ naming }, { name, ...rest }) =>
    naming === 'anonymous' || name === undefined ? { ...rest, naming } : { ...rest, naming, name },
  fill: ({ naming }) => (naming ? { naming: [naming] } : {}),
  shown: ({ naming }, { say }) => (naming ? say(`web.q.naming.${naming}`) : ''),
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
          label: form.say(`web.q.naming.${value}`),
          hint: form.say(`web.q.naming.${value}_hint`),
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
  asked: ({ lane, naming }) =>
    lane === 'join' || (lane === 'full' && naming !== undefined && naming !== 'anonymous'),
  answered: ({ name }) => name !== undefined,
  fields: ['name'],
  schema: ({ lane }) =>
    z.object({ name: optionalText(80).check(z.minLength(lane === 'join' ? 0 : 1, { error: 'name' })) }),
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
        hint={form.say(form.answers.lane === 'join' ? 'web.q.name.hint_join' : 'web.q.name.hint')}
        longest={80}
      />
    </>
  ),
});
