/** The kind of complaint that somebody's own words tell of: weighed, with what the books of each language point to. */
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import { calledIn } from './called.ts';
import { harmsSelf, namesHazard } from './danger/books.ts';
import { besideDeniedHarm, isOnlyDeniedHarm } from './danger/denied-harm.ts';
import { dangerIn } from './danger.ts';
import { discretionIn } from './discretion.ts';
import { isFirmShaped } from './employer/said.ts';
import { kindToldOfSum } from './kind/at-how-much.ts';
import { alwaysAsked, hintScore, isKindUnder, namedBy, type PointedIn, pointedIn } from './kind/books.ts';
import { isWeighed, type Likely, likelyKinds } from './kind/net.ts';
import { isOnlyOutOfReach } from './kind/out-of-reach.ts';
import { wagesFirst } from './kind/wages-told.ts';
import type { Asked, DangerHeard, Reading, ReservedWord } from './meaning.ts';
import { rateShortIn } from './money/rate-short.ts';
import { scanned } from './quantities/context.ts';
import { isOnlyLength } from './since/only-length.ts';

/** From this share on a kind is read back, and from those kept: where the books say the same, nothing, no more than a word that points to it, or that they doubt. */
const readBackFrom = { beside: 0.4, alone: 0.5 };
const keptFrom = { agreed: 0.5, alone: 0.65, hinted: 0.9, inDoubt: 0.98 };
const enoughFor = (
  kind: string,
  named: Reading<ComplaintKind> | undefined,
  { kinds: [first] }: PointedIn,
): number => {
  const isHinted = first?.score === hintScore && first.kind === kind;
  if (named?.sure === false) return isHinted ? keptFrom.hinted : keptFrom.inDoubt;
  return named?.value === kind ? keptFrom.agreed : keptFrom.alone;
};

/** A word or two, of which little can be weighed. In signs, of which Chinese needs fewer. */
const isWordOrTwo = (text: string): boolean => text.length <= (/\p{Script=Han}/u.test(text) ? 8 : 24);

/** 告状: of one word that no book knows nothing is made. */
const isOneWord = (text: string): boolean =>
  (text.match(/\p{L}/gu) ?? []).length <= 3 || /^\P{L}*\p{Script=Latin}+\P{L}*$/u.test(text);

/** A cry is a complaint of danger, but where something else is as sure as this. */
const besideCryFrom = 0.9;

const likeliest = (asked: Asked, danger: DangerHeard, pointed: PointedIn): Likely | undefined =>
  likelyKinds({ asked, danger, pointed }).find(
    ({ meaning }) => meaning === 'none' || isKindUnder(asked.procedure, meaning),
  );

/** "He calls us every name under the sun", told where a case exists: whether it is for that is asked. */
const isPerhapsPunished = ({ question }: Asked, danger: DangerHeard, kind: ComplaintKind): boolean =>
  question === 'any' && danger === 'none' && kind === 'vulnerable.harassment';

/** 老板电话打不通, told where a case exists: what for is asked. */
const isPerhapsOfWages = ({ question, text }: Asked): boolean => question === 'any' && isOnlyOutOfReach(text);

/** "How much should i get for 48 hours at 12.21", 最低工资是多少, magkano po ang minimum: a question of what is due reports nothing as sure. */
const asksWhatIsDue =
  /(?<![a-z])(?:how much (?:should|must|do|can|will|would) (?:i|we|they|he|she|my boss|boss)|what (?:should|must) (?:i|we) (?:get|be|earn)|(?:what|whats|how much) (?:is |s )?(?:the |my )?(?:current |legal )?min(?:imum)?(?![a-z])|magkano (?:po |ba |dapat )*(?:ang |yung )?(?:minimum|dapat|tamang))|(?:应该|应当|该|可以)(?:给|拿|得|发|领|有|付)(?:我|我们)?多少|最低工资(?:标准)?(?:现在)?(?:是|有)?(?:多少|几)/iu;

const weighedIn = (
  asked: Asked,
  danger: DangerHeard,
  pointed: PointedIn,
): Reading<ComplaintKind> | undefined => {
  if (isPerhapsOfWages(asked)) return { value: 'wage.unpaid', sure: false };
  const named = namedBy(asked.text, pointed);
  if (named === undefined && isOnlyLength(asked.text)) return undefined;
  if (named !== undefined && !isWeighed(named.value)) return named;
  // 别打电话，我耳朵听不见: how somebody wants to be treated, and no complaint
  const isNamed = named?.sure === true && named.value !== 'health.occupational';
  if (!isNamed && discretionIn(asked.text)?.rest === '') return undefined;
  // 吉运汽配: who it is, and nothing of what was done
  if (named === undefined && (isOneWord(asked.text) || isFirmShaped(asked.text))) return undefined;
  const { meaning: kind, share } = likeliest(asked, danger, pointed) ?? { meaning: 'none', share: 1 };
  if (named?.sure === true && share < keptFrom.alone && isWordOrTwo(asked.text)) return named;
  const from = named === undefined ? readBackFrom.alone : readBackFrom.beside;
  if (kind === 'none' || share < from)
    return named === undefined ? undefined : { value: named.value, sure: false };
  return {
    value: kind,
    sure:
      share >= enoughFor(kind, named, pointed) &&
      !pointed.doubtful &&
      !alwaysAsked.has(kind) &&
      !asksWhatIsDue.test(asked.text) &&
      !isPerhapsPunished(asked, danger, kind),
  };
};

/** At the read-back a kind may be added; the words of the facts themselves are not taken for one. */
const addedAtReadBack = 50;

const addedIn = ({ kinds: [first] }: PointedIn): Reading<ComplaintKind> | undefined =>
  first === undefined || first.score < addedAtReadBack ? undefined : { value: first.kind, sure: true };

const readingOf = (
  asked: Asked,
  danger: DangerHeard,
  pointed: PointedIn,
): Reading<ComplaintKind> | undefined =>
  asked.question === 'readback' ? addedIn(pointed) : weighedIn(asked, danger, pointed);

/** Questions at which a kind may be named; an answer to any other has its own words for sums, names and people. */
const leavesRoom = new Set<Asked['question']>(['start', 'any', 'readback']);

/** Words whose sentences speak of the case, not of what the boss did: "no, you left out a month" names no kind. */
const tellsOfKind = new Set<ReservedWord>(['add', 'retaliation', 'danger']);

/** Where a case exists, what somebody cries for is no other complaint. */
const isOfDanger = (kind: ComplaintKind): boolean => /^(?:safety|injury)\./.test(kind);
const besideCryAnywhere = (asked: Asked, pointed: PointedIn): Reading<ComplaintKind> | undefined => {
  const reading = readingOf(asked, 'yes', pointed);
  return reading === undefined || isOfDanger(reading.value) ? undefined : reading;
};

/** A first text that tells of something dangerous, and of nothing else, complains of that. */
const hazardIn = ({ question, text }: Asked, danger: DangerHeard): Reading<ComplaintKind> | undefined =>
  question === 'start' && danger === 'maybe' && namesHazard(text)
    ? { value: 'safety.hazard', sure: true }
    : undefined;

/** Who cries for help complains of the danger, as a rule. */
const kindBesideCry = (asked: Asked, pointed: PointedIn): Reading<ComplaintKind> => {
  const { meaning: kind, share } = likeliest(asked, 'yes', pointed) ?? { meaning: 'none', share: 0 };
  return { value: kind === 'none' || share < besideCryFrom ? 'safety.imminent' : kind, sure: true };
};

/** 不给钱我就从塔吊上跳下去: who threatens to end their life for wages complains of those. */
const wagesBesideThreat = ({ text }: Asked, pointed: PointedIn): Reading<ComplaintKind> | undefined => {
  const named = harmsSelf(text) ? namedBy(text, pointed) : undefined;
  return named?.sure === true && named.value.startsWith('wage.') ? named : undefined;
};

const surely = (kind: ComplaintKind | undefined): Reading<ComplaintKind> | undefined =>
  kind && { value: kind, sure: true };

/** "Nobody threatened me, just no wages" is of wages. */
const withoutDeniedHarm = (asked: Asked): Asked => ({
  ...asked,
  text: besideDeniedHarm(asked.text) ?? asked.text,
});

/** "They pay £10 an hour instead of £12.21": who tells by how much less is paid complains of that, and is not asked. */
const asPaidLess = (
  asked: Asked,
  reading: Reading<ComplaintKind> | undefined,
): Reading<ComplaintKind> | undefined => {
  const isOpen = reading === undefined || (reading.value === 'wage.partial' && !reading.sure);
  const isTold = asked.question === 'start' && isOpen && !asksWhatIsDue.test(asked.text);
  return isTold && rateShortIn(asked, scanned(asked)) !== undefined
    ? { value: 'wage.partial', sure: true }
    : reading;
};

/** undefined where no kind is named. Whether it may be complained of here is the procedure's to say. */
export const kindIn = (whole: Asked): Reading<ComplaintKind> | undefined => {
  const asked = withoutDeniedHarm(whole);
  if (isOnlyDeniedHarm(whole.text)) return undefined;
  if (asked.question === 'howmuch') return surely(kindToldOfSum(asked.text));
  if (!leavesRoom.has(asked.question)) return undefined;
  const called = calledIn(asked);
  if (called !== undefined && !tellsOfKind.has(called.value.word)) return undefined;
  const danger = dangerIn(asked);
  const pointed = pointedIn(asked);
  if (danger === 'yes' && !harmsSelf(asked.text))
    return asked.question === 'start' ? kindBesideCry(asked, pointed) : besideCryAnywhere(asked, pointed);
  const reading = readingOf(asked, danger, pointed);
  const kind =
    asked.question === 'readback' ? reading : asPaidLess(asked, wagesFirst(asked.text, reading, pointed));
  return wagesBesideThreat(asked, pointed) ?? kind ?? hazardIn(asked, danger);
};
