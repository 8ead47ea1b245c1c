/** The place of work in the answer to "where is it?". */
import type { NamedPlace } from '#domain/jurisdictions/named-place.ts';
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { liesIn } from '#domain/terms/division-code.ts';
import { answerHas } from './answer/plain.ts';
import { isRetort } from './answer/retorts.ts';
import { chineseBody, isUnnamedFirm } from './employer/firm-words.ts';
import type { Asked, Reading } from './meaning.ts';
import {
  isAnotherFact,
  isBareAnswer,
  isQuestionBack,
  isReference,
  isRefused,
  isSumAlone,
  isUnknown,
  withoutCourtesy,
} from './name/own-words.ts';
import { personIn } from './name/person.ts';
import { isWidePlace, withoutWrong } from './place/by-itself.ts';
import { setOutFrom, whereTheyWork, withoutHomeFirst, withoutNow } from './place/elsewhere.ts';
import { isOfNoPlace } from './place/no-place.ts';
import { isUnanchored } from './place/unanchored.ts';
import { isOnlyWhereabouts, withoutHomes } from './place/whereabouts.ts';
import {
  endsInName,
  isAddress,
  isBareName,
  isNearTown,
  movedTo,
  placePassages,
  placeWordsFirst,
  tellsOfPlace,
  tellsOfSeveral,
  withoutLeadIn,
  withoutNamelessness,
} from './place/words.ts';
import { withoutRejected } from './text/contrast.ts';
import { cutAt } from './text/cut-places.ts';
import { asSaid } from './text/spelling.ts';
import { abbreviated } from './words/abbreviations.ts';

const longestPlace = 120;

/** A point ends a clause but in "St. Ives". */
const clauseMarks = new RegExp(
  String.raw`\s*[，,。；;！!\n]\s*|\s+but\s+|(?<!\b(?:${abbreviated.join('|')}))\.\s+`,
  'iu',
);

/** 就是你们龙华街道: no aside where it is the address. */
const isNamelyNoAddress = (clause: string): boolean =>
  clause.startsWith('就是') && !isAddress(clause.slice(placeWordsFirst(clause, 'namely')));

/** Clauses that say something else than where. */
const isAside = (clause: string): boolean =>
  isAnotherFact(clause) ||
  isSumAlone(clause) ||
  isUnknown(clause) ||
  isRefused(clause) ||
  tellsOfPlace(clause, 'aside') ||
  isNamelyNoAddress(clause);

const doubled = /^(\p{Script=Han}{2,}?(?=的? )|\p{Lu}\S+)的?(?: \S+)* \S*\1(?= |$)/u;

const aroundTown = /^在(?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})的$/gu;
const isNod = /^(?:对[的对啊]?|嗯+|是的?|啊|哦)$/u;

/** 西安 西安 就是西安 高陵区 is 西安高陵区. */
const saidOnce = (clause: string): string => {
  if (!doubled.test(clause)) return clause;
  const all = clause
    .split(' ')
    .map((word) => word.slice(placeWordsFirst(word, 'namely')).replace(aroundTown, ''));
  const words = new Set(all.filter((word) => word !== '' && !isNod.test(word)));
  return [...words].join(/\p{Script=Han}/u.test(clause) ? '' : ' ');
};

/** A clause as far as it says where: words that are another fact are parted by a space as often as by a mark. */
const withoutFacts = (clause: string): string =>
  !isAside(clause)
    ? clause
    : /\p{Script=Han} /u.test(clause)
      ? clause
          .split(' ')
          .filter((each) => !isAside(each))
          .join(' ')
      : '';

/** "care home in Croydon cant say which": which of them stays untold. */
const withoutUntold = (text: string): string => {
  const from = placePassages(text, 'untold').find((heard) => heard.from > 0)?.from;
  return text.slice(0, from).replace(from === undefined ? /$/u : /[\s,]+$/u, '');
};

const withoutLabel = (text: string): string => {
  const behind = text.slice(placeWordsFirst(text, 'label'));
  return behind === text || !/^\s*:/u.test(behind) ? text : behind.replace(/^\s*:\s*/u, '');
};

/** "Makati po malapit sa": courtesies within. */
const withoutPolite = (text: string): string =>
  cutAt(
    text,
    placePassages(text, 'polite').filter(({ from }) => from > 0),
    '',
    /\s+$/u,
    /^$/u,
  );

const placeSaid = (text: string): string => {
  const clauses = withoutUntold(text)
    .split(clauseMarks)
    .map(withoutFacts)
    .filter((clause) => clause !== '')
    .map((clause) => saidOnce(withoutCourtesy(clause)));
  const joined = clauses.join(/\p{Script=Han}/u.test(text) ? '，' : ', ');
  return withoutPolite(withoutLeadIn(withoutLabel(withoutCourtesy(joined)))).trim();
};

/** Chinese addresses go from the large to the small: what lies in nothing before it is another place. */
const lieApart = (places: readonly NamedPlace[]): boolean =>
  places.some(
    ({ areas }, n) =>
      n > 0 &&
      areas.length === 1 &&
      !places
        .slice(0, n)
        .some((other) =>
          areas.some((area) => other.areas.some((outer) => liesIn(area, outer) || liesIn(outer, area))),
        ),
  );

/** "Boss Nonoy": who is meant. */
const isPerson = (value: string): boolean =>
  /^\.? [\p{L}'-]+$/u.test(value.slice(placeWordsFirst(value, 'person'))) &&
  placeWordsFirst(value, 'person') > 0;

/** 代驾公司: what the firm does. */
const isNoPlace = (value: string): boolean =>
  (chineseBody.test(value) && isUnnamedFirm(value) && !/[厂店场]$|工地|项目部$/u.test(value)) ||
  isPerson(value);

/** Somebody says or does something, and nothing says where: no place to be read back. */
const isSentence = (value: string): boolean =>
  tellsOfPlace(value, 'sentence') && !tellsOfPlace(value, 'placing');

/** "kitchen under the arches, Southwark": the town is a clause by itself. */
const isCapitalName = (clause: string): boolean => /^\p{Lu}\p{Ll}{3,}/u.test(clause) && isBareName(clause);

/** "farm nr Ledbury no name on gate": where it is, less that it has no name; as it was, where nothing else is left. */
const withoutNameless = (said: string, jurisdiction: string): string => {
  const left = withoutNamelessness(said).replace(/^[\s,]+|[\s,]+$/gu, '');
  const isFound = isNearTown(left) || namedPlacesIn(jurisdiction, left).length > 0 || isAddress(left);
  return left !== said && isFound && !isUnknown(left) ? left : said;
};

/** "They pick us up, never the same farm", iba-iba po: in no one place, and none is told. */
const isRoving = (said: string): boolean =>
  answerHas(said, 'nameless') && !isAddress(said) && !/\P{L}\p{Lu}\p{Ll}/u.test(said);

/** 好的 我在东莞长安, "ok, Leeds": before where it is and nothing of it. "No Man's Heath" is a village. */
const withoutYes = (text: string): string => {
  const [, first = '', rest = ''] = /^([^\s,，。]+)[\s,，。]+(.+)$/u.exec(text) ?? [];
  return isBareAnswer(first) && !isNo.test(first) ? rest : text;
};

const isNo = /^(?:\d|no|hindi|wala|di\b|bu\b|mei|不|没|无)/iu;

/** 做木工的: what they do, and not where. */
const trade = /^(?:我们?|就)?是?[做搞干跑送开]\p{Script=Han}{1,6}的$/u;

const portName = {
  han: /^\p{Script=Han}{2,8}?(?=坐船|上船|出海|出港|上平台|坐飞机|登船|开船)/u,
  spaced: /^ (?:the )?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/u,
};
/** 海上平台，从湛江坐船去, "out at sea, we sail from Peterhead": where those set out from who work at sea. */
const portOf = (said: string): string | undefined =>
  placePassages(said, 'sails_from')
    .map(({ to }) => portName.han.exec(said.slice(to))?.[0] ?? portName.spaced.exec(said.slice(to))?.[1])
    .find((name) => name !== undefined);

/** "lol where isnt it. Leeds and Keighley" */
const laughed =
  /^(?:lol|haha|lmao|hehe)[\s,.!]+(?:where(?: isn'?t it| is it not| not)?[\s,.!?]+)?(?=\S)|^where isn'?t it[\s,.!?]+(?=\S)/iu;

/** 我老家周口的: where they are from, and not where they work. */
const onlyHome = /^[我俺]?(?:的)?老家(?:就)?[是在]?[^\s,，。现打干做]{2,8}(?:的|人|那边)?[。!！]?$/u;
/** 在家接单做客服 家在邯郸永年: the work has no other place; read back. */
const workedAtHome = /^在家(?:里)?[^\s,，。]{2,10}[\s,，]+(?:我)?(?:家|住)(?:就)?在([^\s,，。]{2,12})$/u;

/** "not head office in Slough, the depot at Thatcham": beside what is rejected, only where the house is. */
const houseAt = /^[\s,.]*(?:it'?s |its )?(?:the|our|a|my) \p{Ll}+ (?:at|in|near) (?=\p{Lu})/u;

/** "Leeds and Bradford": two towns; "Brighton and Hove" is one. */
const areJoined = (text: string, places: readonly NamedPlace[]): boolean =>
  places.some(
    ({ index }, n) =>
      n > 0 &&
      /^,? (?:and|&|or|plus|saka|tsaka|at saka) $/iu.test(text.slice(places[n - 1]?.end, index)) &&
      !/^(?:hove|wear|merton|chelsea|fulham|dagenham|bute|taff|gosport|bexley|kinross|galloway|gwent)\b/iu.test(
        text.slice(index),
      ),
  );

/** The answer to "where is it?": as it was said, less courtesies and other facts. */
const placeAnswered = ({ text, procedure: { jurisdiction } }: Asked): Reading<string> | undefined => {
  if (!/[\p{L}\p{N}]/u.test(withoutHomes(text)) || isOfNoPlace(text)) return undefined;
  const begun = withoutWrong(withoutYes(asSaid(text).replace(laughed, '')));
  if (onlyHome.test(begun)) return undefined;
  const athome = workedAtHome.exec(begun)?.[1];
  if (athome !== undefined) return { value: athome, sure: false };
  const whole = setOutFrom(withoutNow(whereTheyWork(withoutHomeFirst(begun))));
  const kept = withoutRejected(whole);
  const said = withoutNameless(/\bnot\b/iu.test(text) ? kept.replace(houseAt, '') : kept, jurisdiction);
  if (tellsOfPlace(said, 'at_sea') && portOf(said) !== undefined)
    return { value: portOf(said) ?? '', sure: false };
  const port = tellsOfPlace(said, 'boat') ? portOf(said) : undefined;
  if (port !== undefined) return { value: port, sure: true };
  const places = namedPlacesIn(jurisdiction, said);
  const isKnown = places.length > 0;
  // a town beside "I dare not say which house" is told
  const isTold = isKnown || (withoutUntold(said) !== said && isBareName(withoutUntold(said)));
  const isHeldBack = tellsOfPlace(whole, 'unwritten') || (isRefused(said === kept ? whole : said) && !isTold);
  if (isBareAnswer(said) || isHeldBack || tellsOfPlace(said, 'unnamed')) return undefined;
  if (!isTold && (isQuestionBack(said) || isUnknown(said) || isReference(said))) return undefined;
  if (!isTold && (isRoving(said) || tellsOfPlace(said, 'beside_you'))) return undefined;
  const moved = movedTo(said) ?? (tellsOfPlace(whole, 'moved_later') ? movedTo(whole) : undefined);
  if (moved !== undefined) return { value: moved, sure: false };
  const value = placeSaid(said).slice(0, longestPlace).trim();
  if (!/\p{L}{2}/u.test(value) || (!isKnown && (isNoPlace(value) || trade.test(value)))) return undefined;
  const clauses = value.split(/,\s*/u);
  const isOfThem = placeWordsFirst(value, 'of_them') > 0;
  const last = clauses.at(-1) ?? '';
  // "they put us up on site, Thetford": the town by itself
  if (isOfThem && clauses.length > 1 && isCapitalName(last) && namedPlacesIn(jurisdiction, last).length > 0)
    return { value: last, sure: true };
  const isShown =
    isKnown ||
    isAddress(value) ||
    isBareName(value) ||
    clauses.some((clause) => endsInName(clause) || isCapitalName(clause));
  if (!isShown && isSentence(value)) return undefined;
  const isSeveral =
    tellsOfSeveral(said) || (jurisdiction === 'cn-mainland' ? lieApart(places) : areJoined(said, places));
  // "near the station" is vague, "Luton, near the airport" is not
  const isVague = tellsOfPlace(said, 'vague') || (!isKnown && tellsOfPlace(said, 'near_the'));
  const isElsewhereEachDay = tellsOfPlace(text, 'each_day');
  const isNowhere = !isKnown && isUnanchored(value);
  const isWide = isWidePlace(value, jurisdiction);
  const isSomebody = !isKnown && personIn(value) !== undefined;
  return {
    value,
    sure:
      isShown &&
      !isSomebody &&
      !isSeveral &&
      !isVague &&
      !isElsewhereEachDay &&
      !isNowhere &&
      !isOfThem &&
      !isWide &&
      (isKnown || !tellsOfPlace(text, 'at_sea')) &&
      !tellsOfPlace(text, 'district_unknown') &&
      !isOnlyWhereabouts(text) &&
      !doubled.test(said),
  };
};

/** At other questions a place is not listened for. */
export const placeIn = (asked: Asked): Reading<string> | undefined =>
  asked.question === 'place' && !isRetort(asked.text) ? placeAnswered(asked) : undefined;
