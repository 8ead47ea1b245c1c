/** Words around somebody's own name. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `introduced`: what leads up to a name; `yes`: said before one; `put`: as what they want to be written; `enough`: "will do", behind
 * one; `title`: before or behind it; `aside`: what is said behind it of something else; `polite`; `nameless`: no name shall be written;
 * `spelt`: how a surname is written; `anothers`: it is somebody else's name; `name_is`, `self`: before a name at the end of a text,
 * `no_self`: what else somebody says to be.
 */
export type OwnNameSense =
  | 'introduced'
  | 'yes'
  | 'put'
  | 'enough'
  | 'title'
  | 'aside'
  | 'polite'
  | 'nameless'
  | 'spelt'
  | 'anothers'
  | 'name_is'
  | 'self'
  | 'no_self';

export const ownNameZh: Wordbook<OwnNameSense> = {
  writing: 'han',
  lists: {
    me: ['我', '俺', '偶', '咱', '本人'],
    whole: ['(?=.{2,4}$)'],
    is: ['叫做?', '是', '写', '改成', '[:：]'],
  },
  sayings: {
    introduced: [
      '免贵姓?',
      '那?就?写(?=.{2,4}(吧|就行|就好)?$)',
      '小姓',
      '敝姓',
      '(你们?)?(就|可以|直接|都|大家都?)?(叫|喊|称呼|管)我叫?',
      '(又|还)是我',
      '(登记|填|记)(的是|为|成)?{whole}',
      '{me}?的?(名字|姓名)就?{is}?',
      '{me}?的?就?(名叫|喊作?|姓|{is})',
      '本人|姓名|名字',
      '[他她](的?名字)?(名?叫做?|的?名字是) ?{whole}',
    ],
    enough: ['(就行|就好|就中|就成|就可以|即可|吧)了?$'],
    title: ['(先生|女士|小姐|师傅|同志)$'],
    aside: ['手机', '电话', '微信', '晚上', '白天', '下班', '今年', '男', '女', '保安', '保洁'],
    nameless: [
      '(写|填|用|登)(个)?(某某某?|[赵钱孙李王张刘陈]某某?|无名氏?|没名字|路人甲|佚名)',
      '^(某某某?|无名氏|路人甲|佚名)(吧|就行)?$',
      '匿名',
      '(别|不要?|先不)写(?![成错作])',
    ],
    spelt: [
      '(弓长张|立早章|木子李|十八子李|耳东陈|口天吴|双木林|古月胡|三横王|草头黄|双口吕|人可何|走肖赵|禾呈程|文刀刘|言午许|双人徐|干勾于|卯金刀刘|水工江|羊女姜|美女姜)(的.)?(?=$|[ ，,])',
    ],
    anothers: [
      '(写|用|填|报|登|留)(我|俺)?(媳妇|老婆|老公|爱人|儿子|闺女|女儿|爸|妈|哥|姐|弟|妹|对象|男人|女人|孩子|亲戚|朋友|工友)(的)?(名字?|名儿|大名)?',
      '[他她](的?名字)?[叫姓是]',
    ],
  },
};

export const ownNameEn: Wordbook<OwnNameSense> = {
  writing: 'spaced',
  lists: {
    half: ['first', 'last', 'family', 'given', 'middle', 'second', 'nick', 'user', 'full', 'real', 'no'],
    callers: ['everyone', 'everybody', 'they', 'people', 'friends'],
  },
  sayings: {
    introduced: [
      '(his|her|their) names?( is)?',
      '(my |the )?((full|real|first|last) )?names?( only)?( is|:)?( spel(t|led))?( is)?',
      '(i am|im)( called)?',
      'its me again',
      'me again',
      'its',
      'mine is',
      '(you|u) can (write|put|say)',
      '{callers} calls? me',
      'call me',
      'this is',
      'just',
      'me',
      // pinyin
      '(wo )?(jiao|ming ?zi (shi|jiao))',
    ],
    yes: ['yes', 'ok', 'okay', 'sure'],
    put: ['((just|please|pls) )?(put|write)( me)?( down)?( as)?'],
    enough: ['(is fine|will do)$'],
    title: ['^(mr|mrs|ms|miss|dr)'],
    aside: [
      'after',
      'before',
      'born',
      'with',
      'call',
      'ring',
      'text',
      'phone',
      'tel',
      'telephone',
      'mob',
      'cell',
      'cp',
      'mobile',
      'evenings?',
      'mornings?',
      'pls',
      'please',
    ],
    nameless: [
      '(mr|mrs|miss|ms) (x|nobody|no one|anonymous|anon|nobody)$',
      '(john|jane|joe) (doe|bloggs)',
      '^((just|please|pls) )?(put|write|say|use)( me)?( down)?( as| a)? (x|xx|xxx|nobody|no one|none|blank)$',
      '(put|leave) (it |that )?blank',
      'anon(ymous)?',
      'no name',
      'not my name',
      'without',
    ],
    anothers: [
      '(under|use|in) (my |his |her )?(sister|brother|wife|husband|friend|cousin|mate|mum|dad|son|daughter)s',
      'for my',
      'hes',
      'shes',
      'his name',
      'her name',
      'husband',
      'wife',
    ],
    name_is: ['(?<!{half}[ -]?)names?( is|:)*'],
    self: ['im', 'i am'],
    no_self: ['not', 'from', '[a-z]+(an|ish|ese)'],
  },
};

export const ownNameTl: Wordbook<OwnNameSense> = {
  writing: 'spaced',
  lists: { mine: ['((yung|ang) )?pangalan ko( po)?( ay)?'] },
  sayings: {
    introduced: [
      '((ang|yung) )?pangalan (niya|nya|ni tatay|ni nanay)( po)?( ay)?',
      'ako( po)?( ay)?( si)?',
      'si',
      '{mine}',
    ],
    yes: ['opo', 'oo'],
    title: ['^(g|gng|bb)'],
    aside: ['po', 'lang'],
    polite: ['(po|lang( po)?)$'],
    anothers: ['pangalan n(iya|ya|i)', '(asawa|anak|nanay|tatay|kapatid) ko'],
  },
};
