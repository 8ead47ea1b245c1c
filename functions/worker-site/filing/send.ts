/** Sends a finished draft: once, however often the button is pressed. */
import { derivedCaseId } from '#casework/case-ids.ts';
import { takeComplaint, takeJoiner } from '#casework/intake.ts';
import type { Submitted } from '#casework/submission.ts';
import type { SiteDeps } from '../deps.ts';
import type { Draft } from '../draft/answers.ts';
import { lawOf } from '../questions/law.ts';
import { type FinishedDraft, webComplaintOf, webJoinerOf } from './complaint.ts';

type SendDeps = Pick<SiteDeps, 'index' | 'submit' | 'served' | 'procedureOf' | 'now'>;

/** What the worker says to have at hand, each kind once; the files themselves come later. */
const noteEvidence = async ({ submit }: SendDeps, caseId: string, { id, answers }: FinishedDraft) => {
  for (const kind of answers.evidence ?? []) {
    await submit({
      caseId,
      command: { type: 'add_evidence', kind },
      actor: { role: 'worker', id: 'w1' },
      idempotencyKey: `web:${id}:${kind}`,
    });
  }
};

const fileOnWeb = async (deps: SendDeps, finished: FinishedDraft): Promise<Submitted> => {
  const { submitted, caseId } = await takeComplaint(deps, webComplaintOf(finished));
  if (submitted.outcome !== 'refused' && submitted.outcome !== 'conflict')
    await noteEvidence(deps, caseId, finished);
  return submitted;
};

/** Files the complaint, or joins the case that the draft names. */
export const send = async (
  deps: SendDeps,
  id: string,
  { answers, joins }: Draft,
  language: string,
): Promise<Submitted> => {
  const finished = { id, answers, language, law: lawOf(deps, answers), at: deps.now().toISOString() };
  return joins === undefined
    ? fileOnWeb(deps, finished)
    : (await takeJoiner(deps, webJoinerOf(finished, joins))).submitted;
};

/** The case that a sent draft belongs to. */
export const caseOf = async ({ index }: Pick<SendDeps, 'index'>, id: string, draft: Draft): Promise<string> =>
  draft.joins ?? (await derivedCaseId(index, id));
