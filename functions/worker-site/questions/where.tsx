/** The questions where it happened, from the province down to the gate, and who answers for it. */
import * as z from 'zod/mini';
import { type Divisions, divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { Options, SelectField, TextField, Tick } from '../components/fields.tsx';
import { type Answers, yesNoUnknown } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import { asks, isAgainstPublicBody, type Law } from './law.ts';
import {
  inFullLane,
  optionalText,
  type Question,
  questionFrom,
  unlessJoining,
  type ViewProps,
} from './question.ts';

/** The levels as answers are kept, from the top; what each is called is the jurisdiction's. */
const levels = ['province', 'city', 'district'] as const;
type Level = (typeof levels)[number];

const above = { province: undefined, city: 'province', district: 'city' } as const;

const divisionsIn = ({ procedure }: Law): Divisions => divisionsOf(procedure.jurisdiction);

/** The divisions to choose from at a level; none when the level above isn't known. */
const divisionsToChoose = (level: Level, answers: Answers, law: Law): readonly string[] => {
  const upper = above[level];
  if (upper === undefined) return divisionsIn(law).below();
  const parent = answers[upper];
  return parent ? divisionsIn(law).below(parent) : [];
};

/** The answers with a level chosen, which empties the levels below it. */
const withLevel = (level: Level, code: string, answers: Answers): Answers => {
  if (answers[level] === code) return answers;
  const { district: _d, ...noDistrict } = answers;
  if (level === 'district') return { ...noDistrict, district: code };
  const { city: _c, ...noCity } = noDistrict;
  if (level === 'city') return { ...noCity, city: code };
  return { ...noCity, province: code };
};

/** Not every country has provinces. */
const wordsFor = (level: Level, law: Law): string => divisionsIn(law).levels[levels.indexOf(level)] ?? level;

const PlaceView = ({ level, form }: { level: Level; form: ViewProps }) => (
  <>
    <h1>{form.say(`web.q.${wordsFor(level, form.law)}.ask`)}</h1>
    {level === 'province' ? <p>{form.say('web.q.province.about')}</p> : null}
    <SelectField
      form={form}
      name={level}
      label={form.say(`web.q.${wordsFor(level, form.law)}.label`)}
      empty={form.say('web.choose')}
      choices={[
        ...divisionsToChoose(level, form.answers, form.law).map((value) => ({
          value,
          label: divisionsIn(form.law).name(value, form.language),
        })),
        { value: 'unknown', label: form.say('web.unknown') },
      ]}
    />
  </>
);

const divisionQuestion = (level: Level): Question =>
  questionFrom({
    id: level,
    words: (law) => wordsFor(level, law),
    part: 'where',
    asked: (answers, law) => unlessJoining(answers) && divisionsToChoose(level, answers, law).length > 0,
    answered: (answers) => answers[level] !== undefined,
    fields: [level],
    schema: (answers, _, law) =>
      z.object({
        [level]: z.enum([...divisionsToChoose(level, answers, law), 'unknown'], {
          error: 'choose_place' satisfies ErrorKey,
        }),
      }),
    write: (value, answers) => {
      const code = value[level] ?? '';
      return withLevel(level, code === 'unknown' ? '' : code, answers);
    },
    fill: (answers) => {
      const code = answers[level];
      return code === undefined ? {} : { [level]: [code === '' ? 'unknown' : code] };
    },
    shown: (answers, { say, language, law }) => {
      const code = answers[level];
      if (code === undefined) return '';
      return code === '' ? say('web.unknown') : divisionsIn(law).name(code, language);
    },
    View: (form) => <PlaceView level={level} form={form} />,
  });

export const provinceQuestion = divisionQuestion('province');
export const cityQuestion = divisionQuestion('city');
export const districtQuestion = divisionQuestion('district');

export const siteQuestion = questionFrom({
  id: 'site',
  part: 'where',
  asked: unlessJoining,
  answered: ({ site }) => site !== undefined,
  fields: ['site'],
  schema: () => z.object({ site: optionalText(200) }),
  write: ({ site }, answers) => ({ ...answers, site }),
  fill: ({ site = '' }) => ({ site: [site] }),
  shown: ({ site }, { say }) => (site === undefined ? '' : site || say('web.check.nothing')),
  View: (form) => (
    <>
      <h1>{form.say('web.q.site.ask')}</h1>
      <TextField
        form={form}
        name="site"
        label={form.say('web.q.site.label')}
        hint={form.say('web.q.site.hint')}
      />
    </>
  ),
});

/** Checks that there is a name, or the tick that it isn't known. */
const nameOrUnknown = () =>
  z.object({ employer: optionalText(120), unknown: z.string() }).check((ctx) => {
    const { employer, unknown } = ctx.value;
    if (employer === '' && unknown !== 'yes')
      ctx.issues.push({
        code: 'custom',
        path: ['employer'],
        message: 'name_or_unknown' satisfies ErrorKey,
        input: employer,
      });
  });

export const employerQuestion = questionFrom({
  id: 'employer',
  part: 'where',
  asked: inFullLane,
  answered: ({ employer }) => employer !== undefined,
  fields: ['employer', 'unknown'],
  schema: nameOrUnknown,
  write: ({ employer, unknown }, answers) => ({ ...answers, employer: unknown === 'yes' ? '' : employer }),
  fill: ({ employer }) => ({
    employer: [employer ?? ''],
    ...(employer === '' ? { unknown: ['yes'] } : {}),
  }),
  shown: ({ employer }, { say }) => (employer === undefined ? '' : employer || say('web.unknown')),
  View: (form) => {
    const words = isAgainstPublicBody(form.answers, form.law) ? 'body' : 'employer';
    return (
      <>
        <h1>{form.say(`web.q.${words}.ask`)}</h1>
        <TextField
          form={form}
          name="employer"
          label={form.say(`web.q.${words}.label`)}
          hint={form.say(`web.q.${words}.hint`)}
          longest={120}
        />
        <Tick form={form} name="unknown" label={form.say('web.unknown')} />
      </>
    );
  },
});

/** Whether the law has kinds of their own for building sites, in which the main contractor answers too. */
const paysFirst = ({ procedure }: Law): boolean =>
  procedure.matters.some(({ onBuildingSite }) => onBuildingSite !== undefined);

export const contractorQuestion = questionFrom({
  id: 'contractor',
  part: 'where',
  asked: (answers, law) => inFullLane(answers) && asks(answers, law, 'building_site'),
  answered: ({ building }) => building !== undefined,
  fields: ['building', 'contractor'],
  schema: () =>
    z.object({
      building: z.enum(yesNoUnknown, { error: 'choose' satisfies ErrorKey }),
      contractor: optionalText(120),
    }),
  write: ({ building, contractor }, answers) => ({
    ...answers,
    building,
    contractor: building === 'yes' ? contractor : '',
  }),
  fill: ({ building, contractor = '' }) => ({
    contractor: [contractor],
    ...(building ? { building: [building] } : {}),
  }),
  shown: ({ building, contractor }, { say }) => {
    if (building === undefined) return '';
    if (building !== 'yes') return say(`web.${building}`);
    return contractor
      ? say('web.q.contractor.known', { name: contractor })
      : say('web.q.contractor.not_known');
  },
  View: (form) => (
    <>
      <Options
        form={form}
        name="building"
        type="radio"
        asHeading
        label={form.say('web.q.contractor.ask')}
        choices={yesNoUnknown.map((value) => ({ value, label: form.say(`web.${value}`) }))}
      />
      <TextField
        form={form}
        name="contractor"
        label={form.say('web.q.contractor.label')}
        hint={form.say(paysFirst(form.law) ? 'web.q.contractor.hint' : 'web.q.contractor.hint_plain')}
        longest={120}
      />
    </>
  ),
});
