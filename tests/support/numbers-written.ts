/** Numbers as they are written and spoken, each language by its own rules: the other way round from how they are read. */

const han = '零一二三四五六七八九';
const bankers = '零壹贰叁肆伍陆柒捌玖';

const hanBelowTenThousand = (value: number, digits: string, units: readonly string[]): string => {
  const written = [...String(value)].map(Number);
  let text = '';
  let gap = false;
  for (const [n, digit] of written.entries()) {
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? digits.charAt(0) : ''}${digits.charAt(digit)}${units[written.length - 1 - n] ?? ''}`;
      gap = false;
    }
  }
  return text;
};

const hanWith = (value: number, digits: string, units: readonly string[]): string => {
  const [great, small] = [Math.floor(value / 10_000), value % 10_000];
  const below = small === 0 ? '' : hanBelowTenThousand(small, digits, units);
  if (great === 0) return below;
  const joint = small > 0 && small < 1000 ? digits.charAt(0) : '';
  return `${hanBelowTenThousand(great, digits, units)}万${joint}${below}`;
};

/** 三千二百五十; 十五 for 15, as it is said. */
export const inHan = (value: number): string =>
  hanWith(value, han, ['', '十', '百', '千']).replace(/^一十/, '十');
/** 叁仟贰佰伍拾 */
export const inBankersHan = (value: number): string => hanWith(value, bankers, ['', '拾', '佰', '仟']);
/** 两千, 两万 */
export const inSpokenHan = (value: number): string => inHan(value).replace(/二(?=[百千万])/g, '两');

/** 1万2, 3千5: what remains is a tenth of the unit; undefined where it isn't. */
export const inMixedHan = (value: number): string | undefined => {
  for (const [unit, name] of [
    [10_000, '万'],
    [1000, '千'],
  ] as const) {
    const tenth = (value % unit) / (unit / 10);
    if (value >= unit && value < unit * 100 && tenth >= 1 && Number.isInteger(tenth))
      return `${Math.floor(value / unit)}${name}${tenth}`;
  }
  return undefined;
};

export const withCommas = (value: number): string => value.toLocaleString('en-GB');
export const inFullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const englishBelowThousand = (value: number): string => {
  if (value < 20) return ones[value] ?? '';
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ones[value % 10]}`}`;
  const rest = value % 100;
  return `${ones[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${englishBelowThousand(rest)}`}`;
};

/** Below a million. */
export const inEnglish = (value: number): string => {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  if (thousands === 0) return englishBelowThousand(rest);
  const joint = rest < 100 ? ' and ' : ' ';
  return `${englishBelowThousand(thousands)} thousand${rest === 0 ? '' : joint + englishBelowThousand(rest)}`;
};

const tagalogOnes = ' isa dalawa tatlo apat lima anim pito walo siyam'.split(' ');
const tagalogTeens =
  'sampu labing-isa labindalawa labintatlo labing-apat labinlima labing-anim labimpito labingwalo labinsiyam'.split(
    ' ',
  );
const tagalogTens = ' sampu dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu'.split(
  ' ',
);

/** isa → isang, apat → apat na */
export const tagalogLinked = (word: string): string => (/[aeiou]$/.test(word) ? `${word}ng` : `${word} na`);

const tagalogBelowHundred = (value: number): string => {
  if (value < 10) return tagalogOnes[value] ?? '';
  if (value < 20) return tagalogTeens[value - 10] ?? '';
  const rest = value % 10;
  return `${tagalogTens[Math.floor(value / 10)]}${rest === 0 ? '' : `'t ${tagalogOnes[rest]}`}`;
};

/** Below a hundred thousand: limang libo at limang daan. */
export const inTagalog = (value: number): string => {
  const [thousands, hundreds, rest] = [
    Math.floor(value / 1000),
    Math.floor((value % 1000) / 100),
    value % 100,
  ];
  const hundredWord = [4, 6, 9].includes(hundreds) ? 'raan' : 'daan';
  const parts = [
    thousands === 0 ? '' : `${tagalogLinked(tagalogBelowHundred(thousands))} libo`,
    hundreds === 0 ? '' : `${tagalogLinked(tagalogOnes[hundreds] ?? '')} ${hundredWord}`,
    rest === 0 ? '' : tagalogBelowHundred(rest),
  ];
  return parts.filter((part) => part !== '').join(' at ');
};

const syllables: Readonly<Record<string, string>> = {
  零: 'ling',
  一: 'yi',
  二: 'er',
  两: 'liang',
  三: 'san',
  四: 'si',
  五: 'wu',
  六: 'liu',
  七: 'qi',
  八: 'ba',
  九: 'jiu',
  十: 'shi',
  百: 'bai',
  千: 'qian',
  万: 'wan',
};
/** san qian wu */
export const inPinyin = (hanText: string): string =>
  [...hanText].map((char) => syllables[char] ?? char).join(' ');
