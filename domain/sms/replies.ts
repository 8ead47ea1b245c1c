/** Replies of the dialogue: the open question, the read-back, and the words around them, each within two segments. */
import { isKey, type Key, languages, type Params, text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Dialogue, DialogueStep } from './dialogue.ts';
import { menuText } from './menus.ts';
import { clipped, inTexts } from './segments.ts';

export const say = (
  { language }: Pick<Dialogue, 'language'>,
  key: Key,
  params: Params = {},
): readonly string[] => inTexts(text(language, key, params));

const questionKeys: { readonly [S in DialogueStep]?: Key } = {
  place: 'sms.ask.place',
  employer: 'sms.ask.employer',
  owed: 'sms.ask.owed',
  since: 'sms.ask.since',
  people: 'sms.ask.people',
  danger: 'sms.ask.danger',
  name: 'sms.ask.name',
  danger_details: 'sms.ask.danger_details',
};

const owedText = ({ answers, language }: Dialogue, { currency }: Procedure): string => {
  const fen = answers.claimedFen;
  const sum = fen === undefined ? '' : text(language, 'sms.owed', { sum: { fen, currency } });
  const since =
    answers.since === undefined ? '' : text(language, 'sms.since', { day: { day: answers.since } });
  return sum + since;
};

/** The read-back of what was understood, before anything is filed, as a clerk reads back what somebody dictated. */
const readBack = (dialogue: Dialogue, procedure: Procedure): readonly string[] => {
  const { answers, language } = dialogue;
  const notSaid = text(language, 'sms.not_said');
  const back = text(language, 'sms.read_back', {
    kind: answers.kind === undefined ? notSaid : { say: `kind.${answers.kind}` },
    place: clipped(answers.place ?? notSaid, 40),
    // an outgoing text never names the employer, not even to the worker who named it
    employer: answers.employer === undefined ? notSaid : { say: 'sms.noted' },
    owed: owedText(dialogue, procedure),
    people: answers.people ?? 1,
    name: clipped(answers.name ?? notSaid, 20),
  });
  const send = text(language, 'sms.ask.send');
  const together = inTexts(`${back}\n${send}`);
  return together.length === 1 ? together : [...inTexts(back), ...inTexts(send)];
};

/** The languages, each by the number that chooses it and in its own words. */
const languageChoices = languages.map((each, n) => `${n + 1} ${text(each, 'language.name')}`).join('\n');

/** The question that waits for an answer; nothing when none does. */
export const openQuestion = (dialogue: Dialogue, procedure: Procedure): readonly string[] => {
  const { step, language } = dialogue;
  if (dialogue.choosesLanguage) return say(dialogue, 'sms.ask.language', { choices: languageChoices });
  if (step === 'send') return readBack(dialogue, procedure);
  if (step === 'kind' || step === 'service' || step === 'other')
    return inTexts(menuText(language, procedure, step));
  const key = questionKeys[step];
  return key === undefined ? [] : say(dialogue, key);
};

const labelled = (
  dialogue: Dialogue,
  group: 'emergency' | 'hotline',
  numbers: Procedure['hotlines'],
): string =>
  numbers
    .map(({ number, what }) => {
      const key = `${group}.${what}`;
      return isKey(key) ? `${number} ${text(dialogue.language, key)}` : number;
    })
    .join(', ');

/** The emergency numbers of the country, and the work-safety line, before anything else. */
export const emergency = (dialogue: Dialogue, procedure: Procedure): readonly string[] =>
  say(dialogue, 'sms.emergency', {
    numbers: [
      labelled(dialogue, 'emergency', procedure.emergencyNumbers),
      labelled(
        dialogue,
        'hotline',
        procedure.hotlines.filter(({ what }) => what === 'safety'),
      ),
    ]
      .filter((each) => each !== '')
      .join(', '),
  });

const helpLinesOf = ({ hotlines }: Procedure): string =>
  hotlines
    .filter(({ what }) => what !== 'safety')
    .slice(0, 2)
    .map(({ number }) => number)
    .join(', ');

export const help = (dialogue: Dialogue, procedure: Procedure): readonly string[] =>
  say(dialogue, 'sms.help', { hotlines: helpLinesOf(procedure) });

/** The last reply of a day: that it is the last, that nothing is lost, and whom to call. One text. */
export const noMoreToday = ({ language }: Dialogue, procedure: Procedure): string =>
  text(language, 'sms.no_more_today', { hotlines: helpLinesOf(procedure) });
