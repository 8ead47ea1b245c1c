/** That the debt was put in writing: 欠条, an IOU. A 借条 may be of money that was lent. */
export const writtenDebt =
  /欠条|白条|欠据|欠款条|(?<![a-z])(?:i ?o ?u|i owe you(?! nothing)|promissory note|kasulatan ng utang|papel (?:na|ng) utang|utang na papel|promissory)(?![a-z])/u;

/** "Gave me an IOU for £800": what was given is the paper. */
export const writtenDebtGiven =
  /(?:(?<![a-z])(?:gave|give|got|handed|wrote|written|signed|sent|received|have|nagbigay|binigyan)(?: (?:me|us|an?|the|ako|kami|siya|ng))* (?:i ?o ?u|promissory note)(?![a-z])|[给打写开]了?(?:我|我们)?[一]?张?(?:欠条|白条|欠据))(?:(?!还|给|付|拿|收|paid|gave|got|received|sent|nagbigay|binigay)[^.,;，。；])*$/u;
