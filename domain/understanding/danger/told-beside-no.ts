/** "Nobody in danger, just want my money, £700 from Dunn's Cafe in Perth, one month": what is told beside an all-clear. */
import { present } from '#domain/terms/present.ts';
import type { Asked, Meaning } from '../meaning.ts';
import { moneyIn } from '../money.ts';
import { monthsIn } from '../months.ts';
import { nameBeside } from '../name/in-story.ts';
import { namedIn } from '../named.ts';
import { peopleIn } from '../people.ts';
import { sinceIn } from '../since.ts';
import { asSaid } from '../text/spelling.ts';
import { isOnlyOfPay, speaksOfPay } from './plea.ts';

type FactsTold = Partial<
  Pick<Meaning, 'money' | 'months' | 'since' | 'people' | 'place' | 'employer' | 'name'>
>;

/** An all-clear by itself is a word or two. */
const leastClauses = 2;
const clausesOf = (text: string): number =>
  text.split(/[，,。;；\n]+|\.\s|(?<=\p{Script=Han})\s+/u).filter((each) => /[\p{L}\p{N}]/u.test(each))
    .length;

const onlySure = (facts: FactsTold): FactsTold =>
  Object.fromEntries(Object.entries(facts).filter(([, reading]) => reading?.sure));

/** Where it is only of the pay, a sum is what is owed. */
const sumsTold = (asked: Asked): FactsTold => {
  const story: Asked = { ...asked, question: 'start' };
  const isOfPay = isOnlyOfPay(asked.text);
  const own: Asked = isOfPay ? { ...asked, question: 'howmuch' } : story;
  return present({
    money: moneyIn(own),
    months: monthsIn(own),
    since: sinceIn(story),
    people: peopleIn(story),
  });
};

/** Only what is told in so many words, where wages are spoken of; beside a bare no, at most who it is. */
export const toldBesideNo = (asked: Asked): FactsTold => {
  const name = nameBeside(asSaid(asked.text));
  const named = name === undefined ? {} : { name: { value: name.value, sure: true } };
  if (clausesOf(asked.text) < leastClauses || !speaksOfPay(asked.text)) return named;
  const { named: parties, rest } = namedIn({ ...asked, question: 'start' });
  const { place, employer } = parties;
  return {
    ...onlySure({ ...sumsTold({ ...asked, text: rest }), ...present({ place, employer }) }),
    ...named,
  };
};
