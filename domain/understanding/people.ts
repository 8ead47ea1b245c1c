/** How many people. */
import type { Asked, Reading, Span } from './meaning.ts';
import { scanned } from './quantities/context.ts';
import { headsIn } from './quantities/heads.ts';
import { peopleNamedIn } from './quantities/people-named.ts';

const never: readonly Asked['question'][] = ['danger', 'place', 'who', 'name', 'contact', 'since'];
/** A correction speaks of people. */
const ofPeople = /人|people|workers|persons|of us|kami|kaming|katao|tao/;

export const peopleIn = (asked: Asked): Reading<Span> | undefined => {
  if (never.includes(asked.question)) return undefined;
  const scan = scanned(asked);
  if (asked.question === 'people') return headsIn(scan);
  if (asked.question === 'readback') return ofPeople.test(scan.text) ? headsIn(scan) : undefined;
  const named = peopleNamedIn(scan, asked.question === 'howmuch');
  return named === undefined || asked.question !== 'any' ? named : { ...named, sure: false };
};
