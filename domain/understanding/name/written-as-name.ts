/** A name as names are written: nobody who calls for help writes so. */

/** 鼎沅救命餐饮管理（绍兴）有限公司: one breath that ends as firms end, without the little words of a cry. */
const hanFirm =
  /^(?!.{0,30}(?:有人|[我他她被了啊呀快着]))[^\s，,。！!？?；;、]{2,30}(?:公司|集团|厂|店|堂|馆|坊|酒楼|商行|中心|工作室|经营部)$/u;

/** "help at hand ltd": without a capital, ends as firms end, and nobody does anything in it. */
const latinFirm =
  /(?:^|[\s,])(?:ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|co|company|gmbh)[.)]{0,2}$/iu;
const doing = /\b(?:i|im|we|he|hes|she|they|someone|people|man|me|us|him|is|are|was|has|have|in|on|at)\b/iu;

/** "Drowning Flats Rd": each word with a capital, as nobody writes who calls for help. */
const capitalWord = /^[("'“]?\p{Lu}[\p{L}\p{M}'’.&-]{0,30}\p{Ll}['’]?\p{Nd}{0,3}[)"”]?[,.]{0,2}$/u;
const shortCapitals = /^[\p{Nd}\p{Lu}&]{1,4}[,.]{0,2}$/u;
const smallInNames = /^(?:ltd|plc|llp|inc|of|the|and|at|on|in|by|de|la|na|ng|sa|n|y|[^\p{L}]+)$/u;

export const isWrittenAsName = (text: string): boolean => {
  const written = text.trim();
  if (hanFirm.test(written)) return true;
  const words = written.split(/\s+/u);
  if (words.length > 9 || /[!！\p{Script=Han}]/u.test(text)) return false;
  if (latinFirm.test(written) && !/\p{Lu}/u.test(written)) return !doing.test(written);
  return (
    words.length >= 2 &&
    words.every((word) => [smallInNames, capitalWord, shortCapitals].some((shape) => shape.test(word)))
  );
};
