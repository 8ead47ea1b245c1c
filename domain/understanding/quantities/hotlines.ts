/** Numbers that somebody rang before, as 12333打不通才找的你们: they are no sums. */
import type { Procedure } from '../../procedure/procedure.ts';

const rangBefore =
  '(?:(?:打|拨|热线|电话)(?:了|过|给)?|(?<![a-z])(?:call(?:ed|ing)?|rang|ring|phoned?|dial(?:led)?|tumawag(?: ako)?(?: po)?(?: sa)?|tawag(?:an)?(?: sa)?) )';
const rangBehind =
  '[\\s,，]?(?:热线|电话)?(?:都|也|一直|总|老)*(?:打(?:不通|了|过|不进|没)|不管(?![饭吃住])|没人|占线|不接|no ?(?:answer|one|body)|busy|engaged|walang (?:sumasagot|sagot))';

/** Consumers', taxes, safety: other services of the state that are rung first. 打了12000 is money that came. */
const serviceNumber = '123(?:15|66|77|88|89|36|29|28|18)|12377|12350|12351|12355|12338';

const patternOf = ({ hotlines, emergencyNumbers }: Procedure): RegExp => {
  const listed = [...hotlines, ...emergencyNumbers]
    .map(({ number }) => number)
    .filter((each) => /^\d+$/u.test(each));
  const number = `(?<!\\d)(?:${[...listed, serviceNumber].join('|')})(?![\\d万千百块元])`;
  const run = `${number}(?:[\\s,，、和跟]+${number})*`;
  return new RegExp(`(?<=${rangBefore})${run}|${run}(?=${rangBehind})`, 'giu');
};

const patterns = new WeakMap<Procedure, RegExp>();

/** The text with blanks where a hotline stands that was rung, or that tells who sent them here. */
export const withoutHotlines = (text: string, procedure: Procedure): string => {
  const pattern = patterns.get(procedure) ?? patternOf(procedure);
  patterns.set(procedure, pattern);
  return text.replace(pattern, (said) => ' '.repeat(said.length));
};
