/** What somebody says who takes back their own angry or bitter words. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `anger`: 气话, "I was just venting", biro lang; `of_other`: it was somebody else who said it, and takes nothing back. */
export type AngerSense = 'anger' | 'of_other';

export const angerZh: Wordbook<AngerSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    anger: [
      '(气话|气头上|气糊涂|冲昏了?头|一时(冲动|生气|来气|激动|糊涂|气愤)|太?冲动了|冲动(说|讲|之下))',
      '(说|讲|闹|说着|闹着|讲着)(说|讲)?(着)?(玩|而已|罢了|算了)',
      '开(个)?玩笑',
      '(别|不要|不用|不必|甭|莫)(太)?(当真|往心里去)',
      '(随口|顺口|瞎|胡)(一)?(说|讲|扯)(说|的|一句)?',
      '(不会|不可能|没想|没打算|没有想|哪能|哪会)(真的?)(去|要|想|做|干|动手|这么|那么|跳|死)',
      '发(个|发|一下)?(牢骚|泄)',
      '(就|只是|就是|不过|也就)?吓(唬|一?吓)(一下|吓)?(他|人|老板)',
    ],
    of_other: [
      '(不是|并非|不像|没)(在|是|说|跟你|什么)*(气话|开(个)?玩笑|说着玩|闹着玩|吓唬|吓)',
      '(他们?|她|老板娘?|工头|经理|主管|班长|包工头)(就|也|都|是|那是|说|说的|只是|就是)+',
    ],
  },
};

export const angerEn: Wordbook<AngerSense> = {
  writing: 'spaced',
  lists: {
    mood: [
      'angry',
      'mad',
      'upset',
      'annoyed',
      'frustrated',
      'fuming',
      'drunk',
      'joking',
      'kidding',
      'messing( about| around)?',
      'venting',
      'ranting',
      'moaning',
      'letting off steam',
      'blowing off steam',
    ],
  },
  sayings: {
    anger: [
      '(just|only|i was|was) (being |so |very |just |only |really |a bit |a joke |that )*{mood}',
      '^(no )?(joking|kidding|jk|joke|venting|only joking)$',
      '(didnt|did not|dont|dint|never) (really |actually )?(mean|ment|meant) (it|that|any of it|what i said|none of it|anything by it)',
      '(in the )?heat of (the )?moment',
      '(wasnt|was not|im not|not|aint) (being |really )?serious(?! (hurt|injur*|ill))',
      '(dont|do not) (take|mind) (it|that|me|what i said) (too )?(seriously|serious|to heart|literally)',
      '(wouldnt|would not|wont|will not|not going to|not gonna) (really |actually |ever )+(do|jump|hurt|go through)',
      '(spoke|said it|said that|talking|talked) (in|out of) anger',
    ],
    of_other: [
      '(not|nt|isnt|aint|no) (a )?(joking|kidding|joke|messing)',
      '(he|she|they|hes|shes|theyre|(the |my |our )?(boss|gaffer|manager|foreman|owner))',
    ],
  },
};

export const angerTl: Wordbook<AngerSense> = {
  writing: 'spaced',
  lists: { po: ['po', 'naman', 'kasi', 'na', 'ako', 'ko', 'yun', 'yon', 'iyon'] },
  sayings: {
    anger: [
      '(biro|joke|jok) ({po} )*lang',
      '(galit|inis|init ng ulo|bugso|lasing|asar) ({po} )*lang',
      '(nasabi|sinabi) ({po} )*(lang|dahil|sa|dala) …… (galit|inis|init|bugso|lungkot)',
      'nadala ({po} )*(lang)? … (galit|inis|emosyon|init|damdamin)',
      '(hindi|di) ({po} )*(sinasadya|itutuloy|tutuloy|gagawin|totoo|seryoso|sineseryoso)',
      '(wag|huwag) ({po} |nyo |niyo |ninyo )*(seryosohin|dibdibin|pansinin)',
    ],
    of_other: ['(hindi|di) ({po} )*(biro|joke)', '(siya|sya|nya|niya|sila|nila|amo|boss|manager)'],
  },
};
