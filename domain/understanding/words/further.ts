/** A sum beside those that were told. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type FurtherSense =
  /** one sum more */
  | 'more'
  /** one sum more, or what is owed still: 还欠500, "still owes me 500" */
  | 'still'
  /** all of it, or what is left of it: that is no sum beside another */
  | 'whole';

export const furtherZh: Wordbook<FurtherSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    more: [
      '(另外|另有|另|外加|再加|还要加|加上|此外|除此|额外)',
      '还有(?!没有?$)',
      '也(没|未|不给|不退|不还|欠|差|扣|少|拖)',
      '又(扣|少|欠|罚)',
      '(也|都|得|要|应该|应当)(给我)?(算|加)(上|进去?|进来)',
      '(?<!没)(算|加)(上|进去?|进来)(的|吧)?$',
    ],
    still: ['还(欠|差|少|没|未|扣|拖|押|罚|不给|不退|不还|应该给|该给)', '仍(欠|然欠)'],
    whole: [
      '(一共|总共|合计|总的|加起来|加一起|拢共|统共|总额|总数|总计)',
      '(还剩|剩下|剩余|余下|其余)',
      '(?<![没未冇不])(已经|只|就|才)?(?<![没未冇不])(给|付|发|还|结|打)(了|过)(我)?',
      '(?<![不没])退(了|过|回|还)',
      '(其中|里面有|里头有|包括|包含|算在里)',
      '改(成|为)',
    ],
  },
};

export const furtherEn: Wordbook<FurtherSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    more: [
      'also',
      'plus',
      'as well',
      'aswell',
      'too',
      'on top( of (that|this|it))?',
      'another',
      'additional(ly)?',
      'in addition',
      'besides',
      'and (then )?(there s|theres|there is) (the|my|a)',
      'add',
    ],
    still: ['still', 'yet'],
    whole: [
      '(total|altogether|all together|in all|all in|overall)',
      '(left|remaining|remainder|the rest)',
      '(?<!(never|not|nt|havent|hasnt|didnt) )(already |only |has |have )*(?<!(never|not|nt|havent|hasnt|didnt) )(paid|gave|given) me',
      '(including|included|includes|of which|out of that|part of)',
      'too (much|little|many|low|high)',
      'change',
      // more of it came: "he gave another 200"
      '(he|she|they|boss|gaffer|manager|company|agency|it|just|only)( just| only| has| have| then| also| s| ve)* (gave|given|paid|sent|transferred|handed|put)( me| us| in| over)?( just| only)? (another|more|a further)',
      '(got|had|received) (another|a further)',
      'another [£$€₱]?[\\d,.]+( quid| pounds| pesos)? (came|arrived|was paid|went in|landed)',
    ],
  },
};

export const furtherTl: Wordbook<FurtherSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    more: ['pati', 'saka', 'tsaka', 'at saka', 'bukod', 'dagdag', 'idagdag', 'may (utang )?pa', 'din', 'rin'],
    still: ['pa'],
    whole: [
      '(lahat|kabuuan|total)',
      '(natira|natitira|kulang na lang)',
      '(binayaran|binigyan|nagbayad|nagbigay|nagpadala|binigay|bigay)( (na|niya|nya|nila|ulit|uli|pa|sila|siya))+',
      'kasama na',
    ],
  },
};
