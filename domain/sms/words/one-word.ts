/** One word alone is the word itself; a sentence that means it says what was done. */
export const isSingleWord = (text: string): boolean =>
  /^[^\p{L}]*(?:\p{Script=Han}{2,4}|[a-z]+)[^\p{L}]*$/iu.test(text);
