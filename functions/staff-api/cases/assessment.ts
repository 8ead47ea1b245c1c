/** The assessment of a complaint that is being examined, in words; the officer decides. */
import * as z from 'zod/mini';
import {
  type AcceptancePoint,
  type Assessment,
  acceptancePoints,
  assess,
} from '#domain/complaint/assessment.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import { saidUnder } from '#domain/messages/said-under.ts';
import { termIn } from '#domain/messages/terms.ts';
import { isKey, type Language, type Params, text } from '#domain/messages/text.ts';
import { type Office, officeNameOf } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';

const pointSource = { rule: z.optional(z.string()), basis: z.string() };

/** The points of the acceptance test with rule, article and date, and what is proposed. */
export const assessmentBody = z.object({
  points: z.array(
    z.object({
      point: z.enum(acceptancePoints),
      holds: z.enum(['yes', 'no', 'unknown']),
      says: z.string(),
      lastDay: z.optional(z.string()),
      ...pointSource,
    }),
  ),
  proposal: z.looseObject({ do: z.string(), says: z.string() }),
});

/** The reason why the case is with this office, by rule and article, and in one sentence. */
export const routedBody = z.object({ reason: z.string(), says: z.string(), ...pointSource });

interface AssessmentTextContext {
  readonly procedure: Procedure;
  readonly offices: readonly Office[];
  readonly at: string;
  readonly language: Language;
}

const authorityParam = ({ procedure }: AssessmentTextContext, code: AcceptancePoint['authority']): Params =>
  code === undefined ? {} : { authority: { say: termIn(procedure, `authority.${code}`) } };

const pointText = (
  context: AssessmentTextContext,
  { point, holds, lastDay, ...about }: AcceptancePoint,
): string => {
  const dated = `assessment.${point}.${holds}_until`;
  const plain = `assessment.${point}.${holds}`;
  const key = lastDay !== undefined && isKey(dated) ? dated : plain;
  return isKey(key)
    ? text(context.language, key, {
        ...authorityParam(context, about.authority),
        office: officeNameOf(context.offices, about.office ?? '', context.language),
        ...(lastDay === undefined ? {} : { day: { day: lastDay } }),
      })
    : `${point}: ${holds}`;
};

const proposalText = (context: AssessmentTextContext, proposal: Assessment['proposal']): string => {
  const { language } = context;
  switch (proposal.do) {
    case 'accept':
      return text(language, 'assessment.propose.accept');
    case 'complete':
      return text(language, 'assessment.propose.complete', {
        missing: { list: proposal.missing.map((each) => `missing.${each}` as const) },
      });
    case 'refuse':
      return saidUnder(context.procedure, language, 'assessment.propose.refuse', {
        reason: { say: `refusal_reason.${proposal.reason}` },
      });
    case 'refer':
      return text(language, 'assessment.propose.refer', authorityParam(context, proposal.authority));
    case 'transfer':
      return text(language, 'assessment.propose.transfer', {
        office: officeNameOf(context.offices, proposal.office, language),
      });
    default:
      return proposal satisfies never;
  }
};

/** The assessment, only while the case is examined: later it would second-guess what was decided. */
export const assessmentOf = (
  { file, stage }: CaseState,
  context: AssessmentTextContext,
): z.infer<typeof assessmentBody> | undefined => {
  if (stage.status !== 'triage' && stage.status !== 'coordination') return undefined;
  const { points: found, proposal } = assess(file, context);
  return {
    points: found.map((each) => ({
      point: each.point,
      holds: each.holds,
      says: pointText(context, each),
      ...(each.lastDay === undefined ? {} : { lastDay: each.lastDay }),
      ...(each.rule === undefined ? {} : { rule: each.rule }),
      basis: each.basis,
    })),
    proposal: { ...proposal, says: proposalText(context, proposal) },
  };
};

export const routedOf = (
  { file }: CaseState,
  { procedure, language }: AssessmentTextContext,
): z.infer<typeof routedBody> => {
  const { rule, basis } = procedure.routing[file.routedBy];
  return {
    reason: file.routedBy,
    says: deskWords[language].route_reason[file.routedBy],
    ...(rule === undefined ? {} : { rule }),
    basis,
  };
};
