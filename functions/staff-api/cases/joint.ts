/** Commands on two cases at once: a merge takes the workers over to the lead, a split takes them back. */
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Vault } from '#adapters/vault/port.ts';
import { bringOver, mergeBar, splitBar, takeBack } from '#casework/merge.ts';
import type { Submission, Submit } from '#casework/submission.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { refusalReply } from '../http/refusals.ts';
import type { Reply } from '../http/reply.ts';

interface JointCaseDeps {
  readonly store: Pick<CaseStore, 'head'>;
  readonly vault: Pick<Vault, 'get'>;
  readonly submit: Submit;
}
type SubmittedCommand = Submission['command'];

/** Refuses, before anything is done, what the other case forbids: it could not take the workers, or not let them go. */
export const otherCaseBar = async (
  store: JointCaseDeps['store'],
  caseId: string,
  command: SubmittedCommand,
): Promise<Reply | undefined> => {
  if (command.type !== 'merge_case' && command.type !== 'split_case') return undefined;
  const child = await store.head(caseId);
  const no =
    child &&
    (command.type === 'merge_case'
      ? await mergeBar(store, child.state, command.into)
      : await splitBar(store, child.state));
  return no && refusalReply(no);
};

/**
 * Does the other case's part. Safe to repeat: a request that broke off half-way is finished by sending it again with
 * its key.
 */
export const followThrough = async (
  deps: JointCaseDeps,
  actor: Actor,
  caseId: string,
  command: SubmittedCommand,
): Promise<void> => {
  if (command.type === 'merge_case') return bringOver(deps, caseId, command.into, actor);
  if (command.type !== 'split_case') return;
  const leads = (await deps.store.head(caseId))?.state.file.links.filter(
    ({ relation }) => relation === 'lead',
  );
  for (const { other } of leads ?? []) await takeBack(deps, caseId, other, actor);
};
