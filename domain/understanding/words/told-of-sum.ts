/** What is told of a sum that stands: some of it came since, or it is one month's. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type SumToldSense =
  /** money came */
  | 'came'
  /** it is promised, offered or wished for, or was paid by or to somebody else */
  | 'not_yet'
  /** only so much comes, each month or once */
  | 'only'
  /** what was told is for one month */
  | 'of_month'
  /** says nothing by itself beside it */
  | 'beside';

export const sumToldZh: Wordbook<SumToldSense> = {
  writing: 'han',
  lists: {
    payers: ['老板娘?', '老细', '包?工头', '公司', '厂里', '带班的?', '他', '她', '会计', '财务'],
    days: ['今天', '昨天', '前天', '上周', '早上', '下午', '昨晚'],
    means: ['用?(微信|支付宝|现金|银行卡?)'],
    pay: ['(给|付|打|发|转|结|还|汇)'],
  },
  sayings: {
    came: [
      '(给|付|发|打|转|结|补)(来|过来)?(了|过)',
      '(已经|刚刚?|昨天|今天|前天)(给|付|发|打|转|结|补)',
      '(收到|拿到|到账|领到|到手)',
      '[收拿领](了|过|返)(?=[\\d一二两三四五六七八九十几百千万])',
      '(给|付|发|打|转|结|还|退)返',
      '[打转发汇入进]到?(卡|微信|支付宝|账|帐)[上里]?',
      '{payers}(又|刚|刚刚|才|再|{days})*(给我|给我们)?{means}?{pay}[我俺]?们?(?=[\\d一二两三四五六七八九十百千万])',
      '({payers}|又|刚刚?|{days}){means}?{pay}[我俺]?了?一?个?红包',
      '({payers}|又|刚刚?|{days}|^){means}{pay}[我俺]?们?(?=[\\d一二两三四五六七八九十百千万])',
    ],
    not_yet: [
      '(只|就|才)?(肯|愿意|答应|说|讲|同意|想|准备|打算|要|可以|先)(先)?(给|付|发|打|转|结|补)',
      '(没|未|不|冇|别)(有)?(给|付|发|打|转|结|补|收到|拿到|到账)',
      '(给|付|发|打|转|结)(了|过)?(别人|别个|其他人|其他工友|工友|同事|老乡|他|她|老板|中介|公司|工头|包工头|房东)',
      '(欠条|借条|白条)',
      '(明天|后天|下个?月|下周|月底|过年|年底)',
    ],
    only: [
      '(只|就|才|仅)(给|付|发|打|转|结|拿|领|到手?)',
      '(每一?个?|一个?)月(都|就|只|才)?(给|付|发|打|转|结|拿)',
    ],
    of_month: ['(是|算|就是)?(每一?个?|一个?|1个?|单)月的(钱|工资|数)?', '(是)?(按)?每个?月(算|的)'],
    beside: [
      '(对的?|是的|嗯|好的?|改成|改为|应该|应当|应为|加上|一共|总共|这|那|这个|那个|写的|上面|刚才|说的|数|数目|金额|钱|工资|只|才|就|都|是|的|不是一共|不是总共|不是总的|不对|哦|啊|呢|吧|了|我|说)',
      '[\\d,.一二两三四五六七八九十百千万]+(块|元|千|万|w|k)?',
    ],
  },
};

export const sumToldEn: Wordbook<SumToldSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    came: [
      '(paid|gave|sent|transferred|handed)( me| us)?( some| a bit)?( [£$€₱¥]?p?[\\d,.]+)?',
      '(got|received|recieved|had)( [£$€₱¥]?p?[\\d,.]+| some| a bit| part)',
      '[£$€₱¥]?p?[\\d,.]+ (was|were|has been|came|arrived|paid|is paid)',
    ],
    not_yet: [
      '(offer*|promis*|want*|wanna|will|would|wont|going to|gonna|said|says|say|could|might|should|agreed|supposed)( … )?(pay|give|send|gave|paid|me|us)',
      '(offer*|promis*)',
      '(iou|cheque|check|bounced|loan|lent|borrowed)',
      '(paid|gave|sent) (the |my )?(others?|other|everyone|somebody|someone|him|her|them|his|workmate|colleague)',
      '(i|we) (paid|gave|sent|transferred|pay|give) (him|her|them|the|my|a)',
      '(not|never|didnt|hasnt|havent|isnt|wasnt|no)( yet| been)?( paid| gave| pay| give| sent| send| got| get| received)',
      '(tomorrow|next week|next month|later)',
    ],
    only: [
      '(only|just) (got|get|gets|paid|pays|pay|gave|gives|give|sent|sends|received|had|came|comes)',
      '(pays|gives|get|gets|sends|paying|giving)( me| us)?',
      '(paid|gave|got|received)( me| us)? (only|just)',
    ],
    of_month: [
      '(is|its|thats|that is|it is|thats only|its only)?( only| just)?( for)? (one|a|1|each|every|per) month( s)?( only)?( pay| wages| wage)?',
      '(only|just)?( for)? (one|1) month( s)?( pay| wages| wage)?',
      '(one|1) months (pay|wages|wage|money)',
      '(monthly|per month|a month|each month|every month)',
    ],
    beside: [
      '(that|thats|that s|it|its|it s|this|is|was|the|sum|amount|money|figure|no|sorry|i|said|meant|mean|for|only|just|not|total|in|all|wages|pay|should|be|make|change|to|actually|yes|ok|please|sir|mam|owed)',
      '[£$€₱¥]?p?[\\d,.]+( ?(k|quid|pounds|pesos))?',
    ],
  },
};

export const sumToldTl: Wordbook<SumToldSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    came: [
      '(nagbigay|nagbayad|binigyan|binayaran|nagpadala|pinadalhan|nagabot|inabutan)',
      '(natanggap|nakuha|naibigay|binigay|ibinigay|pumasok|dumating)',
    ],
    not_yet: [
      '(hindi|di|wala*|hnd)( pa)? (nagbigay|nagbayad|binigyan|binayaran|natanggap|nakuha|naibigay|binigay|bigay|bayad)',
      '(magbibigay|magbabayad|babayaran|bibigyan|ibibigay|daw|pangako|nangako|gusto|alok|inalok)',
      '(bukas|sa susunod)',
      '(nagbigay|nagbayad) (ako|kami) sa',
      '(utang|hiram|tseke|iba|kasama|kapatid)',
    ],
    only: ['(lang|lng|lamang)'],
    of_month: [
      '(isang|1) buwan( lang| lng)?( po)?( yan| yun| iyan| iyon| ito| to)?',
      '(kada|bawat|per) buwan( po)?( yan| yun| iyan| iyon| ito| to)?',
    ],
    beside: [
      '(dapat|gawing|gawin|palitan|yan|yun|yung|iyan|iyon|ito|to|ang|ay|po|para|sa|lang|lng|hindi|total|na|ng|pera|sahod)',
      '[£$€₱¥]?p?[\\d,.]+( ?(k|pesos|libo))?',
    ],
  },
};

/** What stands before a number that is no sum: a badge's, a door's. */
export const numberedBefore =
  /(?:号码?|编号|(?<![a-z])(?:number|no|badge|id|room|door|flat|unit|bus))\s?(?:是|为|:|：|is)?\s?$/iu;

/** Of a month a half came. */
export const halfOfMonth = /一半|(?<![a-z])(?:half|kalahati)(?![a-z])/iu;

/** 给了一半, 工钱拿了七成: a share of the whole came. */
export const shareCame =
  /(?:给|付|发|打|转|结|还|拿|收|领)(?:到手|[了过到返])(?:我们?)?(?:工资|工钱|钱|款)?(?:差不多|大概|大约)?的?(?:(?<half>一半|半数)|(?<tenths>[一二两三四五六七八九])成(?<five>半)?|(?:百分之)(?<percent>\d{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?)|(?<sign>\d{1,2})%|(?<part>[二三四五])分之(?<of>[一二三四]))(?!多|人|的人|活|工人)/u;

/** 钱是四万五: the sum, by its name. */
export const sumPutRight =
  /(?:^|[\s,，。；;])(?:钱|工资|工钱|金额|总数|欠款|欠薪)(?:数|额|总额)?(?:应该|应当|就)?(?:是|为|改成|改为)[\d一二两三四五六七八九十百千万]/u;
