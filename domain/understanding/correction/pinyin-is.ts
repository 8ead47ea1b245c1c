/** "Shi wu ge yue bu shi san ge yue": beside what is rejected `shi` before so many months is 是, and no ten. */

const rejects = /(?<![a-z])(?:bu ?shi|bu ?dui|cuo ?le|xie ?cuo)(?![a-z])/iu;
const isBeforeNumber =
  /(?<=^\s*|[,，.。;；]\s*|(?:cuo|dui|cuo ?le|bu ?dui)\s+|(?:ge|yue|ren|qian|kuai)\s+(?:er )?)(?:ying ?gai )?shi (?=(?:yi|er|liang|san|si|wu|liu|qi|ba|jiu) ge (?:ban )?yue(?![a-z]))/giu;

/** The text without it; what it was taken from is not sure. */
export const withoutPinyinIs = (text: string): string =>
  rejects.test(text) ? text.replace(isBeforeNumber, '') : text;
