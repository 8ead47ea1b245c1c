/** A name and nothing else at the read-back, "Peter Grant", 王芳: hardly words of the complaint. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { mayBePerson, personIn } from '../../understanding/name/person.ts';
import type { Spoken } from '../turn.ts';
import { tellsFact } from './taken.ts';

/** A yes, a change or a cry is read as that. */
const tellsMoreThanName = ({ danger, answer, called, asksBack, ...facts }: Meaning): boolean =>
  danger !== 'none' ||
  answer !== undefined ||
  called !== undefined ||
  asksBack.includes('their_question') ||
  tellsFact({ danger, asksBack, ...facts });

/** It is sure where a name was asked for and none was told; else it may be another's, and is read back. */
const isSureHere = ({ dialogue: { answers } }: Spoken, name: string): boolean =>
  answers.name === undefined ? answers.employer !== undefined : name.startsWith(answers.name);

/** The turn with the name as what was told, and asked for once more where it was left out; the same for any other text. */
export const withNameAlone = (spoken: Spoken): Spoken => {
  const { dialogue, message, meaning, context } = spoken;
  if (tellsMoreThanName(meaning)) return spoken;
  const person = personIn(message.text);
  const value = person ?? mayBePerson(message.text);
  const isPlace = value !== undefined && namedPlacesIn(context.procedure.jurisdiction, value).length > 0;
  if (value === undefined || (isPlace && person === undefined) || value === dialogue.answers.name)
    return spoken;
  const name = { value, sure: person !== undefined && isSureHere(spoken, value) };
  return {
    ...spoken,
    dialogue: { ...dialogue, skipped: dialogue.skipped.filter((each) => each !== 'name') },
    meaning: { danger: meaning.danger, asksBack: [], name },
  };
};
