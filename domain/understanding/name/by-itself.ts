/** A text, or a clause of one, that looks like nothing but a person's name, where none was asked for: 林小燕, "Mary Chan". */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { isSilentOnDanger } from '../danger/books.ts';
import { isFirmShaped } from '../employer/said.ts';
import { tellsOfPlace } from '../place/words.ts';
import { nameForm } from './forms.ts';

/** The surnames that most people have: a rarer one begins as many other words. */
const commonSurname =
  /^(?:[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪任姜范姚谭廖邹熊陆郝孔崔康邱秦史顾侯邵孟段尹黎乔贺赖龚]|欧阳|司马|上官|诸葛)/u;
/** In the given names of few, and in most other words. */
const seldomGiven =
  /[来去了的吗啊呢吧有在不没是要会能上下里外多少热冷断塌倒烧火水电气危险事人厂店公司工队路楼边门板货车机架天年月日时间经过点口头手脚个几什么怎哪这那都也还就又钱给发欠问说讲打骂告急病痛伤死活]/u;

const isNameInHan = (text: string): boolean => {
  const given = text.replace(commonSurname, '');
  return given !== text && /^\p{Script=Han}{1,2}$/u.test(given) && !seldomGiven.test(given);
};

const nameInCapitals = /^\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll}){1,3}$/u;

const namesAnyPlace = (text: string, jurisdiction: string): boolean =>
  namedPlacesIn(jurisdiction, text).length > 0 || tellsOfPlace(text, 'no_address');

/** It is no more than likely: "Tall Trees" is written so as well. */
export const nameByItself = (said: string, jurisdiction: string): string | undefined => {
  const text = said.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  const isName = isNameInHan(text) || (nameInCapitals.test(text) && nameForm(text) === 'sure');
  const isElse = isFirmShaped(text) || namesAnyPlace(text, jurisdiction) || !isSilentOnDanger(text);
  return isName && !isElse ? text : undefined;
};
