/** 三四月份, and nothing else: asked since when, it is about then, and no two months. */

const onlyTwoMonths =
  /^(?:大概|大约|差不多|好像|应该|就|是|从|在|今年|去年)*(?:一二|二三|三四|四五|五六|六七|七八|八九|九十)月份?(?:吧|左右|那会儿?|的时候|的样子|开始|开始的|起|前后)*[.。!！]?$/u;

export const isAboutTwoMonths = (text: string): boolean => onlyTwoMonths.test(text.trim());
