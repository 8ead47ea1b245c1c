/** "5000 不对 6000", "8, sorry 9": whoever corrects a value in the same breath means the second; "5000 不是 6000" means the first. */

const chineseValue =
  '(?<![\\d一二两三四五六七八九十百千万零半])[\\d.一二两三四五六七八九十百千万零半]{1,10}(?:个半?月|个人|个|块钱?|元|月份?|天|年|人|位|k|w)?';
const chineseSlip =
  '(?:[哦噢啊呃哎额](?:不对?|错了)|不是?(?=[,，])|不对|(?:刚才|刚刚)?(?:说|打|写|弄|记|算|按|输)?错了|口误|更正)';

const englishValue =
  '(?<![\\w.])[£$₱]?\\d[\\d.,]{0,9}k?(?: ?(?:months?|weeks?|days?|of us|people|workers|pounds?|quid|pesos?|buwan|kami))?';
const englishSlip =
  '(?:(?:no|oh|ay)[\\s,.]{1,3})?(?:sorry|oops|wait|i meant?|actually|correction|mali(?: po)?|este)';

/** "2 months. no wait, nearer 3": the unit is of both. */
const nearer =
  /(?<![\w.])(\d{1,2}|[a-z]{3,6}) (months?|weeks?|days?|years?|of us|people)[\s,.…]{1,3}(?:(?:no|oh|well|wait|sorry|actually|or)[\s,.]{1,3}){0,3}(?:nearer|more like|closer to|make that|call it)(?: to)? (\d{1,2}|[a-z]{3,6})(?= *(?:$|[.,!]|now|really))/gu;

/** "Since june sorry july": of two months the second. */
const monthName =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre)[a-z]{0,7}';
const slipOfMonth = new RegExp(
  `(?<![a-z])${monthName}[\\s,.…]{1,3}(?:(?:no|oh)[\\s,.]{1,3})?(?:sorry|oops|wait|i meant?|i mean|actually|mali(?: po)?|ay mali|este|ay este)[\\s,.…]{1,3}(?:its |in |noong |nung )?(?=${monthName}(?![a-z]))`,
  'gu',
);

/** sampung libo, ay mali, labing-isang libo pala */
const mistaken =
  /^[^.!?]{2,40}[\s,.]+(?:ay mali|mali pala|ay este|ay hindi pala)[\s,.]+(?=\d|labing|[a-z]+ng |[a-z]+ na )/u;

/** 2个月 每月4000，刚才打错了是3个月: what is taken back is the value of the same unit, and not the one that stands nearest. */
const slipOfUnit = new RegExp(
  `([\\d一二两三四五六七八九十半]{1,4})(个月|个人|天|周)([^。！？!?]{1,24}?)[\\s,，]*(?:刚才|刚刚)?${chineseSlip}[\\s,，]*(?:应该|其实)?是?([\\d一二两三四五六七八九十半]{1,4})\\2`,
  'gu',
);

const slips: readonly RegExp[] = [
  new RegExp(
    `${chineseValue}[\\s,，。.、…]{0,3}${chineseSlip}[\\s,，。.、…]{0,3}(?:应该|其实)?是?(?=[\\d一二两三四五六七八九十])`,
    'gu',
  ),
  new RegExp(
    `${englishValue}[\\s,.…]{1,3}(?:${englishSlip}[\\s,.…]{1,3}){1,3}(?:it'?s |its )?(?=[£$₱]?\\d)`,
    'gu',
  ),
];

/** The text without the values that it takes back at once. */
export const withoutSlips = (text: string): string =>
  slips.reduce(
    (left, slip) => left.replace(slip, ' '),
    text
      .replace(slipOfMonth, '')
      .replace(slipOfUnit, '$4$2$3')
      .replace(mistaken, '')
      .replace(nearer, 'about $3 $2'),
  );
