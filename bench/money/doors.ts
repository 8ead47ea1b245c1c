/**
 * What a door asks for besides the act itself. A page of the worker's site is counted (tests/bench plays a filing); what a text, a
 * notice and a staff member's look ask for is read off the code. Seconds are assumed, as in docs/capacity.md.
 */
import { sumOf, times, type Usage } from './cost.ts';
import type { Door } from './story-desk.ts';

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

const text: Usage = sumOf([
  request(seconds.webhook),
  { queueCalls: throughQueue, kmsCalls: 2 },
  calls(1, seconds.dialogue),
  // the talk, the allowance of the number, the cases behind it
  draftRead,
  draftKept,
  { writeUnits: 1, readUnits: 3, kmsCalls: 1 },
  sentOnce,
]);

/** The page of the case, written into the access log, and then the act; both with who it is. */
const staffAct: Usage = sumOf([
  times(2, request(seconds.staff)),
  { readUnits: 7, writeUnits: 7, kmsCalls: 1 },
]);

const clock: Usage = sumOf([{ queueCalls: throughQueue, readUnits: 1 }, calls(1, seconds.deadline)]);

/** Of a filing or a joining from the first text to the receipt, as in tests/transcripts; whatever else is one text. */
const textsOfFiling = 8;
const mostPagesOfAct = 2;

/** The same by text, where it was done on the site. */
export const byTextInstead = (door: Door): Door =>
  door.by === 'web' ? { by: 'text', texts: door.pages > mostPagesOfAct ? textsOfFiling : 1 } : door;

export const usageOfDoor = (door: Door): Usage => {
  switch (door.by) {
    case 'web':
      return web(door.pages);
    case 'text':
      return times(door.texts, text);
    case 'staff':
      return staffAct;
    case 'clock':
      return clock;
  }
};

/** From the queue to the provider: HEAD, the contact in the vault, the claim. The provider's own price is not in it. */
export const usageOfNotice: Usage = sumOf([
  { queueCalls: throughQueue, readUnits: 3, kmsCalls: 1 },
  calls(1, seconds.notice),
  sentOnce,
]);

/** What a case is found by, brought up to it. */
export const usageOfFind: Usage = sumOf([
  { queueCalls: throughQueue, readUnits: 6, writeUnits: 6, kmsCalls: 2 },
  calls(1, seconds.finder),
]);
