/** What is said of danger and tells that there is none: figures of speech, who is used to it, what a plaster mends. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `calm`: heard as a no at the danger question, unless anything else in the text tells of some. */
type CalmSense = 'calm';

export const calmZh: Wordbook<CalmSense> = {
  writing: 'han',
  lists: {
    own: [
      '头发',
      '发际线',
      '钱包',
      '荷包',
      '腰包',
      '口袋',
      '肚子',
      '饭碗',
      '余额',
      '体重',
      '胃',
      '钱袋子',
      '银行卡',
      '工资卡',
      '(血汗|辛苦|养老|救命)?钱',
      '工[资钱]',
      '薪水?',
      '押金',
      '工作',
      '岗位',
      '尾款',
      '工程款',
      '房租',
      '生计',
      '房贷',
      '赔偿',
      '加班费',
      '年终奖',
    ],
  },
  sayings: {
    calm: [
      '^(我们?|俺们?|咱们?|本人|老公|他|厂里)*(是|在|都是)?(干|做|当|搞|开|跑|管|看|送|押)?…(油罐车?|爆破|炸药|烟花|鞭炮|危险品|危化品?|农药|化工|液化气|打火机|煤气|锅炉|电焊|高空|加油站)…(的|厂|仓库|员|工|上班|干活|师傅|站|车)[，,。 ]+(?=.{0,8}(没|无|都好|正常|好着|好好|安全|平安))',
      '(我|俺|我们|刚才|刚刚|前头|前面|上面|之前|说|讲|指|意思|所谓|写|那个|这个|是)*(的)?(是)?(有)?危险(的)?(就|只|也|都|其实|不过)*(是|指的?是?|在|说)(说|指|怕|讲|担心|的|是)*…{own}……',
      '(意思|说的|讲的|指的)(就|只|也|其实)*(是|指)(说)?…{own}(很|都|怕是|怕|有点|要|快|也|太|可能|真)*(悬|黄|危险|没戏|没了|泡汤|打水漂|拿不到|要不回来?|保不住|不保|没着落)(了)?',
      '(不是|没有?说|没讲|并不是|并非|没有?指)(说|讲|指)?(我们?|有|的)*人(身|会|有|们|家)*(的)?(有)?(危险|安全|事|出事|受伤)(的|了|啊)*',
      '(惯|习惯)了……(不怕|没事|没啥|没什么|不觉得|不碍事)',
      '(太平|安生|安稳|清静|消停|平静)(得很|着呢|无事|得不得了)',
      '(最|唯一)?危险的(也)?(就|只)?(是|要数|数|剩|算)…{own}',
      '(是|就)(我)?(的)?{own}(有|最|很)?危险',
      '(创可贴|创口贴|止血贴)……(的事|就好|就行|就没事|完事|搞定|好了)',
      '(躲|逃|跑|搬|回|住)(回|到|在|去)?(了)?…(娘家|老家|亲戚家|朋友家|姐姐?家|妹妹?家|父母家|外地)……(找不着|找不到|不知道在哪|够不着)',
      '(无聊|闲|困|累|热|冷|穷)(得|的)?(快)?(要)?(发霉|长草|睡着)',
    ],
  },
};

export const calmEn: Wordbook<CalmSense> = {
  writing: 'spaced',
  lists: {
    own: [
      '(bank )?(balance|account)',
      'wallet',
      'pocket',
      'overdraft',
      'hair( line)?',
      'hairline',
      'diet',
      'waistline',
      'boredom',
      'cooking',
      'coffee',
      'food',
      'canteen',
      'bills',
      '(wages?|pay|money|jobs?|house|home|flat|visa|savings|deposit|pension|bonus|mortgage|christmas|tips|hours|shifts|contract|livelihood|credit score|marriage|sanity|patience|career|reputation|business|purse|back account|cash)',
      'rent',
      'jokes',
    ],
  },
  sayings: {
    calm: [
      '(of )?(course|sure|obviously|yeah|aye|yes) (its|it is|it can be|theres|there is|it|the job is|the work is)( (a|always|bit|some|little|very|all|of))* (risky|risks?|danger*|hazard*)(?=.{1,40}(but|though|so),? (no|nah|nope|not|nothing|none|all fine|were fine|im fine))',
      '(if )?(you|u|ya) (mean|meant)( like)? (physical|physically|bodily|actual|hurt)( danger| harm)?[?,. ]{1,3}(then )?(no|nope|nah|not)',
      'not (in )?(physical|physically|bodily)( danger| harm)?$',
      '(used to|dont mind|not scared of|not afraid of) (the |it |being up )*(heights?|it|high|up there)',
      '(the )?(only|one|biggest|main) (thing|things|one)s?( (thats|that is|here|really|is))* (in (any )?(danger|peril|trouble)|at risk|under threat|endangered|hurting|suffering)( (here|now|right now|at the moment))*( (is|are|s|be))* (my|the|our|his) {own}( (lol|haha|mate|tbh|and my _))?',
      '(lose|losing) (my|the|our) {own}( (is|thats|being|will be|the|only|real|main|its))* danger',
      '(its|it is|only|just|its only|its just|tis) (my|the|our) {own} (thats |that is |is |are |s )*(in (any )?(danger|trouble)|at risk|under threat|suffering|hurting)',
      '(my|our|the) {own} (is|are|s) (what|the (thing|one)|all thats|thats) ?(that is |is |thats )?(in danger|at risk)',
      '(in danger|at risk)( (here|now))* (is|are) (only |just )?(my|our|the) {own}',
      '(by|with) danger (i|we) (mean|meant) (only |just )?(my|our|the|about)( my| our| the)? {own}',
      '(i |we )?(mean|meant|talking about|was on about) (only |just )?(my|our|the) {own} (is |are |being |was )?(in danger|at risk)',
      '(only|biggest|worst|main|most) (danger|dangerous thing)( here| round here)? (is|being|s) (to )?(my|the|our|his|from) {own}',
      '(my|the|our) {own} (is|are|s) (the |in )*(only |most |biggest )*danger*',
      '(just|only|its) a (scratch|plaster|paper ?cut|splinter|blister)',
      '(put|needs?|stuck) a plaster on( it)?',
      'quiet as (a mouse|the grave|anything|ever)',
      'bored to death',
    ],
  },
};

export const calmTl: Wordbook<CalmSense> = {
  writing: 'spaced',
  lists: {
    own: [
      '(ang |yung )?(aking |aming )?(sahod|sweldo|suweldo|pera|trabaho|upa|renta|ipon|deposito|kontrata|budget|bonus|13th month)',
      'bulsa',
      'pitaka',
      'wallet',
      'buhok',
      'tiyan',
      'sikmura',
    ],
  },
  sayings: {
    calm: [
      'sanay na( (po|ako|kami|naman|dito|sa taas))*',
      '(gasgas|galos|hiwa) lang',
      '(ang )?(delikado|nanganganib|peligro|nasa panganib|nasa peligro)( (lang|po|dito|dun|naman|ay|ngayon))* (ang |yung |ung |ay |ay ang )*{own}( (ko|namin|lang|po|natin))*',
      '{own} (ko|namin|lang|po|ang)( (ko|namin|lang|po|ang|nanganganib|delikado))*',
      'patay (lang |na |po |pa )*(ang |yung |ung )?(ilaw|kuryente|signal|internet|wifi|cp|cellphone|baterya)',
      '(tahimik|payapa) (naman|lang)( po| dito)*',
    ],
  },
};
