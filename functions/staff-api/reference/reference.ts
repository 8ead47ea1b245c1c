import * as z from 'zod/mini';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { basisIn } from '#domain/messages/basis.ts';
import { saidUnder } from '#domain/messages/said-under.ts';
import { isKey, type Language } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { declaredRoute } from '../route.ts';
import { commandForm, commandForms } from './commands.ts';
import { labelsIn } from './labels.ts';
import { unchangingAnswers } from './unchanging.ts';

const referenceBody = z.object({
  /** by group and code: `status.triage` */
  labels: z.record(z.string(), z.string()),
  commands: z.record(z.string(), commandForm),
  currency: z.string(),
  timeZone: z.string(),
  /** spoken with whoever has not said another */
  language: z.string(),
  /** numbers that anybody in danger calls, and who answers */
  emergencyNumbers: z.array(z.object({ number: z.string(), says: z.string() })),
  /** grounds of violations that a finding may name */
  violations: z.array(z.object({ rule: z.string(), what: z.string(), basis: z.string() })),
});

const labelOf = (language: Language, procedure: Procedure, key: string): string =>
  isKey(key) ? saidUnder(procedure, language, key) : key;

const referenceFor = (language: Language, procedure: Procedure): z.infer<typeof referenceBody> => ({
  labels: labelsIn(language, procedure),
  commands: commandForms(language),
  currency: procedure.currency,
  timeZone: procedure.timeZone,
  language: procedure.language,
  emergencyNumbers: procedure.emergencyNumbers.map(({ number, what }) => ({
    number,
    says: labelOf(language, procedure, `emergency.${what}`),
  })),
  violations: procedure.violations.map(({ rule, what, basis }) => ({
    rule,
    what,
    basis: basisIn(language, jurisdictionOf(procedure.jurisdiction) ?? {}, basis),
  })),
});

const referenceOnce = unchangingAnswers();

export const referenceRoute = declaredRoute({
  method: 'GET',
  path: '/reference',
  says: 'The words and forms of a screen, in your language and under the law of your office: a label for every code, and for every command its name, its effect and what it carries. With an ETag: it changes only with a release.',
  answers: referenceBody,
  takes: ['NoneMatch'],
  handle: async ({ directory, jurisdiction }, { staff, language, ifNoneMatch }) => {
    const at = await directory.office(staff.office);
    const law = newestProcedure(at?.jurisdiction ?? jurisdiction);
    return referenceOnce(`${language} ${law.id}`, ifNoneMatch, () => referenceFor(language, law));
  },
});
