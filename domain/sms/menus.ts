/** The numbered choices of the first questions by the procedure, and of what is done to those who spoke up. */
import type { RetaliationKind } from '#domain/terms/vocabulary.ts';
import { termIn } from '../messages/terms.ts';
import { isKey, type Language, text } from '../messages/text.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { type MenuChoice, type MenuStep, menuAt } from '../procedure/text-menus.ts';
import { asWritten } from '../understanding/text/spelling.ts';
import { kindText } from './facts/said-back.ts';

/** The label of a choice: the words of this menu, else a short name, else the kind's own name. */
const choiceLabel = (
  language: Language,
  procedure: Procedure,
  step: MenuStep,
  choice: MenuChoice,
): string => {
  if ('ask' in choice) return text(language, `sms.choice.ask.${choice.ask}`);
  const ofMenu = `sms.choice.${step}.${choice.kind}`;
  return isKey(ofMenu)
    ? text(language, termIn(procedure, ofMenu))
    : kindText(language, procedure, choice.kind);
};

const numbered = (language: Language, labels: readonly string[]): string =>
  labels.map((what, n) => text(language, 'sms.choice.line', { number: String(n + 1), what })).join('\n');

/** The question of a step with its choices, each on a line of its own. */
export const menuText = (language: Language, procedure: Procedure, step: MenuStep): string => {
  const menu = menuAt(procedure, step);
  const labels = menu.choices.map((each) => choiceLabel(language, procedure, menu.step, each));
  return text(language, `sms.ask.${menu.step}`, { choices: numbered(language, labels) });
};

/** The only digit of a message, "1", "一", "第一个", "(3)"; undefined where it says more. */
export const digitIn = (message: string): number | undefined => {
  const written = asWritten(message);
  const bare = written
    .replace(/^(?:第|选|选择|no\.?|number|option)\s*(?=.)/iu, '')
    .replace(/(?:个|项|种|号)$/u, '')
    .replace(/^[\s("'（“#]+|[\s)"'）”.。、,，!！]+$/gu, '');
  const chinese = '零一二三四五六七八九'.indexOf(bare);
  if (bare.length === 1 && chinese >= 0) return chinese;
  return /^\d$/.test(bare) ? Number(bare) : undefined;
};

/** The choice made at a menu by its number. */
export const choiceAt = (step: MenuStep, message: string, procedure: Procedure): MenuChoice | undefined => {
  const digit = digitIn(message);
  return digit === undefined ? undefined : menuAt(procedure, step).choices[digit - 1];
};

/** What is done to those who spoke up, as it is offered by number: the last is anything else. */
const retaliationChoices = [
  'dismissal',
  'demotion',
  'wage_hold',
  'eviction',
  'threat',
  'violence',
  'id_held',
  'contact_pressure',
  'other',
] as const satisfies readonly RetaliationKind[];

export const retaliationMenu = (language: Language): string =>
  numbered(
    language,
    retaliationChoices.map((kind) => text(language, `retaliation.${kind}`)),
  );

export const retaliationAt = (message: string): RetaliationKind | undefined => {
  const digit = digitIn(message);
  return digit === undefined ? undefined : retaliationChoices[digit - 1];
};
