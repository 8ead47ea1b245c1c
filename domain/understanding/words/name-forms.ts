/** What a name is not, and names that have no surname. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `no_name`: words that stand where a name is asked for, and are none; `everyday`: a name in small letters holds no such word;
 * `transcribed`: names of peoples as they are written in Chinese; `role`: where somebody is from and what they do; `begins`: a word
 * with a capital because a sentence begins with it.
 */
export type NameFormSense = 'no_name' | 'everyday' | 'transcribed' | 'role' | 'begins';

export const nameFormsZh: Wordbook<NameFormSense> = {
  writing: 'han',
  lists: {
    kin: [
      '大姐',
      '大哥',
      '大叔',
      '大婶',
      '大妈',
      '大爷',
      '大嫂',
      '阿姨',
      '阿姐',
      '阿哥',
      '阿叔',
      '阿婆',
      '阿婶',
      '小妹',
      '小弟',
      '小哥',
      '小姐姐?',
      '老哥',
      '老弟',
      '老乡',
      '师傅',
      '姐',
      '哥',
      '叔',
      '姨',
    ],
    peoples:
      '次仁 扎西 多吉 卓玛 央金 尼玛 洛桑 格桑 达瓦 边巴 旺堆 罗布 丹增 平措 白玛 拉姆 索朗 普布 仁青 德吉 才让 卓嘎 桑吉 贡布 巴特尔 其其格 乌云 苏日 娜仁 呼和 格日 阿依 古丽 买买提 阿不都 阿卜杜 吐尔逊 热依 帕提 努尔 迪丽 艾合 麦麦提 图尔荪 依明 哈力克 玛依 米热 阿迪 阿娜 阿曼 木合 海热 热孜 茹仙 祖丽 凯赛 艾尼 艾力'.split(
        ' ',
      ),
    endings: ['古丽', '汗', '江', '买提', '尼沙', '娜尔', '木汗'],
  },
  sayings: {
    no_name: [
      '^{kin}$',
      '^[不没无别免你我他是有好谢真]',
      '^(可以|以后|保密|老板|工友|本人$|方便|都[行可好是]|等[会下一]|随便|安[全排]|明天|明[早晚]|时间|全[部都]|相信|应该|和.*一样|白天|通过|公开|能不|小名|大名|全名|本名|同上|跟|照|农民工$|打工人?$|干活)',
      '一样$',
      '[我你他她们的不没吗呢说]',
      '^(钱|工资|工钱)(到|来|给|都|还|收|拿|发|已|打|了)',
      '(到|收|发|给|结|拿|来)了',
      '到账|结清',
    ],
    transcribed: ['^{peoples}.{0,5}$', '^.{2,4}{endings}$'],
    role: ['^..…(人|工|员|师傅)$'],
  },
};

const everydayEn =
  'a an as at in on of off so if or by be am we he she us them they this these those here there then than too also just again still same above below before after already told tell said say see ask asked put write text message call phone later maybe perhaps now today tomorrow tonight morning evening night day shift work worker working job boss manager agency company firm cleaner driver carer cook chef nurse cash pay paid money wages help thanks sorry please undefined null nickname initials surname first last full real anything something someone anyone everyone people person friend husband wife english polish romanian bu shuo jiao xing';

export const nameFormsEn: Wordbook<NameFormSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    no_name:
      'not? na yes ok sure fine anon whys? whats? whos? my your the is its? later secret private none nobody nothing skip pass hmm hello hi lol test me myself idk dunno whatever scared afraid worried frightened nervous from i im ive id ill u you youre are was do dont need name only for to and but thats? this'.split(
        ' ',
      ),
    everyday: everydayEn.split(' '),
    begins: [
      '^(i|im|ive|id|ill|my|yes|no|is|can|why|what|who|call|put|please|pls|just|the|it|its|name|you|not|do|hi|hello|sorry|ok|they|but|if|only)$',
    ],
  },
};

export const nameFormsTl: Wordbook<NameFormSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    no_name: 'hindi wala huwag wag basta takot opo oo ayaw ayoko bakit ba ko ang'.split(' '),
    everyday: ['sa', 'mamaya', 'ulit'],
    begins: ['^(tawagin|ako|si|po|opo|yung|ang)$'],
  },
};

/** Small words within names: "Juan dela Cruz". */
export const nameParticles: readonly string[] =
  'de dela del da dos van von der bin binti al el la le y'.split(' ');
