/** That it is with one as with the others. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export const sameAsOthersZh: Wordbook<'same'> = {
  writing: 'han',
  lists: {},
  sayings: {
    same: [
      '(和|跟|同|与)(他|她|他们|她们|大家|工友|别人|其他人|前面|那个人|上面|老乡|同事)(们|的)?(都|是|也|的|说的|欠的)*(一样|一模一样|相同|差不多|同样)',
      '^(我)?(也|都|都是|也是)?(一样|同样|相同)(的|多)?(了|吧|啊)?$',
      '^(我)?(也)?(欠)?(一样|同样)(多|的钱|的数)$',
    ],
  },
};

export const sameAsOthersSpaced: Wordbook<'same'> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    same: [
      '(same|the same|equal|as much) (amount |sum |thing |for me |money )?(as|like|with) (him|her|them|the others|the other|others|my mate*|my workmate*|everyone|everybody|the rest|my friend*|he|they|she)',
      '^(its |it is |mine is |me |im )*(the )?same( (for me|here|amount|sum|as above|thing|too|please|po))*$',
      '(pareho|parehas|kapareho|kapareha|katulad|gaya|tulad) (lang |din |rin |po |kami |ko |ng |sa |nila |niya |kanila |kanya |nya |lahat )*(sa|ng|nila|niya|nya|kanila|kanya|iba|kasama)',
      '^(pareho|parehas|ganun din|same lang|same din)( (po|lang|din|rin|kami|ako))*$',
    ],
  },
};
