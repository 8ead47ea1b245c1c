/** What a complaint is about says whether a time told beside it is one of it: an office that lets somebody wait owes no wages. */
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import type { Meaning } from '../meaning.ts';
import { lengthWords } from './words-beside.ts';

const isOfOffice = (kind: ComplaintKind): boolean => kind.startsWith('service.');

/** 断了两根手指 两年前的事, 干满两年叫我走: how long ago it was, or how long somebody worked. */
const isOfOneDay = (kind: ComplaintKind): boolean =>
  kind.startsWith('injury.') || kind === 'contract.dismissal' || kind === 'contract.severance';

type Found = Partial<Omit<Meaning, 'asksBack'>>;

const withoutMonths = ({ months: _, ...others }: Found): Found => others;

/** Beside wages that are spoken of a length stays one that they are owed for. */
export const timesOfKind = (kind: Meaning['kind'], text: string, found: Found): Found => {
  if (kind?.sure !== true || found.months === undefined) return found;
  const isOfWages = !isOfOffice(kind.value) && lengthWords.isIn(text, 'of_wages');
  return (isOfOffice(kind.value) || isOfOneDay(kind.value)) && !isOfWages ? withoutMonths(found) : found;
};
