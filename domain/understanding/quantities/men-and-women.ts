/** Men and women counted apart, and whoever writes beside them: 男的6个 女的9个 还有我. */
const andMyself =
  /(?:还有|再?加上?|外加|另外|再|和|跟|带上?|(?<![a-z])(?:and|plus|n|at|tsaka|saka)|[+&])\s*(?:我(?:自己|一个|本人)?|俺|me|myself|i|ako)(?:也是|都没发|也没发)?[。.!！]*$/u;
/** Said to be one of those who were counted. */
const amongThem =
  /连我|包括我|算上我|算我|含我|带我|加我(?:一共|总共|共)|里面有我|(?<![a-z])(?:including|counting|kasama) (?:me|ako)/u;

export const isBesideMenAndWomen = (text: string): boolean =>
  /男/u.test(text) && /女/u.test(text) && andMyself.test(text) && !amongThem.test(text);
