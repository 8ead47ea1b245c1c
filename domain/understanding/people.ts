/** How many people. */
import type { Asked, Reading, Span } from './meaning.ts';
import { familyAtWork } from './people/family-at-work.ts';
import { withoutNumbersInNames } from './people/numbers-in-names.ts';
import { isNumber, saysAnywhere } from './quantities/beside.ts';
import { peopleByRoles, shareOfPeople, withOthersByRoles } from './quantities/by-roles.ts';
import { scanned } from './quantities/context.ts';
import { nothingButGroups } from './quantities/groups-alike.ts';
import { isHead } from './quantities/heads/head.ts';
import { headsIn } from './quantities/heads.ts';
import type { Scan } from './quantities/item.ts';
import { rolesIn, type WeighedNumber } from './quantities/number-roles.ts';
import { isPaidAndNothingElse, onlyUsIn } from './quantities/of-many.ts';
import { peopleNamedIn } from './quantities/people-named.ts';
import { peopleTrapped } from './quantities/trapped.ts';

const never: readonly Asked['question'][] = ['danger', 'place', 'who', 'name', 'contact', 'since'];
/** A correction speaks of people. */
const ofPeople = /人|people|workers|persons|of us|kami|kaming|katao|tao/;

const peopleByRules = (asked: Asked): Reading<Span> | undefined => {
  if (never.includes(asked.question)) return undefined;
  const scan = scanned(asked);
  if (asked.question === 'people') return headsIn(scan);
  if (asked.question === 'readback') return ofPeople.test(scan.text) ? headsIn(scan) : undefined;
  const named =
    peopleNamedIn(scan, asked.question === 'howmuch') ??
    (asked.question === 'start' ? peopleTrapped(scan) : undefined);
  return named === undefined || asked.question !== 'any' ? named : { ...named, sure: false };
};

/** From this share on a number of people that was said in so many words is kept; below it is read back. */
const peopleKeptFrom = 0.2;

/** 18 and 23, of whom only some complain: several numbers that come to it in no plain way. */
const isPutTogether = ({ question }: Asked, numbers: readonly WeighedNumber[]): boolean =>
  question === 'people' && numbers.length > 1;

/** "Same for the kitchen porter", 洗碗的也一样: one more, of whom it is asked. */
const sameForAnother =
  /(?<![a-z])(?:same (?:for|with|goes for)|ganun din(?: po)? (?:si|ang|yung)|pareho(?: din)?(?: po)? (?:si|ang|yung)) (?:the |my |our |another )?(?!me(?![a-z])|us(?![a-z])|every|all|all of)[a-z]|\p{Script=Han}{2,4}也(?:是)?(?:一样|同样|这样)(?!的?[活事])/u;

/** "4 other girls same", 车队还有七个司机也是: in a first text whoever else is owed is asked about, by the roles alone. */
const othersToo = (asked: Asked): Reading<Span> | undefined => {
  const scan = scanned(asked);
  // 塌方了，还有四个人没出来: nobody speaks of wages
  if (asked.question !== 'start' || !saysAnywhere(scan, 'owed', 'unpaid', 'short')) return undefined;
  const byRoles = withOthersByRoles(rolesIn(scan, asked.question));
  const value = byRoles ?? (sameForAnother.test(scan.text) ? { low: 2, high: 2 } : undefined);
  return value && { value, sure: false };
};

/** Asked how many, a numeral in a name or a figure of speech is no number. */
const withoutNames = (asked: Asked): Asked =>
  asked.question === 'people' ? { ...asked, text: withoutNumbersInNames(asked.text) } : asked;

/** "2 gangs of 6", "theres 9 but 2 got paid", "only us 5": told plainly, whatever the numbers are by themselves. */
const isToldPlainly = ({ question }: Asked, scan: Scan): boolean => {
  if (question !== 'people') return false;
  const heads = scan.items.filter(isNumber).filter(isHead);
  const [all, paid, ...more] = heads;
  const isRest =
    all !== undefined && paid !== undefined && more.length === 0 && isPaidAndNothingElse(scan, all, paid);
  return isRest || nothingButGroups.test(scan.text) || onlyUsIn(scan, heads) !== undefined;
};

/** What the rules read, as sure as the roles of the numbers make it; where they say another number, that is read back. */
export const peopleIn = (whole: Asked): Reading<Span> | undefined => {
  const asked = withoutNames(whole);
  const family = familyAtWork(asked);
  if (family !== undefined) return family;
  const people = peopleByRules(asked);
  if (people === undefined) return othersToo(asked);
  if (isToldPlainly(asked, scanned(asked))) return people;
  const numbers = rolesIn(scanned(asked), asked.question);
  const share = shareOfPeople(numbers, people.value);
  if (share === undefined) return { ...people, sure: people.sure && !isPutTogether(asked, numbers) };
  if (share >= peopleKeptFrom) return people;
  return { value: peopleByRoles(numbers) ?? people.value, sure: false };
};
