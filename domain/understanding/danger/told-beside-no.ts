/** "Nobody in danger, just want my money, £700 from Dunn's Cafe in Perth, one month": what is told beside an all-clear. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { present } from '#domain/terms/present.ts';
import { beginningIn } from '../answer/plain.ts';
import { speaksOf } from '../answer/speaks-of.ts';
import { isFirmShaped } from '../employer/said.ts';
import type { Asked, Meaning } from '../meaning.ts';
import { moneyIn } from '../money.ts';
import { monthsIn } from '../months.ts';
import { nameByItself } from '../name/by-itself.ts';
import { nameBeside } from '../name/in-story.ts';
import { isQuestionBack } from '../name/own-words.ts';
import { namedIn } from '../named.ts';
import { peopleIn } from '../people.ts';
import { placeByItself } from '../place/by-itself.ts';
import { placeIn } from '../place.ts';
import { factsOf } from '../read-back.ts';
import { sinceIn } from '../since.ts';
import { asSaid } from '../text/spelling.ts';
import { isSilentOnDanger } from './books.ts';
import { isDayOfDanger } from './dated.ts';
import { isOnlyOfPay, speaksOfPay } from './plea.ts';
import { ofUs } from './told-instead.ts';

type FactsTold = Partial<
  Pick<Meaning, 'money' | 'months' | 'since' | 'people' | 'place' | 'employer' | 'contractor' | 'name'>
>;

/** An all-clear by itself is a word or two. */
const leastClauses = 2;
const clausesOfNo = (text: string): readonly string[] =>
  text.split(/[，,。;；\n]+|\.\s|(?<=\p{Script=Han})\s+/u).filter((each) => /[\p{L}\p{N}]/u.test(each));
const clausesOf = (text: string): number => clausesOfNo(text).length;

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

/** Clauses, and what stands behind the no that a text begins with. */
const clausesBeside = (text: string): readonly string[] => {
  const { word, rest } = beginningIn(text);
  const clauses = clausesOfNo(text);
  return clauses.length === 1 && word === 'no' && rest !== '' ? [rest] : clauses;
};

/** 总包是中建三局, "Top Firm Ltd": a firm that is all of a clause. */
const firmOfClause = (asked: Asked): FactsTold => {
  const { employer, contractor = employer } = namedIn({ ...asked, question: 'start' }).named;
  if (ofContractor.test(asked.text)) return onlySure(present({ contractor }));
  return isFirmShaped(asked.text) ? onlySure(present({ employer })) : {};
};
const ofContractor = /总承?包|\bmain contractor\b/iu;

const onlyThanks = /^(?:谢谢|多谢|谢了|感谢|辛苦)(?:你们?|您|了|啦|关心|啊)*$/u;

/** 没危险 一共6个人: what a clause says by its own words, or a place or a name that is all of it. */
const factsOfClause = (asked: Asked): FactsTold => {
  const { text, procedure } = asked;
  const question = speaksOf(text);
  if (onlyThanks.test(text)) return {};
  if (question === 'danger' || !isSilentOnDanger(text) || isQuestionBack(text)) return {};
  const isPlace = placeByItself(text, procedure.jurisdiction)?.isPlain === true;
  if (question !== undefined && question !== 'place')
    return question === 'people' && !ofUs.test(text) ? {} : onlySure(factsOf(asked, { question, text }));
  if (isPlace || (question === 'place' && namedPlacesIn(procedure.jurisdiction, text).length > 0))
    return present({ place: placeIn({ ...asked, question: 'place' }) });
  const name = nameByItself(text, procedure.jurisdiction);
  return name === undefined ? firmOfClause(asked) : { name: { value: name, sure: false } };
};

const besideClauses = (asked: Asked): FactsTold =>
  isDayOfDanger(asked.text)
    ? {}
    : Object.assign({}, ...clausesBeside(asked.text).map((text) => factsOfClause({ ...asked, text })));

/** Only what is told in so many words, where wages are spoken of; beside a bare no, at most who it is. */
export const toldBesideNo = (asked: Asked): FactsTold => {
  const name = nameBeside(asSaid(asked.text));
  const named = name === undefined ? {} : { name: { value: name.value, sure: true } };
  const beside = { ...besideClauses(asked), ...named };
  if (clausesOf(asked.text) < leastClauses || !speaksOfPay(asked.text)) return beside;
  const { named: parties, rest } = namedIn({ ...asked, question: 'start' });
  const { place, employer } = parties;
  return {
    ...beside,
    ...onlySure({ ...sumsTold({ ...asked, text: rest }), ...present({ place, employer }) }),
    ...named,
  };
};
