/** Words around a time that say whether it is the one from which on nothing was paid. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type SinceSense =
  /** behind a month: out of it, of its wages */
  | 'out_of'
  | 'wage_of'
  /** before a month: for it */
  | 'for_it'
  /** behind a time: what had happened by then, and nothing that went on from there */
  | 'event'
  /** before a time in the past; it says when something was, unless a word for since stands before it */
  | 'once'
  | 'since'
  /** before a time: when something came */
  | 'came'
  /** before a time: until when, or what is to come */
  | 'until'
  | 'reckoned_until'
  | 'coming'
  /** behind a time: then it will be paid */
  | 'promised'
  /** between a length and the day on which it will be so long */
  | 'this_day'
  /** before a month that was paid */
  | 'except'
  /** behind a feast: what was given at it every year */
  | 'gift'
  /** before a month: as it was then */
  | 'same_as'
  | 'month'
  /** behind and before a time: the work began */
  | 'hired_then'
  | 'hired_in'
  /** pay came for the last time */
  | 'last_pay'
  | 'years_ago'
  /** behind a time: nothing was paid then */
  | 'unpaid_then'
  /** at the end of a time: so late that the next month is the first whole one */
  | 'late_in_month'
  /** behind a month: a piece of it */
  | 'piece_of_month'
  /** behind and before a month: in the one the other's wages were paid */
  | 'paid_other_then'
  | 'paid_for'
  /** behind a month: all of its wages came */
  | 'came_then'
  | 'only_year'
  /** somebody goes without something else than pay, before and behind a time */
  | 'body'
  | 'body_then'
  /** the work began; how long somebody has worked, before and behind a time */
  | 'started'
  | 'worked_since'
  | 'worked_then'
  /** something else was then */
  | 'happened'
  /** when they left, and are there no more */
  | 'left_then'
  /** somebody was sent away */
  | 'dismissed'
  /** what befell somebody and is complained of; what only may, or nearly did */
  | 'befell'
  | 'not_befallen'
  /** what somebody had to hand in, and not their wages */
  | 'deposit'
  /** the work ended, before and behind a time */
  | 'finished_in'
  | 'finished_then'
  /** somebody who is called as a month is */
  | 'called_as_month';

export const sinceZh: Wordbook<SinceSense> = {
  writing: 'han',
  lists: {
    wages: ['工资', '工钱', '薪水'],
    digit: ['[\\d一二两三四五六七八九十]'],
    gift: ['油', '米', '面', '肉', '鱼', '红包', '礼', '东西', '福利', '月饼', '水果', '粽子', '年货', '奖'],
    us: ['我们', '咱们?', '大家', '我', '工人', '员工'],
    pay: ['发', '给', '拿', '领', '收', '打', '结', '进', '到', '见', '{wages}', '钱', '转账', '入账'],
    one_time: ['[一末]?[次回笔]'],
  },
  sayings: {
    out_of: ['的?{wages}?(里|当中)'],
    wage_of: ['的(?={digit})', '的?({wages}|钱|加班费|奖金|提成|尾款|工程款|货款|房补|补贴)'],
    event: [
      '(份|的时候|那会儿?)?就(已经|都|全|把)?(\\p{Script=Han}{0,3}完(?!全)|完工|收工|竣工|交工|交付|交房|验收|结束|收尾|散伙|走[了的]|离[开职]|辞|入职|进[厂场]|来[了这上]|到岗|上班|开工|开业|签)',
    ],
    until: ['[到至]'],
    reckoned_until: ['(算|结算?|做|累计|截[止至]?)到'],
    except: ['除了?', '除去', '除开', '刨去'],
    gift: ['(前|后|的时候)?(都|也|还|总|年)+会?(给|发){us}*(发|过)?{gift}'],
    same_as: ['跟', '和', '比'],
    month: ['月'],
    hired_then: [
      '年?[就才我]{0,2}在[这那]?(里|儿|厂|公司|工地)?(干|做|上班|打工)',
      '[就才我]{0,2}[进来到入](的?厂|的?公司|职|的(这|这里|工地)?(?=$|[\\s,，。]))',
    ],
    last_pay: [
      '(上次|上回|最后(一次|一回|一笔)?|最近(一次|一回|一笔)|末{one_time}){pay}',
      '[发给]过一[次回]',
      '第[二三四五]个月',
      '是最后(一次|一回|一笔|一个月)?(发|拿|领|收|结|给|有)',
    ],
    years_ago: ['({digit}|几)[多来]?年[以之]?前'],
    unpaid_then: ['(份|的|工资|也|又|都|就)*[没冇未欠]'],
    late_in_month: ['[底末]', '下旬'],
    piece_of_month: ['份?的?(半个?月|{digit}{1,3}天)'],
    paid_other_then: [
      '({digit}{1,3}[号日])?(份|才|又|就|只)*[发给打结领拿](了|的)?是?的?(上+个?|{digit}{1,2})月',
    ],
    came_then: [
      '(份|的|{wages})*(就|都|还|正常|倒是|是)*[发给结](了|过|完了?|清了?)(?=$|[\\s,，。;；]|,|{digit}{1,2}月)',
    ],
    paid_for: [
      '({digit}月({digit}{1,2})?|{digit}[号日]|上个?月|这个?月)(份|才|又|就|只)*[发给打结领拿](了|的)?是?的?',
    ],
    only_year: ['今年', '去年', '本年'],
    body: ['停水', '停电', '断水', '断电', '饿', '头疼', '头晕', '发烧', '呕吐', '恶心'],
    body_then: ['(到现在|开始|起|就|一直|都|也|还|晚上|早上)*(没|未|饿|吃不)(吃|喝|睡|合眼|东西|着)'],
    worked_then: [
      '份?(开始|起)?[就一直都]{0,3}[在来进到][这那]?(里|儿|边)?(厂|公司|工地|店)?[里上]?(干活?|做|上班|打工|工作)',
    ],
    left_then: [
      '(换|转|跳)(了)?(个|家|到)?(新|别的|另一?个?)?(厂|工作|工地|地方|公司|单位|东家|槽)',
      '[我俺].{0,6}(走|离开|离职|辞职|辞工|辞|下山|回家|回老家|跳槽)了',
      '(早|已经|现在|都)?(不|没)在(他|她|那|这|那边|那里|他家|原来).{0,6}(干|做|上班|工作|打工)了?',
      '(早就|已经|现在|都)(不|没)(干|做)了',
    ],
    happened: [
      '有过',
      '发生',
      '出过?[了事]',
      '事故',
      '断了',
      '受了?伤',
      '[摔砸烫]',
      '打了[他我人]',
      '骂',
      '吵',
      '报过?警',
      '辞',
      '离职',
      '入职',
      '面试',
      '住院',
    ],
    befell: [
      '受了?(轻|重)?伤',
      '(摔|砸|烫|压|夹|轧|割|烧|撞|电|扎|咬|切|绞)[了到伤断下着破]',
      '(摔|掉|跌|坠)[下了]',
      '(手|脚|腿|胳膊|手指|肋骨|骨头|腰|头)(都|被|给)*…?断',
      '断了',
      '骨折',
      '(事故|工伤)',
      '被…(打|骂|踢|踹|扇|推|辞|炒|开|裁|解雇|赶|摸)',
      '打(了|伤)?(我|人|他|她|俺)',
      '(扇|踢|踹|捅)(了)?(我|人|他|她|俺)',
      '(开除|辞退|解雇|炒了|裁了|劝退)',
      '(摸|强奸|猥亵|性骚扰)了?',
      '死了',
    ],
    dismissed: ['(开除|辞退|解雇|炒|裁|劝退|赶走)'],
    not_befallen: [
      '(差点|险些|差一点|要|会|敢|再|准备|打算|威胁)(把|被|就|再|给)*(我|他|她|俺|人)?(打|摔|砸|掉|跌|坠|撞|压|夹|触电|受伤|开除|辞退|解雇|炒|赶|捅|杀)',
    ],
    finished_then: ['份?(就|已经)*(干完|做完|完的?工|收的?工|竣工|撤的?场|走的)'],
  },
};

export const sinceEn: Wordbook<SinceSense> = {
  writing: 'spaced',
  lists: {
    he: ['i', 'we', 'they', 'he', 'she'],
    pay: [
      'pay',
      'payslip',
      'wages?',
      'payment',
      'payday',
      'pay ?day',
      '(pay ?)?check',
      'cheque',
      'salary',
      'money',
      'transfer',
      'deposit',
    ],
    saw: ['saw', 'had', 'got', 'have', 'received', 'sent', 'gave', 'paid'],
    bank: ['( (in|into) (my|the|our) (bank|account|hand))?'],
    came: ['was', 'were', 'is', 'came', 'on', 'in', 'dated', 'for', 'landed', 'dropped'],
  },
  sayings: {
    wage_of: ["('s |s )?(wages?|pay|salary)"],
    for_it: ['for'],
    since: ['since', 'from'],
    came: [
      '(got|had|took|given|gave|slung|sent|paid) (me |us )?(about )?[£$₱]?[\\d.,]{1,9}k? (off|from|out of|by) (him|her|them|the boss)( back)?( in| on| last)?',
    ],
    coming: ['next', '(this )?coming', 'come'],
    promised: ['(_ ){0,2}(will|hell|theyll|gonna|going to|promise[sd]?)( he| they| to)? (pay|give|sort)'],
    this_day: ['this', 'on', 'come', 'by', '(na )?(sa|ngayong|sa darating na)'],
    except: [
      'bar',
      'except(ing)?( for| in)?',
      'excluding',
      'excl',
      'apart from',
      'other than',
      'but not( for)?',
      'besides',
      'not counting',
    ],
    same_as: ['same as', 'like'],
    month: ['months?', 'mths?'],
    hired_in: ['(joined|started (here|work|there)|hired|been (here|there))( in| from| since| noong| nung)?'],
    last_pay: [
      'last (got |was |were |been |time ({he} )?(was |were |got )?)?paid',
      '(last|final) (_ )?{pay}( {he}( (ever|even))? {saw})?{bank}( that came| came| dropped)? {came}',
      '(was|is|were) (the |my |our )?(last|final) ((time|month|one) )?((_ )?{pay}|paid)',
    ],
    years_ago: ['years? ago(?! last)'],
    unpaid_then: ['no', 'nothing', 'none', 'not', 'nowt', 'didnt'],
    only_year: ['(last|this) (year|yr)'],
    body: [
      'eaten',
      'ate',
      'eat',
      'slept',
      'sleep',
      'food',
      'drunk',
      'drank',
      'water',
      'electric(ity)?',
      'heating',
    ],
    started: ['started', 'began'],
    worked_since: [
      '(been (here|there|in|with|at|working)|work(ed|ing|s)?|employed|living|lived|staying)( (?!paid|owed|unpaid|waiting|without)_){0,3} (since|from)',
    ],
    left_then: [
      '(i|we|ive|weve) (have |already |just )*(left|quit|moved on|changed (jobs?|firms?)|resigned|packed it in|got another job|started (a new|another) job)',
      '(dont|do not|no longer|not) work (there|for (him|her|them))',
      'not there (any ?more|now)',
    ],
    happened: [
      'accident',
      'happened',
      'hurt',
      'injur*',
      'broke',
      'broken',
      'fell',
      'died',
      'fire',
      'lost (a|his|her|my) _',
      'fight',
      'quit',
      'resigned',
      'sacked',
      'fired',
    ],
    deposit: ['(deposit|bond)s?'],
    befell: [
      '(slap|punch|kick|beat|attack|assault|grop|molest|rap|shov|push|spat|spit|headbutt|throttl|chok|stab|threw)(ed|ped|bed|ted|led|s|en)?( (at|on|a|an|something))* (me|my|us|him|her|them|wife|husband|workmate|colleague)',
      '(hit|hits|hitting|beat|grabbed|touched|spat at|threw \\p{L}{1,12} at) (me|us|him|her|them)',
      '(slap|punch|kick|beat|attack|assault|grop|molest|rap|shov|stabb|insult)(ed|ped|en)',
      '(was|were|got|been|get|i) (hit|beaten|hurt|injured|burn(t|ed)|cut|crushed|caught|sacked|fired|dismissed|attacked|assaulted|electrocuted|scalded)',
      '(broke|broken|hurt|injured|cut|burn(t|ed)|crushed|smashed|twisted|sprained|fractured|dislocated|lost|trapped|scalded|damaged|banged) (my|his|her|their|the|a|one|two|2) (\\p{L}{1,9} )*(arms?|legs?|hands?|fingers?|thumbs?|foot|feet|toes?|ankles?|wrists?|backs?|heads?|shoulders?|knees?|ribs?|necks?|noses?|teeth|tooth|eyes?|elbows?|face|skin|bones?|jaw|hip)',
      '(arms?|legs?|hands?|fingers?|thumbs?|foot|ankles?|wrists?|shoulders?) (is |was |got |were )*(broken|crushed|cut|burn(t|ed)|caught|trapped|hurt|injured)',
      '(fell|fallen|slipped|tripped) (off|from|down|over|on|through|at|and)',
      '(fell|had a fall|had an accident|(an |the )?accident)',
      '(broke|rolled|collapsed|fell|fallen|landed|went|came down|dropped|drove|ran|reversed|gave way|tipped|toppled|slipped|swung|closed|shut|dropped|burst|exploded|blew up) (\\p{L}{1,9} ){0,2}(under|on|over|onto|into|in) (me|my|his|her|us)',
      '(ladder|scaffold|scaffolding|roof|wall|shelf|pallet|forklift|quad|tractor|machine|rope|chain|step|steps|floor) (broke|gave|collapsed|snapped|fell|went|tipped)',
      '(got|was|were|been) (my |his |her )?(hand|finger|fingers|arm|foot|leg|thumb|toe|toes)? ?(caught|trapped|squashed|run over|kicked|bitten|stung|shocked)',
      '(scalded|burnt|burned|cut|sliced|crushed|trapped|jammed|hurt|broke|did|put|twisted|sprained) (my|his|her) (\\p{L}{1,9} )?(hand|back|finger|fingers|arm|foot|leg|knee|thumb|toe|toes|shoulder|wrist|ankle|face|eye|head)( in| out)?',
      '(sacked|fired|dismissed|laid off|let go|made redundant|got the (sack|boot|push)|given the sack|chucked out|kicked out|terminated)',
      '(killed|died)',
    ],
    dismissed: [
      '(sacked|fired|dismissed|laid off|let go|redundant|the (sack|boot|push)|terminated|chucked out|kicked out)',
    ],
    not_befallen: [
      '(nearly|almost|could have|might|may|will|would|going to|gonna|if|threat*|says?|said|wants? to|about to|wont|never|didnt|not) (\\p{L}{1,9} ){0,4}(get |be |been |have |was |got )*(slap|punch|kick|beat|attack|hit|hurt|injur|broke|fell|sack|fir|dismiss|kill|laid|let|terminat|push|die|kicked)\\p{L}{0,5}',
      '(fire|smoke) (alarm|exit|drill|door)',
    ],
    finished_in: [
      '(finished|ended|wrapped up|job done|resigned|quit|left|let go|laid off|sacked|dismissed|terminated|redundant|na?g-?resign|na?-?endo)( the job| the work| my job| job| work| up| there| ako| kami| me| us)?( in| on| back in| last| noong| nung| ng)?',
    ],
  },
};

export const sinceTl: Wordbook<SinceSense> = {
  writing: 'spaced',
  lists: {
    month_name: ['jun', 'mar', 'may', 'april', 'june', 'august', 'julio', 'agosto'],
  },
  sayings: {
    once: ['(noong|nung|nuong)( pa)?'],
    since: ['simula', 'mula', 'magmula'],
    except: ['maliban( sa| noong| nung)?', 'bukod sa'],
    month: ['buwan'],
    hired_in: ['(nagsimula|pumasok)( in| from| since| noong| nung)?'],
    last_pay: [
      '(huli(ng)?|pinakahuling) (kong |naming |nilang )?(natanggap na |nakuhang |na )?(sahod|sweldo|suweldo|bayad|pasahod|hulog)',
    ],
    unpaid_then: ['wala'],
    body: ['kumakain', 'kumain', 'nakakain', 'natutulog', 'natulog', 'tubig', 'kuryente'],
    worked_since: [
      '(nagtatrabaho|nagtrabaho|nandito|andito)( (?!paid|owed|unpaid|waiting|without)_){0,3} (since|from)',
    ],
    left_then: [
      '(umalis|umuwi|lumipat|nagresign|nag ?resign)( (na|ako|kami|po))+',
      '(di|hindi) na (ako |kami |po )*(nagtatrabaho|nagwowork|pumapasok) (dun|doon|dyan|diyan|sa kanila)',
    ],
    happened: ['aksidente', 'naaksidente', 'nasaktan', 'namatay', 'nahulog', 'nasugatan', 'nasunog'],
    befell: [
      '(naaksidente|na ?aksidente|nahulog|nasaktan|nasugatan|nasunog|napaso|naputol|naputulan|nabali|nabalian|naipit|natusok|nahiwa|nadulas|nakuryente|nabagsakan|nadaganan|natapilok|namatay)',
      '(sinuntok|sinampal|sinaktan|sinipa|binugbog|pinalo|binato|sinabunutan|tinulak|hinipuan|ginahasa|minolestya|hinalikan)',
      '(tinanggal|natanggal|sinisante|sinesante|tinerminate|na ?terminate|pinaalis|pinalayas|sinibak|nasibak|na ?lay ?off|pinatalsik|nasisante)',
    ],
    dismissed: [
      '(tinanggal|natanggal|sinisante|sinesante|tinerminate|na ?terminate|pinaalis|pinalayas|sinibak|nasibak|na ?lay ?off|pinatalsik|nasisante)',
    ],
    not_befallen: ['(muntik|baka|kung|kapag|pag)( na| ng| nang| ako| po)* \\p{L}{1,16}'],
    finished_in: [
      '(natapos|umalis|nagresign|nag-resign|nag resign|na-?endo|na endo|natanggal|tinanggal|pinauwi|nag-?awol)( na)?( kami| ako| po| nila)*( noong| nung| ng| last)?',
    ],
    called_as_month: ['(ni|si|kay|nina|sina|kina) {month_name}'],
  },
};
