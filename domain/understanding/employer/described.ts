/** An answer to "who is it?" that describes somebody, 开烧烤摊的, 河南老板, 路口那家修车铺, and the forms that a name has. */
import { surname } from '../name/surnames.ts';

const described = [
  // 收废品的老头, 同村的, 一个姓周的
  /的$|^(?:开|做|搞|收|卖|包|带|管|养|种|修).+的/u,
  /(?:[那这哪][个家间位]|^(?:一|某)[个家间位])/u,
  /^(?:.{0,3}[大二小]|.{2,3})?(?:老板娘?|包工头|工头|东家|雇主|房东)$/u,
  /^(?:本地|外地|外省|同村|隔壁|\p{Script=Han}{2})人$/u,
  /^(?:甲方|乙方|总包|大厂|夫妻店|项目部|海鲜城|美食城|步行街|菜市场|超市|食堂|政府.*|国家.*|.*[车班小]?(?:车间|班组)|平台.*|.*派单)$/u,
  /^(?:小区|村里|镇上|县里|市里|本地|外地|新开|路口|街上|楼下|厂里|工地).{0,4}(?:物业|工程|厂|店|铺|摊|公司|队)$/u,
];
const bossCalled = new RegExp(
  `^${surname}(?:老板娘?|总|董|经理|厂长|工|头|哥|姐|叔|嫂|姨|师傅|主任|队长|班长)$`,
  'u',
);

/** Nobody by name. */
export const isDescribed = (words: string): boolean =>
  !bossCalled.test(words) && described.some((form) => form.test(words));

/** How people are spoken to: 王建国, 老王, 王哥. */
export const personWord = new RegExp(
  `^(?:${surname}\\p{Script=Han}{1,2}|[老小阿]\\p{Script=Han}{1,2}|\\p{Script=Han}{1,2}[哥姐叔姨嫂总董爷])$`,
  'u',
);
/** 美团, 富士康: a few characters, and none that a sentence is made of. */
const brand =
  /^(?!.*[的在了做开收卖给跟和叫是有没不找派挂招包去来])(?!中介|劳务|老板|工头|村委|公司|厂)[\p{Script=Han}\w]{1,6}$/u;

const namedAt = new RegExp(
  `(${surname}(?:老板娘?|总|经理|厂长|师傅))$|姓(${surname})的(?:包工头|工头|老板娘?|人)?$`,
  'u',
);
/** 开挖机的王老板, 一个姓邱的包工头: the name in a description. */
export const nameInDescription = (words: string): string | undefined => {
  const [, called, family] = namedAt.exec(words) ?? [];
  return called ?? family;
};

/** 三个和尚素菜馆, 平安无事托管班: one run of characters that ends as shops do. */
const shopWord = /^(?!.*[的在那这哪是])\p{Script=Han}{3,9}[馆铺坊轩阁楼园班社部行院堂吧屋城]$/u;

/** By its form a name; what is none is read back. */
export const isNameShaped = (words: string): boolean =>
  bossCalled.test(words) ||
  personWord.test(words) ||
  shopWord.test(words) ||
  brand.test(words) ||
  /[·•]/u.test(words);
