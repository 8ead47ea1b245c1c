/** A river, a roof, a bridge: where somebody works, or where they are now who spoke of ending their own life. */

export const placeOfWork =
  /工地|厂|公司|干活|上班|项目|\b(?:site|work\w*|factory|firm|construction|trabaho|pabrika)\b/iu;

export const ofSelfNow = /[我俺]|现在|了$|\b(?:im|i['’]?m|i|ive|now|standing|jump\w*|ako|ko|na)\b/iu;
