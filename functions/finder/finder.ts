/** Takes cases from the queue whose people, parties, number or office are new, and brings what they are found by up to it. */
import * as z from 'zod/mini';
import { type IndexingDeps, indexCase } from '#casework/find/index-case.ts';
import { takeInOrder } from '#functions/runtime/batch.ts';
import type { log } from '#functions/runtime/log.ts';

export interface FinderDeps extends IndexingDeps {
  readonly log: typeof log;
}

const changedCase = z.object({ caseId: z.string(), anew: z.optional(z.boolean()) });

const name = 'finder';

export const newHandler = (deps: FinderDeps) =>
  takeInOrder(name, deps, async ({ body }) => {
    const { caseId, anew = false } = changedCase.parse(JSON.parse(body));
    const written = await indexCase(deps, { caseId, anew });
    deps.log({ function: name, outcome: 'indexed', caseId, written });
    return true;
  });
