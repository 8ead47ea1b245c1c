/** What a word says of the number beside it. */
const cues = [
  /** holds a numeral and counts nothing: 一样, "one of these" */
  'skip',
  /** the sum in all */
  'total',
  /** was paid already */
  'paid',
  /** was agreed, or is due by law */
  'due',
  /** another one's figure: 老板说, "he says" */
  'theirs',
  /** pocket money, meals, travel */
  'allowance',
  /** what is lacking of what was due */
  'short',
  'owed',
  'unpaid',
  /** deducted, fined */
  'cut',
  'minus',
  'plus',
  'not',
  /** should be: a correction */
  'should',
  'or',
  'to',
  'times',
  'since',
  /** behind a time: from then on */
  'onward',
  /** until now */
  'now',
  'ago',
  'approx',
  'nearly',
  /** 大半年: more than half */
  'greater',
  'least',
  /** for every person */
  'each',
  'per',
  'per-month',
  'per-day',
  'per-hour',
  'per-week',
  'per-year',
  'per-piece',
  'for',
  'at',
  'me',
  'us',
  'onlyMe',
  /** counted with me */
  'include',
  /** counted without me */
  'besides',
  'relative',
  /** two people in one word */
  'couple',
  /** a length of time that nothing is owed for: leave, notice, probation */
  'block',
  'lodging',
  'harm',
  'worked',
  'ordinal',
  'code',
  'loan',
  'bill',
  /** some of the people have gone */
  'left',
  /** a body of people without a number */
  'gang',
  'half',
] as const;
export type Cue = (typeof cues)[number];
export type CueWords = Readonly<Partial<Record<Cue, string>>>;
