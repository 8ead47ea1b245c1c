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
    ],
  },
  sayings: {
    calm: [
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
      'rent',
      'jokes',
    ],
  },
  sayings: {
    calm: [
      '(if )?(you|u|ya) (mean|meant)( like)? (physical|physically|bodily|actual|hurt)( danger| harm)?[?,. ]{1,3}(then )?(no|nope|nah|not)',
      'not (in )?(physical|physically|bodily)( danger| harm)?$',
      '(used to|dont mind|not scared of|not afraid of) (the |it |being up )*(heights?|it|high|up there)',
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
  lists: { own: ['bulsa', 'pitaka', 'wallet', 'buhok', 'tiyan', 'sikmura'] },
  sayings: {
    calm: [
      'sanay na( (po|ako|kami|naman|dito|sa taas))*',
      '(gasgas|galos|hiwa) lang',
      '{own} (ko|namin|lang|po|ang)( (ko|namin|lang|po|ang|nanganganib|delikado))*',
      'patay (lang |na |po |pa )*(ang |yung |ung )?(ilaw|kuryente|signal|internet|wifi|cp|cellphone|baterya)',
      '(tahimik|payapa) (naman|lang)( po| dito)*',
    ],
  },
};
