/** "£45 a house, 11 houses", 一桌15 端了60桌: whatever is priced and counted by one noun is a piece of work. */
import { unitAt } from './units.ts';

const englishPrice =
  /(?<=\d(?:\.\d\d?)?(?: ?(?:quid|pounds?|pence|p|pesos?|k))? (?:an?|per|each) )(?!bit|lot|little|few|couple|total|head|man|person|lad|worker|time|go|(?:stopped|taken|docked|deducted|owed|missing|short|unpaid|paid|not|still|and|but|from|out|off|last|this|cash|plus|never|lost|held|kept|back|so)(?![a-z]))((?:\p{L}+ )??)(\p{L}{3,}?)(?=$|[\s,.;])/gu;
const someWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty';
const englishCount = new RegExp(
  `(?<=(?<![\\d.,£])(?:\\d{1,4}|(?<!\\p{L})(?:${someWords})) )((?:\\p{L}+[ -])?)(\\p{L}{3,}?)(?= (?:at|@|x) ?£?\\d)`,
  'gu',
);

const isKnownUnit = (word: string, currency: string): boolean => {
  const found = unitAt(word, 0, currency);
  return found !== undefined && found.length === word.length;
};

/** house and houses, bunch and bunches, tray and trays */
const oneOrMany = (noun: string): string => `${noun.replace(/(?:es|s)$/u, '')}(?:es|s)?`;

const nounsIn = (text: string, currency: string): readonly string[] =>
  [...text.matchAll(englishPrice), ...text.matchAll(englishCount)]
    .filter(([, before = '']) => !isKnownUnit(before.trim(), currency))
    .map(([, , noun = '']) => noun)
    .filter((noun) => !isKnownUnit(noun, currency));

const withEnglishPieces = (text: string, currency: string): string =>
  nounsIn(text, currency).reduce(
    (left, noun) =>
      left
        .replace(
          new RegExp(`(?<=\\d (?:an?|per|each) )(?:\\p{L}+ )?${oneOrMany(noun)}(?!\\p{L})`, 'gu'),
          'piece',
        )
        .replace(
          new RegExp(
            `(?<=(?<![\\d.,£])(?:\\d{1,4}|(?<!\\p{L})(?:${someWords})) )(?:\\p{L}+[ -])?${oneOrMany(noun)}(?!\\p{L})`,
            'gu',
          ),
          'pieces',
        ),
    text,
  );

/** "85p a bucket i picked 1,240 of em": of the pieces. */
const ofThem = (text: string): string =>
  text.replace(
    /(?<=\d(?: ?(?:quid|pounds?|pence|p|pesos?|k))? (?:an?|per|each) (?!hour|hr|day|week|wk|month|night|shift|head|person|man)[a-z]{3}[^.;]*?)(?<![\d.,£])(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) of (?:them|em|those)(?![a-z])/u,
    '$1 pieces',
  );

const anyNumeral = '[\\d一二两三四五六七八九十百千]';
/** No classifier of goods: times, people, sums. */
const noPiece = '[个天日月年周礼星小钟时点人名位口号次回万千百十块元毛角分半起共旦直下样般些定边级\\d\\s]';
const chinesePrice = new RegExp(
  `(?:每一?|(?<![\\p{Script=Han}\\d])一个?|(?<=[洗做送装修搬跑卖接扛拉])一个?(?=\\p{Script=Han}(?:提|给|算|赚|挣|拿)?${anyNumeral}{1,5}(?:块|元)))(?!${noPiece})(\\p{Script=Han})(\\p{Script=Han}{0,2}?)(?=(?:是|给|算|才|提|赚|挣|拿)?${anyNumeral})`,
  'gu',
);

/** 3块一把 绑了500把: the price stands before what it is for. */
const priceBefore = new RegExp(
  `(?<=${anyNumeral}[块元毛角分]钱?)一(?!${noPiece})(\\p{Script=Han})(?=\\p{Script=Han}{0,6}(?:[\\s,，、。]|$))`,
  'u',
);
const pricedBefore = (text: string): string => {
  const [price, noun = ''] = priceBefore.exec(text) ?? [];
  const counted = new RegExp(`(?<=${anyNumeral})${noun}(?!${anyNumeral})`, 'gu');
  const rest = text.replace(priceBefore, '一件');
  return price === undefined || !counted.test(rest) ? text : rest.replace(counted, '件');
};

/** 一次四百五 做咗九次: the price of each, where only one is named. */
const eachTime = (text: string): string => {
  const [once, ...more] = [
    ...text.matchAll(
      new RegExp(`(?<!第)一([次回趟])(?:(?!${anyNumeral})\\p{Script=Han}){0,3}?(?=${anyNumeral})`, 'gu'),
    ),
  ];
  const isCounted = once !== undefined && new RegExp(`(?!一)${anyNumeral}${once[1]}`, 'u').test(text);
  if (once === undefined || more.length > 0 || !isCounted) return text;
  return text.replace(once[0], once[1] === '趟' ? '一趟' : `每${once[1]}`);
};

/** 一个差评罚两百，罚了我五次; 一个投诉扣50 有6个投诉: so much whenever it was, and how often. */
const faultPriced = new RegExp(
  `一个(\\p{Script=Han}{2})(?=(?:就|要|得|都|也)?(?:罚|扣|赔)(?:款|我|我们)?${anyNumeral})`,
  'u',
);
const faultsCounted = (text: string): string => {
  const [, fault] = faultPriced.exec(text) ?? [];
  if (fault === undefined) return text;
  const several = `(?<=(?:[\\d二两三四五六七八九十]))个`;
  const counted = text.replace(new RegExp(`${several}(?:${fault}|(?=$|[\\s,，。]))`, 'u'), '次');
  const isCounted =
    counted !== text || new RegExp(`(?:罚|扣|赔)(?:了|过|我)*${anyNumeral}{1,3}[次回]`, 'u').test(text);
  return isCounted ? counted.replace(faultPriced, '每次') : text;
};

/** 罚了我三次 每次两百, "fined £50 each time, 4 times": so much whenever it was done. */
const timesCounted = (written: string): string => {
  const text = eachTime(faultsCounted(written));
  return /每[次回](?:都?是|扣|罚|给|少)?/u.test(text) && new RegExp(`${anyNumeral}[次回]`, 'u').test(text)
    ? text.replace(/每[次回]/u, '每件').replace(new RegExp(`(?<=${anyNumeral})[次回]`, 'gu'), '件')
    : text.replace(/^(?=.*(?:each|every|per) time)(?=.*(?:\d|[a-z]) times(?![a-z]))(.*)$/u, (whole) =>
        whole.replace(/(?:each|every|per) time/u, 'per piece').replace(/ times(?![a-z])/u, ' pieces'),
      );
};

const withChinesePieces = (written: string): string => {
  const text = pricedBefore(written);
  // 一笔1900 一笔2450: told one behind the other, and no price
  const [price, ...others_] = text.matchAll(chinesePrice);
  if (others_.some(([, classifier]) => classifier === price?.[1])) return text;
  const classifier = price?.[1];
  if (price === undefined || classifier === undefined) return text;
  const counted = new RegExp(`(?<=${anyNumeral})个?${classifier}(?!${anyNumeral})`, 'gu');
  const others = text.slice(0, price.index) + text.slice(price.index + price[0].length);
  if (!counted.test(others)) return text;
  const after = text.slice(price.index + price[0].length).replace(counted, '件');
  return `${text.slice(0, price.index).replace(counted, '件')}一件${after}`;
};

/** `currency`: ISO 4217; words that are known as units of it stay. */
export const withPieces = (text: string, currency: string): string =>
  withChinesePieces(withEnglishPieces(ofThem(timesCounted(text)), currency));
