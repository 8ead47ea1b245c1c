/** Where a boss lives or has gone to, which is no place of work: "he lives in Dudley", 老板住在东莞, nasa Spain na siya. */

const whoIsMeant =
  "(?:(?:the|my|our|that) )?(?:he|she|boss|owner|manager|gaffer|foreman|supervisor|director|landlord|employer)(?:'?s)?(?: himself| herself)?";
const placeInEnglish =
  "(?:the )?\\p{L}[\\p{L}'’-]*(?: (?!but|and|where|who|hes?|shes?|i|we|they)[\\p{L}'’-]+){0,2}?";
const endsInEnglish = '(?: now)?(?=$|[.,;!?]| (?:but|and|where|who|he|she|i|we|they)\\b)';
const soonerOrLater = '(?:(?:now|back|away|over|off|still|already|currently|actually|really|always) )*';

const livesElsewhere: readonly RegExp[] = [
  new RegExp(
    `\\b${whoIsMeant} (?:(?:is|was|has|have|had) )?${soonerOrLater}(?:lives?|lived|living|stays?|staying|based|moved|gone|went|flew|flown|ran|run|fled|from|comes from) ${soonerOrLater}(?:(?:in|to|at|near|from|down|up) ){0,2}${placeInEnglish}${endsInEnglish}`,
    'giu',
  ),
  new RegExp(
    `\\b${whoIsMeant} (?:(?:is|was) )?${soonerOrLater}in ${placeInEnglish} (?:now|already|at the moment|these days|on holiday|most of the time)\\b`,
    'giu',
  ),
  /(?:老板娘?|包工头|工头|东家|他|她)(?:现在|如今|目前|自己|本人|人|一家|全家|已经|早就?|就)*(?:家)?(?:住在?|家在|老家在?|(?:跑|逃|躲|回|搬|去)(?:到|回|去|在)?了?)(?![了哪])\p{Script=Han}{2,8}?(?:去|那边|住|里)?了?(?=$|[\s,，。；;！!])/gu,
  /(?:老板娘?|包工头|工头|东家|他|她)(?:就)?是\p{Script=Han}{2,6}人(?=$|[\s,，。；;！!])/gu,
  /\b(?:nakatira|umuwi|lumipat|nagpunta|pumunta) (?:po )?(?:na )?(?:po )?(?:siya|sila|ang (?:amo|boss|may-?ari)|yung (?:amo|boss|may-?ari))(?: ko| namin)?(?: po)? sa \p{L}+(?: \p{Lu}\p{L}+)*/giu,
  /\b(?:nasa|taga|(?:nakatira|umuwi|lumipat|nagpunta|pumunta)(?: na)?(?: po)? sa) (?:\p{Lu}\p{L}+ ?)+(?:na |po )*(?:siya|ang (?:amo|boss|may-?ari)|yung (?:amo|boss|may-?ari))(?: ko| namin)?(?: na| po| ngayon)*/gu,
  /\b(?:ang|yung) (?:amo|boss|may-?ari)(?: ko| namin)?(?: po)?(?: ay)? (?:nakatira (?:po )?sa|nasa|taga) (?:\p{Lu}\p{L}+ ?)+(?:na|po|ngayon)?/gu,
];

/** "The boss is in Poland": where they are by now, as likely as where the work is. */
const isElsewhere: readonly RegExp[] = [
  new RegExp(
    `\\b${whoIsMeant} (?:(?:is|was) )?${soonerOrLater}(?:in|at) ${placeInEnglish}${endsInEnglish}`,
    'giu',
  ),
  /(?:老板娘?|包工头|工头|东家|他|她)(?:现在|如今|目前|自己|本人|人|已经|早就?|就|都)*在(?!\p{Script=Han}*(?:[开干做包接有搞厂店]|工地|上班|项目))\p{Script=Han}{2,6}(?=$|[\s,，。；;！!])/gu,
];

const blankedBy = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, (said) => ' '.repeat(said.length)), text);

/** The text with blanks where it says where a boss lives or went; what else it says stands where it stood. */
export const withoutHomes = (text: string): string => blankedBy(text, livesElsewhere);

/** The same, and without where a boss is. */
export const withoutWhereabouts = (text: string): string =>
  blankedBy(text, [...livesElsewhere, ...isElsewhere]);

/** Nothing else is said. */
export const isOnlyWhereabouts = (text: string): boolean => !/[\p{L}\p{N}]/u.test(withoutWhereabouts(text));
