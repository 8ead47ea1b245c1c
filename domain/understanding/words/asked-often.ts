/** What workers ask or wish for at any point, as the whole of a text. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../saying.ts';

export type AskedOften =
  /** does it cost anything? */
  | 'free'
  /** the number of the case, or the receipt, is lost */
  | 'number_lost'
  /** when does the money come? */
  | 'when_paid'
  /** all that was told is to be told anew */
  | 'anew'
  /** the question before is to be asked once more */
  | 'step_back';

export const askedOftenZh: Wordbook<AskedOften> = {
  writing: 'han',
  lists: {
    please: [
      '请问',
      '我想问',
      '想问',
      '问',
      '那',
      '你们',
      '这个?',
      '一下',
      '下',
      '是不是',
      '找你们',
      '投诉',
      '办',
      '办理',
    ],
    end: ['吗', '么', '嘛', '不', '呢', '啊', '呀', '的', '了', '吧', '没有?', '否'],
  },
  sayings: {
    free: [
      '^{please}*(要不要|用不用|需不需要|收不收|要|会|得|需要|用|还要)*(收|交|付|出|给|花)(不收|不交)?(费用?|钱){end}*$',
      '^{please}*(要|要不要|用不用|需要)(钱|费用){end}*$',
      '^{please}*(收|要)(多少|几多|啥|什么)(钱|费用?){end}*$',
      '^{please}*(多少钱|费用(是)?多少|怎么收费|如何收费){end}*$',
      '^{please}*(是)?(免费|不要钱|不收费|不收钱|不用钱){end}*$',
    ],
    number_lost: [
      '^(我|我的|把|那个|你们给的|案子的?|投诉的?|这个)*(编号|案号|单号|号码|回执号?|回执|查询码|那个号|尾号){end}*(给)?(弄|搞|找)?(丢|没|不见|忘|删|掉|忘记)(了|掉了|记了|到了)+{end}*(怎么办|咋办|咋整|怎么查)?$',
      '^(我|我们|不小心)*(弄|搞)?(丢|忘|删|忘记|不记得|记不得|记不住|找不到|找不着)(了|掉|掉了)*(我的?|那个|案子的?|投诉的?)*(编号|案号|单号|号码|回执号?|回执|查询码|那个号|尾号){end}*(怎么办|咋办|咋整|怎么查)?$',
      '^(我|我的|把|那个|案子的?)*(编号|案号|单号|回执号?|回执|查询码)(我)?(找不到|找不着|不记得|记不得|记不住|忘|忘记|不知道|是多少|是几号?){end}*(怎么办|咋办)?$',
    ],
    when_paid: [
      '^{please}*(我|我们)?的?(那个?|欠的)?(钱|工资|工钱)?(到底|大概|究竟)?(啥时候|什么时候|几时|何时|多久|哪天|几号)(能|会|才|可以|才能)*(给|发|到|拿到?|领到?|还|要到|要回来?|下来|到账|到手|打)(到|我|回来?)?(我的?|我们的?)?(钱|工资|工钱|账)?{end}*$',
      '^{please}*(我|我们)?(还)?(要|得)(等)?(多久|几天|多长时间)(才)?(能|会|可以)*(拿|领|给|收|要)(到|回)?(钱|工资|工钱){end}*$',
    ],
    anew: [
      '^(我|我们|请|想|要|能不能|可不可以|可以|全部|全都|统统|都|还是|让我|我想|那)*(重新|从头|重头|从新)(再)?(来|开始|填|写|说|弄|讲|报|输入)(过|一遍|一次|一下|吧|吗|好吗|行吗|可以吗|吧吗)*$',
      '^(推倒|全部|全都|都)?重来(吧|一遍|一次|吗)?$',
      '^(从|由)(第一|头|最开始|开头)(步|个问题|题)?(开始|再来|来)(吧)?$',
    ],
    step_back: [
      '^(我|我们|请|想|要|能不能|可不可以|可以|让我)*(回|返回|退|退回|回退|倒回|倒退|后退|改)(到|去)?(上|前|上面|前面)(一)?(步|个|题|个问题|问|一步|页|题目)*(吧|吗|行吗|可以吗|去)?$',
      '^(上|前)一(步|题|个问题|个|页)$',
      '^(返回|后退|回退|撤回上一步|退一步)$',
    ],
  },
};

export const askedOftenSpaced: Wordbook<AskedOften> = {
  writing: 'spaced',
  lists: {
    polite: [
      'please',
      'pls',
      'hi',
      'hello',
      'sorry',
      'so',
      'and',
      'but',
      'ok',
      'can i',
      'can we',
      'could i',
      'may i',
      'i want to',
      'i wanna',
      'i need to',
      'let me',
      'lets',
      'po',
      'sir',
      'maam',
    ],
    number: [
      '(case |reference |ref |receipt |complaint |my |the |that )*(number|num|no|ref|reference|receipt|code|digits|last 4|last four)',
      '(yung |ang |sa |aking )*(numero|number|resibo|code|reference)( (ng kaso|ko|ng reklamo|namin))*',
    ],
  },
  sayings: {
    free: [
      '^({polite} )*(is|are) (this|it|that|you|your help|the service|this service|calling|complaining)( (for|really|all|completely|totally))* free( (of charge|to use|for me|or not|po))*$',
      '^({polite} )*(do|does|will|would|must|should) (i|we|it|this|you) (have to |need to |got to |gonna |going to )*(pay|cost|charge)( (me|us|anything|something|for this|for it|money|you|a fee|fees|a lawyer|for a lawyer|any money|much|any))*$',
      '^({polite} )*how much (does|do|will|is) (it|this|you|that|the fee|your service)( (cost|charge|be|take))*$',
      '^({polite} )*(is there|are there|any|whats|what is) (a |any |the )*(fee|fees|cost|charge|charges)( (for this|for it|to pay))*$',
      '^({polite} )*(may|meron bang|mayroon bang|magkano) (ba |ang |po )*(bayad|singil|babayaran|charge|fee)( (ba|ito|dito|po|ako|para dito))*$',
      '^({polite} )*(libre|free) (ba|po|lang|to|ito)+( (ba|po|ito|to|dito))*$',
    ],
    number_lost: [
      '^({polite} )*((i|we|ive|weve) )?(have |just )*(lost|forgot|forgotten|forget|deleted|misplaced|cant find|cannot find|dont have|dont know|dont remember|cant remember) {number}( (you gave me|you sent|anymore|any more|sorry|what now|now))*$',
      '^({polite} )*(whats|what is|what was|where is|wheres) {number}( (again|please))*$',
      '^({polite} )*(nawala|nakalimutan|nabura|hindi ko alam|di ko alam|naiwala) (ko |na |po |ko na )*{number}$',
    ],
    when_paid: [
      '^({polite} )*when (do|will|can|would|does|is|are|am|shall) (i|we|my|our|the|it|he|they|u|you)( (wages|pay|money|salary|boss|company|going|gonna|to|be|get|receive|have|pay|paid|me|us|my|our|the|it|come|arrive|coming|see|any))*( (money|wages|pay|paid|salary|come|coming|arrive|it|me|us))$',
      '^({polite} )*how long (until|till|before) (i|we) (get|see|receive|have|am|are) (paid|my money|our money|the money|my wages|it)$',
      '^({polite} )*(kailan|kelan) (po |ba |ko |namin |ako |kami |na )*(makukuha|matatanggap|mababayaran|babayaran|darating|ibibigay)( (ang|yung|pera|ko|sahod|bayad|namin|kami|ako|po|ba))*$',
    ],
    anew: [
      '^({polite} )*(start|begin|do|go|try|tell)( (it|this|all|everything))* (over|anew|all over|all over again|over again|from the (start|beginning|top)|from scratch)( (again|please|pls|po|all))*$',
      '^({polite} )*(restart|reset)( (please|it|this|all|the form))*$',
      '^({polite} )*(start|begin) again( please)?$',
      '^({polite} )*(ulit|uulitin|ulitin|simulan|magsimula|umpisa|umpisahan|balik)( (ko|na|natin|po|lang|ulit|uli|muli|tayo))* (sa )?(simula|umpisa|lahat|ulit)$',
    ],
    step_back: [
      '^({polite} )*(go|step|move|take me|get) (one |a )*(step |question )?back( (one|a|1|to|the|step|question|last|previous|one step|please|pls|po))*$',
      '^({polite} )*(previous|last) (question|step|one)( please)?$',
      '^back( please)?$',
      '^({polite} )*(balik|bumalik|ibalik)( (tayo|po|muna|lang))* (sa )?(nakaraan|naunang|nakaraang|kanina)( (tanong|hakbang))?$',
    ],
  },
};
