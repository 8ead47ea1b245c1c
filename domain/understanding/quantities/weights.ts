/** A price for one weight, and so much of another: "35p a kilo, picked 2.4 tonnes", 一斤两块，摘了3吨. */
import { numberInGroup } from './groups-alike.ts';

/** In pounds of half a kilo, as they are counted on Chinese markets. */
const halfKilos = { 斤: 1, 公斤: 2, 千克: 2, kilo: 2, 吨: 2000, tonne: 2000 } as const;
type Weight = keyof typeof halfKilos;

const latinWeights: readonly (readonly [RegExp, Weight])[] = [
  [/^(?:kilos?|kgs?|kilograms?|kilogrammes?|kilo)$/u, 'kilo'],
  [/^(?:tonnes?|tons?|toneladas?|tonelada)$/u, 'tonne'],
];
const weightOf = (word: string): Weight | undefined =>
  word in halfKilos ? (word as Weight) : latinWeights.find(([form]) => form.test(word))?.[1];

const anyWeight = '公斤|千克|斤|吨|(?:kilograms?|kilogrammes?|kilos?|kgs?|tonnes?|tons?|toneladas?)(?![a-z])';
const weightPriced = new RegExp(
  `(?:(?<![\\d一二两三四五六七八九十百千万几])[一每]|(?<![a-z])(?:an?|per|each|every|kada|bawat|isang) |\\/ ?)(${anyWeight})`,
  'u',
);
const weightCounted = new RegExp(
  `(?<![\\d.,£一二两三四五六七八九十百千万每]|[a-z])(\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千万]+|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?= )) ?(${anyWeight})(?![多几来])(半?)`,
  'gu',
);

/** As it may be written where a price stands for it. */
const weightWord = (weight: Weight): string =>
  weight === 'kilo' || weight === 'tonne' ? ` ${weight}s` : weight;

/** The text with what was weighed in the weight that has a price; where one weight is named only, as it is. */
export const withOneWeight = (text: string): string => {
  const price = weightPriced.exec(text);
  const to = weightOf(price?.[1] ?? '');
  if (price === null || to === undefined) return text;
  return text.replace(weightCounted, (said: string, many: string, word: string, half: string, at: number) => {
    const [from, whole] = [weightOf(word), numberInGroup(many)];
    const isPrice = at < price.index + price[0].length && at + said.length > price.index;
    if (isPrice || from === undefined || whole === undefined || halfKilos[from] === halfKilos[to])
      return said;
    const weight =
      Math.round((((whole + (half === '' ? 0 : 0.5)) * halfKilos[from]) / halfKilos[to]) * 1000) / 1000;
    return `${weight}${weightWord(to)}`;
  });
};
