/** The words around the questions, and how the parts of one turn become at most two texts. */
import { isKey, type Key, type Params, text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { type Dialogue, isWished } from './dialogue.ts';
import { fits, inTexts } from './segments.ts';

/** Who wants little said reads the question in words that tell nobody else what it is about. */
const keyAsWished = (key: Key, dialogue: Pick<Dialogue, 'wishes'>): Key => {
  if (!isWished(dialogue, 'little')) return key;
  const isExplained = key.startsWith('sms.explained.') && key !== 'sms.explained.danger';
  const little = isExplained ? 'sms.little.explained' : key.replace(/^sms\./u, 'sms.little.');
  return isKey(little) ? little : key;
};

export const say = (
  dialogue: Pick<Dialogue, 'language' | 'wishes'>,
  key: Key,
  params: Params = {},
): readonly string[] => inTexts(text(dialogue.language, keyAsWished(key, dialogue), params));

/** The most texts that one turn is answered with. */
export const mostReplies = 2;

/** Joins neighbours as long as both fit one text. */
const joined = (parts: readonly string[]): readonly string[] =>
  parts.reduce<string[]>((texts, part) => {
    const both = [texts.at(-1) ?? '', part].join('\n').trim();
    if (texts.length > 0 && fits(both)) texts.splice(-1, 1, both);
    else texts.push(part);
    return texts;
  }, []);

/**
 * The parts of a turn, in the order of reading, in as few texts as they need. The question comes last and is never left
 * out: where all is more than two texts, what was said first gives way.
 */
export const inReplies = (parts: readonly string[]): readonly string[] => {
  const texts = joined(parts.flatMap((part) => inTexts(part)));
  if (texts.length <= mostReplies) return texts;
  return parts.length > 1 ? inReplies(parts.slice(1)) : texts.slice(0, mostReplies);
};

/** Numbers with what answers there; a number that is the same for all is said once. */
const labelled = (
  dialogue: Dialogue,
  group: 'emergency' | 'hotline',
  numbers: Procedure['hotlines'],
): string => {
  const nameOf = (what: string): string => {
    const key = `${group}.${what}`;
    return isKey(key) ? text(dialogue.language, key) : '';
  };
  return [...new Set(numbers.map(({ number }) => number))]
    .map((number) => {
      const names = numbers.filter((each) => each.number === number).map(({ what }) => nameOf(what));
      return [number, names.filter((each) => each !== '').join('/')].join(' ').trim();
    })
    .join(text(dialogue.language, 'language.between'));
};

/** The emergency numbers of the jurisdiction, and its line for safety at work. */
export const emergencyNumbersText = (dialogue: Dialogue, procedure: Procedure): string =>
  [
    labelled(dialogue, 'emergency', procedure.emergencyNumbers),
    labelled(
      dialogue,
      'hotline',
      procedure.hotlines.filter(({ what }) => what === 'safety'),
    ),
  ]
    .filter((each) => each !== '')
    .join(text(dialogue.language, 'language.between'));

/** Whom to call who would end their own life: the line of those who listen, and the emergency numbers. */
export const crisisNumbersText = (dialogue: Dialogue, { hotlines, emergencyNumbers }: Procedure): string =>
  [
    labelled(
      dialogue,
      'hotline',
      hotlines.filter(({ what }) => what === 'crisis'),
    ),
    labelled(dialogue, 'emergency', emergencyNumbers),
  ]
    .filter((each) => each !== '')
    .join(text(dialogue.language, 'language.between'));

const helpLinesOf = ({ hotlines }: Procedure): string =>
  hotlines
    .filter(({ what }) => what !== 'safety' && what !== 'crisis')
    .slice(0, 2)
    .map(({ number }) => number)
    .join(', ');

export const help = (dialogue: Dialogue, procedure: Procedure): readonly string[] =>
  say(dialogue, 'sms.help', { hotlines: helpLinesOf(procedure) });

/** What can be said to any question: who reads it, and whom to ask at once; no call is promised to who wants none. */
export const theirQuestion = (dialogue: Dialogue, procedure: Procedure): readonly string[] => {
  const isUncalled = isWished(dialogue, 'no_call') || isWished(dialogue, 'no_contact');
  const key = isUncalled ? 'sms.their_question_no_call' : 'sms.their_question';
  return say(dialogue, key, { hotlines: helpLinesOf(procedure) });
};

/** An answer that may name the lines that advise for nothing. */
export const answeredWith = (dialogue: Dialogue, procedure: Procedure, key: Key): readonly string[] =>
  say(dialogue, key, { hotlines: helpLinesOf(procedure), days: firstLookDays(procedure) });

/** Working days within which the office promises to read a complaint; one where the procedure promises none. */
export const firstLookDays = ({ timeLimits }: Procedure): number => {
  const length = timeLimits.find(({ id }) => id === 'first_look')?.length;
  return length?.unit === 'wd' ? length.value : 1;
};

/** The last reply of a day: that it is the last, that nothing is lost, and whom to call. One text. */
export const noMoreToday = ({ language }: Dialogue, procedure: Procedure): string =>
  text(language, 'sms.no_more_today', { hotlines: helpLinesOf(procedure) });
