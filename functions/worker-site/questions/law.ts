/** The law of a draft: the procedure under which it is asked and filed, and the others that this site serves. */

import type { ServedProcedures } from '#domain/jurisdictions/procedures.ts';
import { type Matter, matterOf } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { OptionalQuestion } from '#domain/terms/vocabulary.ts';
import type { SiteDeps } from '../deps.ts';
import type { Answers, Draft } from '../draft/answers.ts';

export interface Law {
  readonly procedure: Procedure;
  readonly served: ServedProcedures;
}

/** The law of a draft, which keeps the version that it began with, also when a newer one is released meanwhile. */
export const lawOf = (
  { served, procedureOf }: Pick<SiteDeps, 'served' | 'procedureOf'>,
  { procedure }: Pick<Answers, 'procedure'>,
): Law => ({ procedure: procedure === undefined ? served[0] : procedureOf(procedure), served });

/** A draft in which nothing is answered yet. Where the site serves several, its procedure is the first question. */
export const emptyDraft = ({ served }: Pick<SiteDeps, 'served'>): Draft => ({
  answers: { lane: 'full', ...(served.length === 1 ? { procedure: served[0].id } : {}) },
  checked: false,
  sent: false,
});

/** The procedure's row for the kind that was chosen; undefined before that. */
export const matterIn = ({ kind }: Answers, { procedure }: Law): Matter | undefined =>
  kind === undefined ? undefined : matterOf(procedure, kind);

/** Whether the chosen kind asks this question. */
export const asks = (answers: Answers, law: Law, question: OptionalQuestion): boolean =>
  matterIn(answers, law)?.asks.includes(question) ?? false;

/** Whether the other side is an office or a service, not an employer. */
export const isAgainstPublicBody = (answers: Answers, law: Law): boolean =>
  matterIn(answers, law)?.against === 'public_body';
