/** Somebody told by what they are to me: 我徒弟, 他弟, 小叔子, 老婆的表哥, "the missus", bayaw ko. */

const owner = '(?:我家|俺家|我们?|俺们?|咱们?|阮|他们?|她们?|自己|老婆|老公|媳妇)?的?';
const degree = '[大小老堂表亲干二三四幺阿]{0,2}';
const chineseKin = [
  '哥哥?|弟弟?|姐姐?|妹妹?|妹子|嫂[子嫂]?|婶[子婶]?|叔[子叔]?|伯[伯父母]?|舅[舅子妈父]?|姨[妈子夫父]?|姑[姑父妈子爷]?',
  '爸爸?|爹|妈妈?|娘|父亲|母亲|丈人|丈母娘|岳父|岳母|公公|婆婆|爷爷?|奶奶?|外公|外婆',
  '公|婆|媳妇|爱人|对象|男人|女人|男朋友|女朋友|婆娘|堂客|家属|当家的?|那口子|屋里头?的?|妻子|丈夫',
  '儿子?|丫头|闺女|女儿|崽|仔|囝|女婿|儿媳妇?|侄[子儿女]|外甥女?|孙子|孙女|连襟|妯娌|亲家',
  '老[大二三四五幺小]|小子|老伴|细佬|细妹|掌柜的?|囡|女|阿[哥姐弟妹爸妈公婆叔姨]|徒弟|徒儿|学徒|师[傅父兄弟姐妹]|表|乡|工友|朋友|哥们|兄弟|姐妹|同学|同事|搭档|搭子|室友|伙计',
].join('|');
const inChinese = new RegExp(
  `^(?:那个?|带的|一?个)?${owner}(?:[哥弟姐妹叔舅姨姑伯表]{1,2}家的?)?${degree}(?:${chineseKin}){1,2}(?:子|儿)?$`,
  'u',
);

const latinKin =
  'wife|husband|missus|mrs|hubby|partner|girlfriend|boyfriend|gf|bf|fiancee?|other half|brother|bro|sister|sis|son|daughter|lad|dad|father|mum|mam|mom|mother|uncle|aunt|auntie|aunty|cousin|nephew|niece|grandson|grandad|(?:brother|sister|father|mother|son|daughter)[ -]in[ -]law|step(?:son|dad|brother|sister)|mate|friend|pal|neighbour|flatmate|roommate|housemate|workmate|apprentice|asawa|misis|mister|kapatid|kuya|ate|anak|pinsan|bayaw|hipag|manugang|biyenan|tatay|nanay|tito|tita|pamangkin|kaibigan|tropa|kumpare|pare|utol|jowa|kasama';
const inLatin = new RegExp(
  `^(?:(?:my|the|his|her|our|their|me|yung|ang|si|isang) )?(?:(?:big|little|older|younger|elder|eldest|youngest|twin|best|other) )?(?:${latinKin})(?:s (?:${latinKin}))?(?: (?:ko|niya|namin|nya|ng asawa ko))?$`,
  'u',
);

export const isKin = (words: string): boolean =>
  /\p{Script=Han}/u.test(words) ? inChinese.test(words) : inLatin.test(words);
