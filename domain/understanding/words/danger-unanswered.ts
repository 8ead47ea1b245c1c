/** What is sent to "is anybody in danger? 1 yes, 2 no" and says neither. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `courtesy`: 好的, "ok", "sige": polite, and no yes; `nod`: 嗯嗯, "sure", tama: perhaps one; `kept_back`: it shall not be said. */
export type DangerUnansweredSense = 'courtesy' | 'nod' | 'kept_back';

export const dangerUnansweredZh: Wordbook<DangerUnansweredSense> = {
  writing: 'han',
  lists: { end: ['的', '吧', '嘞', '呢', '啊', '呀', '哦', '喔', '额', '呃', '嘛', '了', '啦', '哈', '滴'] },
  sayings: {
    courtesy: [
      '(是的?|对的?|好的?|请|嗯)+(就|快|直接|帮我)?(发|提交|交|递|发送)(出去|上去|过去)?{end}*',
      '(你们?|您)?(就|快|直接|帮我)?(发|提交|交|递|送)(出去|上去|过去)?(吧|呀|啊|了吧)',
      '(嗯+|哦|噢)?(好|行|可以|要得|中|成|没问题|冇问题|收到|知道|明白|了解|谢谢|多谢|辛苦了?){end}*(好{end}*|谢谢(你们?|您)?|辛苦了?|(发|提交|交|递)(出去|上去)?{end}*)*',
    ],
    nod: [
      '(嗯|恩|唔){1,6}{end}*',
      '是(啊|呀|哦|喔|额|嘛|滴)',
      '对(啊|呀|哦|喔|额|呃|嘛|滴|头)',
      '(对|是)(对|是)+{end}*',
      '(没|冇|莫|无)(得)?错{end}*',
      '(系|係)(呀|啊|嘅|哦|啦|喔)',
    ],
    kept_back: [
      '(我)?(就)?(不想|不愿意?|不打算|不)(回答|答|说|讲|告诉)(你们?|您)?(这个|这|这题|这个问题|那个)?{end}*',
      '(这个|这题|这个问题)?(能|可以)?(不说|不答|不回答|跳过|略过|不写)(吗|可以吗|行吗|{end})*',
      '(这|这个)?(是)?(保密|秘密|隐私){end}*',
    ],
  },
};

export const dangerUnansweredEn: Wordbook<DangerUnansweredSense> = {
  writing: 'spaced',
  lists: {
    fine: [
      'ok',
      'okay',
      'okey',
      'oki',
      'k',
      'kk',
      'alright',
      'all right',
      'right',
      'cool',
      'great',
      'noted',
      'thanks',
      'thank you',
      'thx',
      'ta',
      'cheers',
    ],
    to: ['mate', 'man', 'sir', 'madam', 'maam', 'pal', 'love', 'boss', 'then', 'please', 'pls', 'po'],
    dont: [
      '(dont|do not|divvent|dinnae|didnae|wont|will not|not gonna|not going to|cba to|id rather not|i would rather not|rather not|prefer not to|would prefer not to|not)',
    ],
  },
  sayings: {
    courtesy: [
      '{fine}( {fine}| {to})*',
      '(yes |yeah |yep |ya |yup |please |pls |i want |just |you can |u can )+(to )?(send|submit|file)( it| this| that| now| please| pls| my complaint| {to})*',
      '({fine} |{to} )*(go (on|ahead)|send it|just send( it)?|submit( it)?|continue|carry on)( now| then| {to})*',
    ],
    nod: ['(sure|aye right|fair enough|correct)( {to})*'],
    kept_back: [
      '(sorry )?(i |id |i would )?{dont} (really )?(want to |wanna |like to |wish to )?(say|answer|tell|comment|discuss|talk about)( (that|this|it|you|to|about|the|question|one))*( {to})*',
      '(id |i would )?(rather|prefer) not( say| to say)?( {to})*',
      '(no comment|pass|skip)( (it|this|that|one|please|pls))*',
    ],
  },
};

export const dangerUnansweredTl: Wordbook<DangerUnansweredSense> = {
  writing: 'spaced',
  lists: { little: ['po', 'na', 'lang', 'sir', 'maam', 'mam', 'nga', 'naman', 'opo', 'boss', 'salamat'] },
  sayings: {
    courtesy: [
      '(sige|cge|sge|ge|ok|okay|okey|salamat)( {little})*( (pa ?send|i ?send|send|ipasa|pakisend|paki ?send|isumite|tuloy|ituloy)( {little})*)?',
      '(oo|opo|yes|please)( {little})* (pa ?send|i ?send|send|ipasa|pakisend|paki ?send|isumite|ituloy)( {little}| nyo| ninyo| niyo)*',
    ],
    nod: ['tama( po| sir| maam| mam| nga| naman| opo)*'],
    kept_back: [
      '(ayoko|ayaw ko|ayokong|ayaw kong|di ko gustong|hindi ko gustong)( {little})* ?(sabihin|sagutin|sumagot|magsabi)( (yan|iyan|yun|dito|{little}))*',
      '(pwede|puwede) (po )?(bang )?(laktawan|skip)( {little})*',
    ],
  },
};
