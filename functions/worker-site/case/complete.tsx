/** The page for what the office asked to be completed: one field for each thing, all answered at once. */
import type { CaseState } from '#domain/complaint/file/state.ts';
import { TextArea } from '../components/fields.tsx';
import { capital } from '../components/pieces.tsx';
import { firstValue, type PostedForm } from '../http/form.ts';
import { hundredthsOf } from '../numbers.ts';
import type { Action, Mine, WorkerCommandInput } from './action.ts';

const missingOf = ({ stage }: CaseState) => (stage.status === 'awaiting_completion' ? stage.missing : []);
const longestFact = 1000;

/** The claim with the sum that was asked for, where the answer holds one. */
const claimInputs = (given: PostedForm, { state, worker }: Mine): readonly WorkerCommandInput[] => {
  const fen = hundredthsOf(firstValue(given, 'amount'));
  const { from, until } = state.file.workers[worker] ?? {};
  if (fen === undefined || fen > 10_000_000_000) return [];
  const claim = { claimedFen: fen, ...(from ? { from } : {}), ...(until ? { until } : {}) };
  return [{ command: { type: 'state_claim', claim } }];
};

/** The employer's name belongs with the parties, for whoever has to find the firm. */
const employerInputs = (given: PostedForm, { state }: Mine): readonly WorkerCommandInput[] => {
  const name = firstValue(given, 'employer').slice(0, 120);
  const [party] = state.file.parties;
  if (name === '') return [];
  const command =
    party === undefined
      ? { type: 'name_party' as const, relation: 'employer' as const }
      : { type: 'describe_party' as const, party: party.ref };
  return [{ command, people: { parties: [{ name }] } }];
};

/** The answers as text, each under its name in the worker's language. */
const textOf = (given: PostedForm, mine: Mine): string =>
  missingOf(mine.state)
    .map((fact) => ({ fact, text: firstValue(given, fact).slice(0, longestFact) }))
    .filter(({ text }) => text !== '')
    .map(({ fact, text }) => `${capital(mine.say(`missing.${fact}`))}: ${text}`)
    .join('\n');

export const completeAction: Action = {
  id: 'complete',
  commands: ['complete_complaint'],
  pressing: true,
  read: (given, mine) => {
    const answer = textOf(given, mine);
    if (answer === '') return { problems: [{ field: missingOf(mine.state)[0] ?? 'text', key: 'text' }] };
    return [
      ...claimInputs(given, mine),
      ...employerInputs(given, mine),
      { command: { type: 'complete_complaint' }, words: { answer } },
    ];
  },
  View: (form) => (
    <>
      <h1>{form.say('web.act.complete.heading')}</h1>
      {form.question ? <blockquote>{form.question}</blockquote> : null}
      <p>{form.say('web.act.complete.about')}</p>
      {missingOf(form.state).map((fact) => (
        <TextArea
          form={form}
          name={fact}
          label={capital(form.say(`missing.${fact}`))}
          longest={longestFact}
        />
      ))}
    </>
  ),
};
