/** Responses for the outcomes of a command. */
import * as z from 'zod/mini';
import type { Submitted } from '#casework/submission.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import type { Language } from '#domain/messages/text.ts';
import type { StaffApiDeps } from '../deps.ts';
import { problem } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { etagOf, type Reply } from '../http/reply.ts';
import { type OfferDeps, offerContext } from './decision-context.ts';
import { historyEntryOf, readEventsAfter } from './history.ts';
import { nextBody, nextOf, toldBody, toldOf } from './what-follows.ts';

export const doneBody = z.object({
  caseId: z.string(),
  version: z.int(),
  status: z.string(),
  /** the same key was used for the same command before: it was done then, and once */
  repeated: z.boolean(),
  /** what happened; `text` in the voice for staff */
  events: z.array(z.object({ seq: z.int(), type: z.string(), text: z.string() })),
  told: toldBody,
  next: nextBody,
  /** of a worker who joined, shown this once */
  receipt: z.optional(z.string()),
});

const keyReused = problem(422, 'key-reused', 'This Idempotency-Key was used for something else.');
const collided = problem(409, 'busy', 'Others are changing this case right now; please send it again.');
const mostChanges = 50;

/** The response to a sender who saw version `seen`: what has happened since, so that they can decide anew. */
const movedOn = async (
  deps: Pick<StaffApiDeps, 'store'>,
  caseId: string,
  { seen, version, language }: { seen: number; version: number; language: Language },
): Promise<Reply> => {
  const changes = seen < version ? await readEventsAfter(deps, caseId, seen, mostChanges) : [];
  const answer = problem(412, 'moved-on', 'The case has moved on since you read it; nothing was done.', {
    version,
    changed: changes.map((each) => historyEntryOf(each, language)),
  });
  return { ...answer, headers: { ...answer.headers, etag: etagOf(version) } };
};

interface SentCommand {
  readonly caseId: string;
  readonly ifVersion: number | undefined;
  readonly language: Language;
}

/** The body for a command that was done, now or before; for any other outcome the reply itself. */
export const doneOrReply = async (
  deps: Pick<StaffApiDeps, 'store'>,
  submitted: Submitted,
  { caseId, ifVersion, language }: SentCommand,
): Promise<Extract<Submitted, { outcome: 'done' | 'repeated' }> | Reply> => {
  switch (submitted.outcome) {
    case 'done':
    case 'repeated':
      return submitted;
    case 'refused':
      return refusalReply(submitted.refusal);
    case 'key-reused':
      return keyReused;
    case 'conflict':
      return ifVersion === undefined
        ? collided
        : movedOn(deps, caseId, { seen: ifVersion, version: submitted.version, language });
    default:
      return submitted satisfies never;
  }
};

const eventNames = (language: Language): Readonly<Record<string, string>> => deskWords[language].event;

interface Answered {
  readonly caseId: string;
  readonly language: Language;
  readonly receipt?: string;
}

/** What happened, who is told, and what comes next. */
export const doneReply = async (
  deps: OfferDeps,
  submitted: Extract<Submitted, { outcome: 'done' | 'repeated' }>,
  { caseId, language, ...more }: Answered,
): Promise<Reply> => {
  const { version, state } = submitted;
  const events = submitted.outcome === 'done' ? submitted.events : [];
  const names = eventNames(language);
  return {
    status: 200,
    headers: { etag: etagOf(version) },
    body: {
      caseId,
      version,
      status: state.stage.status,
      repeated: submitted.outcome === 'repeated',
      events: events.map(({ seq, event: { type } }) => ({ seq, type, text: names[type] ?? type })),
      told: toldOf(events, state),
      next: nextOf(state, language, await offerContext(deps, state)),
      ...more,
    },
    notes: { caseId, events: events.length },
  };
};
