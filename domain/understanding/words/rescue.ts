/** That help has come and that somebody is well, and what takes it back. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `rescued`: help is there; `onway`: it is coming; `called`: it was called; `been`: it came and went; `well`: out of danger;
 * `still`: somebody is not, or it goes on; `mistaken`: the whole text says that it was sent by mistake, or as a trial; `wrong`: it
 * begins with that it was told wrongly; `unhurt`: nobody is hurt, whatever may still fall or burn; `out`: who was shut in,
 * stuck or up there is out or down, or the fire is out; `left`: not all of them.
 */
export type RescueSense =
  | 'rescued'
  | 'onway'
  | 'called'
  | 'been'
  | 'well'
  | 'still'
  | 'mistaken'
  | 'wrong'
  | 'unhurt'
  | 'out'
  | 'left';

export const rescueZh: Wordbook<RescueSense> = {
  writing: 'han',
  lists: {
    rescuers: [
      '救护车',
      '120',
      '急救',
      '医生',
      '警察',
      '民警',
      '110',
      '派出所',
      '消防',
      '119',
      '救援',
      '帽子叔叔',
    ],
  },
  sayings: {
    rescued: [
      '{rescuers}(的)?(车|队|员|人)?(都|已经|刚|也)*(来|到|赶到|过来)(了|过)',
      '{rescuers}…(把)…(救|拉|送|接)(出来|走|下来|去|到医院|上车)',
      '(被|让){rescuers}…(救|拉|送|接)(出来|走|下来|去)',
      '(送|到|在|去)(了|去|到|往)?医院(了|里)?',
      '{rescuers}(的)?(车|队|员|人)?(都|已经|刚|也|就)*(把)?(他|她|人|我|我们|工友|师傅|伤员)?(们)?(都|已经|给)*(拉|送|接|抬|救|带|抓|弄)(走|去|上车|上去)(了|啦)',
      '(被|让|给){rescuers}…(拉|送|接|抬|救|带|抓)(走|去|了)',
      '{rescuers}(的)?(车|队|员|人)?(都|已经|正在|正|现在)*(在)?(灭火|救人|抢救|处理|检查|包扎)',
      '{rescuers}(都|已经|也|刚)*(看|检查|处理|包扎)(过|完|好)了',
      '来(了)?人(处理|修|检查|关|看)(了|过)',
      '(老板|他们|那帮人|那伙人|打人的|动手的|工头|保安)(都|已经|也)*被{rescuers}?(抓|带)(走|起来)(了)',
      '(他们|那帮人|那伙人|那群人|打手|闹事的|他)(都|已经|刚|也|全)*(走|散|撤|离开|跑)(了|光了|开了)(?=$|[，,。.!！ ])',
      '(救|拉|抬)(出来|下来)了',
    ],
    onway: [
      '{rescuers}(的)?(车|队|员|人)?(都|已经|已|也)*(在|正在)?(路上|赶来|过来|来的路上)',
      '{rescuers}(的)?(车|队|员|人)?(说|讲)?…(快到|马上到|马上来|马上就到|出发|就来)(了)?',
    ],
    mistaken: [
      '^((我们?这里|这里)?(没有?|无|不是|没啥)(人)?(有)?危险)?[，,。 ]*(我|我是|就是|就|只是|只|在|想|刚才?)*(试|测试|试验)(一?下|一试|着玩|玩|看看|看|的)*(而已|的|了|啊|呢|能不能用|有没有用|灵不灵)*[。.!！ ]*$',
      '^(对不起|不好意思|抱歉|没事|没有|不是|不用了|哦|啊|刚才|刚刚|我|是|那个|这个|都|[\\s，,。.!！])*(误报|误触|误按|误发|虚惊一场|虚惊|(不小心|手滑|手误)(按|点|碰|发|摁)?(到|错|出去)?|(按|点|发|碰|拨|摁)错(键|人|号|字)?)(了|的|啦|而已|抱歉|对不起|不好意思|没事|[\\s，,。.!！])*$',
    ],
    called: [
      '(已经|已|刚刚?|早就|我们?|工友|有人|都|也)+(打|拨|报|叫|呼)(了|过|通)?(了)?(一下)?(110|119|120|警|救护车|警察|急救|消防|派出所)(电话|了|过)*(?![^，,。]*[吗么?？])',
      '(110|119|120|救护车|警察)(已经|已|也|都)*(打|拨|叫|报)(了|过|通)(?![^，,。]*[吗么?？])',
      '^报(过|了)?警了[。.]*$',
      '(打|拨|叫|报|呼)(过|了)(110|119|120|警|救护车|警察|消防)(电话)?(了)',
    ],
    been: [
      '{rescuers}(都|已经|刚|也)*来过(了)?',
      '{rescuers}(的人|人)?(都|已经|刚|也)*(走|撤|离开|回去)(了|啦)',
    ],
    wrong: [
      '^(对不起|不好意思|抱歉|啊|哦|不是|[，, ])*(我|刚才|刚刚|是)*(说|写|讲|看|弄|搞|听|认|想|发|打)错(了|啦)',
    ],
    unhurt: [
      '(都|也|还|现在|目前|暂时|幸好|好在)*(没|没有|无|冇|未)(有)?(一个|任何|什么)?(人员?|工友|谁)?(受|出|被)?(伤亡|伤着|伤到|伤害|伤|打)(到|着)?(的|了|人)?',
      '(没|没有|冇)(有)?(人|谁)?(打|伤害|伤)(人|我们?|我|谁|到人)(了)?',
      '(人|大家|我们?|都|也)*(都|也)?没(受|被)?(伤|打)(着|到)?(的|了)?',
    ],
    out: [
      '(^|[，,。.!！ ])(我|我们|咱们?|俺|人|大家|工友们?|他|她|他们|两个|所有人|全部|全|都|已经|现在|终于|总算|刚刚?|自己|安全|后来|这会|是|也|才|一起|好不容易)*(从[^，,。 ]{1,8}(上|里|下|里面|中))?((被|给)(人|他们|保安|老板|工友|消防员?|警察))?(跑|逃|爬|撤|走|救|放|送|钻|挤|翻|拉|抬|解救|弄|接)?(出来|下来|出去|出得来|上来|下去)(了)(啊|啦|哈|哦|呀)?(?=$|[，,。.!！ ])',
      '(^|[，,。.!！ ])(我|我们|大家|工友们?|他|他们|都|已经|现在|终于|总算|刚刚?|全|也|才|人)*(脱身|脱困|脱险|获救|得救|逃脱|逃掉|逃走|逃离|跑掉|自由|解救|出得来|放出来|放出去|放行|放走|放了)(了|啦)?(?![^，,。 ]*[吗么?？没又])',
      '(老板|保安|他们|工头|公司|人家|经理|对方)?(把|让|肯|终于|已经|就)*(放)(了)?(我们?|俺|大家|人|他们?)(们)?(走|出来|出去|回家|回来|离开|下来)?(了)',
      '(让|准|许)(我们?|俺|大家)(们)?(走|出来|出去|回家|离开|下来)了',
      '(门|大门|铁门|锁|电梯|电梯门|卷帘门)(已经|都|现在|终于|刚刚?|给|被)*(开|打开|开开|修好)了(?!枪|[^，,。 ]*[吗么?？没])',
      '(开门|打开门|开锁)了(?![^，,。 ]*[吗么?？没])',
      '(火|明火|火势)(都|已经|终于|被|给|现在|全)*(灭|扑灭|熄|熄灭|救下来|压下去|控制住)了',
      '(水|洪水)(都|已经|终于)*(退|降下去)了',
    ],
    left: [
      '(还|仍)(有|剩|没|在|困|关)|里面|里头|没(出来|下来|人|救|全|找到|跟|跟上)|不(能|让|敢|出|下)|出不|下不|只有|就剩|差(一|两|几)个|有人没|又(被|回|着|烧|关|锁|抓)|追(过来|出来|来|着|我)',
      '找不[到着]|不见|失踪|失联|联系不|没消息|伤|血|昏|晕|死|烫|断|不动|没气|喘|疼|痛|中毒|呛|救命|快来|拿刀|刀',
    ],
    well: [
      '(我|我们|大家|全部|所有人)(都|已经|全)*(被|让){rescuers}…(救|接)(出来|走|下来)',
      '{rescuers}(把)?(我|我们|大家)(都|全)*(救|接)(出来|走)',
      '没(什么|啥)?(大)?(事|碍|危险)(儿)?(了|啦)?',
      '(安全|平安|好|没受伤)(了|啦|的)',
      '(脱离|没有)(生命)?危险',
    ],
    still: [
      '(还|仍|一直)(没|未|在(?!医院)|是|有|困|堵|流|疼|昏)',
      '没(来|到|出来|救|醒|反应|气)',
      '(但|可是|不过|只是|又)',
      '(喘不|流血|昏|晕|不行了|快来|救命|门口|里面|死)',
      '(有|别|另)(的|一)?(个)?人(没|还|被|困)',
    ],
  },
};

export const rescueEn: Wordbook<RescueSense> = {
  writing: 'spaced',
  lists: {
    rescuers: [
      'ambulance*',
      'paramedics?',
      'medics?',
      'police',
      'cops?',
      'officers?',
      'fire (brigade|engine|service|men|fighters)',
      'firemen',
      'rescue',
      'help',
    ],
    whoever: [
      'im',
      'i am',
      'i feel',
      'were',
      'we are',
      'hes',
      'he is',
      'shes',
      'she is',
      'theyre',
      'they are',
      '(every|any)one is',
      'every(one|body)',
      'all of us are',
      'all',
    ],
  },
  sayings: {
    rescued: [
      '(we|they|i|all of us|everybody|everyone) (all )?got out',
      '(we|they|all of us|everybody|everyone)( are| is|re|s)? (all |now )?out( now| safe| safely| of there)?[ ,.]+(the )?(police|cops|ambulance|fire brigade|medics|paramedics)',
      '(the |an? )?{rescuers} (has |have |is |are |just |already |now |got |all )*(came|come|arrived|here|there|turned up|been|with us)',
      '{rescuers} (have |has |just |already )*(took|taken|got|pulled|helped|saved|rescued|freed|treated|checked|arrested|removed) (me|us|him|her|them|everyone|(the|my|our) (boss|manager|man|men|guy|gaffer|foreman|landlord))',
      '{rescuers} (are |is |have |has |just |already )*(with (me|us|him|her|them)|put (it|the fire) out|dealing with it|dealt with it|sorting it|sorted it|treating (me|us|him|her|them))',
      '(took|taken) (him|her|them|me|us) (away )?(to|in) (the |an |a )?(hospital|ambulance|a ?and ?e)',
      '(they|the men|the guys|the gang|he|theyve|hes|they have|he has) (have |has |all |just |now |are |is )*(left|gone( away)?|run off|ran off|driven off|drove off)( (now|again|already|thank god))*$',
      '(he|boss|the boss|they|manager|the manager) (was|is|were|got|has been|have been) (arrested|taken away)',
      '(in|at|to) (the )?(hospital|a ?and ?e)',
      '(we|i|all of us|everyone|everybody) (were |was |have been |has been |got |been |am |are |is )*(all |now |just )*(rescued|saved)',
      '(weve|ive|im|were) (all |been |now |just )*(rescued|saved)',
    ],
    onway: [
      '{rescuers} (is |are |have been |has been )?(now |already )*(coming|on (its|the|their|his|her) way|called|nearly here)',
    ],
    mistaken: [
      '^((there is |theres |its |it is )?(no danger|not in danger|nobody in danger|no one in danger|not dangerous|nothing))?[ ,.!]*(i |im |i am |was |just |only )*(testing|test|trying (it|this|out)|checking)( (it|this|out|the|number|system|line|if|works|that))*[ .!]*$',
      '^((no|nope|sorry|oh|ah|its|it|was|that|this|im|i|all|ok|okay|fine|safe|so|very|just|my|a|we|are|please|ignore|is|here|now|had|have)[ ,.!]*)*((no|nope|sorry|oh|ah|its|it|was|that|this|im|i|all|ok|okay|fine|safe|so|very|just|my|a|we|are|please|ignore|is|here|now|had|have)[ ,.!]*)*(false alarm|wrong (button|key|number|text|person)|(pressed|press|sent|typed|tapped|clicked|hit|touched|texted|pushed) (it |that |this |the )?((by|in) (mistake|accident|error)|accidentally|wrong( (button|one|key))?)|(by|in) (mistake|accident|error)|accidentally (sent|pressed|pushed|texted)( (it|that))?|did(nt| not) mean (it|that|to)( (send|press|text|push))?( (it|that))?|misclick*)[ ,.!]*((sorry|please|thanks|thank you|everyone|all|is|im|ok|okay|fine|good|about|that|safe|we|are)[ ,.!]*)*$',
    ],
    called: [
      '((i|we|they|he|she|someone|somebody|weve|ive|theyve|my mate|the boss|the manager|the gaffer) )(have |has |already |just |all )*(called|rang|phoned|dialled|rung) (the |an |for an |for )*({rescuers}|999|112|911|101)',
      '(already|just) (called|rang|phoned|dialled|rung) (the |an |for an |for )*({rescuers}|999|112|911|101)',
      '^(called|rang|phoned) (the |an |for an )*({rescuers}|999|112|911)( already)?$',
      '(999|112|911) (has been |have been |was |is |already )+(called|rang|rung)',
    ],
    been: [
      '(the |an )?{rescuers} (has |have |already |just )*(been|came and (went|left)|been and gone|left|gone)( now| already| again)*$',
    ],
    wrong: [
      '^(sorry |oh |no |ah |actually )*[ ,]*(my (mistake|bad)|i was wrong|i (got|had) (it|that) wrong|got it wrong|i made a mistake|wrong message|i said (it|that) wrong)',
    ],
    unhurt: [
      '(no ?one|no ?ones|nobody|nobodys|naebody|none of us|not one of us)( here| in here)?( is| was| got| gets| has| have| are| were| getting)*( been| being| badly| seriously| really)* (hurt|hurting|injured|harmed|beaten|beating|hit|touched|wounded|bleeding)( us| anyone| anybody| me| him| her| yet| so far| now| thank god| luckily| at all| here)*',
      '(no|there are no|there were no|without|not any) injur(y|ies)',
      '(we|i|im|were|they|hes|shes|he|she|all|all of us)( (are|am|is|was|were|all|have|has|been))* (not|nt|arent|isnt|unhurt|uninjured|never)( (been|being|getting|any))*( (hurt|injured|harmed|beaten|hit))*(?<=(hurt|injured|harmed|beaten|hit))( yet| so far| now| at all)*',
      '(he|they|she|boss|nobody)( (is|are|was))* (not|nt|isnt|arent|hasnt|havent|didnt|doesnt|dont) (hurt|hurting|hit|hitting|beat|beating|touch|touched|harm|harming) (us|me|anyone|anybody|nobody|him|her|them)( yet| so far)?',
    ],
    out: [
      '(?<!\\p{L})(we|i|im|were|all of us|everyone|everybody|they|theyre|weve|ive|all|both of us|both|my (mate|friend|workmate|brother)s?|the lads|lads|everyones)( (are|is|am|have|has|all|both|now|just|finally|safely|already|been|got|managed to get|s|ve|at last|able to|were|was))* (out|free|freed|released|rescued|escaped|got out|got away|got free|came out|climbed out|ran out|broke out|crawled out|let out|let go|outside|away from (it|there|him|them))( (now|safe|safely|ok|okay|of there|of it|already|at last|again|fine|and|from there|the window|thank god|thanks|all|safe and sound|of the _|of danger|today|tonight|the building|the door|through the _|both of us|ourselves|in the street|in the yard|on the street|by ourselves))*(?=$|[.,!;]| ?□)',
      '(i|im|we|were|weve|ive|we all|all of us|everyone|everybody|theyve|hes|they|he|she)( (are|is|am|have|has|all|now|just|finally|safely|managed to|been|got))* (down|got down|get down|came down|come down|climbed down|brought down|gotten down|back down|on the ground)( (now|safe|safely|ok|okay|off it|off the _|from the _|from there|already|again|fine|at last|by ourselves|with a ladder))*(?=$|[.,!;]| ?□)(?<!(hes|he|she|they|everyone|everybody) down)(?<!(is|has) down)(?<!(they|everyone) are down)',
      '^(got|managed to get|finally got|just got|safely|all|everyone|everybody|all now|both)( (got|are|is|s|now))* (out|down|away|free)( (now|safe|safely|ok|okay|of there|of it|already|again|fine|all right|alright|at last|thanks|thank god))*$',
      '(managed to|able to) (get|climb|break|run|come|crawl) (out|down|free|away)( (now|ok|safely|of there|through _ _))*(?=$|[.,!;]| ?□)',
      '(they|he|she|boss|guard|guards|security|manager|gaffer|somebody|someone|police|firemen|the _)( (has|have|finally|just|now|then))* (let|got|freed|released|pulled|brought|unlocked|opened)( (us|me|him|her|them|everyone|the door|it))+( (out|go|leave|down|now|go home|all|and))*(?=$|[.,!;]| ?□)(?<!(let|got|pulled|brought) (us|me|him|her|them|everyone))',
      '(the )?(doors?|gates?|lift)( (is|are|was|has been|got|s|now|been|finally))* (open|opened|unlocked)( (now|again))*(?=$|[.,!;]| (and )?(we|im|i|now))',
      '(the )?(fire|fires|flames|blaze)( (is|was|has|been|are|got|now|s|all|already|finally))* (out|put out|extinguished|over|gone|died down|under control)( (now|already))*(?=$|[.,!;]| ?□)',
    ],
    left: [
      '(not|nt|cant|isnt|arent|hasnt|havent|wasnt|wont|didnt|never|nobody|none|no one|cannot|almost|nearly) |(but|still|except|apart from|inside|trapped|stuck|missing|unconscious|bleeding|under)|(chasing|after us|outside with|coming after|following)|(locked|kicked|thrown|passed|knocked|out cold|cast|carried|run|ran|all) (out|down) of (money|food|water|gas|air)|out of (money|food|water|air|work|pocket|time|control|breath|hand|job)|locked out|passed out|knocked out',
      '(hurt|injur*|burn*|bleed*|blood|dead|died|dying|breath*|cough*|sick|collapsed|knife|gun|help|ambulance|hospital|pain|broke*)',
    ],
    well: [
      '(everybody|everyone|all of us|we all) (is |are |re |s )?(safe|ok|okay|fine)',
      '(we|they|all of us|everybody|everyone)( are| is|re|s)? (all |now )?out( now| safe| safely| of there)?[ ,.]+(the )?(police|cops|ambulance|fire brigade|medics|paramedics)',
      '{rescuers} (have |has |just |already )*(rescued|saved|freed) (me|us|everyone|all of us)',
      '(we|i|all of us|everyone|everybody|weve|ive|im) (were |was |have been |has been |got |been |am |are |is )*(all |now |just )*(rescued|saved)( by| now| already|$)',
      '{whoever} (all |now |both |out |feeling |much |doing )*(ok|okay|fine|safe|alright|all right|well|better|good)',
    ],
    still: [
      'but',
      'still',
      'not',
      'no',
      '(cant|isnt|arent|hasnt|havent|wasnt|wont|didnt)',
      '(are|is|hes|theyre|came) back',
      '(inside|trapped|stuck|bleeding|unconscious|missing|under)',
      '(coming|on (its|the|their) way|yet|back|again|hurry)',
    ],
  },
};

export const rescueTl: Wordbook<RescueSense> = {
  writing: 'spaced',
  lists: { rescuers: ['ambulansya', 'ambulance', 'pulis', 'bumbero', 'rescue', 'doktor', 'tanod', 'tulong'] },
  sayings: {
    rescued: [
      '(dumating|nandito|andito|narito|nandyan|dating) na (ang |yung |mga |ang mga )*{rescuers}',
      '(dumating|nandito|andito|narito|nandyan|dating)( (na|po|dito|rin|din|ang|yung|mga))+ {rescuers}',
      '{rescuers} (ay )?(dumating|nandito|andito) na',
      '(nasa|dinala|isinugod|itinakbo)( (na|po|sa|sya|siya|sila|ko|namin|nila|kami|ang|kasama|isa))* (ospital|hospital|clinic|klinika)',
      '(kinuha|sinundo|hinuli|dinampot|inaresto|dinala|niligtas|nahuli|inilabas|tinulungan)( (na|po|sya|siya|sila|kami))* (ng |mga |ng mga )+{rescuers}',
      '(umalis|lumayas|nagsialisan|tumakas|nakaalis)( (na|po))+ (sila|siya|sya|ang amo|yung amo|ang mga lalaki|ang mga tao)',
      '(nasagip|nailigtas|naligtas|na rescue|narescue|niligtas|sinagip) na (po )?(kami|ako|kaming|sila|sya|siya|lahat)',
    ],
    onway: [
      '(papunta|parating|paparating|on the way) na( (po|daw|raw|dito|rin))* (ang |yung |mga |ang mga )*{rescuers}',
      'natawagan( (na|po|namin|ko|nila))* (ang |yung |mga )*({rescuers}|911)',
    ],
    mistaken: [
      '^(wala(ng)?( (panganib|naman|po|delikado))*)?[ ,.!]*(tinest|testing|test|sinubukan|sinusubukan|try|tinry)( (ko|lang|po|na|nyo|muna))*[ .!]*$',
      '^((sorry|pasensya|ay|naku|po|wala|ok|okay|lang|na|hindi|pasensya na)[ ,.!]*)*((nagkamali|mali|namali)( (lang|po|ako|ng|ang|yung|sa|ko|na))* ?(pindot|napindot|send|nasend|text|na send)?|napindot( (ko|lang|po))*|(hindi|di) (ko |po )?sinasadya|false alarm)[ ,.!]*((po|lang|sorry|pasensya|na)[ ,.!]*)*$',
    ],
    called: [
      '(tumawag|tinawagan|natawagan|nakatawag|tumatawag)( (na|po|kami|ako|sila|siya|sya|sa|ng|ang|yung))* ({rescuers}|911)',
    ],
    been: [
      '(galing|dumaan|pumunta|nagpunta)( (na|po|dito|ang|yung|mga))* {rescuers}',
      'umalis na( (po|ang|yung|mga))* {rescuers}',
    ],
    wrong: ['^(sorry |ay |pasensya |hala )*[ ,]*(mali (po |pala |ako |yung )+|nagkamali (po |lang |ako )*)'],
    unhurt: [
      'wala(ng| pang| pa| namang| naman)?( (po|pa|naman|pong|na|kaming|kami|sa amin))* ?(nasaktan|nasugatan|sugatan|nasasaktan|sinasaktan|sinaktan|nananakit|nanakit|napahamak|nasasaktan)( (sa amin|po|dito|samin))*',
      '(hindi|di)( (naman|po|pa|kami|ako|nila|nya|niya))* (nasaktan|sinasaktan|sinaktan|nasugatan|sugatan)( (naman|po|kami|ako|nila))*',
    ],
    out: [
      '(?<!(hindi|di|pa|huwag|wag) )(nakalabas|nakababa|nakatakas|nakaalis|nakaligtas|nakalaya|napalabas|pinalabas|pinakawalan|pinalaya|nailabas|naibaba|nakaahon|nakawala|pinababa|pinaalis|nakatalon palabas)( (na|po|napo|din|rin|kami|ako|kaming|lahat|sila|siya|sya|nila|kmi|aq|tayo|niya|nya|ng|amo|guard|dun|doon|dito|lahat kami))+',
      '(nasa labas|nasa baba)( (na|po))* (kami|ako|lahat|sila|kaming lahat)',
      '(nasa labas|nasa baba) na',
      '(binuksan|bukas|nabuksan)( (na|po|nila|nya|niya))* (ang|yung|ung) (pinto|gate|pintuan)',
      '(patay|napatay|naapula|wala|nawala|tapos|apula|humupa)( (na|po|napo|nila))* (ang|yung|ung) (sunog|apoy|usok)',
      '(naapula|napatay)( (na|po))+( ng {rescuers})?$',
    ],
    left: [
      '(nawawala|nasaktan|sugat*|nasugat*|dumudugo|dugo|patay|namatay|nahilo|nasunog|paso|hirap huminga|tulong|kutsilyo|baril)',
      '(hindi|di|pero|kaso|wala pa|naiwan|nasa loob|may tao|may isa|kulang|hinahabol|sumunod|hinabol|muntik|sana)',
    ],
    well: [
      '(nasagip|nailigtas|naligtas|na rescue|narescue|niligtas|sinagip) na (po )?(kami|ako|kaming|sila|sya|siya|lahat)',
      '(ok|okay|okey|ayos|ligtas|maayos|mabuti|safe) (na|lang) (ako|kami|sya|siya|sila|lahat|kaming lahat)',
    ],
    still: ['(pero|kaso|hindi|wala|di|pa|loob|naiwan|dumudugo)'],
  },
};
