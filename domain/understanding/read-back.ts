/** What is said to the read-back: yes, no, or what is to be otherwise. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { present } from '#domain/terms/present.ts';
import { answerIn, asksOfLater, ofWholeIn } from './answer.ts';
import { doubts } from './asking.ts';
import { calledIn } from './called.ts';
import { contrastIn } from './contrast.ts';
import { type Correction, correctionsIn, type Guess } from './correction.ts';
import { dangerIn } from './danger.ts';
import { wantsNoName } from './discretion.ts';
import { employerIn } from './employer.ts';
import { type EmployerSaid, isFirmShaped } from './employer-said.ts';
import { kindIn } from './kind.ts';
import { namedBy, pointedIn } from './kind-books.ts';
import type { AskBack, Asked, Meaning } from './meaning.ts';
import { moneyIn } from './money.ts';
import { monthsIn } from './months.ts';
import { ownNameIn } from './name.ts';
import { isQuestionBack, isRefused } from './own-words.ts';
import { peopleIn } from './people.ts';
import { isSumOfOne } from './people-and-sums.ts';
import { placeIn } from './place.ts';
import { isOfRate } from './rates.ts';
import { isWhenOfElse, sinceIn } from './since.ts';

export type Facts = Partial<Omit<Meaning, 'asksBack'>>;

/** The danger is to be taken out of the complaint. */
const takesBack =
  /去掉|删|没说|没有|不是|\b(?:take (?:off|out|away)|remove|delete|not|never|no|hindi|alisin|tanggalin)\b/iu;

/** What is told beside the word "danger" itself is danger now: a no that stands there takes nothing back. */
const isCry = (asked: Asked): boolean =>
  dangerIn({ ...asked, question: 'any', text: asked.text.replace(/有?危险|\bdanger\p{L}*/giu, ' ') }) ===
  'yes';

/** 老板姓…, 公司全称是…: what leads up to the name. */
const companyNamed =
  /^(?:(?:老板娘?|包工头|工头)(?=姓)|(?:公司|厂子?|单位|老板)的?(?:全称|全名|名称|大名)(?:是|叫|:|：)?)/u;

/** 老板的姓是冉闵的冉: which sign it is, said by a word with it. */
const surnameTold = /^(?:(?:老板娘?|包工头|工头)的?)?姓(?:是|为)?\p{Script=Han}{1,4}的(?=\p{Script=Han}$)/u;

/** "Spelt Ashdene with an e in the middle": of whose name, is not said. */
const speltOnly = /^(?:its |it's |it is |is )?spel(?:t|led) (?:like |as )?/iu;

const nameRead = (again: Asked): Meaning['name'] => {
  const text = again.text.replace(speltOnly, '');
  const name = ownNameIn({ ...again, text: text.replace(/\s+with (?:an?|one|two|double) .*$/iu, '') });
  return text === again.text || name === undefined ? name : { ...name, sure: false };
};

/** One person's part of a sum may not be all that is claimed: it is read back. */
const ownSumAsLikely = (text: string, facts: Facts): Facts =>
  isSumOfOne(text) && facts.money !== undefined
    ? { ...facts, money: { ...facts.money, sure: false } }
    : facts;

/** Said to correct it, a surname is enough. */
const surnameEnough = (told: EmployerSaid): EmployerSaid =>
  told.employer !== undefined && [...told.employer.value].length === 1
    ? { ...told, employer: { ...told.employer, sure: true } }
    : told;

/** Each correction's new words are the answer to its question. */
export const factsOf = (asked: Asked, { question, text }: Correction): Facts => {
  const again = { ...asked, question, text };
  switch (question) {
    case 'danger':
      // a cry is never taken back by a no that stands beside it
      return { danger: takesBack.test(text) && !isCry(asked) ? 'no' : dangerIn(again) };
    case 'people':
      return present({ people: peopleIn(again) });
    case 'place':
      return present({ place: placeIn(again) });
    case 'who':
      return surnameEnough(
        employerIn({ ...again, text: text.replace(companyNamed, '').replace(surnameTold, '姓') }),
      );
    case 'name':
      return isRefused(text) || wantsNoName(text) ? {} : present({ name: nameRead(again) });
    case 'since':
      if (isWhenOfElse(again)) return {};
      return present({ since: sinceIn(again), months: monthsIn(again) });
    case 'howmuch':
      return ownSumAsLikely(
        text,
        present({ money: moneyIn(again), months: monthsIn(again), since: sinceIn(again) }),
      );
    default:
      return question satisfies never;
  }
};

const saysAny = ({ danger, answer: _answer, ...facts }: Facts): boolean =>
  (danger !== undefined && danger !== 'none') || Object.values(facts).some((each) => each !== undefined);

/** Not to be sent yet, given up, afraid. */
const holds =
  /先别|先不|等哈|[等让给](?:我|俺)?(?:家)?(?:老公|老婆|媳妇|儿子|女儿|闺女|孩子|娃|男人|爱人|[哥姐弟妹]|工友|老乡|朋友|侄[子女]).{0,8}(?:看|读|念|瞧|问|说|回|下班)|[晚迟][点些]|过会|别[交报发](?!错)|不用了|不[交报]了|等一?下|等等|再(?:想|看|等|说)|想想|考虑|[害我]?怕|不告|取消|(?<![少多漏])算了|撤|\b(?:wait|hold|not yet|later|don'?t send|dont send|scared|afraid|cancel|forget it|think|let (?:my|me)(?: \p{L}+)? (?:read|see|check|look|ask)|(?:asking|ask) (?:my|the) \p{L}+|(?:leave|park) it\b|hang (?:on|fire)|wag muna|huwag muna|teka|mamaya|takot|sandali|saglit|antay|hintay|hold)\b/iu;

const asksOf = (asked: Asked, meaning: Meaning, corrections: readonly Correction[]): readonly AskBack[] => {
  const { answer, asksBack: _asks, ...changes } = meaning;
  if (wantsNoName(asked.text)) return ['without_name'];
  if (corrections.some(({ question, text }) => question === 'name' && isRefused(text)))
    return ['without_name'];
  if (answer === 'part') return saysAny(changes) ? [] : ['which_part'];
  if (answer === 'unknown') return ['again'];
  if (asksOfLater.test(asked.text)) return ['their_question'];
  if (answer !== 'yes' && holds.test(asked.text)) return ['send_or_not'];
  if (answer === 'no') return [];
  if (isQuestionBack(asked.text)) return ['their_question'];
  return answer === undefined && meaning.called === undefined ? ['again'] : [];
};

const wantsChange = /改|换|错|加|\b(?:chang|correct|wrong|fix|add)/iu;

const wrongSomewhere =
  /^\s*(?:有错|有误|有问题|不太对|错的|may mali(?: po)?|something(?:'?s| is) (?:wrong|off))[\s。.!！]*$/iu;

/** A second kind that is added: "and no social insurance either". */
const addedKind = (asked: Asked): Facts =>
  /[少漏](?:了|写)|还(?:有|要|没)|再加|加一[个条]|也|补充|\b(?:also|either|too|forgot|plus|pati|rin|din)\b/iu.test(
    asked.text,
  )
    ? asSecond(present({ kind: kindIn({ ...asked, question: 'any' }) }))
    : {};

const asSecond = (facts: Pick<Facts, 'kind'>): Facts =>
  facts.kind === undefined ? facts : { ...facts, secondKind: true };

const wagesThemselves = /^(?:工资|工钱|欠薪|薪水|wages?|pay|salary|sahod|sweldo|suweldo)$/iu;

/** "It's holiday pay not wages", 不是工资，是加班费: one kind in the place of another, both by their names. */
const kindPutRight = (asked: Asked): Facts => {
  const { meant, rejected } = contrastIn(asked.text) ?? { meant: '', rejected: '' };
  const ofWhat = (text: string): Meaning['kind'] => namedBy(text, pointedIn({ ...asked, text }));
  const isKind = wagesThemselves.test(rejected) || ofWhat(rejected) !== undefined;
  return isKind ? present({ kind: ofWhat(meant) }) : {};
};

/** A kind that is told at the read-back, where no other fact is. */
const kindTold = (asked: Asked): Facts => {
  const putRight = kindPutRight(asked);
  return putRight.kind === undefined ? addedKind(asked) : putRight;
};

const filler = /^(?:[\s,，是在]|it'?s?|should be|no|po|hindi|yung|ang)+|\s+(?:po|pls|please)$/giu;

/** A known town is the place, a firm's form the employer. */
const guessedBy =
  (asked: Asked): Guess =>
  (words) => {
    const bare = words.replace(filler, '');
    if (isFirmShaped(bare)) return 'who';
    // 15个不是50个
    if (/^[\d一二两三四五六七八九十百]{1,4}个$/u.test(bare)) return 'people';
    return namedPlacesIn(asked.procedure.jurisdiction, bare).some(({ index }) => index === 0)
      ? 'place'
      : undefined;
  };

/** All that the corrections of a message say anew. */
const correctedIn = (asked: Asked, corrections: readonly Correction[]): Facts =>
  Object.assign({}, ...corrections.map((each) => factsOf(asked, each)));

/** The facts of a message that only corrects. */
export const factsCorrected = (asked: Asked): Facts =>
  correctedIn(asked, correctionsIn(asked.text, guessedBy(asked)));

/** Two values stand in each other's place: which is which is read back. */
const isSwapped =
  /反了|颠倒|调换|换过来|\b(?:swapped|wrong way round|mixed up|the other way round|baliktad)\b/iu;

const asLikely = (facts: Facts): Facts => {
  const { money, months, since, people } = facts;
  return {
    ...facts,
    ...present({
      money: money && { ...money, sure: false },
      months: months && { ...months, sure: false },
      since: since && { ...since, sure: false },
      people: people && { ...people, sure: false },
    }),
  };
};

/** "The rate is wrong: they pay me 9 an hour" changes no sum and no time. */
const withoutSum = ({ money: _, months: __, since: ___, ...facts }: Facts): Facts => facts;

export const readBackAnswered = (asked: Asked): Meaning => {
  const danger = dangerIn(asked);
  const ofWhole = ofWholeIn(asked);
  const corrections = ofWhole === undefined ? correctionsIn(asked.text, guessedBy(asked)) : [];
  const read = correctedIn(asked, corrections);
  const told = isOfRate(asked.text) ? withoutSum(read) : read;
  const facts = isSwapped.test(asked.text) ? asLikely(told) : told;
  const changed = saysAny(facts) ? facts : kindTold(asked);
  const plain = answerIn(asked) ?? (wrongSomewhere.test(asked.text) ? 'no' : undefined);
  const isAsking = plain === undefined && isQuestionBack(asked.text) && !wantsChange.test(asked.text);
  const changes = saysAny(changed) || (corrections.length > 0 && plain !== 'yes' && !isAsking);
  const answer = changes ? 'part' : plain === 'part' && holds.test(asked.text) ? undefined : plain;
  const meaning: Meaning = {
    danger,
    ...changed,
    // a correction of what was said of danger never silences a cry beside it
    ...(danger === 'yes' ? { danger } : {}),
    ...present({ answer, called: saysAny(changed) ? undefined : calledIn(asked) }),
    asksBack: [],
  };
  return { ...meaning, asksBack: [...new Set([...doubts(meaning), ...asksOf(asked, meaning, corrections)])] };
};
