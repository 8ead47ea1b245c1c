/** Of two places in one text, the one where the work is: "I live in Salford but the job was in Stockport". */

import { asTyped } from '../text/typed.ts';
import { type ElsewhereSense, elsewhereEn, elsewhereTl, elsewhereZh } from '../words/place-elsewhere.ts';
import { withoutHomes } from './whereabouts.ts';
import { tellsOfPlace } from './words.ts';

const zh = asTyped([elsewhereZh], 'names');
const tl = asTyped([elsewhereTl], 'names');
const elsewhere = asTyped([elsewhereZh, elsewhereEn, elsewhereTl], 'names');

/** What is behind the first place at which a sense is heard. */
const behindFirst = (text: string, sense: ElsewhereSense): string => {
  const first = elsewhere.at(text, sense)[0];
  return first === undefined ? '' : text.slice(first.to).trimStart();
};

const marksAround = /^[\s,，.;；]+|[\s,，.;；]+$/gu;

const withoutBut = (text: string): string => {
  const said = text.replace(/^[\s,，.;；]+/u, '');
  return said === text ? text : said.slice(elsewhere.first(said, 'but')).trimStart();
};

/** Where the clause ends, or something else begins in it. */
const endOfClause = (behind: string): number => {
  const mark = behind.search(/[,.;]|$/u);
  return elsewhere.at(behind.slice(0, mark), 'but').find(({ from }) => from > 0)?.from ?? mark;
};

/** The text without "I live in Salford but". */
const withoutWhereTheyLive = (text: string): string => {
  const [lead] = elsewhere.at(text, 'they_live');
  if (lead === undefined) return text;
  const behind = text.slice(lead.to);
  const rest = behind.slice(endOfClause(behind)).replace(/^[\s,.;]+/u, '');
  return text.slice(0, lead.from) + rest.slice(elsewhere.first(rest, 'but')).trimStart();
};

/** "Sa Pasig ang trabaho": the place stands before the work. */
const beforeWork = (text: string): string | undefined => {
  const lead = tl.first(text, 'now_at');
  const work = tl.at(text, 'work_last')[0]?.from ?? 0;
  return lead > 0 && work > lead ? text.slice(lead, work).trim() : undefined;
};

/** Where they live is left. */
export const whereTheyWork = (text: string): string => {
  const homeless = withoutHomes(text);
  const left = withoutWhereTheyLive(withoutBut(homeless)).replace(marksAround, '');
  if (left === text || left === '') return text;
  const before = beforeWork(left);
  if (before !== undefined) return before;
  const behind = behindFirst(left, 'job_in');
  if (behind !== '') return behind;
  return homeless === text ? text : left;
};

/** 我老家达州 现在在绍兴柯桥: where they are from is told first, and left. */
export const withoutHomeFirst = (text: string): string => text.slice(zh.first(text, 'home_first'));

/** 现在在苏州吴中木渎干活: nowhere else was told, so now is no move. */
export const withoutNow = (text: string): string => {
  const said = text.slice(zh.first(text, 'now_at'));
  return said.slice(0, zh.at(said, 'work_last')[0]?.from);
};

const baseSaid = /^.{2,60}$/u;

/** What stays in one place of those who work everywhere: "depot is in Tipton", 车队在临沂. */
const basedAt = (text: string): string | undefined =>
  elsewhere
    .at(text, 'based')
    .map(({ to }) => text.slice(to).trimStart())
    .find((place) => baseSaid.test(place) && elsewhere.first(place, 'not_based') === 0);

/** 现在人在贵阳 欠钱的工地在遵义: where somebody is by now is told first, and left. */
const workedIn = (text: string): string | undefined => {
  const now = elsewhere.first(text, 'now_in');
  const lead = elsewhere.at(text, 'work_in').find(({ from }) => from > now + 1);
  const place = lead === undefined ? '' : text.slice(lead.to).trim();
  return now > 0 && place.length > 1 && place.length <= 40 ? place : undefined;
};

/** "All over im a courier, depot is Avonmouth": who works everywhere is found where they set out from. */
export const setOutFrom = (text: string): string =>
  workedIn(text) ?? (tellsOfPlace(text, 'roving') ? basedAt(text) : undefined) ?? text;
