/** Sums of a first text that is told without the word wage: deposits not given back, what was taken off. */
import type { NumberItem, Scan } from './item.ts';

const handedIn =
  /(?:交|收|押|缴|付|垫|扣)(?:了|过|的|着)?[^,，。]{0,6}$|(?<![a-z])(?:paid|pay|put down|handed over|gave|gave them|charged|deposit(?: of)?|bond(?: of)?|nagbayad|binayad|nagdeposito|deposito)(?: (?:a|an|them|him|her|me|us|of|ako ng|ng))* ?[£₱]?$/u;
const notGivenBack =
  /不退|没退|未退|不还(?!手)|没还|不肯退|退不了|不给退|拒退|要不回|提都不提|(?<![a-z])(?:wont|will not|refuse[sd]? to|not|never|didnt) (?:give|gave|given|giving|hand|pay|return|returned|refund|refunded|getting|got)(?: (?:it|that|me|us|my|the))*(?: money)?(?: (?:back|over|deposit))?|(?:kept|keeping|keeps) (?:it|my)|(?:ayaw|hindi|di|hnd)(?: na| pa| nila)* (?:ibalik|isauli|binalik|ibinalik|sinauli|isinauli|binabalik|ibigay)/u;
const depositNamed =
  /押金|保证金|装备|工服|服装|定金|培训费|体检费|deposit|bond|up ?front|uniform|tools?|boots|training|keys?/u;

/** 入职交的一千五 走的时候不退: what somebody had to hand in. */
export const isNotGivenBack = ({ text }: Scan, item: NumberItem): boolean =>
  notGivenBack.test(text) &&
  (handedIn.test(text.slice(0, item.start)) ||
    (depositNamed.test(text) &&
      /^.{0,24}(?:upfront|up front|bond|deposit|押金|保证金)/u.test(text.slice(item.end))));

const takenOff =
  /从(?:我们?)?(?:的)?(?:工资|工钱|薪水|月钱|这个?月|上个?月)(?:里|上|当中)?(?:头|面|边)?(?:就|直接)?(?:抠|扣|走|划|拿|减|出)|(?:工资|工钱)里(?:头|面)?(?:就|直接)?(?:抠|扣|走|划|拿|减)|(?:全)?算(?:到|在)?我们?头上|(?<![a-z])(?:came|comes|come|coming|taken|took|takes|take|went|goes|stopped|docked|knocked) (?:it |this |that |straight )?(?:out of|off|from) (?:my|our|the|me) ?(?:pay|wages?|wage packet|check|cheque|money|salary|tips)?|(?:comes|came|taken|takes|goes) out (?:for|of)|(?:charged|charging|charges|charge) (?:me|us) [^,.]{1,40} (?:out of|off|from) (?:my|our) (?:pay|wages?|wage packet|check|cheque|money|salary|tips)(?![a-z])|bawas (?:agad|sa sahod|sa sweldo)|(?:kinaltas|ibinawas|binawas|kinuha) sa/u;

/** 修车三千六要我出 从工资抠走了: taken off the pay, whatever for. */
export const isTakenOff = ({ text }: Scan): boolean => takenOff.test(text);
