/** What is said behind or in place of "no" and "yes" to whether somebody is in danger. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `rhetorical`: a denial that is asked and means the contrary; `tale`: what nobody tells who is well, said as if it were nothing;
 * `overheard`: whoever is feared hears or reads it; `onlyif`: well on a condition; `goeson`: help came or it was over, and it
 * goes on or somebody is missing; `gone`: who left, which is an all-clear only where it was asked for; `wellyes`: "yes, safe";
 * `longago`: "yes, but that was last year"; `once`: "yes, last month"; `mild`: that it is not grave, or was treated; `ailment`: an illness that somebody has had for years;
 * `written`: that we wrote of danger.
 */
export type DenialSense =
  | 'rhetorical'
  | 'tale'
  | 'overheard'
  | 'onlyif'
  | 'goeson'
  | 'gone'
  | 'wellyes'
  | 'longago'
  | 'once'
  | 'mild'
  | 'ailment'
  | 'written';

export const denialsZh: Wordbook<DenialSense> = {
  writing: 'han',
  lists: {
    boss: [
      '老板娘?',
      '工头',
      '包工头',
      '经理',
      '主管',
      '班长',
      '保安',
      '他们',
      '他',
      '她',
      '中介',
      '雇主',
      '管理',
    ],
    papers: ['身份证', '护照', '证件', '手机', '通行证', '工作证'],
    howcould: [
      '哪里',
      '哪儿',
      '哪',
      '怎么',
      '怎',
      '咋',
      '岂',
      '何曾',
      '凭什么说',
      '凭啥说',
      '谁说',
      '谁讲',
      '谁告诉你',
    ],
  },
  sayings: {
    mild: [
      '^(也)?(不(太|算|是很|怎么)?(严重|要紧|厉害)|没多大事|小问题)[，,。 ]+(就|只|就是|只是|有点|一点)',
      '(冲|泡|敷|擦|抹|包|处理|消毒)(过|了)(凉水|冷水|自来水|药|药膏|牙膏|碘酒|纱布|创可贴)(了|的)?$',
    ],
    rhetorical: [
      '{howcould}(会|能|可能|敢|就|是|还|说)*(不|没|没有|没得|无)(有)?(人有)?(什么|啥)?(危险|事(?!实|故|假|做|干))',
      '没(有)?(危险|事)(的话)?(我|我们|俺)?…(找|发|打|叫|联系|给)(你们?|您)…(干嘛|干啥|干什么|做什么|做啥|搞啥|图啥)',
      '{howcould}(会|能|可能|敢|就|是|算|还|很|有)*(安全|平安|没事)',
      '(?<!可)能(不|没|没有)(有)?(危险|事)(吗|么|嘛)',
      '(安全|没事|没危险)(个屁|个鬼|个球|才怪|啥呀|什么呀)',
    ],
    tale: [
      '(?<!(老板|工头|经理|主管|他|他们|中介)(都|一直|老|还|总|也)*)(躲|藏)(在|着(?!不)|起来|进|到)',
      '(收|扣|拿|没收|扣押|抢|锁)(走|了|着|住|掉|下)*(我|我们|大家|工人|所有人|每个人)*(的)?{papers}(?!号|照片|复印)',
      '(把|将)(我|我们|大家|工人|人家)*(的)?{papers}…(收|扣|拿|抢|锁|藏)(走|了|着|住|掉|起)',
      '{papers}(都|也|全|还)*(被|给|让|叫|在){boss}?…(收|扣|拿|没收|抢|锁)(走|了|着|住|掉)',
      '(?<!(没|不|没有|没人|未)(再|有)?)(反)?(锁|关)(着|住)(了)?(我|我们|俺|大家|人(?!家)|工人)',
      '(锁(了)?门|门(被|给|都|也|是)*(反)?锁|锁在|(把|给)(我|我们|人)(反)?锁|关在)',
      '(?<!(没|不|没有|别|未|会|不会|敢|没人|没有人|无人)(再|有|来|敢)?)(打|揍|踢|扇|掐|踹|抽)(过|了|着)?(我|我们|人(?!民)|她|孩子)(?!来就|来到|来这|进厂|入职|上班|电话|手机|微信|的?卡|招呼|分|个|们?的?电话)',
      '(挨(了|过)?(几)?(下|顿|次)*(打|揍)|(?<!没|不|没有|别)动手(打)?)',
    ],
    overheard: [
      '{boss}(们)?(就|正|还|一直|都|现在)*(站|坐|守)?在?(我|我们)?(的)?(旁边|边上|身边|跟前|面前|身后|后面|场)(?!的?(厂|工地|村|店|屋|办公|房))',
      '{boss}(就|正|还|一直|都|现在)*(在)?(偷)?(听着|听我|看着|盯着|看我|查我|翻我|守着)(的)?',
      '{boss}(就|正|还|一直|都|现在)*在(偷)?听',
      '(不方便|不便|不敢|不能|没法|没办法)(多)?(说|讲|打字|说话|讲话|聊)(?!名|姓|地址|公司|单位|普通话|英语|老板)',
    ],
    onlyif: [
      '(只要|除非|前提是)…(不|别)(说|告|报|讲|走|跑|闹|反抗|惹|顶嘴|声张|吭声|逃)',
      '只要(我|我们|大家|你)?(都|肯|能)*(听话|乖|配合|闭嘴|老实|忍)',
    ],
    goeson: [
      '又(开始|来|动手|回来|继续|接着)*(打|砸|揍|骂|烧|着火|闹|追|堵|威胁)',
      '(走了|走后|一走|之后|以后)…(接着|继续|照样|还在|又在)(打|砸|揍|堵|追)',
      '(有|还|剩|少|差)[^，,。没不]{0,8}(人|个|位)[^，,。]{0,6}(找不到|没找到|没出来|没上来|不见|失踪|联系不上|没救出|下落)',
      '(找不到|没找到|联系不上)(了)?…(个|位)?(人(?!事|力|管)|工友|老乡|同事|孩子)',
      '复燃',
    ],
    gone: ['(?<![还没])(走|离开|跑|离职|辞职|辞工|不干|不做)了?'],
    ailment: [
      '(喊|说|闹|嚷|吵|嚷嚷)了(好)?(几|多少|好多|十几|好几|[两三四五六七八九十])年',
      '(老毛病|老病根|老病)(了|啊|呀|而已|嘛)*[。.!！ ]*$',
    ],
    written: [
      '(?<!(应该|该|要|请|帮我|给我|得|麻烦|改|快|赶紧))(写|记|填|弄|搞|打|说|报|录|当|算|看)成(了|是)?(我们?|俺们?|这里|现在|有人|人)*(处于|在)?(有|很)?危险(中|里)?(了|的|呢|啊)*',
      '(?<![给跟向和对])(你们?|您|系统|短信|上面|上头|里面|谁|怎么)(里面?|上面?|都|又|就|是|还)*(写|记|填|打)(着|的是|的|了|上)?(是|我们?|俺们?|这里|现在|有人|人)*(处于|在)?(有|很)?危险(中|里)?(了|的|呢|啊)*',
      '(没|没有|从没|可没|从来没)(说|写|讲|报)(过)?(我们?|有人|这里)?(有|是)+(有)?危险?(了|的|啊)*',
    ],
    wellyes: [
      '^(有|是)(的|啊|哈|呀|哦)?[，,。 ]*(但是?|不过|可是?)?(不是人(身上)?的?[，, ]*)?(就|只)?是(我|我们)?的?(饭碗|钱包|腰包|荷包|工作|银行卡)…$',
      '^(有的?|是的?|对的?|嗯+|好的?)[，,。！! ]+(我|我们|大家|都|很|现在|已经|人)*(安全|没事|平安)(的|了|啦)*[，,。！! ]*(谢谢|多谢)?(你|您|你们)?[。！! ]*$',
    ],
    longago: [
      '^(有|有过|是|是的|嗯)(的|过)?[，,。 ]*(但|不过|但是|可是|只是)?(那|这)?(都)?(是)?(在)?(去年|前年|大前年|好几年前|几年前|[0-9一二两三四五六七八九十]+年前|很久以前|很久之前|以前|从前|早些年)(的)?(事|时候|事情)?(情)?(了|啦)?[。！! ]*$',
    ],
    once: [
      '^(有|有过|是|是的|嗯)(的|过)?[，,。 ]*(但|不过|但是|可是|只是)?(那|这)?(都)?(是)?(在)?(昨天|前天|大前天|前几天|上周|上个?礼拜|上个?星期|上个?月|[0-9一二两三四五六七八九十几]+(天|周|个?礼拜|个?星期|个?月)(以)?前|年初|春节|过年)(的)?(事|时候|事情)?(情)?(了|啦)?[。！! ]*$',
    ],
  },
};

export const denialsEn: Wordbook<DenialSense> = {
  writing: 'spaced',
  lists: {
    ours: ['you', 'youve', 'u', 'it', 'this', 'that', '(your|the) (text|message|sms)'],
    them: [
      '(the |my |our )?(boss|manager|gaffer|foreman|supervisor|owner|employer|landlord|agency|agent|guard|madam|sir)',
      'he',
      'she',
      'they',
    ],
    theyare: [
      'hes',
      'shes',
      'theyre',
      '(he|she|they|(the |my |our )?(boss|manager|gaffer|foreman|supervisor|owner|employer|landlord|agent|guard|madam|sir)) (is|are)',
    ],
    barely: [
      'just',
      'only',
      'sometimes',
      'always',
      'all',
      'both',
      'still',
      'has',
      'have',
      'had',
      'also',
      'usually',
    ],
    papers: ['passports?', 'phones?', 'ids?', 'id cards?', 'documents?', 'papers', 'brps?', 'visas?', 'keys'],
    yes: ['yes', 'yeah', 'yep', 'yea', 'ya', 'yup', 'aye'],
  },
  sayings: {
    mild: [
      '^(not (too |that |so |very )?(bad|serious)|its (only|just) (minor|a bit))(?=[ ,.]+(its|just|only|theres|a bit|bit of) )',
      '(rinsed|washed|cleaned|plastered|bandaged|dressed|iced) (it|that|up)( up| now| already| under the tap)*$',
    ],
    rhetorical: [
      'who (says?|said|told you|tells you) (that )?(its |it is |there is |theres |there was |im |i am |were |we are |im |nobody is |no one is |nobodys |no ones )*(not |no |isnt |arent |never |in )*(danger|dangerous|safe|ok|okay|fine)',
      'how (can|could|is|are|would|the hell is|on earth is) (it|this|that|there|we|i|anyone|anybody) (be |possibly )*(no|not|safe|fine|ok|okay)( be)?( (in )?(danger|dangerous))?',
      'how (can|could|would) there not be',
      '(why|what) (else )?(would|wld|do|did) (you think )?(i|we) (be |am |are )?(text|texting|write|writing|message|messaging|contact|calling)( (you|u))? … (if )?(there was|it was|i was|we were)? ?(no danger|safe|fine|ok)',
      'since when (is|was|are) (it|this|that|we) (safe|ok|fine)',
      'safe my (arse|ass|foot)',
      'what do (you|u) mean (no danger|safe|not in danger)',
      '(why|how) (wouldnt|arent|isnt) (it|we|i|there) (be )?(in )?(danger|dangerous)',
      '(does|do) (it|this|that|we) (look|sound) (safe|ok|fine)',
    ],
    tale: [
      '(im|i am|were|we are|we|i|shes|just|only|been|kids are|children are) (just |only |all |both |still |been )*hiding(?! (my|the|our|his|it|nothing|anything|money)( |$))',
      '(im|i am|were|we are|we|i|just|only) (just |only |all |both |still )*hiding$',
      '{them} ({barely} )*(took|taken|takes?|keeps?|kept|holds?|confiscate*|hid|hides) (away |all )?(my|our|the|all|his|her|their|everyones|all our) (work )?{papers}(?! (number|call|calls|off|to))',
      '{them} (has|have|got) (my|our|all our|everyones) (passports?|phones?|brps?)(?! (number|numbers|copy|copies|details))',
      '{them} ({barely} )*(locks?|locked) (the (doors?|gates?)|(us|me|them|him|her|everyone) (in|inside|up))',
      '{them} ({barely} )*(beats?|hits?|punche*|slaps?|slapped|kicks?|chokes?|strangles?|whips?|gropes?|rapes?|hurts?|burns?) (me|us|him|her|them|people|everyone|the (girls|women|kids|lads|workers|others))(?! (on|at|down|in) (the )?(price|prices|pool|chess|cards|football|darts|rate|rates))(?! (out|off|down|up (for|with)|with (a )?(fine|fines|charge|bill|extra|deductions?)))',
    ],
    overheard: [
      '{theyare} (right |just |only |stood |standing |sat |sitting |still |now |always )*(right here|here|here now|listening|listening in|watching|watching (me|us)|next to me|beside me|behind me|in (the|this) room|in earshot|reading (this|my|over)|looking (at my phone|over my shoulder)|checking my (phone|texts?|messages?))(?! (to|with|for|and|about|but|tv|telly|the (match|game|football|news)|music)( |$))',
      '(cant|cannot|can not|not able to|unable to|not allowed to) (really )?(talk|speak|type|say (much|more|anything|it))( freely| now| here| right now| more)*(?! (english|much english|for|about my|because im|im|i am|at|on|until|till|while|driving|busy|later|good))$',
      '(cant|cannot|can not) (really )?(talk|speak|type|say (much|more|anything))( freely| now| here| right now)*[,. ]+(cause |because |as |cos )?({theyare}|people|someone|somebody|they|he|she) …',
    ],
    onlyif: [
      '(as long as|so long as|aslong as|unless|provided|providing|only if|not if|long as) (i|we|u|you|nobody|no one|anyone|somebody) (all |just |ever |dont |do not |never )*(say|says|tell|tells|talk|talks|speak|complain|run|leave|keep quiet|stay quiet|stay silent|shut up|keep my mouth shut|keep our mouths shut|behave|obey|argue|answer back|fight|do (what|as)|cross|upset)',
    ],
    goeson: [
      '{them} (has |have |is |are |just )*(started|starts?|begun|began|back|at it|hitting|beating) (hitting|beating|shouting|punching|kicking|attacking|on us|at it)?( _)* ?again',
      '(cant|cannot|couldnt|havent|still cant) (find|found|reach|get hold of) (\\d+|one|two|three|four|some|my|him|her|them|our|a)( _)?(?! (job|work|number|payslips?|contract|address))',
      '(\\d+|one|two|three|four|some|someone|somebody|he|she|hes|shes|mate|friend|lads?|brother|sister) (people |men |lads |of us |of them |workers )*(is |are |still |was |were )*(missing|unaccounted for|not accounted for)',
      '(is|are|was|were) nowhere to be found',
    ],
    gone: [
      '(i |we |ive |weve |have |already |has |he |she |they |theyve |hes |now )*(left|quit|moved (out|away)|moved|gone|resigned)( (already|now|the (job|site|place)|there|from there|last _))?',
    ],
    ailment: [
      '(its |it is |just |only )*(my |his |her |an )old (asthma|chest|heart|trouble|complaint|problem|condition|back|illness)$',
      '(had|got) (it|them|this|that) (for years|all my life|since i was (a kid|born|little|small))',
      '(its |it is )(just |only )(my )(asthma|usual|normal)',
    ],
    written: [
      '{ours} (have |has |had |ve |also |just |wrongly )*(wrote|written|writing|put|typed|got)( down)?( that| as| yes| its| it is| there| there is| theres| were| we are| im| i am| someone| somebody| anyone| is| are| was| all| in| a)* danger( yes)?',
      '{ours} (have |has |had |also |just |wrongly )*(say|says|said|show|shows|have|reads?)( down)?( that| as| yes)*( there is| theres| were| we are| im| i am| someone is| somebody is| someone| somebody| is| are| was| all| in)+ danger',
      '(your|the) (text|message|sms) (says|said|shows?|reads?|has) danger',
      '(you|u) (say|said|put|have|got) (yes (to|for) danger|danger yes)',
      '(i |we )?(never|didnt|did not) (say|said|write|wrote)( that| there is| theres| there was| anyone| anybody| someone| somebody| nobody| was| is| were| we| are| im| in| any)* danger',
    ],
    wellyes: [
      '^{yes}[ ,.!]+(im |i am |were |we are |all |everyone is |everybody is |everyones |very |now |all of us |here |still )*(safe|ok now|okay now|fine now|alright now|all right now|safe now|better now|good now|well now|(im|were|all) (ok|okay|fine|alright|good))( (you can |please |pls |just |now )?send( it)?| here| now| thanks| thank you| thank u| ty| thx| and well| and sound| all| sir| please| mate| all of us|[ ,.!])*$',
    ],
    longago: [
      '^{yes}[ ,.!]*(but |only |though |there was )*(it |that |this )*(was |happened |were |is )*(all |back |ages |in |only |just )*(last year|the year before( last)?|years (ago|back)|ages ago|(a )?long time ago|(\\d+|two|three|four|five|a few|few|a couple of|couple of|many|some) (years|yrs|year) (ago|back)|20[012]\\d)( now| though| tho| already| sorry| only|[ .,!])*$',
    ],
    once: [
      '^{yes}[ ,.!]*(only |just |but only |but |well )*(if (you|u|ya|we) (count|mean|include)|from|of) (the |my |his |her |our )*(canteen( food)?|food|coffee|tea|cooking|boredom|wallet|bank balance|bills|overdraft|jokes|singing)( _){0,3}$',
      '^{yes}[ ,.!]*(but |only |though |there was )*(it |that |this )*(was |happened |were |is )*(all |back |only |just )*(yesterday|last (week|month|night|_day|spring|summer|autumn|winter)|(\\d+|one|two|three|four|five|six|a|a few|few|a couple of|couple of|some) (days|weeks|months|day|week|month) (ago|back))( now| though| tho| sorry| only|[ .,!])*$',
    ],
  },
};

export const denialsTl: Wordbook<DenialSense> = {
  writing: 'spaced',
  lists: {
    papers: ['pasaporte', 'passports?', 'cellphone', 'cp', 'phones?', 'id', 'ids', 'papeles', 'dokumento'],
    little: [
      'na',
      'lang',
      'po',
      'naman',
      'nya',
      'niya',
      'nila',
      'si',
      'mga',
      'ang',
      'yung',
      'kasi',
      'din',
      'rin',
    ],
  },
  sayings: {
    mild: ['^(hindi|di) (naman |po )*(malala|grabe|seryoso)[ ,.]+(medyo|konti|kaunti|lang)?'],
    rhetorical: [
      '(paano|pano|paanong|panong) (ba |naman |po )*(walang|wala|hindi|di|magiging|ligtas|safe)( (delikado|panganib|ligtas|safe|mapanganib|magiging delikado|nanganganib))?',
      '(sino|sinong|sino ba|sino po) (ang |may |ba |po )*(nagsabi|sabi|nagsabing|may sabi|sabing)( (ng|na|nyo|nila|po))* (walang|wala|hindi|di|ligtas|safe)',
      'anong (ligtas|safe|walang (delikado|panganib))',
    ],
    tale: [
      '(nagtatago|nakatago|nagkukubli|nagtago) ({little} )*(kami|ako|kaming|sya|siya|mga bata)',
      '(kinuha|kinukuha|kinumpiska|hawak|tinago|itinago|hinahawakan) ({little} |ng |amo |boss |agency |employer |manager )*(mga |aming |namin |ko )*{papers}',
      '(?<!(hindi|di|wala namang|walang) ([a-z]{1,12} ){0,3})(sinasaktan|sinusuntok|binubugbog|pinapalo|pinagpapalo|sinasampal|ginugulpi|tinatadyakan|hinahampas|sinasakal|hinihipuan|ginagahasa|kinukulong|ikinukulong|kinakandado|sinisipa|pinapaso) ({little} )*(kami|ako|sya|siya|kapatid|asawa|kasama|sila|kaming)',
    ],
    overheard: [
      '(nakikinig|nakatingin|nagbabantay|nakabantay|binabasa|nakasilip) ({little} |sa )*(sya|siya|amo|boss|sila|manager|akin|amin|text)',
      '(nandito|andito|nasa tabi|katabi|nasa likod) ({little} |ko |namin |sa )*(sya|siya|amo|boss|manager|guard)',
      '(?<!(tagalog|english) )(di|hindi|bawal) ({little} |ako |kami )*(makapagsalita|makausap|makasalita|makatext|pwedeng? magsalita|pwedeng? makipag ?usap)',
    ],
    onlyif: [
      '(basta|hanggat|hanggat|kung|bastat) ({little} |kami |ako |wag |huwag )*(hindi|di|tahimik|wag|huwag|susunod|sumusunod|sumunod|tumahimik)( (ako|kami|kaming|lang|na|mag))*( (magsasalita|magsalita|magsusumbong|magsumbong|tatakas|tumakas|lalaban|lumaban|magreklamo|nagsasalita|nagsusumbong|sumusuway|umalis))?(?! (babayaran|bayad|bayaran|sahod))',
    ],
    goeson: [
      '(naiwan|naiiwan|nawawala|(hindi|di) (pa )?(mahanap|nahahanap|makita|nakikita|nakalabas)) (pa |po |ang |yung |si |sa |loob |dun |doon |mga |naming )*(kapatid|kasama|asawa|anak|dalawa|isa|tatlo|sila|sya|siya|iba|kaibigan|pinsan|tao|bata|kuya|ate)',
      '(ginugulpi|binubugbog|sinasaktan|nananakit|nanakit|sinusuntok) ({little} |pa |ulit |uli )*(pa|ulit|uli)',
    ],
    gone: ['(umalis|nakaalis|nagresign|nag resign|lumipat) na( (po|ako|kami|sila|sya))*'],
    ailment: [
      '(dati|matagal) (ko )?na(ng)? (ko )?(po )?(pong )?(sakit|hika)',
      '(dati|matagal) na (po )?(ito|to|yan|yun)$',
    ],
    written: [
      '(sinulat|isinulat|nilagay|inilagay|naka ?sulat|naka ?lagay|na ?type)( (nyo|ninyo|mo|niyo|na|dyan|dito|ay|kasi|sa|text))* (may|nasa|meron|delikado)( (nasa|ako|kami|taong|tao|na|sa))*( (panganib|delikado))?',
    ],
    wellyes: [
      '^(oo|opo|meron)[ ,.!]*(po |pero )?(bulsa|pitaka|wallet) (ko |namin |lang |po )*( _){0,3}$',
      '^(oo|opo|oho)[ ,.!]+(po |na |kami |ako )*(ligtas|safe|maayos|okay na|ok na|ayos na)( (na|po|kami|ako|naman|lang|lahat|kaming|salamat)|[ ,.!])*$',
    ],
    longago: [
      '^(oo|opo|oho|meron|may|mayroon)[ ,.!]*(po |pero |kaso |dati |nangyari |yun |iyon |pa )*(noong|nung|noon pang|noon|dati|last year|matagal na|nakaraang taon)( (isang|nakaraang|taon|pa|po|dati|yun|iyon|lang|20[012]\\d|mga)|[ .,!])*$',
    ],
    once: [
      '^(oo|opo|meron|mayroon|may)[ ,.!]*(po )?(pero |kaso )?(na |po )*(noong|nung|nitong) (isang|nakaraang) (linggo|buwan|araw)( po| pa| lang|[ .,!])*$',
      '^(oo|opo|meron|mayroon)[ ,.!]*(po )?(kahapon|kagabi)( po| pa| lang|[ .,!])*$',
    ],
  },
};
