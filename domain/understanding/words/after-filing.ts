/** What who has a case tells: a boss scolded them, or it is solved. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `scolded`: by a boss; `unscolded`: not, perhaps, or as on any other day; `solved`: nothing but that it is settled;
 * `unsolved`: not yet, in part, or a question.
 */
export type AfterFiling = 'scolded' | 'unscolded' | 'solved' | 'unsolved';

export const afterFilingZh: Wordbook<AfterFiling> = {
  writing: 'han',
  lists: {
    boss: [
      '老板娘?',
      '包?工头',
      '经理',
      '主管',
      '领班',
      '[班组店站厂]长',
      '东家',
      '雇主',
      '公司的?人',
      '厂里的?人',
      '他们?',
      '她',
    ],
    scolds: ['骂', '吼', '凶', '训', '数落', '辱骂', '教训', '发火', '发脾气', '大骂', '呵斥', '臭骂'],
    settled: ['解决', '处理', '弄', '搞定', '了结', '谈妥', '摆平', '协商'],
  },
  sayings: {
    scolded: [
      '{boss}(今天|昨天|刚才|刚刚|早上|晚上|中午|下午|又|就|还|都|现在|跑|来|过来|找我|打电话|打电话来|发微信|发短信|当众|当着…|冲|对|把|跟|给|我|俺|我们|在…|上门)*{scolds}',
    ],
    unscolded: [
      '(没|没有|不|不会|别|会不会|怕|担心|万一|要是|如果|敢)(再|来|被|老板|他|她|经理)*{scolds}',
      '(天天|经常|平时|老是|总是|一直|每天|以前|动不动|从来)…{scolds}',
      '(怕|担心|万一|会不会|要是|如果)…{boss}',
      '{scolds}…(怎么办|咋办|吗|么)',
      '^(是|因为|但是?)?我(们)?(又|也|就|还)*{scolds}',
    ],
    solved: [
      '^(你好|好消息|谢谢|我的)*(这个|那个|这)?(问题|事情|事|纠纷|矛盾|欠薪|工资的事)?(已经|都|现在|终于|就|算是|全部|全)*{settled}(好|完|清楚|妥)?(了|啦|咯)(谢谢(你们|您)?|感谢|不用管了|你们|辛苦了)*$',
    ],
    unsolved: ['没|未|不了|怎么|咋|吗|嘛|么|何时|什么时候|一半|部分|才|要是|如果|只'],
  },
};

export const afterFilingEn: Wordbook<AfterFiling> = {
  writing: 'spaced',
  lists: {
    boss: [
      'boss',
      'manager',
      'gaffer',
      'foreman',
      'supervisor',
      'owner',
      'employer',
      'landlord',
      'he',
      'she',
      'they',
      'hes',
      'shes',
    ],
    scolds: ['shout*', 'yell*', 'scream*', 'swore', 'swear*', 'cursed', 'curs(es|ing)', 'bawl*'],
  },
  sayings: {
    scolded: [
      '{boss}( (just|now|today|came|come|over|in|and|has|is|was|been|went|rang|called|me|up|started|keeps?|again|then|to|my|house|room|here))* {scolds} (at|on) (me|us)',
      '{boss}( (just|now|today|came|and|has|is|was|went|again))* (had|have|having) a (go|pop) at (me|us)',
      '{boss}( (just|now|today|came|and|has|is|was|again))* (told|telling|tells) (me|us) off',
      '{boss}( (just|now|today|came|and|has|went|again))* (kicked off|went (mad|mental|off|nuts|ballistic)) (at|on|with) (me|us)',
    ],
    unscolded: [
      '(not|never|didnt|doesnt|wont|isnt|hasnt|dont|if|might|may|afraid|scared|worried|will|would|could|always|every|used to|usually) …… ({scolds}|a go|off)',
      '{scolds} (at )?(me|us) (every|all the time|daily)',
      '^(i|we) ',
    ],
    solved: [
      '^(hi |hello |thanks |ok |good news |all good )*((its|it is|it has been|its been|everything|everythings|all|the|my|this|that|problem|issue|matter|case|things|is|are|has been|was|now|been|got) )*(all )?(sorted|solved|resolved|settled|fixed)( (out|now|thanks|thank you|thx|ta|all|it|so|for your help|cheers|with (him|them|the boss)))*$',
    ],
    unsolved: [
      'not|never|isnt|hasnt|nothing|when|how|yet|half|partly|part|if|until|will|can|be|\\?|^(is|has|was|are) ',
    ],
  },
};

export const afterFilingTl: Wordbook<AfterFiling> = {
  writing: 'spaced',
  lists: {
    boss: ['amo', 'boss', 'bisor', 'manager', 'employer', 'may ari', 'nya', 'niya', 'nila', 'siya', 'sya'],
  },
  sayings: {
    scolded: [
      '(sinigawan|pinagalitan|minura|binulyawan|minumura|sinisigawan|pinapagalitan)( (po|na|naman|ulit|kanina))* (ako|kami|kmi)',
      '{boss}( (ko|po|namin))* (sinigawan|pinagalitan|minura|binulyawan)',
    ],
    unscolded: [
      '(hindi|di|wala|baka|pag|kapag|kung|sana|takot|lagi|palagi|araw araw) …… (sigaw*|sinigaw*|pinagalit*|pinapagalit*|minumura|minura|mura*)',
      '(baka|pag|kapag|kung) …… (sigawan|pagalitan|murahin)',
      '(lagi|palagi|araw araw)',
    ],
    solved: [
      '^(po |ok |okay |sige |salamat |ayos )*(na )?(po )?(ang |yung )?(problema |kaso |lahat )?(ay )?(naayos|nalutas|naresolba|nasolusyunan|ayos|areglado|okay|ok)( (na|po|lahat|salamat|naman|kami|ang|problema|naayos|tapos))+$',
    ],
    unsolved: ['(hindi|di|pa|wala|kailan|paano|ba|kung)'],
  },
};
