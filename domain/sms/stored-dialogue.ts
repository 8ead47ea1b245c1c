/** Dialogues that were stored by earlier versions, in the form of now: a talk goes on where it was when we change. */

type Stored = Readonly<Record<string, unknown>>;

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A whole sum, a day and a count became spans that may be "about". */
const answersNow = ({ claimedFen, since, people, ...answers }: Stored): Stored => ({
  ...answers,
  ...(typeof claimedFen === 'number' && { money: { low: claimedFen, high: claimedFen, monthly: false } }),
  ...(typeof since === 'string' ? { since: { month: since.slice(0, 7), about: true } } : { since }),
  ...(typeof people === 'number' ? { people: { low: people, high: people } } : { people }),
});

export const asStoredNow = (stored: unknown): unknown => {
  if (!isStored(stored)) return stored;
  return {
    doubts: {},
    skipped: [],
    failures: 0,
    toldLanguages: false,
    ...(stored.choosesLanguage === true && { between: { about: 'language' } }),
    ...stored,
    answers: answersNow(isStored(stored.answers) ? stored.answers : {}),
  };
};
