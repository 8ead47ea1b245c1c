/** What workers ask or wish for at any point, as the whole of a text. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';
import type { DueAsked } from './due-asked.ts';

export type AskedOften =
  /** does it cost anything? */
  | 'free'
  /** the number of the case, or the receipt, is lost */
  | 'number_lost'
  /** that they have another phone number now */
  | 'new_number'
  /** when does the money come? */
  | 'when_paid'
  /** shall the boss learn of it? */
  | 'untold'
  /** what if they are sacked for it? */
  | 'punished'
  /** may one complain without a visa, and who learns of it? */
  | 'papers'
  /** does one need a contract, or anything that proves it? */
  | 'proof'
  /** how much are they due, how high is the minimum wage? (due-asked.ts) */
  | DueAsked
  /** when is it looked at, when is somebody called? */
  | 'how_soon'
  /** is anybody there? */
  | 'there'
  /** thanks, and nothing else */
  | 'thanks'
  /** "ok", where nothing was asked */
  | 'seen'
  /** how may workmates complain too? */
  | 'join_how'
  /** may one give no name? */
  | 'anonymous'
  /** what is it for that we ask: the firm, the place, the name, a number? */
  | 'why_employer'
  | 'why_place'
  | 'why_name'
  | 'why_number'
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
    bosses: [
      '老板娘?',
      '单位',
      '公司',
      '厂[里子方]?',
      '工头',
      '包工头',
      '经理',
      '主管',
      '领导',
      '雇主',
      '他们',
      '对方',
      '学校',
    ],
    lead: [
      '我',
      '我们',
      '我的',
      '写的',
      '说的',
      '这个',
      '这些',
      '这样',
      '这事',
      '要是',
      '如果',
      '投诉',
      '举报',
      '告',
      '内容',
      '了',
      '到时候?',
    ],
    why: ['(你们?|请问)?(为啥|为什么|为何|干嘛|干啥|凭什么|怎么)(还|都)?'],
    may: ['会不会', '不会', '会', '能不能', '能', '可不可以'],
    end: ['吗', '么', '嘛', '不', '呢', '啊', '呀', '的', '了', '吧', '没有?', '否'],
  },
  sayings: {
    free: [
      '^{please}*(要不要|用不用|需不需要|收不收|要|会|得|需要|用|还要)*(收|交|付|出|给|花)(不收|不交)?(费用?|钱){end}*$',
      '^{please}*(要|要不要|用不用|需要)(钱|费用){end}*$',
      '^{please}*(收|要)(多少|几多|啥|什么)(钱|费用?){end}*$',
      '^{please}*(多少钱|费用(是)?多少|怎么收费|如何收费){end}*$',
      '^{please}*(是)?(免费|不要钱|不收费|不收钱|不用钱){end}*$',
      '^{please}*(贵不贵|贵){end}*$',
    ],
    number_lost: [
      '^(我|我的|把|那个|你们给的|案子的?|投诉的?|这个)*(编号|案号|单号|号码|回执号?|回执|查询码|那个号|尾号){end}*(给)?(弄|搞|找)?(丢|没|不见|忘|删|掉|忘记)(了|掉了|记了|到了)+{end}*(怎么办|咋办|咋整|怎么查)?$',
      '^(我|我们|我的|那个|案子的?)*(编号|案号|单号|号码|回执号?|回执|查询码|尾号)(是)?(多少|几号?|啥|什么)(来着|了|我|我们|都|给)*(忘|忘记|不记得|记不得|记不住|丢|弄丢)(了|掉)*{end}*$',
      '^(我|我们|不小心)*(弄|搞)?(丢|忘|删|忘记|不记得|记不得|记不住|找不到|找不着)(了|掉|掉了)*(我的?|那个|案子的?|投诉的?)*(编号|案号|单号|号码|回执号?|回执|查询码|那个号|尾号){end}*(怎么办|咋办|咋整|怎么查)?$',
      '^(我|我的|把|那个|案子的?)*(编号|案号|单号|回执号?|回执|查询码)(我)?(找不到|找不着|不记得|记不得|记不住|忘|忘记|不知道|是多少|是几号?){end}*(怎么办|咋办)?$',
    ],
    new_number: [
      '^(我|俺)的?(手机|电话)?(号码?|手机号|卡)(已经|又|刚)?(换|改|变)(掉)?了[^。]{0,20}$',
      '^(?!.*(老板|他|她|公司|工头|经理|包工头|你们))[^。]{0,8}(换|改|变更)(了|成)?(个|新的?|另一个)*(手机号|电话号|号码?(?!线|楼)|手机卡|电话卡|sim卡)(码)?(了|啦)?[^。]{0,26}$',
      '^(?!.*(老板|他|她|公司|工头|经理|包工头))(我|俺)?的?(新|现在的?|另外的?)(手机|电话)?(号码?|电话|手机号)(是|换成|改成)?\\d{11}[^。]{0,8}$',
    ],
    when_paid: [
      '^{please}*(我|我们)?的?(那个?|欠的)?(钱|工资|工钱)?(到底|大概|究竟)?(啥时候|什么时候|几时|何时|多久|哪天|几号)(能|会|才|可以|才能)*(给|发|到|拿到?|领到?|还|要到|要回来?|下来|到账|到手|打)(到|我|回来?)?(我的?|我们的?)?(钱|工资|工钱|账)?{end}*$',
      '^{please}*(我|我们)?(还)?(要|得)(等)?(多久|几天|多长时间)(才)?(能|会|可以)*(拿|领|给|收|要)(到|回)?(钱|工资|工钱){end}*$',
    ],
    untold: [
      '^{please}*(你们|您)?(会不会|会|要|是不是会|是不是要|不会)+(打|打电话|联系|通知|找|告诉)+(给|到|去)?(我|我们)?的?{bosses}(打电话|知道)?{end}*$',
      '^{please}*(都|还)?(有)?(谁|哪些人|什么人)(会|能|可以|看得|都会|都能)*(看|看到|看见|看得到)(我|到|这个|这些|内容|的)*(写的|说的|内容|东西)?{end}*$',
      '^{please}*(你们)?(有没有|是不是|是否|会不会|不会|已经|没有|没)*(把|将)?{lead}*(信息|名字|姓名|电话|号码|资料|身份|事|内容)*(已经|都|会)*(告诉|通知|透露给?|泄露给?|说给|给|传给|发给)(了)?(我|我们)?的?{bosses}(了|听|看)*(是不是|没有|没|吗|么|吧|对吗|对不对|了)*(把我|我)?{end}*(?<=[吗么吧没不是有对])$',
      '^{please}*{lead}*{may}+(被|让|给)?(我|我们)?的?{bosses}(知道|晓得|发现|看到|查到|查出来?)(是)?(我|谁)?(投诉|举报|告|写|说|反映|报)?{end}*$',
      '^{please}*{lead}*{bosses}{may}+(知道|晓得|发现|看到|查到|查出来?)(是)?(我|谁)?(投诉|举报|告|写|说|反映|报)?{end}*$',
      '^{please}*{lead}*{may}+(告诉|通知|透露给|泄露给){lead}*的?{bosses}{end}*$',
      '^{please}*{lead}*(名字|姓名|信息|身份|资料|隐私)*{may}+(替|帮|给)?(我)?(泄露|保密|暴露|公开)(出去)?(我)?(的)?(名字|姓名|身份|信息)?{end}*$',
    ],
    punished: [
      '^{please}*(我|我们|要是|如果)*(写|说|讲|填|告|投诉|举报)了(他|他们|{bosses}|名字|以后|之后)*(会|要)(怎样|怎么样|咋样|咋个样|有(什么|啥)(后果|影响|麻烦)){end}*$',
      '^{please}*(我|我们)?(很|就|也|真的?|有点)*(怕|担心|害怕|万一|要是|如果|会不会|会|不会){lead}*(被|{bosses}|他|她){may}*(把我|给我|因为这个|因此)*(开除|辞退|炒鱿鱼|炒掉?|赶走|解雇|裁|报复|穿小鞋|打击报复)(我|我们)?(了)?(怎么办|咋办|怎么弄|咋整)?{end}*$',
      '^{please}*(我|我们)?(怕|担心|害怕|万一|要是|会不会|会)(因为这个|因此|就|要)?(丢|没|没有)(了)?(工作|饭碗)(了)?(怎么办|咋办)?{end}*$',
      '^{please}*({bosses}|他|她)(会不会|能不能|可以|能|会)(因为这个|因此|把|给)*(我)?(开除|辞退|炒|炒鱿鱼|赶走|解雇|报复)(我|了|鱿鱼)*{end}*$',
    ],
    anonymous: [
      '^{please}*(我|我们)?(能不能|可不可以|可以|能|是不是可以|是否可以)*(匿名|不留名|不写名字|不说名字|不用真名|不实名|不留姓名|不留名字)(投诉|举报|告|写|吗|么|嘛|不|呢|的|行吗)*$',
      '^{please}*(是)?(匿名|实名)(的)?(还是)?(匿名|实名)?(吗|么|呢|的)+$',
    ],
    why_employer: [
      '^{why}(要|得|需要|还要|非要|一定要|必须|问|写|填|知道|告诉|说|我|们|你们?|的)*(单位|公司|老板|厂|店|工厂)(的)?(名字?|名称|姓名|叫什么)?{end}*$',
      '^(写|要|问|填)(单位|公司|老板|厂)(的)?(名字?|名称)?(干什么|干嘛|干啥|做什么|有什么用|有啥用)(用)?{end}*$',
    ],
    why_place: [
      '^{why}(要|得|需要|还要|非要|一定要|必须|问|写|填|知道|告诉|说|我|们|你们?|的|在)*(地址|地方|地点|哪里|在哪|住哪)(的)?{end}*$',
    ],
    why_name: [
      '^{why}(要|得|需要|还要|非要|一定要|必须|问|写|填|留|知道|告诉|说|我|们|你们?|的|真)*(名字|姓名|真名|身份|名)(的)?{end}*$',
      '^(写|要|问|填|留)(我的?)?(名字|姓名|真名)(干什么|干嘛|干啥|做什么|有什么用|有啥用)(用)?{end}*$',
    ],
    why_number: [
      '^{why}(要|得|需要|还要|非要|一定要|必须|问|写|填|知道|告诉|说|我|们|你们?|的)*(多少钱|金额|欠多少|几个人|多少人|人数|几个月|什么时候|时间)(的)?{end}*$',
    ],
    papers: [
      '^{please}*(如果|要是|万一|可是|但是?)?(我|我们)?(没有?|没办)(签证|工签|工作签证|居留|居留证|身份|身份证|证件|合法身份|暂住证|居住证)(的?话|了)?(怎么办|咋办|能不能投诉|可以投诉|能投诉|能告|可以告|有问题|行|可以|要紧|会不会有事|有关系|有事)?{end}*$',
      '^{please}*(我|我们)?(会不会|会|怕|担心)(被)?(遣返|遣送|驱逐|抓起来|移民局抓)(我|我们)?(出境|回国|回去)?{end}*$',
      '^{please}*(你们)?{may}+(告诉|通知|上报)(移民局|出入境|警察|公安){end}*$',
      '^{please}*(我|我们)?(的)?(签证|居留|暂住证|证件)(都|已经|快)?(到期|过期)(了)?(会不会|会|能不能)?(被)?(遣返|抓|赶走|驱逐)?{end}*(怎么办|咋办)?$',
    ],
    proof: [
      '^{please}*(我|我们)?(要不要|需不需要|用不用|是不是要|需要|还要|必须要?|一定要|要|得)(准备|带|提供|交|有|看|出示|签|哪些|什么|啥|一些)*(劳动)?(合同|证据|材料|资料|身份证|证件|证明|工资条|凭证|文件)(复印件)?(才行|才能告|才能投诉|才能写)?{end}*$',
      '^{please}*(我|我们)?(要是|如果)?(没签?过?|没有?|没得|没签)(任何)?(劳动)?(合同|证据|材料|身份证|工资条)(的话)?(也|还|能不能|可不可以|行不行|管不管|可以|能|行|管)+(告|投诉|写|办|要(回|到)?(工资|钱)?){0,2}(了|的)?(吗|么|嘛|不|没)?(?<=[吗么嘛不没行告诉写]|可以|管不管|能不能|可不可以)$',
    ],
    how_soon: [
      '^{please}*(那|要|得|等)*(什么时候|啥时候|几时|何时|多久|哪天)(才|会|能|可以)*(有|得)(个)?人(来|会)?(联系|找|打给|打电话给|回复|回|处理|管)(我|我们|这事)*{end}*$',
      '^{please}*(我|我们|我的|这个|这事|一般|大概|大约|要|需要|得|等|到底|还)*(多久|多长时间|几天|多少天|什么时候|啥时候|几时|何时)(才|能|会|可以|就|给|我|来)*(有|出|办|处理|解决|联系|打|回|查|受理|答复|回复|审|看|来|上门|过来|到)(个)?(结果|消息|回复|答复|回音|电话|好|完|我|话|理|复|系)*(给|这里|这边|厂里|我这)?(我|我们)?{end}*$',
      '^{please}*(一般|大概|大约)*(要|需要|得|等)+(多久|多长时间|几天|多少天){end}*$',
      '^(都|这都|过)?(几天|好几天|这么久|这么多天|好久|一个?星期|两个?星期)?(了)?(咋个|咋|怎么|为啥|为什么|怎么还|咋还)?(还)?(没得|没有?|没见|没收到|没听到)(个|任何)?(消息|回音|回信|动静|音信|答复|回复|结果|下文|信){end}*$',
    ],
    thanks: [
      '^(好的?|嗯+|收到|知道了|行|太|那|就|非常|真的?|十分)*(谢谢|多谢|感谢|辛苦|麻烦|谢)(你们?|您|了|大家|啦|啊|哈|谢谢|领导|同志|政府|帮忙|的?帮助)*(好的?|好人一生平安)?$',
      '^(好的?|嗯+|收到|知道了|行|太)*(谢谢|多谢|感谢|辛苦|麻烦)(你们?|您|了|大家|啦|啊|哈|谢谢)*$',
    ],
    seen: [
      '^(好|好的|好嘞|好吧|行|行吧|嗯+|哦+|知道了|晓得了|收到|明白(了)?|了解|ok|OK)+(好|的|了|啊|哈|吧)*$',
    ],
    join_how: [
      '^(我|我们)?的?(老乡|工友|同事|朋友|弟弟?|哥哥?|老婆|老公|表弟|表哥|其他人|别人|另外几个|他们)(们)?(也|都|还)?(想|要|想要|能不能|可不可以|可以|能|咋|怎么|如何)(也|一起|跟着|一块)*(告|投诉|加入|参加|举报|反映|报|讨)(一下|吗|呢|啊)*(要|该)?(怎么|咋个?|如何)?(办|弄|搞|加|加入|投诉|告|整|报)?{end}*$',
      '^(怎么|咋个?|如何)(让|叫|把|才能)*(我的?|我们的?)?(老乡|工友|同事|朋友|别人)?(们)?(也|一起)*(加入|参加|加进来){end}*$',
      '^(加入|join)(是|是个)?(啥|什么|干嘛|做什么)(的|用的)?(意思)?{end}*$',
    ],
    there: [
      '^(请问|你好|您好|喂|有人|还|你们?|您|客服)*(在吗|在不在|在么|在不|在嘛)$',
      '^(请问|你好|您好|喂)*有人(吗|么|没|没有)$',
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
    boss: [
      '(my |the |our )?(boss|bosses|employer|manager|company|firm|agency|supervisor|gaffer|owner|school)',
      'he',
      'she',
      'they',
      'them',
      'him',
    ],
    number: [
      '(case |reference |ref |receipt |complaint |my |the |that )*(number|num|no|ref|reference|receipt|code|digits|last 4|last four)',
      '(yung |ang |sa |aking )*(numero|number|resibo|code|reference)( (ng kaso|ko|ng reklamo|namin))*',
    ],
  },
  sayings: {
    free: [
      '^(po |sir |maam )*(magkano|mgkano)( (po|ba|ito|to|ang|bayad|singil|fee|nito|babayaran|dito))*$',
      '^({polite} )*(is|are) (this|it|that|you|your help|the service|this service|calling|complaining)( (for|really|all|completely|totally))* free( (of charge|to use|for me|or not|po))*$',
      '^({polite} )*(do|does|will|would|must|should) (i|we|it|this|you) (have to |need to |got to |gonna |going to )*(pay|cost|charge)( (me|us|anything|something|for this|for it|money|you|a fee|fees|a lawyer|for a lawyer|any money|much|any))*$',
      '^({polite} )*how much (does|do|will|is) (it|this|you|that|the fee|your service)( (cost|charge|be|take))*$',
      '^({polite} )*how much( (it|this|that|does|do|is|will|the|you|your)){0,4} (cost|costs|charge|charges|fee|fees|price)( (me|to complain|for this|for help|po|ba|sir))*$',
      '^({polite} )*(is there|are there|any|whats|what is) (a |any |the )*(fee|fees|cost|charge|charges)( (for this|for it|to pay))*$',
      '^({polite} )*(may|meron bang|mayroon bang|magkano) (ba |ang |po )*(bayad|singil|babayaran|charge|fee)( (ba|ito|dito|po|ako|para dito))*$',
      '^({polite} )*(libre|free) (ba|po|lang|to|ito)+( (ba|po|ito|to|dito))*$',
    ],
    number_lost: [
      '^({polite} )*((i|we|ive|weve) )?(have |just )*(lost|forgot|forgotten|forget|deleted|misplaced|cant find|cannot find|dont have|dont know|dont remember|cant remember) {number}( (you gave me|you sent|anymore|any more|sorry|what now|now))*$',
      '^({polite} )*(whats|what is|what was|where is|wheres) {number}( (again|please))*$',
      '^({polite} )*(nawala|nakalimutan|nabura|hindi ko alam|di ko alam|naiwala) (ko |na |po |ko na )*{number}$',
    ],
    new_number: [
      '^({polite} )*(my |the )?(phone |mobile |cell |contact |cp )?(number|num|sim) (has |is |was |have )?(been )?(now )?(changed|new|different)( _){0,8}$',
      '^({polite} )*(i |ive |i have |im |we )*(now |just )?(got |have |changed |change |using |use |bought |switched |on )*(a |an |my |to |this |the )*(new|different|another|changed) (phone |mobile |cell |contact |cp |sim )?(number|num|sim)( _){0,8}$',
      '^({polite} )*(i |ive |i have )(just )?(changed|change) my (old )?(phone |mobile )?(number|sim)( _){0,8}$',
      '^(please |pls )*(use|contact|call|text|ring) (me )?(on |at )?(this|my new|the new|another|new) number( _){0,8}$',
      '^(_ ){0,3}(bago|nagpalit|nagbago|napalitan|pinalitan|palit)( _){0,4} (number|numero|sim|cp|cellphone)( _){0,6}$',
    ],
    when_paid: [
      '^({polite} )*when (do|will|can|would|does|is|are|am|shall) (i|we|my|our|the|it|he|they|u|you)( (wages|pay|money|salary|boss|company|going|gonna|to|be|get|receive|have|pay|paid|me|us|my|our|the|it|come|arrive|coming|see|any))*( (money|wages|pay|paid|salary|come|coming|arrive|it|me|us))$',
      '^({polite} )*how long (until|till|before) (i|we) (get|see|receive|have|am|are) (paid|my money|our money|the money|my wages|it)$',
      '^({polite} )*(kailan|kelan) (po |ba |ko |namin |ako |kami |na )*(makukuha|matatanggap|mababayaran|babayaran|darating|ibibigay)( (ang|yung|pera|ko|sahod|bayad|namin|kami|ako|po|ba))*$',
    ],
    proof: [
      '^({polite} )*(do|will|would|should|must|have|if)( (i|we|you))? (need|have|got|bring|show|send)( (to|a|an|any|the|my|some|have|show|send|give|bring|got))* (papers|paperwork|proof|evidence|contract|written contract|documents?|payslips?|pay slips?|id)( (for|this|that|to|complain|claim|start|do|with|it|first|or|a|contract|proof|payslips?|too|also))*$',
      '^({polite} )*(what|which)( kind of| sort of)? (papers|paperwork|proof|evidence|documents?)( (do|i|we|you|need|needed|should|have|to|want|is|are|must|send|bring|show|required|for|this))*$',
      "^({polite} )*(what if |if |even if )?(i|we)('ve| have| had| got)?( got| dont have| havent got| never had| never got| didnt get| dont| have| got)*( no| a| any)*( written)? (contract|payslips?|proof|evidence|paperwork)( (or|no|any|a|contract|proof|evidence|payslips?))* (is|can|does|will|do|what|would)( (it|that|this|i|we|you|ok|okay|a|problem|still|complain|claim|matter|count|help|me|then|alright|fine))*$",
      '^({polite} )*(can|could) (i|we) (still )?(complain|claim|do this|write) (without|with no) (a |any )?(contract|payslips?|proof|evidence|paperwork)$',
      '^(po |sir |maam )*(kailangan|kelangan|need|dapat)( (po|ba|bang|pa|ko|kong|namin|pong|may|ng|ang|yung|magdala|magpakita|ipakita|mga))* (papeles|papel|kontrata|dokumento|ebidensya|ebidensiya|patunay|id|payslip|contract|requirements?)( (ba|po|para|dito|magreklamo|sa|reklamo|ito|to))*$',
      '^(po |sir |maam )*(ano|anong|anu|anung)( (po|ba|ang|mga|yung))* (papeles|dokumento|requirements?|ebidensya|kailangan)( (po|ba|ang|ko|na|kailangan|kelangan|dalhin|ipasa|dokumento|papeles|para|dito|magreklamo|ihanda|kong|ipadala|mga))*(?<!^ano ang kailangan)$',
      '^(po |sir |maam |paano |pano |kung |kahit |eh )*(wala|walang)( (po|ako|akong|kaming|naman|pong|pa))* (kontrata|payslip|ebidensya|patunay|dokumento|contract)( (ok|okay|lang|ba|pwede|po|ako|pa|rin|parin|magreklamo|yun|problema|ko|naman|makapagreklamo|kaya|pwedeng)){1,8}(?<= (ba|lang|magreklamo|makapagreklamo|rin|parin|po))$',
    ],
    untold: [
      '^({polite} )*who (sees|see|reads|read|gets|can see|can read|will see|will read|gets to see|looks at|is going to see|knows|will know)( (these|those|them|texts?|messages|answers|this|it|that|my|the|message|complaint|what|i|write|wrote|text|texts|about|all|of))*$',
      '^(po |sir |maam )*(sino|sinong) (po |ba |ang |yung |mga )*(makakakita|makakabasa|nakakakita|nakakabasa|makakaalam|titingin)( (nito|ito|po|ba|dito|ng|sinulat|ko|to|neto)){0,4}$',
      '^({polite} )*(will|would|could|can|does|might|is) {boss} (ever |going to |gonna |be able to |get to )*(know|find out|see|hear|learn|be told|get told)( (about|that|it|its|it s|it is|this|i|who|of|me|wrote|complained|texted|was|if|told|you|sent|my|name))*$',
      '^({polite} )*(does|do|did|has|have|is|are) {boss} (already |now |yet )*(know|knows|find out|found out|see|seen|hear|heard|told|aware|been told|get told)( (about|that|it|this|i|who|of|me|wrote|complained|was|if|yet|already|my|name|now|the|complaint))*$',
      '^({polite} )*(did|have|will|do|would) (you|u|anyone|anybody|someone|somebody) (already |yet |ever |have to )*(tell|told|tells|inform|informed|speak to|spoken to|spoke to|contact|contacted|call|called|talk to|talked to) {boss}( (about|that|it|this|i|who|of|me|my|name|complained|yet|already))*$',
      '^({polite} )*(will|would|do|are|can) (you|u) (be |going to |gonna )*(tell|telling|inform|informing) {boss}( (about|that|it|this|i|who|of|me|my|name|complained))*$',
      '^({polite} )*(is|will|are) (this|it|my name|my details|what i (say|write|text)) (be |stay |kept |really )*(confidential|secret|private|anonymous|kept from {boss})( (from {boss}|please))*$',
      '^(po |sir |maam )*(malalaman|makikita|mababasa) (po |ba |kaya |ito |to |ng |nila |kaya ba )*(amo|boss|employer|kumpanya|manager|agency|nila|niya|nya)( (ko|namin|po|ba|ito|to|na ako|ang|ako|na))*$',
      '^(po |sir |maam )*(sasabihin|ipapaalam|isusumbong) (po |ba |nyo |ninyo |niyo |ito |to )*sa (amo|boss|employer|kumpanya|manager|agency)( (ko|namin|po|ba))*$',
    ],
    punished: [
      '^({polite} )*(what (if|happens if)|can|could|will|would|might|if|do you think|im (scared|afraid|worried)( that)?|i am (scared|afraid|worried)( that)?|am i going to|whats stopping) {boss}( (will|might|can|could|going|goes|to|just|then|try|tries|gonna|also|be allowed|legally))* (sacks?|sacking|fires?|firing|dismiss*|get rid of|gets rid of|punish*|let|lets|blacklist*|kicks? out|replace*|lay off|cuts? (my|our) (hours|shifts)|stops? (my|our|giving me) (shifts|hours|work)|take it out on) ?(me|us|my|go|out)*( (for|this|that|it|over|complaining|telling|you|texting|because|of|when|he|they|she|finds?|out|hears|now|then|legally|off|go|on|me|us|i|complain|complained))*$',
      '^({polite} )*(what if|what happens if|will|can|could|might|do|would|am i going to|im (scared|afraid|worried)( (of|that|about))?|i am (scared|afraid|worried)( (of|that|about))?) (i |we |me |my )*(will |might |could |can |would |going to |gonna |be |get |am |being |getting )*(sacked|fired|dismissed|punished|the sack|lose (my|our|the) jobs?|losing (my|our|the) jobs?|let go|kicked out|blacklisted)( (for|this|that|it|over|complaining|telling|you|texting|because|of|now|then|if|i|complain))*$',
      '^(po |sir |maam |eh |kaso |pero )*(paano|pano|papaano|baka|natatakot ako( na)?( baka)?|takot ako( na)?( baka)?|pwede ba akong|matatanggal ba ako|pwede ba nila akong)( (kung|po|pag|kapag|na|nila|nya|niya|akong|ako|ba|baka|mawalan|matanggal))* ?(tanggalin|tinanggal|sibakin|sisantehin|sesantehin|alisin|matanggal|mawalan ng trabaho|pag initan|pag-initan|pag ?initan|gantihan)( (ako|nya|niya|nila|kami|po|ba|sa trabaho|dahil|dito|trabaho|ng|kung|magreklamo)){0,5}$',
    ],
    anonymous: [
      '^({polite} )*(can|could|may|is it possible|do|does|will|would|must|have)( (i|we|it|this|you|be|stay|remain|do|to|for|complain|report|write|keep|have))* (anonymous|anonymously|anon|unnamed|without (a |my |giving (a |my )?)?name|give (a |my )?name|say my name|leave (out )?my name( out)?)( (please|pls|though|or not|to complain|then|po|is that ok|ok|if i|want))*$',
      '^({polite} )*(is|are) (it|this|that) (all )?(anonymous|anon)( (please|po|or not|right))*$',
      '^(po |sir |maam )*(kailangan|kelangan|need|dapat|kailangang)( (po|ba|pa|bang|ko|kong|pang|ibigay|sabihin|ilagay|isulat|ang|yung|malaman|na))* (pangalan|name)( (ko|po|ba|dito|namin))*$',
      '^(po |sir |maam )*(pwede|puwede|pwedeng|puwedeng|maaari|maaaring|ok|okay|ayos)( (po|ba|bang|lang|kong|kung|akong|maging|magsumbong|mag sumbong|magreklamo|mag reklamo|nang|ng|na))* (anonymous|anon|walang pangalan|hindi magpakilala|di magpakilala|hindi sabihin ang pangalan)( (po|ba|ko|lang|dito))*$',
    ],
    why_employer: [
      '^({polite} )*(why|what)( (do|does|are|is|must|should|you|u|i|we|they|it|need|needs|want|wants|asking|ask|have|to|know|give|say|tell|for|who|the|my|name|of))* (firm|company|boss|employer|who i work for)( (name|names|for|called|is))*$',
      '^(po |sir |maam )*(bakit|para saan)( (po|ba|pa|nyo|ninyo|kailangan|kelangan|kailangang|malaman|sabihin|ang|yung|pangalan|ng|ni|tinatanong))* (kumpanya|company|amo|boss|employer)( (po|ko|namin|nyo))*$',
    ],
    why_place: [
      '^({polite} )*(why|what)( (do|does|are|is|must|should|you|u|i|we|they|it|need|needs|want|wants|asking|ask|have|to|know|give|say|tell|for|the|my))* (address|place|where i (work|live|am)|where it is|town)( (for|is))*$',
      '^(po |sir |maam )*(bakit|para saan)( (po|ba|pa|nyo|ninyo|kailangan|kelangan|kailangang|malaman|sabihin|ang|yung|tinatanong))* (lugar|address|saan)( (po|ko|ako|namin|nagtatrabaho))*$',
    ],
    why_name: [
      '^({polite} )*(why|what)( (do|does|are|is|must|should|you|u|i|we|they|it|need|needs|want|wants|asking|ask|have|to|know|give|say|tell|for|a))* (my name|my full name|my real name|a name|name)( (for))*$',
      '^(po |sir |maam )*(bakit|para saan)( (po|ba|pa|nyo|ninyo|kailangan|kelangan|kailangang|malaman|sabihin|ang|yung|tinatanong))* (pangalan|pangalan ko|name)( (po|ko))*$',
    ],
    why_number: [
      '^({polite} )*(why|what)( (do|does|are|is|must|should|you|u|i|we|they|it|need|needs|want|wants|asking|ask|have|to|know|give|say|tell|for|the))* (how (much|many|long)|amount|number|how many people|how many months)( (for|people|of us|months|it is|is owed))*$',
    ],
    papers: [
      '^({polite} )*(what if|what happens if|can i complain if|can i complain|am i in trouble|will i be in trouble|is it (ok|a problem|bad) (if|that)|does it matter( (if|that))?|do i get in trouble|i can complain|but|im (scared|afraid|worried)( (because|that|cos|as))?)?( (because|if|that|cos|even|though|with))* ?,?(i |we |me )*(have |got |ive |ive got |am |im |with )*(no|dont have|dont have a|dont have any|without|not got|havent got|never had|here without|working without) (a |any |my |the |valid |work |right )*(visa|visas|papers|permit|work permit|documents|status|right to work|passport|sponsor*)( (is that|is it|does it|am i|what|then|can i|will|ok|okay|a problem|matter|matters|in trouble|complain|still|happens|now|i|that|anymore|any more))*$',
      '^({polite} )*(what if |if |but |can i complain if )*(im|i am|we are|were|my visa is|my visa has|my visa) (here )?(illegal|illegally|undocumented|an overstayer|overstayed|expired|run out|ran out|not legal|on a student visa|on a tourist visa|an asylum seeker)( (is that|am i|ok|a problem|can i|will|complain|still|here|in trouble|what|then|happens))*$',
      '^({polite} )*(will|would|do|are|can|could|might) (you|u|they|he|she|i|we|my boss|the boss)( (going|to|be|get|ever|me|us|my))* (report*|deport*|tell*|inform*|call*|ring) ?(me|us|to|the)*( (immigration|home office|the home office|police|to|the|about|me|us|back|if|i|complain|on|for|this)){0,6}(?<=(immigration|office|police|deported|deport me|deport us|deported for this|deport me for this|report me|report us|deported if i complain))$',
      '^({polite} )*(can|could|will|would|does|do|may|is) (the )?(police|home office|immigration|they|boss|he|she|you|u|border force|government|my boss|the boss)( (going|to|gonna|also|then|me|us|come|and|now))* (deport*|arrest*|detain*|report* (me|us) to (immigration|the police|police|home office)|send (me|us) (back|home)|catch|lock (me|us) up)( (me|us|home|back|if|i|complain|for this|because|my|visa|finish*|expired|over|ended|is|has|no|run|out|gone|ran)){0,8}$',
      '^({polite} )*(i will|will i|am i|can i|do i|would i|could i|i can)( (be|get|going|to|gonna|being))* (deport*|arrest*|detain*|sent (back|home)|in trouble with immigration)( (if|i|complain|for this|because|my|visa|finish*|expired|over|ended|is|has|no|run|out|gone|now)){0,8}$',
      '^(po |sir |maam |eh |kaso |pero |paano |pano |kung |kahit )*((wala|walang|expired)( (ako|akong|po|na|ang|kaming|kami)){0,3} (papel|papeles|visa|permit|dokumento|work permit)|tnt|overstay)( (ok|okay|lang|ba|pwede|po|ako|magreklamo|yun|problema|ko|paano|pano|yan|naman)){0,6}$',
      '^(po |sir |maam )*(mapapa ?deport|madedeport|made deport|ipapadeport|ide ?deport|isusumbong)( (po|ba|nyo|ninyo|ako|kami|sa|immigration|kaya)){1,6}$',
    ],
    how_soon: [
      '^(po |sir |maam )*(gaano|gano)( (po|ba))* katagal( (po|ba|ito|to|kaya|bago|aabutin|may|resulta|ang|proseso))*$',
      '^({polite} )*how (long|soon) (does|do|will|would|until|till|before|is|can)( (it|this|you|they|i|we|take|takes|the|a|an|be|to|get|hear|call|contact|until|result|results|answer|reply|someone|somebody|me|us|back|my|case|from|will|ring|phone|read|usually|normally))*$',
      '^({polite} )*when (do|will|can|would) (you|u|someone|somebody|i|we|an officer) (call|ring|phone|contact|hear|reply|answer|get)( (me|from|back|you|us|a|an|reply|answer|result|to|know))*$',
      '^(po |sir |maam )*(gaano|gano|ilang araw|kailan|kelan) (po |ba |katagal |kayo |ninyo |nyo |ito |to )*(bago|tatawag|tatawagan|sasagot|aabutin|ang resulta|may resulta)( (po|ba|kayo|nyo|ninyo|ako|may|resulta|ang|sumagot|tumawag|sagot))*$',
      '^({polite} )*(who|whos|who is|who are|who has|which|whats the name of) (is |has |the |my |are |got )*(inspector|officer|case ?worker|case|in charge( of (my|the) case)?|dealing with (my|the|it|my case|this|that))( (is|my|case|name|now))*$',
      '^({polite} )*when (do |will |can |would |are |is )?(they|he|she|the officer|officer|inspector|the inspector|your office|the office)( (going|to|gonna|you))* (call|ring|phone|contact|come|answer|reply|visit)( (me|us|back|to|from|you|here))*$',
      '^({polite} )*when (you|u) (will |gonna |going to |can |are |guys )*(call|calling|ring|phone|contact|answer|reply|come)( (me|us|back|to|here))*$',
      '^(po |sir |maam )*(kailan|kelan|anong oras|gaano katagal) (po |ba |nyo |ninyo |niyo |ako |kami |kayo |may |kaya )*(matatawagan|tatawagan|tatawag|matatawag|makokontak|kokontak|sasagot|pupunta|darating|may tatawag)( (po|ba|nyo|ninyo|ako|kami|kayo|sa akin|dito|sa amin))*$',
    ],
    thanks: [
      '^(ok |okay |great |brilliant |lovely |oh |many |maraming |good |nice )*(thanks|thank you|thank u|thankyou|thx|cheers|ta|salamat)( (so|very|a|lot|much|mate|sir|maam|for|your|the|help|again|po|you|all|that))*$',
      '^(ok |okay |great |alright |fine |oh |sige |yes |many |very |so |good )*(thanks|thank you|thank u|thx|salamat|maraming salamat)( (so|very|a|lot|much|mate|sir|maam|mam|for|your|the|help|helping|again|po|you|all|that|ok|okay|god bless|bless|god|and|sige|na|din|ninyo|inyo|sa|tulong|nyo|kayo|more power|you guys|team|dear|officer))*$',
    ],
    seen: [
      '^(ok|okay|okey|k|oki|alright|all right|noted|copy|got it|understood|i see|fine|sige|cge|ge)( (ok|okay|po|sir|maam|mam|mate|na|lang|noted|then|copy|got it|thanks po|sige|naman|boss))*$',
    ],
    join_how: [
      '^({polite} )*(and )?(my |our |the )*(mate|mates|workmate|workmates|friend|friends|colleague|colleagues|brother|sister|others)( _){0,8} (how|where|what)( (can|could|do|does|should|would|will|must|is))* (he|she|they|we|him|her|them)( (to|also|too))* (join|complain|come in|do|get in|sign up|be added|text)( (too|also|as well|in|it|me|us|you|with me))*$',
      '^({polite} )*(my |a |the |our |other |two |2 |some )*(friends?|mates?|workmates?|colleagues?|co ?workers?|brother|sister|cousin|wife|husband|others|workers|people)( (here|there|also|too|is|are|would|do|does|just|still)){0,2} (want|wants|wanna|wish|like|likes|can|could|how)( (also|too|to|want|wants|like|complain|join|report|claim|write|in|it|how|can|he|she|they|do|does|please|same|this|him|her|text|you|for|help)){1,9}$',
      '^({polite} )*how (can|could|do|does|will) (my |a |the |our |other )*(friends?|mates?|workmates?|colleagues?|co ?workers?|brother|sister|cousin|wife|husband|others|workers|they|he|she)( (also|too|to|complain|join|report|claim|write|in|it|this|text|you)){1,6}$',
      '^({polite} )*(what is|whats|what does|how (do|does|can|to)|explain) (i |we |they |you |the )*join( (code|mean|means|work|do|for|in|my|it|workmates?|this|case))*$',
      '^(po |sir |maam )*(yung |ang |mga )*(kasama|kaibigan|katrabaho|kapatid|pinsan|asawa|mga kasama) (ko|namin) (po |din |rin |gusto |pwede |ba |nais )*(magreklamo|sumali|sumama|mag ?report|magsumbong)( (paano|pano|po|din|rin|ba|dito|sa inyo))*$',
    ],
    there: [
      '^((hi|hello|hey|po|sir|maam) )*(are you|r u|you|u|is anyone|anyone|is anybody|anybody|is someone) (still )?(there|here)( (please|po))?$',
      '^((hi|hello|hey|po|sir|maam) )*(may tao|nandyan|andyan|nandiyan|andiyan)( (po|pa|ba|kayo|dyan|diyan|jan)){0,4}$',
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
