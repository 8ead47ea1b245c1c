/** "1.2M for all 40 of us", 2 milyon: where a million is money that people are owed, in figures. */

/** ISO 4217: in others an M is metres, and a million is nobody's wages. */
const countsInMillions: ReadonlySet<string> = new Set(['PHP']);

/** 1.2M where nothing is measured. */
const millions =
  /(?<![\w.,])(?:php |₱ ?|p)?(\d{1,3}(?:\.\d{1,3})?)(?: ?m(?:illion|ilyon)?|m)(?=$|[,.!?;]| (?:po|for all|for the|lahat|total|in total|all|altogether|pesos?|kaming?|namin|ang|na|kulang|utang|owed|backpay|pa)(?![a-z]))/gu;

/** Lower case. */
export const withMillions = (text: string, currency: string): string =>
  countsInMillions.has(currency)
    ? text.replace(millions, (_, many: string) => `php ${Math.round(Number(many) * 1_000_000)}`)
    : text;
