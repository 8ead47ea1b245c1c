/** Number words of the languages that write with Latin letters. Spellings as people type them. */

/** one: 1 to 19; ten: 20 to 90; hundred and scale multiply what stands before them. */
export type NumberWordClass = 'one' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'vague' | 'half';
type Row = readonly [NumberWordClass, number, string];

export const englishNumbers: readonly Row[] = [
  ['one', 1, 'one'],
  ['one', 2, 'two|couple of|a couple of|couple|a couple|a pair of'],
  ['one', 3, 'three|thre'],
  ['one', 4, 'four'],
  ['one', 5, 'five'],
  ['one', 6, 'six'],
  ['one', 7, 'seven'],
  ['one', 8, 'eight|eigth'],
  ['one', 9, 'nine'],
  ['one', 10, 'ten'],
  ['one', 11, 'eleven'],
  ['one', 12, 'twelve|twelv'],
  ['one', 13, 'thirteen'],
  ['one', 14, 'fourteen|forteen'],
  ['one', 15, 'fifteen|fiveteen'],
  ['one', 16, 'sixteen'],
  ['one', 17, 'seventeen'],
  ['one', 18, 'eighteen|eightteen'],
  ['one', 19, 'nineteen|ninteen'],
  ['ten', 20, 'twenty|twenny'],
  ['ten', 30, 'thirty'],
  ['ten', 40, 'forty|fourty'],
  ['ten', 50, 'fifty'],
  ['ten', 60, 'sixty'],
  ['ten', 70, 'seventy'],
  ['ten', 80, 'eighty'],
  ['ten', 90, 'ninety|ninty'],
  ['hundred', 100, 'hundred|hundreds|hundered|hunderd|hundrd'],
  ['scale', 1000, 'thousand|thousands|thousnd|thousend|tousand|grand|thou|k'],
  ['scale', 1_000_000, 'million'],
  ['dozen', 12, 'dozen|dozens'],
  ['vague', 3, 'a few|few|several|some'],
  ['half', 0.5, 'and a half|and half|n a half|& a half|an a half|n half|& half'],
];

export const tagalogNumbers: readonly Row[] = [
  ['one', 1, 'isa|isang|iisang|uno'],
  ['one', 2, 'dalawa|dalawang|dalwa|dalwang|dos'],
  ['one', 3, 'tatlo|tatlong|tres'],
  ['one', 4, 'apat|apat na|kuwatro|kwatro'],
  ['one', 5, 'lima|limang|singko'],
  ['one', 6, 'anim|anim na|sais|seis'],
  ['one', 7, 'pito|pitong|siyete|syete'],
  ['one', 8, 'walo|walong|otso'],
  ['one', 9, 'siyam|siyam na|nuwebe|nwebe|nuebe'],
  ['one', 10, 'sampu|sampung|diyes|dyes'],
  ['one', 11, 'labing-isa|labing isa|labingisa|labing-isang|labing isang|labingisang|onse'],
  ['one', 12, 'labindalawa|labing dalawa|labindalawang|labing-dalawa|dose'],
  ['one', 13, 'labintatlo|labing tatlo|labintatlong|trese'],
  ['one', 14, 'labing-apat|labing apat|labingapat|labing-apat na|labing apat na|katorse'],
  ['one', 15, 'labinlima|labing lima|labinlimang|kinse'],
  ['one', 16, 'labing-anim|labing anim|labinganim|labing-anim na|labing anim na|disisais'],
  ['one', 17, 'labimpito|labing pito|labimpitong|disisiyete'],
  ['one', 18, 'labingwalo|labing walo|labingwalong|labing-walo|disiotso'],
  ['one', 19, 'labinsiyam|labing siyam|labinsiyam na|labing siyam na|disinuwebe'],
  ['ten', 20, 'dalawampu|dalawampung|bente|beynte|beinte'],
  ['ten', 30, 'tatlumpu|tatlumpung|trenta|treynta'],
  ['ten', 40, 'apatnapu|apatnapung|kwarenta|kuwarenta'],
  ['ten', 50, 'limampu|limampung|singkwenta|singkuwenta'],
  ['ten', 60, 'animnapu|animnapung|sisenta|sesenta'],
  ['ten', 70, 'pitumpu|pitumpung|sitenta|setenta'],
  ['ten', 80, 'walumpu|walumpung|otsenta|ochenta'],
  ['ten', 90, 'siyamnapu|siyamnapung|nobenta'],
  ['one', 200, 'dosyentos|dos siyentos|dos syentos'],
  ['one', 300, 'tresyentos|tres siyentos|tres syentos'],
  ['one', 500, 'kinyentos|kinientos|kinientos'],
  ['vague', 3, 'ilang|ilan'],
  ['hundred', 100, 'daan|daang|raan|raang|siyento|syento|siyentos|syentos|sento'],
  ['scale', 1000, 'libo|libong|mil|thousand|k'],
  ['scale', 1_000_000, 'milyon|milyong'],
  ['dozen', 12, 'dosena|dosenang'],
  ['half', 0.5, 'at kalahati|at kalahating'],
];

/** Words that join the parts of one number: one hundred *and* five, siyam na libo *at* limang daan. */
export const englishLinks = ['and', 'n', '&'] as const;
export const tagalogLinks = ['at', 'na', "'t"] as const;
/** "a" is one only before these: a hundred, a grand, a dozen. */
export const englishArticles = ['a', 'an'] as const;
