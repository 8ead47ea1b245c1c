/**
 * What a door asks for besides the act itself. A page of the worker's site is counted (tests/bench plays a filing); what a text, a
 * notice and a staff member's look ask for is read off the code. Seconds are assumed, as in docs/capacity.md.
 */
import { sumOf, times, type Usage } from './cost.ts';
import type { FoundAnew } from './counted-finder.ts';
import type { Door, Talk } from './story-desk.ts';

const doorGb = 1;
const readerGb = 0.5;

export const calls = (n: number, seconds: number, gb = readerGb): Usage => ({
  lambdaCalls: n,
  lambdaGbSeconds: n * seconds * gb,
});

/** Assumed seconds of a call. */
export const seconds = {
  page: 0.06,
  staff: 0.07,
  webhook: 0.04,
  dialogue: 0.27,
  notice: 0.15,
  conductor: 0.12,
  stage: 0.04,
  statistics: 0.08,
  look: 0.01,
  finder: 0.1,
  deadline: 0.06,
} as const;

/** Sent to a queue, received, deleted. */
const throughQueue = 3;

/** A draft with a key of its own: made (KMS, the shelf, a transaction of two), and taken away (a transaction of two). */
const draftBegun: Usage = { kmsCalls: 1, writeUnits: 5, readUnits: 1 };
const draftRemoved: Usage = { writeUnits: 4 };
/** The draft and its wrapped key, strongly consistent. */
const draftRead: Usage = { readUnits: 2 };
const draftKept: Usage = { writeUnits: 1, readUnits: 1 };

const request = (inSeconds: number): Usage => ({ httpRequests: 1, ...calls(1, inSeconds, doorGb) });

/** Requests of one who answers so many questions: a first page, and for each answer its sending and the page after it. */
export const requestsOf = (pages: number): number => 1 + 2 * pages;

const web = (pages: number): Usage =>
  sumOf([
    times(requestsOf(pages), sumOf([request(seconds.page), draftRead])),
    times(pages, draftKept),
    draftBegun,
    draftRemoved,
  ]);

/** A text under a claim, so that it goes out once: claimed, and settled when it has gone. */
const sentOnce: Usage = { writeUnits: 2 };

/**
 * A text while a talk goes on. Kept under the key of its hour and read again, the talk opened and kept, the cases behind the phone,
 * and what replies of the day its number, its first digits and all have had.
 */
const text: Usage = sumOf([
  request(seconds.webhook),
  { queueCalls: throughQueue },
  calls(1, seconds.dialogue),
  { writeUnits: 1, readUnits: 1 + 2 },
  { writeUnits: 2, readUnits: 2 + 1 },
  { readUnits: 1 + 2 + 2 },
  { writeUnits: 3 },
]);

/**
 * What the first text of a talk asks for besides, before instances know the keys and the phone: the phone hashed; the key of the hour opened by who keeps and by who reads, that of the talk, of the case or of the list of those who
 * fell silent. The talk begins with a key of its own, and is noted in that list.
 */
const talkBegun: Usage = { kmsCalls: 1 + 2 + 2, writeUnits: 4 + 2, readUnits: 2 };

/** As they are played by a test from tests/transcripts: whole-talk-zh, workmates-join-zh; whatever else is one text. */
export const talks = {
  filing: { texts: 9, replies: 11 },
  joining: { texts: 3, replies: 3 },
  other: { texts: 1, replies: 1 },
} as const satisfies Readonly<Record<string, Talk>>;

const talk = ({ texts, replies }: Talk): Usage =>
  sumOf([talkBegun, times(texts, text), times(replies, sentOnce)]);

/** The page of the case, written into the access log, and then the act; both with who it is. */
const staffAct: Usage = sumOf([
  times(2, request(seconds.staff)),
  { readUnits: 7, writeUnits: 4, kmsCalls: 1 },
]);

const clock: Usage = sumOf([{ queueCalls: throughQueue, readUnits: 1 }, calls(1, seconds.deadline)]);

/** The same by text, where it was done on the site. */
export const byTextInstead = (door: Door): Door =>
  door.by === 'web' ? { by: 'text', ...door.byText } : door;

export const usageOfDoor = (door: Door): Usage => {
  switch (door.by) {
    case 'web':
      return web(door.pages);
    case 'text':
      return talk(door);
    case 'staff':
      return staffAct;
    case 'clock':
      return clock;
  }
};

/** What SQS hands over at once. */
const batch = 10;

/**
 * Of one act, from the queue to the provider: they come in one batch, so that the key of the case is opened once for all that go to
 * workers. Each reads HEAD, the contact and its key, and is claimed and settled. The provider's own price is not in it.
 */
export const usageOfNotices = (toWorkers: number, others: number): Usage => {
  const all = toWorkers + others;
  const batches = Math.ceil(all / batch);
  return sumOf([
    { queueCalls: throughQueue * batches, lambdaCalls: batches, kmsCalls: Math.min(1, toWorkers) },
    times(all, sumOf([{ readUnits: 3, lambdaGbSeconds: seconds.notice * readerGb }, sentOnce])),
  ]);
};

/** What a case is found by, brought up to it: the key of the case is opened once for all that is read of it. */
export const usageOfFound = ({ messages, writes, opened, hashes }: FoundAnew): Usage =>
  sumOf([
    { queueCalls: throughQueue * messages, readUnits: 2 * messages + 2 * opened },
    { writeUnits: writes, kmsCalls: hashes + Math.min(1, opened) },
    calls(messages, seconds.finder),
  ]);
