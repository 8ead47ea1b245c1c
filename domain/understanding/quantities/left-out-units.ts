/** A unit that is told once for two numbers: "3 weeks in hand plus my last 2", "paid 40 hours, did 52". */

const numberBeforeUnit = '(\\d{1,3}(?:\\.5)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const unitInWords =
  '(hours?|hrs?|days?|weeks?|wks?|shifts?|nights?|months?|mths?|kinsenas|linggo|araw|oras|buwan)';
const nothingBehind =
  '(?!\\d|\\.\\d|,\\d|%|£|k| ?(?:hours?|hrs?|days?|weeks?|wks?|shifts?|months?|quid|pounds?|pence|pesos?|p|of)(?![a-z]))';
const nothingCounted = '(?= ?(?:$|[,.;!]|of (?:them|em)(?![a-z])|at |@|n |and ))(?!\\.\\d|,\\d)';

/** "3 wks in hand plus my last 2": as many more of the same. */
const moreOfSame = new RegExp(
  `(?<![\\w.])${numberBeforeUnit} ${unitInWords}((?: in hand| held back| lying time| back pay)?(?:,| ,)? ?(?:plus|and|n|&|\\+) (?:my|the|our|another|an extra|a further)(?: (?:last|first|final|other|next))? )${numberBeforeUnit}${nothingCounted}`,
  'gu',
);
const paidThenDone = new RegExp(
  `((?:paid|pay)(?: (?:me|us|for|only|just))* ${numberBeforeUnit} ${unitInWords}[ ,.]{1,3}(?:(?:but|and|n|when|i|we|id|ive|weve) ){0,3}(?:did|done|worked|put in) )${numberBeforeUnit}${nothingBehind}`,
  'gu',
);
const doneThenPaid = new RegExp(
  `((?:did|done|worked|put in) ${numberBeforeUnit} ${unitInWords}[ ,.]{1,3}(?:(?:but|and|n|they|he|she|was|only|got|i|just|we) ){0,4}paid(?: (?:me|us|only|just))*(?: for) )${numberBeforeUnit}${nothingBehind}`,
  'gu',
);

/** The text with the unit behind the second number as well. */
export const withUnitsLeftOut = (text: string): string =>
  text.replace(moreOfSame, '$1 $2$3$4 $2').replace(paidThenDone, '$1$4 $3').replace(doneThenPaid, '$1$4 $3');
