/** A number that is spoken digit by digit: "five nine five". */

const figureOfWord: Readonly<Record<string, string>> = {
  zero: '0',
  nought: '0',
  naught: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const anyDigit = `(?:${Object.keys(figureOfWord).join('|')})`;
const firstDigit = '(?:one|two|three|four|five|six|seven|eight|nine)';
const beforeDigits = '(?:its |it is |thats |about |£ ?)?';
const behindDigits = '(?: (?:pounds?|quid|pesos?|please|pls|in all|total|altogether))?[.!]?';
const digitsSpoken = new RegExp(
  `^(${beforeDigits})(${firstDigit}(?:[ ,-]+${anyDigit}){2,4})(${behindDigits})$`,
  'u',
);

/** The whole of a text is one number of three to five digits: "eight oh five pounds". */
export const withSpokenDigits = (text: string): string =>
  text.replace(
    digitsSpoken,
    (_, before: string, said: string, after: string) =>
      `${before}${said
        .split(/[ ,-]+/u)
        .map((each) => figureOfWord[each] ?? '')
        .join('')}${after}`,
  );
