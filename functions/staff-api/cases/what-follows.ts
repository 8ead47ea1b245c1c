/** What is said after a command: who is told of it, which limit is the next, and the next likely act with who has it. */
import * as z from 'zod/mini';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { actsLikelyNext } from '#domain/complaint/likely-next.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import type { Notice } from '#domain/messages/notice.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import type { Language } from '#domain/messages/text.ts';
import { type Around, whoCan } from './who-can.ts';

export const toldBody = z.object({
  /** of the case's workers, by reference: these get a message */
  workers: z.array(z.string()),
  /** these would, but can't be reached by message: call them, or they read it with their receipt */
  unreachable: z.array(z.string()),
  /** offices whose officer on duty, or supervisors, get a message */
  duty: z.array(z.string()),
  supervisors: z.array(z.string()),
});

export const nextBody = z.object({
  /** whoever has the case now */
  owner: z.object({ role: z.string(), office: z.string(), staff: z.optional(z.string()) }),
  /** the running limit that is due first */
  limit: z.optional(
    z.object({
      clock: z.string(),
      kind: z.enum(['legal', 'service', 'limitation']),
      dueOn: z.string(),
      /** the instant at which it has passed, to the second */
      due: z.string(),
      says: z.string(),
    }),
  ),
  /** the likeliest act, and the roles in which somebody of the office can give it now */
  act: z.optional(z.object({ type: z.string(), name: z.string(), roles: z.array(z.string()) })),
});

const told = <A extends Notice['audience']>(
  notices: readonly Notice[],
  audience: A,
): readonly Extract<Notice, { audience: A }>[] =>
  notices.filter((each): each is Extract<Notice, { audience: A }> => each.audience === audience);

const once = (all: readonly string[]): string[] => [...new Set(all)];

/** The same case as if everybody in it could be reached: whom a notice would be for. */
const allReachable = ({ file, stage }: CaseState): CaseState => ({
  stage,
  file: {
    ...file,
    workers: Object.fromEntries(
      Object.entries(file.workers).map(([ref, worker]) => [ref, { ...worker, contactable: true }]),
    ),
  },
});

/** Whom the notices of these events are for; by reference, without a name or a number. */
export const toldOf = (events: readonly RecordedEvent[], state: CaseState): z.infer<typeof toldBody> => {
  const notices = events.flatMap(({ event }) => noticesFor(event, state));
  const workers = once(told(notices, 'worker').map(({ worker }) => worker));
  const meant = events.flatMap(({ event }) => noticesFor(event, allReachable(state)));
  return {
    workers,
    unreachable: once(told(meant, 'worker').map(({ worker }) => worker)).filter(
      (ref) => !workers.includes(ref),
    ),
    duty: once(told(notices, 'duty').map(({ office }) => office)),
    supervisors: once(told(notices, 'supervisors').map(({ office }) => office)),
  };
};

/** Two events of one millisecond are kept a millisecond apart: what is foreseen knows nothing of that. */
const wholeSecond = (instant: string): string =>
  new Date(Math.floor(Date.parse(instant) / 1000) * 1000).toISOString();

const nextLimit = ({ file }: CaseState, language: Language) => {
  const limits: Readonly<Record<string, string>> = deskWords[language].limit;
  const running = file.clocks.filter(({ paused }) => paused === undefined);
  const [first] = running.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  if (first === undefined) return {};
  const { clock, limit, kind, dueOn, due } = first;
  return { limit: { clock, kind, dueOn, due: wholeSecond(due), says: limits[limit] ?? limit } };
};

/** The first of the usual next acts that somebody can give now. */
const nextAct = (state: CaseState, language: Language, around: Around) => {
  const names: Readonly<Record<string, { readonly name: string }>> = deskWords[language].command;
  for (const type of actsLikelyNext(state)) {
    const kind = commandKinds.find((each) => each.type === type);
    const able = kind === undefined ? [] : whoCan(kind, state, around);
    if (able.length > 0)
      return {
        act: { type, name: names[type]?.name ?? type, roles: able.map(({ role }) => role) },
      };
  }
  return {};
};

export const nextOf = (state: CaseState, language: Language, around: Around): z.infer<typeof nextBody> => ({
  owner: { ...ownerOf(state) },
  ...nextLimit(state, language),
  ...nextAct(state, language, around),
});
