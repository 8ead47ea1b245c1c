/** What the numbers of the first questions stand for, and the plain words that lead to the same kinds. */
import type { Kind } from '../complaint/vocabulary.ts';
import { type Key, languages } from '../messages/text.ts';
import type { Step } from './dialogue.ts';
import { plainly } from './numerals.ts';
import { bare, wordsOf } from './words.ts';

export type Choice = { readonly kind: Kind } | { readonly ask: Step };

const first: readonly Choice[] = [
  { kind: 'wage.unpaid' },
  { kind: 'wage.construction_chain' },
  { kind: 'wage.partial' },
  { kind: 'contract.dismissal' },
  { kind: 'safety.hazard' },
  { kind: 'injury.not_reported' },
  { ask: 'service' },
  { ask: 'other' },
];
const services: readonly Choice[] = [
  { kind: 'service.school' },
  { kind: 'service.medical' },
  { kind: 'service.residence' },
  { kind: 'service.legal_aid' },
];
const others: readonly Choice[] = [
  { kind: 'social.not_registered' },
  { kind: 'hours.excess' },
  { kind: 'vulnerable.child' },
  { kind: 'vulnerable.forced' },
  { kind: 'vulnerable.harassment' },
  { kind: 'discrimination' },
  { kind: 'conduct.officer' },
  { kind: 'retaliation' },
];
const menus: { readonly [S in Step]?: readonly Choice[] } = { kind: first, service: services, other: others };

/** The graver first: "forced to work without wages" is forced labour. */
const byWords: readonly (readonly [Key, Choice])[] = [
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

const says = (text: string, word: string): boolean =>
  /^[a-z ]+$/.test(word) ? new RegExp(`\\b${word}`, 'u').test(text) : text.includes(word);

/** What somebody's own words are about; undefined when no word is known. */
export const choiceInWords = (message: string): Choice | undefined => {
  const text = plainly(message.slice(0, 500)).toLowerCase();
  const words = (key: Key) => languages.flatMap((language) => wordsOf(language, key));
  return byWords.find(([key]) => words(key).some((word) => says(text, word)))?.[1];
};

/** The choice made at a menu, by its number or in words. */
export const choiceAt = (step: Step, message: string): Choice | undefined => {
  const said = bare(message).replace(/[)）.、]$/u, '');
  return /^\d$/.test(said) ? menus[step]?.[Number(said) - 1] : choiceInWords(message);
};
