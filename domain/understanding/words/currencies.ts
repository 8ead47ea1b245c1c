/** What money is called, by currency (ISO 4217; others under a name of their own). Parted by |. "Bucks" and 块 are whatever is paid here. */
export const currencyWords: Readonly<
  Record<string, { readonly spaced: string; readonly han: string; readonly signs: string }>
> = {
  CNY: { spaced: 'yuan|rmb|cny|kuai|renminbi', han: '人民币|块钱|块|(?<![美欧日港澳加韩])元', signs: '¥|￥' },
  GBP: { spaced: 'pounds?|quids?|gbp|sterling|pence', han: '英镑', signs: '£' },
  PHP: { spaced: 'pesos?|pisos?|php', han: '比索', signs: '₱' },
  USD: {
    spaced: 'dollars?|dolyar|usd|us ?dollars?|sgd|aud|cad|nzd|twd|hkd|hk ?dollars?',
    han: '美元|美金|美刀|刀(?![切片具])|港币|港元|港纸|澳元|加元|新币|台币|新台币|葡币',
    signs: 'us\\$|hk\\$|s\\$|a\\$|nt\\$|\\$',
  },
  EUR: { spaced: 'euros?|eur', han: '欧元', signs: '€' },
  coins: { spaced: 'usdt|usdc|tether|btc|bitcoins?|ethereum|crypto', han: '泰达币|比特币|虚拟币', signs: '' },
  others: {
    spaced:
      'rupees?|inr|pkr|rupiah|ringgit|baht|vnd|yen|jpy|krw|taka|bdt|z[lł]|z[lł]ot(?:ys?|e|ych|ow|ów)|zloty?ch|pln|kr|kroner|kronor|korun[ay]?|czech crowns?|kc|kč|rs|tk|birr|kyats?|dong|tenge|lei|ron|leva|bgn|forints?|huf|czk|hryvnias?|uah|rubles?|roubles?|rub|riyals?|sar|qar|dirhams?|aed|dinars?|kwd|naira|ngn|cedis?|ghs|shillings?|kes|francs?|chf|liras?|lira',
    han: '日元|日币|韩元|韩币|卢布|泰铢|越南盾|卢比|马币|林吉特|迪拉姆|里亚尔|第纳尔|法郎',
    signs: '₹|₩|₫|฿|₽',
  },
};
