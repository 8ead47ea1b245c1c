/** 张三, 三哥, 中建三局, 七嘴八舌: a numeral that counts nobody. */

const numeral = '[一二三四五六七八九十]';
/** Surnames that are hardly anything else; 连三 and 单五 are none. */
const surnames =
  '赵孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严魏陶谢潘葛范彭马苗袁柳唐薛雷贺罗郝傅康伍孟黄萧尹姚邵汪毛熊董梁杜贾江郭梅林徐邱高夏蔡田胡卢莫邓洪崔程陆段侯武刘龙叶黎白赖谭姜丁宋';
const builders = '[建铁冶交电航核化]';

const inNames = new RegExp(
  [
    `(?<=^|[\\s,，、和跟与])(?:我?(?:叫|是|姓名))?[${surnames}](?:小|老|阿)?${numeral}(?=$|[\\s,，。])`,
    `(?<!\\p{Script=Han})(?:跟|和|有|是)?[老小阿]?${numeral}(?:哥|姐|叔|爷|弟|妹|嫂|姨|伯|舅|姑)(?!们|俩|[一二两三四五六七八九十]|几)(?=\\p{Script=Han}|$)`,
    `中${builders}${numeral}{1,3}局?`,
    `${numeral}{1,3}(?:局|冶|公局|航局|建公司|建集团)`,
    '[七乱]嘴?[八七]舌|七嘴八舌|乱七八糟|三心二意|一清二楚|不三不四|丢三落四|五花八门|七上八下|四面八方|说三道四|颠三倒四|接二连三|低三下四|推三阻四|朝三暮四|杂七杂八|三言两语|三五成群|一五一十',
  ].join('|'),
  'gu',
);

/** The text without them; what else it tells is counted. */
export const withoutNumbersInNames = (text: string): string => text.replace(inNames, ' ');
