/** What a text at the danger question tells of something else: it is read, and whether somebody is in danger stays asked. */
import { present } from '#domain/terms/present.ts';
import { endsWithNo, plainAnswerIn } from '../answer/plain.ts';
import { speaksOf } from '../answer/speaks-of.ts';
import { isMistyped } from '../correction/mistyped.ts';
import { beginsAnew, openingRejection } from '../correction.ts';
import { firmByItself, isFirmKnownByName } from '../employer/by-itself.ts';
import { kindIn } from '../kind.ts';
import type { Asked, Meaning } from '../meaning.ts';
import { saysEach } from '../money/shares.ts';
import { moneyIn } from '../money.ts';
import { monthsIn } from '../months.ts';
import { nameByItself } from '../name/by-itself.ts';
import { isQuestionBack } from '../name/own-words.ts';
import { personIn } from '../name/person.ts';
import { namedIn } from '../named.ts';
import { beginsNotAlone } from '../people/not-alone.ts';
import { type Facts, factsCorrected, factsOf } from '../read-back.ts';
import { isOnlyLength } from '../since/only-length.ts';
import { sinceIn } from '../since.ts';
import { asSaid } from '../text/spelling.ts';
import { givenNames } from '../words/given-names.ts';
import { isSilentOnDanger } from './books.ts';
import { isDayOfDanger } from './dated.ts';
import { dangerShares } from './net.ts';
import { goesOnTelling } from './plea.ts';

/** "No, 6 months": a no that is followed by a value and nothing else says what else is wrong. */
const shortNo = /^(?:no|nope|hindi)(?: po)?[\s,，.]+(?:\S+\s*){1,3}$/iu;

const isCorrection = (text: string): boolean => beginsAnew(text) || shortNo.test(text) || isMistyped(text);

/** 两个人 alone may be two who are in danger. */
export const ofUs =
  /[我俺咱]|一共|总共|总计|合计|\b(?:me|myself|us|we|in all|in total|altogether|kami|kaming|ako|lahat)\b/iu;

const isAnswered = (text: string): boolean => plainAnswerIn(text) !== undefined || endsWithNo(text);

/** Said of something else by its own words, and not behind a yes or no. */
const factsBeside = (asked: Asked): Facts => {
  const question = speaksOf(asked.text) ?? (isOnlyLength(asked.text) ? 'since' : undefined);
  if (question === undefined || question === 'danger' || isAnswered(asked.text)) return {};
  return question === 'people' && !ofUs.test(asked.text)
    ? {}
    : factsOf(asked, { question, text: asked.text });
};

/** So little may stand beside a place and a firm that nothing else is told. In signs, of which Chinese needs fewer. */
const littleBeside = { han: 6, spaced: 16 };

/** "Kebab King in Bradford": names in capitals, and then the town. */
const firmInTown =
  /^(?!(?:Room|Flat|Unit|House|Block|Floor|Site|Dorm|Warehouse|Help)\b)\p{Lu}[\p{L}'’&.-]*(?:\s+(?:and|&|of|\p{Lu}[\p{L}'’&.-]*))*,?\s+(?:in|at|sa|near)\s+\p{Lu}[\p{L} ]*$/u;
const besideTown = (asked: Asked, { place }: Facts): Facts => {
  const { employer } = namedIn({ ...asked, question: 'who' }).named;
  const first = employer?.value.split(' ')[0]?.toLowerCase() ?? '';
  return givenNames.has(first) || employer?.value === place?.value ? {} : present({ employer });
};

/** A firm that no story would show stands in a clause of its own beside the place. */
const firmBeside = (asked: Asked, named: Facts): Facts => {
  if (!named.place || named.employer?.sure) return named;
  if (firmInTown.test(asked.text)) return { ...named, ...besideTown(asked, named) };
  const beside = named.employer ? {} : namedIn({ ...asked, question: 'place' }).named;
  return beside.place && beside.employer ? beside : named;
};

/** 佛山顺德乐从 永盛五金厂: where it is, and of which firm, and nothing else. */
const placeToldIn = (asked: Asked): Facts => {
  if (isAnswered(asked.text) || isQuestionBack(asked.text)) return {};
  const { named, rest } = namedIn({ ...asked, question: 'start' });
  const { place, employer } = firmBeside(asked, named);
  const left = rest.replace(/[^\p{L}\p{N}]+/gu, '');
  const isAll = left.length <= littleBeside[/\p{Script=Han}/u.test(asked.text) ? 'han' : 'spaced'];
  return isAll && (place?.sure === true || employer?.sure === true) ? present({ place, employer }) : {};
};

const ifSure = (kind: Facts['kind']): Facts['kind'] => (kind?.sure ? kind : undefined);

/** 工资也不给 一万二: the complaint goes on, and what it tells is kept. */
const complaintGoesOn = (asked: Asked): Facts => {
  if (isAnswered(asked.text) || !goesOnTelling(asked.text)) return {};
  const again: Asked = { ...asked, question: 'start' };
  return present({
    kind: ifSure(kindIn(again)),
    money: moneyIn(again),
    months: monthsIn(again),
    since: sinceIn(again),
  });
};

/** 林小燕, "Mary Chan": who they are, told where nobody asked. */
const nameToldIn = ({ text, procedure }: Asked): Facts => {
  const value = nameByItself(text, procedure.jurisdiction);
  return value === undefined ? {} : { name: { value, sure: false } };
};

/** Of how it is with them, and not of the pay alone. */
/** 高危岗位补贴, "danger money": an allowance that is named after one. */
const allowance = String.raw`(?:高危|[有带]毒|有害|高空|高处|井下|下井|高温|辐射|粉尘|噪音)[^，。]{0,6}(?:津贴|补贴|补助)|\b(?:danger|hazard|height|risk) (?:money|pay|allowance)\b`;
export const speaksOfDanger = new RegExp(
  String.raw`危险|安全|没事|莫得?事|平安|太平[着得]|\b(?:danger|safe|fine|ok|okay|ligtas)\b|${allowance}`,
  'iu',
);

const told = (asked: Asked): Facts => {
  const said = asSaid(asked.text);
  // the no of it is of how many they are
  if (beginsNotAlone(said) && isSilentOnDanger(said))
    return factsOf(asked, { question: 'people', text: said });
  const name = speaksOf(said) === undefined && !isFirmKnownByName(said) ? personIn(said) : undefined;
  if (name !== undefined) return { name: { value: name, sure: false } };
  if (speaksOfDanger.test(said) || !isSilentOnDanger(said.replace(openingRejection, ''))) return {};
  if (saysEach(said) && !isAnswered(said)) return { each: true, answer: 'part' };
  return isCorrection(said)
    ? { ...factsCorrected({ ...asked, question: 'readback' }), answer: 'part' }
    : withFirmAlone(asked, {
        ...nameToldIn(asked),
        ...complaintGoesOn(asked),
        ...clausesTold({ ...asked, text: said }),
      });
};

/** Avara: who it may be; by its capitals alone it may be somebody's name as well. */
const withFirmAlone = ({ text, procedure }: Asked, facts: Facts): Facts => {
  if (Object.keys(facts).some((fact) => fact !== 'name')) return facts;
  const value = firmByItself(text, procedure.jurisdiction);
  return value === undefined ? facts : { ...facts, employer: { value, sure: false } };
};

const clauseOrGap = /[，,。;；\n]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

/** 工资一万二 东莞厚街 鑫发厂: each clause that says what it is of is read by itself, the others together. */
const clausesTold = (asked: Asked): Facts => {
  const clauses = asked.text.split(clauseOrGap).filter((each) => /[\p{L}\p{N}]/u.test(each));
  const own = clauses.filter((each) => speaksOf(each) !== undefined);
  const others = clauses.filter((each) => !own.includes(each)).join('，');
  if (isAnswered(asked.text) || own.length === 0 || others === '')
    return { ...placeToldIn(asked), ...factsBeside(asked) };
  const facts = own.map((text) => factsBeside({ ...asked, text }));
  return Object.assign({}, placeToldIn({ ...asked, text: others }), factsBeside(asked), ...facts);
};

/** "Out of the house tonight if i talk": of what the whole text sounds like nothing else is told instead. */
const dangerousFrom = 0.6;
const soundsDangerous = (asked: Asked): boolean => 1 - dangerShares(asked).none >= dangerousFrom;

/** Undefined for a text that tells nothing else. */
export const toldInstead = (asked: Asked): Meaning | undefined => {
  // 不是现在，是上个月的事: when the danger was, and not since when nothing was paid
  if (asked.question !== 'danger' || soundsDangerous(asked) || isDayOfDanger(asked.text)) return undefined;
  const facts = told(asked);
  return Object.keys(facts).some((fact) => fact !== 'answer')
    ? { ...facts, danger: 'none', asksBack: ['danger_now'] }
    : undefined;
};
