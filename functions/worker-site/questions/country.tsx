/** The question where the work is, for a site that serves several countries: it decides what is asked, and under which law. */
import * as z from 'zod/mini';
import type { Language } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { Options } from '../components/fields.tsx';
import type { Answers } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import type { Law } from './law.ts';
import { questionFrom, unlessJoining } from './question.ts';

/** The territory's name, as its people call it. */
export const territoryName = ({ territory, jurisdiction }: Procedure, language: Language): string =>
  territory[language] ?? territory.en ?? jurisdiction;

/** The answers under another procedure, which has other areas, kinds and money: what was said of these is asked again. */
const movedUnder = (answers: Answers, procedure: string): Answers => {
  const {
    province: _p,
    city: _c,
    district: _d,
    topic: _t,
    kind: _k,
    method: _m,
    amount: _a,
    dismissalReason: _r,
    ...rest
  } = answers;
  return { ...rest, procedure };
};

/** The versions to choose from, with the draft's own for its jurisdiction, so that the same answer again changes nothing. */
const versions = ({ procedure, served }: Law, answers: Answers): readonly Procedure[] =>
  served.map((each) =>
    answers.procedure !== undefined && each.jurisdiction === procedure.jurisdiction ? procedure : each,
  );

export const countryQuestion = questionFrom({
  id: 'country',
  part: 'what',
  asked: (answers, { served }) => unlessJoining(answers) && served.length > 1,
  answered: ({ procedure }) => procedure !== undefined,
  fields: ['country'],
  schema: (_, __, { served }) =>
    z.object({
      country: z.enum(
        served.map(({ jurisdiction }) => jurisdiction),
        { error: 'choose' satisfies ErrorKey },
      ),
    }),
  write: ({ country }, answers, law) => {
    const chosen = versions(law, answers).find(({ jurisdiction }) => jurisdiction === country);
    return chosen === undefined || chosen.id === answers.procedure ? answers : movedUnder(answers, chosen.id);
  },
  fill: ({ procedure }, law) => (procedure === undefined ? {} : { country: [law.procedure.jurisdiction] }),
  shown: ({ procedure }, { language, law }) =>
    procedure === undefined ? '' : territoryName(law.procedure, language),
  View: (form) => (
    <Options
      form={form}
      name="country"
      type="radio"
      asHeading
      label={form.say('web.q.country.ask')}
      hint={form.say('web.q.country.hint')}
      choices={form.law.served.map((each) => ({
        value: each.jurisdiction,
        label: territoryName(each, form.language),
      }))}
    />
  ),
});
