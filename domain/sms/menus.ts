/** The numbered choices of the first questions by the procedure, and the plain words that lead to the same kinds. */

import { withPlainDigits } from '#domain/terms/numerals.ts';
import { isKey, type Key, type Language, languages, text } from '../messages/text.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { isOffered, type MenuChoice, type MenuStep, menuAt } from '../procedure/text-menus.ts';
import { bareMessage, catalogueWords } from './keywords.ts';

/** The label of a choice: the words of this menu, else a short name, else the kind's own name. */
const choiceLabel = (language: Language, step: MenuStep, choice: MenuChoice): string => {
  if ('ask' in choice) return text(language, `sms.choice.ask.${choice.ask}`);
  const { kind } = choice;
  const short = [`sms.choice.${step}.${kind}`, `sms.choice.${kind}`].find(isKey);
  return text(language, short ?? `kind.${kind}`);
};

/** The question of a step with its choices, each on a line of its own. */
export const menuText = (language: Language, procedure: Procedure, step: MenuStep): string => {
  const menu = menuAt(procedure, step);
  const lines = menu.choices.map((each, n) =>
    text(language, 'sms.choice.line', {
      number: String(n + 1),
      what: choiceLabel(language, menu.step, each),
    }),
  );
  return text(language, `sms.ask.${menu.step}`, { choices: lines.join('\n') });
};

/** Kinds by the words that name them, the graver first: "forced to work without wages" is forced labour. */
const byWords: readonly (readonly [Key, MenuChoice])[] = [
  ['sms.words.kind.forced', { kind: 'vulnerable.forced' }],
  ['sms.words.kind.child', { kind: 'vulnerable.child' }],
  ['sms.words.kind.harassment', { kind: 'vulnerable.harassment' }],
  ['sms.words.kind.school', { kind: 'service.school' }],
  ['sms.words.kind.medical', { kind: 'service.medical' }],
  ['sms.words.kind.wage_partial', { kind: 'wage.partial' }],
  ['sms.words.kind.wage_site', { kind: 'wage.construction_chain' }],
  ['sms.words.kind.wage_unpaid', { kind: 'wage.unpaid' }],
  ['sms.words.kind.safety', { kind: 'safety.hazard' }],
  ['sms.words.kind.injury', { kind: 'injury.not_reported' }],
  ['sms.words.kind.dismissal', { kind: 'contract.dismissal' }],
  ['sms.words.kind.social', { kind: 'social.not_registered' }],
  ['sms.words.kind.hours', { kind: 'hours.excess' }],
  ['sms.words.kind.service', { ask: 'service' }],
];

const saysWord = (text: string, word: string): boolean =>
  /^[a-z ]+$/.test(word) ? new RegExp(`\\b${word}`, 'u').test(text) : text.includes(word);

/** The choice that somebody's own words name, of those offered here; undefined when no word is known. */
export const choiceInWords = (message: string, procedure: Procedure): MenuChoice | undefined => {
  const text = withPlainDigits(message.slice(0, 500)).toLowerCase();
  const words = (key: Key) => languages.flatMap((language) => catalogueWords(language, key));
  return byWords.find(
    ([key, choice]) => isOffered(procedure, choice) && words(key).some((word) => saysWord(text, word)),
  )?.[1];
};

/** The choice made at a menu, by its number or in words. */
export const choiceAt = (step: MenuStep, message: string, procedure: Procedure): MenuChoice | undefined => {
  const said = bareMessage(message).replace(/[)）.、]$/u, '');
  return /^\d$/.test(said)
    ? menuAt(procedure, step).choices[Number(said) - 1]
    : choiceInWords(message, procedure);
};
