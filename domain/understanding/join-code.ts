/** The code by which somebody joins workmates, wherever it stands in a text: "I want to join, code K7QM-4XRD-PN2W". */
import { normaliseJoinCode } from '#domain/terms/identifiers.ts';
import { asWritten } from './text/spelling.ts';

/** In its three groups, or without gaps; groups that only spaces part are in capitals, as words are not. */
const wholeCodes = [
  /(?<![0-9A-Za-z])[0-9A-Za-z]{4}(?: ?\p{Pd} ?[0-9A-Za-z]{4}){2}(?![0-9A-Za-z])/u,
  /(?<![0-9A-Za-z])[0-9A-Za-z]{12}(?![0-9A-Za-z])/u,
  /(?<![0-9A-Za-z])[0-9A-Z]{4}(?: [0-9A-Z]{4}){2}(?![0-9A-Za-z])/u,
];
/** Said to be one: a part of it, or one with a slip. */
const saidToBeCode =
  /(?:(?<!验证)码|口令|\b[Cc](?:ode|ODE)|\b[Dd]ai ?[Mm]a)(?:\s*(?:是|为|is|ay|po|:|：|,|，))*\s*((?=[A-Za-z]*\d)[0-9A-Za-z]{3,12}(?:[ \p{Pd}][0-9A-Z]{2,4}){0,3})(?![0-9A-Za-z])/u;

const hasDigit = (code: string): boolean => /\d/.test(code);
const isWholeCode = (code: string): boolean => hasDigit(code) && normaliseJoinCode(code) !== undefined;

/** A whole code, else what is said to be one. */
export const joinCodeIn = (text: string): string | undefined => {
  const written = asWritten(text);
  return (
    wholeCodes.map((form) => form.exec(written)?.[0] ?? '').find(isWholeCode) ??
    saidToBeCode.exec(written)?.[1]
  );
};

/** Nothing but a code in its three groups. */
export const isBareJoinCode = (text: string): boolean =>
  /^[0-9A-Z]{4}(?:\p{Pd}[0-9A-Z]{4}){2}$/u.test(asWritten(text).trim()) && hasDigit(text);

/** Words that lead up to a code and tell nothing else. */
const onlyOfJoining =
  /^[^\p{L}\d]*(?:(?:我们?|也|要|想|请|能|可以|一起|你好|工友|他们|的|投诉|案子|加入|参加|入伙|加|代?码|是|为|这|个|吗|吧)*|(?:(?:hi|hello|please|pls|i|we|want|would|like|to|wanna|join|joining|the|my|our|workmates?|mates?|s|case|complaint|group|with|code|is|its|sumali|sasali|sali|gusto|kong?|ako|po|ang|yung|sa|na|in|of|this|here|jiaru|jia|ru)[^\p{L}\d]*)*)[^\p{L}\d]*$/iu;

/** What a text tells beside the code and the wish to join; empty where it tells nothing. */
export const besideJoinCode = (text: string): string => {
  const code = joinCodeIn(text);
  const rest = code === undefined ? text : asWritten(text).replace(code, ',');
  return rest
    .split(/[，,。;；!！\n]+|\.\s/u)
    .map((each) => each.trim())
    .filter((each) => !onlyOfJoining.test(each))
    .join(', ');
};
