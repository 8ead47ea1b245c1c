/** What is left of a whole, told as plainly as it can be: "paid 200 of 900", kalahati lang ng 16k kaya 8k pa, 9000 给了一半 还有4500. */
import type { Asked, Money, Reading } from '../meaning.ts';
import { isNumber, saysAnywhere } from '../quantities/beside.ts';
import type { NumberItem, Scan } from '../quantities/item.ts';
import { type Sum, sumsIn } from '../quantities/sums.ts';

const isExact = ({ by, each, doubtful, item }: Sum): boolean =>
  by === undefined && !each && !doubtful && item.low === item.high && !item.vague;

const cameBefore =
  /^(?:(?:he|she|they|boss|ive|i|we|has|have|only|just|so far|been|the|sir|po|lang|siya|nila|sila)[ ,]+)*(?:paid|gave|given|got|had|received|sent|handed|binigay|binayaran|nagbigay|nagbayad|natanggap|nakuha)(?: (?:me|us|only|just|back|lang|siya|nila|ko|ng))* ?[£₱p]?$/u;
const ofBetween =
  /^ ?(?:quid|pounds?|pesos?)? ?(?:out of|of|off|sa|from)(?: (?:the|a|my|our|total|ang))* ?[£₱p]?$/u;
const nothingAfterHalf =
  /^ ?(?:quid|pounds?|pesos?)?(?: (?:i was|im|we were|were|they|he|she|owed|owe|due|total|that|me|us|po|na utang|utang|so far|i am|am|was|promised|agreed|he owes|they owe))*[.!]?$/u;

/** "Paid 200 of 900", and nothing else is said. */
const isPaidOf = ({ text }: Scan, { item: paid }: Sum, { item: whole }: Sum): boolean =>
  paid.low < whole.low &&
  cameBefore.test(text.slice(0, paid.start)) &&
  ofBetween.test(text.slice(paid.end, whole.start)) &&
  nothingAfterHalf.test(text.slice(whole.end));

const half = /一半|半数|(?<![a-z])(?:half|kalahati\w*|hati)(?![a-z])/u;
const halfLeft = /(?:第|个)半|半[天日个]|(?<![a-z])(?:half (?:a |of us|day|past)|time and)/u;

/** The second is just a half of the first, and a half is told: what it comes to was reckoned by whoever writes. */
const isHalfReckoned = (scan: Scan, { item: whole }: Sum, { item: left }: Sum): boolean =>
  whole.low === left.low * 2 &&
  half.test(scan.text) &&
  !halfLeft.test(scan.text) &&
  !saysAnywhere(scan, 'each', 'or', 'not');

const numbersTold = (scan: Scan): readonly NumberItem[] =>
  scan.items.filter(isNumber).filter(({ one, low }) => !one && !Number.isNaN(low));

const kept = (low: number): Reading<Money> => ({
  value: { low: Math.round(low * 100), high: Math.round(low * 100), monthly: false },
  sure: true,
});

/** At the question how much; undefined where anything else is told beside them. */
export const leftOfWhole = ({ question }: Asked, scan: Scan): Reading<Money> | undefined => {
  const [first, second, ...more] = sumsIn(scan);
  if (question !== 'howmuch' || first === undefined || second === undefined || more.length > 0)
    return undefined;
  if (numbersTold(scan).length !== 2 || ![first, second].every(isExact)) return undefined;
  if (isPaidOf(scan, first, second)) return kept(second.item.low - first.item.low);
  return isHalfReckoned(scan, first, second) ? kept(second.item.low) : undefined;
};
