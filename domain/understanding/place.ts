/** The place of work in the answer to "where is it?". */
import type { NamedPlace } from '#domain/jurisdictions/named-place.ts';
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { divisionDepth, liesIn } from '#domain/terms/division-code.ts';
import { withoutRejected } from './contrast.ts';
import { chineseBody, isUnnamedFirm } from './firm-words.ts';
import type { Asked, Reading } from './meaning.ts';
import {
  isAnotherFact,
  isBareAnswer,
  isQuestionBack,
  isReference,
  isRefused,
  isUnknown,
  withoutCourtesy,
} from './own-words.ts';
import { isUnanchored } from './place-unanchored.ts';
import {
  isAddress,
  isBareName,
  movedTo,
  namelessBeside,
  nearTown,
  outsideName,
  placeLeadIn,
  severalPlaces,
  unnamedPlace,
  vaguePlace,
} from './place-words.ts';
import { isRetort } from './retorts.ts';
import { asSaid } from './spelling.ts';
import { isOnlyWhereabouts, withoutHomes } from './whereabouts.ts';

const longestPlace = 120;

const clauseMarks =
  /\s*[，,。；;！!\n]\s*|\s+but\s+|(?<!\b(?:st|sta|sto|brgy|bgy|ave|rd|no|blk|mt|ft|km|gen|gov|pres|sen|col|dr|engr|mrs?|hwy|bldg|cor|ext|subd|ph))\.\s+/iu;

/** Clauses that say something else than where. */
const isAside = (clause: string): boolean =>
  isAnotherFact(clause) ||
  isUnknown(clause) ||
  isRefused(clause) ||
  /^(?:对|嗯|谢谢|no post ?code|walang zip)/iu.test(clause) ||
  /(?:^|\s)(?:具体|详细|其[他它余])[^，。]*[不没莫啥]/u.test(clause) ||
  (/^就是/u.test(clause) && !isAddress(clause.replace(/^就是(?:你们|咱们?|我们)?/u, '')));

const doubled = /^(\p{Script=Han}{2,}|\p{Lu}\S+)(?: \S+)* \S*\1(?= |$)/u;

/** 西安 西安 就是西安 高陵区 is 西安高陵区. */
const saidOnce = (clause: string): string => {
  if (!doubled.test(clause)) return clause;
  const words = new Set(clause.split(' ').map((word) => word.replace(/^就?是/u, '')));
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
const untold =
  /[\s,]+(?:but )?(?:i |id )?(?:can'?t|cannot|won'?t|rather not|(?:don'?t|not) (?:want|allowed|going) to) (?:say|tell)\b.*$/iu;

const placeSaid = (text: string): string =>
  withoutCourtesy(
    text
      .replace(untold, '')
      .split(clauseMarks)
      .map(withoutFacts)
      .filter((clause) => clause !== '')
      .map((clause) => saidOnce(withoutCourtesy(clause)))
      .join(/\p{Script=Han}/u.test(text) ? '，' : ', '),
  )
    .replace(/^(?:location|place|address)\s*:\s*/iu, '')
    .replace(placeLeadIn, '')
    .replace(/\s+(?:po|pls|please)$|(?<=\S)\s+po(?=\s)/giu, '')
    .trim();

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

/** 代驾公司, "Boss Nonoy": what the firm does, or who is meant. */
const isNoPlace = (value: string): boolean =>
  (chineseBody.test(value) && isUnnamedFirm(value) && !/[厂店场]$|工地|项目部$/u.test(value)) ||
  /^(?:si )?(?:boss|bossing|sir|ma'?am|mr|mrs|ms|kuya|ate|mang|aling)\.? \p{Lu}[\p{L}'-]+$/iu.test(value);

/** Somebody says or does something, and nothing says where: no place to be read back. */
const isSentence = (value: string): boolean =>
  /\p{Script=Han}/u.test(value)
    ? /^[我你他她](?!们?[村家厂店镇公老])|[了吧吗呢啊]$/u.test(value) && !/在|里|边|附近|旁/u.test(value)
    : /\b(?:i|im|ive|you|he|she|they|hes|theyre|ako|siya|sila)\b/iu.test(value) &&
      !/\b(?:in|at|near|nr|by|on|off|behind|outside|opposite|between|around|sa|nasa|malapit)\b/iu.test(value);

const isNotToBeWritten =
  /(?:别|不要|不用|先不)[写填留](?!错|成)|\b(?:don'?t|do not) (?:write|put|use|include|show)\b/iu;

/** "kitchen under the arches, Southwark": the town is a clause by itself. */
const isCapitalName = (clause: string): boolean => /^\p{Lu}\p{Ll}{3,}/u.test(clause) && isBareName(clause);

/** 我老家达州 现在在绍兴柯桥: where they are from is told first, and left. */
const homeFirst =
  /^[我俺]?们?(?:老家|家|住)(?:是|在)?\p{Script=Han}{2,8}?(?:的|人)?[\s,，]+(?:现在|人|干活|打工|上班|厂子?|工地)*(?=在)/u;

const whereTheyLive =
  /\b(?:i|we)(?:'?m| am|'?re| are)? (?:live|living|stay|staying|from|come from)\b[^,.;]*?(?=\s+(?:but|and|though)\b|[,.;]|$)[\s,.;]*(?:but|and|though)?\s*|\bnakatira (?:po )?(?:ako|kami)\b[^,.;]*?(?:\s+pero\s+|[,.;]\s*)/iu;
const whereTheJobIs =
  /^.*?\b(?:jobs?|work(?:ed|ing|s|place)?|site|factory|restaurant|shop|farm|warehouse)(?: itself)?(?: is|'s| was| were)? (?:in|at|near|over in)\s+(?=\S)|^(?:ang |yung )?trabaho(?: ko| namin)?(?: po)?(?: ay)? (?:nasa|sa)\s+/iu;
const workBehind = /^(?:sa|nasa)\s+(.+?)\s+(?:ang|yung) (?:trabaho|work)\b.*$/iu;

/** "I live in Salford but the job was in Stockport": where they live is left. */
const whereTheyWork = (text: string): string => {
  const left = withoutHomes(text)
    .replace(/^[\s,，.;；]+(?:but|and|though|pero|但是?|不过)?\s*/iu, '')
    .replace(whereTheyLive, '')
    .replace(/[\s,，.;；]+$/u, '');
  if (left === text || left === '') return text;
  const behind = workBehind.exec(left)?.[1];
  if (behind !== undefined) return behind;
  if (whereTheJobIs.test(left)) return left.replace(whereTheJobIs, '');
  return withoutHomes(text) === text ? text : left;
};

/** 现在在苏州吴中木渎干活: nowhere else was told, so now is no move. */
const nowAt = /^[我俺]?们?(?:现在|目前|眼下|如今)(?:就|都|还)?在(?=\p{Script=Han}{2})/u;
const workVerbLast =
  /(?<=\p{Script=Han}{2})(?:这边|那边|里)?(?:干活|上班|打工|做工|做事|务工|工作)(?:的|呢|了)?$/u;

/** "farm nr Ledbury no name on gate": where it is, less that it has no name; as it was, where nothing else is left. */
const withoutNameless = (said: string, jurisdiction: string): string => {
  const left = said.replace(namelessBeside, ', ').replace(/^[\s,]+|[\s,]+$/gu, '');
  const isFound = nearTown.test(left) || namedPlacesIn(jurisdiction, left).length > 0 || isAddress(left);
  return left !== said && isFound && !isUnknown(left) ? left : said;
};

/** Work that is in no one place: "all over", 到处跑. */
const roving =
  /^(?:(?:im |i )?(?:wfh|work(?:ing)? from home)\b|diff(?:erent|rent) \p{L}+ (?:every|each) |all over|all round|no fixed (?:place|site|address|base)|(?:we )?mov(?:e|ing) (?:a)?round|diff(?:erent|rent) (?:places|sites)|kung saan[ -]?saan|palipat[ -]?lipat|到处|四处|哪[里儿]都|没有?固定)/iu;
/** What stays in one: "depot is in Tipton", 车队在临沂. */
const basedAt =
  /\b(?:depot|yard|base|office|hq|garage|hub|opisina|garahe|depo)(?: is| po|'s)?(?: (?:in|at|sa|over in|up in|down in))? (?!where|not|no\b|every|each)(.{3,60})$|\b(?:paid|sent|work|working|run) (?:out of|from) (\p{Lu}.{2,40})$|(?:公司|车队|总部|站点|仓库|基地|队部)就?(?:是)?在(.{2,40})$/iu;

/** "All over im a courier, depot is Avonmouth": who works everywhere is found where they set out from. */
const setOutFrom = (text: string): string => {
  const [, inHan, inEnglish] = workIsElsewhere.exec(text) ?? [];
  const [, spaced, from, han] = roving.test(text) ? (basedAt.exec(text) ?? []) : [];
  return workBehindHome.exec(text)?.[1] ?? inHan ?? inEnglish ?? spaced ?? from ?? han ?? text;
};

/** 我现在人在老家伺候我妈…干活是在台州路桥 */
const workBehindHome =
  /^(?:[我俺]|本人)?们?(?:现在|目前|如今)*(?:人|都)?(?:已经)?[在回].+[\s，,。](?:干活|上班|做工|打工|做事)(?:的地方|那边|那会儿?|那阵)?(?:就)?(?:是)?在(\p{Script=Han}{2,20})$/u;

/** 现在人在贵阳 欠钱的工地在遵义: where somebody is by now is told first, and left. */
const workIsElsewhere =
  /^(?:[我俺]|本人)?们?(?:现在|目前|如今|这会儿?)*(?:人|都)?(?:已经)?(?:在|到了?|回了?)\p{Script=Han}{2,8}[\s，,]+(?:欠|拖|没给|没发)?\p{Script=Han}{0,6}(?:工地|厂子?|店|公司|项目|单位|地方)(?:就)?(?:是)?在(\p{Script=Han}.{1,20})$|^(?:i'?m|i am|we'?re|we are) (?:now |currently |back |living )*in [\p{L} ]{3,20}?(?: now)?,? (?:but )?(?:the )?(?:site|job|farm|factory|place|work|firm|warehouse|restaurant)(?: (?:that|who) owes? (?:me|us))?(?: is|'s| was) in (.{3,40})$/iu;

const cities: ReadonlySet<string> = new Set(['11', '12', '31', '50']);
/** 广西那边, "shanxi": of a province, or of two that sound alike, the town is asked. */
const isProvince = ({ areas }: NamedPlace): boolean =>
  areas.every((area) => divisionDepth(area) <= 2 && /^\d/u.test(area) && !cities.has(area.slice(0, 2)));

/** The answer to "where is it?": as it was said, less courtesies and other facts. */
const placeAnswered = ({ text, procedure: { jurisdiction } }: Asked): Reading<string> | undefined => {
  if (!/[\p{L}\p{N}]/u.test(withoutHomes(text))) return undefined;
  const whole = setOutFrom(
    whereTheyWork(asSaid(text).replace(homeFirst, '')).replace(nowAt, '').replace(workVerbLast, ''),
  );
  const kept = withoutRejected(whole);
  const said = withoutNameless(kept, jurisdiction);
  const places = namedPlacesIn(jurisdiction, said);
  const isKnown = places.length > 0;
  // a town beside "I dare not say which house" is told
  const isTold = isKnown || (untold.test(said) && isBareName(said.replace(untold, '')));
  const isHeldBack = isNotToBeWritten.test(whole) || (isRefused(said === kept ? whole : said) && !isTold);
  if (isBareAnswer(said) || isHeldBack || unnamedPlace.test(said)) return undefined;
  if (!isTold && (isQuestionBack(said) || isUnknown(said) || isReference(said))) return undefined;
  const moved = movedTo.exec(said);
  if (moved !== null) return { value: moved[1] ?? moved[2] ?? '', sure: false };
  const value = placeSaid(said).slice(0, longestPlace).trim();
  if (!/\p{L}{2}/u.test(value) || (!isKnown && isNoPlace(value))) return undefined;
  const clauses = value.split(/,\s*/u);
  const isShown =
    isKnown ||
    isAddress(value) ||
    isBareName(value) ||
    clauses.some((clause) => outsideName.test(clause) || isCapitalName(clause));
  if (!isShown && isSentence(value)) return undefined;
  const isSeveral = severalPlaces.test(said) || (jurisdiction === 'cn-mainland' && lieApart(places));
  // "near the station" is vague, "Luton, near the airport" is not
  const isVague = vaguePlace.test(isKnown ? said.replace(/\bnear the\b/iu, '') : said);
  const isElsewhereEachDay = /\b(?:wfh|(?:every|each) (?:day|morning|week))\b/iu.test(text);
  const isNowhere = !isKnown && isUnanchored(value);
  const isWide = isKnown && !isAddress(value) && places.every(isProvince);
  return {
    value,
    sure:
      isShown &&
      !isSeveral &&
      !isVague &&
      !isElsewhereEachDay &&
      !isNowhere &&
      !isWide &&
      !isOnlyWhereabouts(text) &&
      !doubled.test(said),
  };
};

/** At other questions a place is not listened for. */
export const placeIn = (asked: Asked): Reading<string> | undefined =>
  asked.question === 'place' && !isRetort(asked.text) ? placeAnswered(asked) : undefined;
