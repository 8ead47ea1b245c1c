/** What a rate was to be, and what was paid: "10.20 instead of 12.21", 说好20只给15, dapat 610, 500 lang. */

const dueWords =
  'instead of|rather than|imbes(?: na)?|sa halip(?: na)?|(?:was|were|got|been) (?:told|quoted|offered)|told|advertised(?: at)?|minimum(?: wage)?(?: dito| here| namin| is| ay)*|should(?: ?ve| have| of)?(?: been| be| get| pay)?|supposed to (?:be|get|pay|have)|meant to (?:be|get|pay)|agreed|promised|contract (?:says|said|is)|dapat|usapan|pinangako|说好|讲好|谈好|合同|约定|答应|应该?|该|本来|定的?';
const paidWords =
  'paid|pays?|paying|(?:pay|wage )?slips? (?:says?|shows?|said|has)|got|gets?|getting|gave|gives?|giving|only|just|actually|binigay|binibigay|bigay|binayad|bayad|natanggap|实际|到手|只|才|给|发|拿';
const lastWord = (words: string): RegExp => new RegExp(`(?:${words})(?![a-z])[^\\d,，.;]{0,14}[£₱]?$`, 'u');
const afterComma = (words: string): RegExp => new RegExp(`(?:${words})(?![a-z])[^\\d.;]{0,14}[£₱]?$`, 'u');

const dueBefore = lastWord(dueWords);
const paidBefore = afterComma(paidWords);
const dueBehind =
  /^ ?(?:(?:an?|per|kada|bawat|isang|\/) ?(?:hour|hr|day|week|oras|araw|linggo) ?|arawan |块|元)?(?:ang )?(?:dapat|usapan|agreed|due|说好的|讲好的|应发)/u;
const paidBehind = /^ ?(?:an hour |a day )?(?:lang|lng|only)(?![a-z])/u;

/** "£10 instead of £12.21": what stands before it came. */
const insteadOf = /(?<![a-z])(?:instead of|rather than|imbes(?: na)?|sa halip(?: na)?) ?[£₱]?$|而不是$/u;

/** Of two prices the one that was due, and the one that was paid, by the words before, between and behind. */
export const isDueThenPaid = (before: string, between: string, behind: string): boolean =>
  (dueBefore.test(before) || dueBehind.test(between)) &&
  (paidBefore.test(between) || paidBehind.test(behind));
export const isPaidThenDue = (before: string, between: string, behind: string): boolean =>
  (paidBefore.test(before) || paidBehind.test(between) || insteadOf.test(between)) &&
  !paidBehind.test(behind) &&
  (dueBefore.test(between) || dueBehind.test(behind));
