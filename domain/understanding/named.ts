/** Place, firm and name of a message, and what it says beside them: a firm's "4 Seasons" is no number of people. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { present } from '#domain/terms/present.ts';
import { legalFormLast } from './employer/firm-words.ts';
import type { FirmFound } from './employer/in-story/passage.ts';
import { employerInStory } from './employer/in-story.ts';
import { type EmployerSaid, employerTold, isFirmShaped } from './employer/said.ts';
import { employerIn } from './employer.ts';
import { type Asked, factQuestions, type Reading } from './meaning.ts';
import { nameBeside, nameBesideFirm, nameInStory, signedAtEnd, surnameInHan } from './name/in-story.ts';
import { isAnotherFact, isSumAlone } from './name/own-words.ts';
import { ownNameIn } from './name.ts';
import { isWidePlace, placeByItself } from './place/by-itself.ts';
import { type Passage, placeInStory } from './place/in-story.ts';
import { withoutWhereabouts } from './place/whereabouts.ts';
import { placeIn } from './place.ts';
import { asSaid } from './text/spelling.ts';

interface NamedFacts extends EmployerSaid {
  readonly place?: Reading<string>;
  readonly name?: Reading<string>;
}

export interface NamedAndRest {
  readonly named: NamedFacts;
  /** the message without what was named */
  readonly rest: string;
}

const cutOut = (text: string, found: Passage | undefined): string =>
  found === undefined ? text : `${text.slice(0, found.index)} , ${text.slice(found.end)}`;

const reading = (found: FirmFound | undefined): Reading<string> | undefined =>
  found === undefined ? undefined : { value: found.value, sure: found.sure ?? true };

/** Of a province the town is asked. */
const placeRead = (found: Passage | undefined, jurisdiction: string): Reading<string> | undefined =>
  found && { value: found.value, sure: !isWidePlace(found.value, jurisdiction) };

/** 她在阜阳市千禧养老院: not where she is, but where the firm is. */
const placeRightBefore = (
  text: string,
  firm: FirmFound | undefined,
  jurisdiction: string,
): Passage | undefined => {
  const found = firm && placeInStory(text, jurisdiction);
  return found && firm && /^\s*$/u.test(text.slice(found.end, firm.index)) && found.end <= firm.index
    ? found
    : undefined;
};

/** A whole story: the firm first, as a town may stand in its name; then the name, then the place in what is left. */
const inStory = ({ text, procedure: { jurisdiction } }: Asked): NamedAndRest => {
  const said = asSaid(text);
  const isElse = (value: string): boolean =>
    isFirmShaped(value) || namedPlacesIn(jurisdiction, value).length > 0;
  const name = nameInStory(said) ?? signedAtEnd(said, isElse);
  const withoutName = cutOut(said, name);
  const firm = employerInStory(withoutName, jurisdiction);
  const withoutFirm = cutOut(withoutName, firm);
  const place =
    placeInStory(withoutWhereabouts(withoutFirm), jurisdiction) ??
    placeRightBefore(withoutFirm, firm, jurisdiction);
  const rest = cutOut(withoutFirm, place);
  const who = name ?? surnameInHan(rest) ?? (firm && place && nameBesideFirm(rest, isElse));
  return {
    named: present({ name: reading(who), employer: reading(firm), place: placeRead(place, jurisdiction) }),
    rest: name === undefined ? cutOut(rest, who) : rest,
  };
};

const clauseMark = /\s*[，,。；;！!\n]\s*/u;

/** Beside an answer: the clauses that speak of something else. */
const besideAnswer = (text: string, named: NamedFacts): string => {
  const values = [named.place, named.employer, named.contractor, named.name].flatMap(
    (each) => each?.value ?? [],
  );
  if (values.length === 0) return text;
  return asSaid(text)
    .split(clauseMark)
    .filter(
      (clause) =>
        (isAnotherFact(clause) || isSumAlone(clause)) &&
        !values.some((value) => value.includes(clause) || clause.includes(value)),
    )
    .join(', ');
};

/** Beside what was asked for, a name is told in so many words, and is no number, firm or place: "就我一个 我叫王五". */
const besideName = (asked: Asked): NamedAndRest => {
  const said = asSaid(asked.text);
  const name = asksForOther.has(asked.question) ? nameBeside(said) : undefined;
  if (name === undefined) return answered(asked);
  const text = cutOut(said, name).replace(/[\s.,，。]+$/u, '');
  const { named, rest } = leadsUp.test(text) ? { named: {}, rest: '' } : answered({ ...asked, text });
  return { named: { ...named, ...present({ name: reading(name) }) }, rest };
};
/** "Actually, my name is …": nothing is told but the name. */
const leadsUp =
  /^(?:actually|sorry|well|oh|wait|no|and|but|so|ok|okay|hi|hello|btw|by the way|[\s,.]|po|opo|pala|其实|对了|还有|那个|哦)*$/iu;

const asksForOther: ReadonlySet<Asked['question']> = new Set(factQuestions.filter((each) => each !== 'name'));

const clauseOrGap = /\s*[，,。；;！!\n]\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;
const saidToBeFirm =
  /^(?:我们?)?的?(?:老板娘?|包工头|工头|公司|厂名|厂子?|店名?|单位|工厂|学校)(?:的?名字)?(?:就)?(?:叫|是|姓|[:：])/u;

/** "Cardiff, Acme Cleaning": whose people work elsewhere, or whose legal form stands behind the name. */
const noPlaceOfWork =
  /\b(?:ltd|limited|llc|llp|plc|inc|corp|cleaning|couriers|logistics|recruitment|staffing|manpower|agency|security|scaffolding|roofing|builders)\.?$/iu;

/** 明辉五金厂, "Lee Corp": who it is, and nothing by which it can be found. */
const isFirmNowhere = (text: string, jurisdiction: string): boolean =>
  isFirmShaped(text) &&
  (legalFormLast.test(text) || /(?:公司|[厂廠]|集[团團]|[劳勞][务務])$/u.test(text)) &&
  namedPlacesIn(jurisdiction, text).length === 0;

/** 宁波北仑大碶 海天塑料机械厂, 石井街道，老板叫陈国富: beside a place the firm in a clause of its own is the firm. */
const besideFirm = (asked: Asked): NamedAndRest | undefined => {
  const { jurisdiction } = asked.procedure;
  const clauses = asSaid(asked.text).split(clauseOrGap).flatMap(firmAndTown).filter(isWord);
  const firms = clauses.filter(
    (each) =>
      (saidToBeFirm.test(each) || isFirmShaped(each)) && employerInStory(each, jurisdiction)?.sure !== false,
  );
  // "Jones farm, Ross on Wye" is where it is
  const [own, more] = firms.filter((each) => /\p{Script=Han}/u.test(each) || noPlaceOfWork.test(each));
  if (asked.question !== 'place' || more !== undefined || own === undefined) return undefined;
  if (clauses.length === 1 && isFirmNowhere(own, jurisdiction))
    return { named: employerTold(own, true), rest: '' };
  const employer = employerInStory(own, jurisdiction) ?? (own.endsWith('劳务') ? { value: own } : undefined);
  if (employer === undefined) return undefined;
  const text = clauses.filter((each) => each !== own).join('，');
  const place = placeInStory(text, jurisdiction) === undefined ? undefined : placeIn({ ...asked, text });
  return place && { named: { place, employer: { value: employer.value, sure: true } }, rest: '' };
};
/** "ABC Security Agency sa Pasig": the firm, and the town behind it. */
const firmAndTown = (clause: string): readonly string[] => {
  const [firm = '', town] = clause.split(/\s+(?:in|sa|at|near) (?=\p{Lu}[^\p{Lu}]*(?: \p{Lu}\p{Ll}+)?$)/u);
  return town !== undefined && isFirmShaped(firm) && noPlaceOfWork.test(firm) ? [firm, town] : [clause];
};
const isWord = (text: string): boolean => /\p{L}/u.test(text);

/** 明辉五金 在长安镇, "Golden Wok in Burnley": where the clause that says where begins and ends. */
const placeClauseIn = (text: string, jurisdiction: string): Passage | undefined => {
  let at = 0;
  for (const clause of text.split(clauseOrTown)) {
    const index = text.indexOf(clause, at);
    at = index + clause.length;
    const place = clause === '' || isOffice(text) ? undefined : placeByItself(clause, jurisdiction);
    // "Acme, Bath, Ltd" is one firm
    const isBehind = (index > 0 && at === text.length) || /\p{Script=Han}/u.test(clause);
    if (place !== undefined && isBehind) return { value: place.value, index, end: at };
  }
  return undefined;
};
/** "Head office is in Slough": not where the work is. */
const isOffice = (text: string): boolean => /\boffice\b|总部/iu.test(text);
const clauseOrTown =
  /\s*[，,。；;！!\n]\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s+(?=(?:in|sa|near) \p{Lu})/u;

/** Asked for the firm, where it is: by itself no firm, and beside one no part of its name. */
const besidePlace = (asked: Asked): NamedAndRest | undefined => {
  if (asked.question !== 'who') return undefined;
  const { jurisdiction } = asked.procedure;
  const said = asSaid(asked.text);
  const whole = placeByItself(said, jurisdiction);
  if (whole !== undefined)
    return whole.isPlain ? { named: placeTold(whole.value), rest: '' } : unlikelyFirm(said);
  const found = placeClauseIn(said, jurisdiction);
  if (found === undefined) return undefined;
  const text = `${said.slice(0, found.index)}，${said.slice(found.end)}`.replace(marksAround, '');
  const firm = employerIn({ ...asked, text });
  return firm.employer && { named: { ...firm, ...placeTold(found.value) }, rest: besideAnswer(text, firm) };
};
const marksAround = /^[\s,，]+|[\s,，]+$/gu;
const placeTold = (value: string): Pick<NamedFacts, 'place'> => ({ place: { value, sure: true } });

/** "Preston" is a town, and may be somebody. */
const unlikelyFirm = (said: string): NamedAndRest => ({ named: employerTold(said, false), rest: '' });

const answered = (asked: Asked): NamedAndRest =>
  besideFirm(asked) ?? besidePlace(asked) ?? onlyAnswered(asked);

const onlyAnswered = (asked: Asked): NamedAndRest => {
  const named = { ...employerIn(asked), ...present({ place: placeIn(asked), name: ownNameIn(asked) }) };
  return { named, rest: besideAnswer(asked.text, named) };
};

/** What the question asks for by name, or all three in a first text. */
export const namedIn = (asked: Asked): NamedAndRest =>
  asked.question === 'start' ? inStory(asked) : besideName(asked);
