/** Small numbers as they are written out, from two on: of people, of months, of shares. */
export const fewInEnglish: readonly string[] = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
