/** Words of a message that are no part of a name: courtesies, questions back, "don't know". */

/** Said to be polite; taken off both ends. */
const courtesy =
  /^(?:(?:你好|您好|请问|麻烦|领导好?|同志|师傅|hi|hello|hey|good day|good morning|sir|ma'?am|mam|dear|po|please|pls)(?=[\s,，。!！]|\p{Script=Han}|$)[\s,，。!！]*)+|(?:[\s,，。!！]*(?:谢谢(?:你|您|了|领导)?|多谢|拜托了?|(?<=[\s,])(?:po|thanks?(?: you| u)?|thx|cheers|pls|please|sir|mate|salamat)))+[\s.!！。,，\p{Extended_Pictographic}]*$/giu;

export const withoutCourtesy = (text: string): string =>
  text
    .replace(courtesy, '')
    .replace(/^[\s,，。、]+/u, '')
    .trim();

/** The worker asks instead of answering. */
export const isQuestionBack = (text: string): boolean =>
  /(?:[吗嘛?？]|(?<!什)么)\s*$|(?:老板娘?|工头|公司|厂里|他们?|她|别人|人家)[^，。]{0,6}(?:看|知道|晓得|发现|查|找|认)[^，。]{0,4}吧\s*$|(?:能|会)[^，。]{0,6}(?:回来|到手|给我|解决)[^，。]{0,2}吧\s*$|(?:收不收|能不能|要不要|是不是|行不行|会不会|可不可以|好不好|对不对|管不管|算不算|值不值)|^(?:[侬你您]们?)?(?:在|是)?[讲说](?:个|的|点)?(?:是)?(?:啥|什么|么事)(?:东西|意思|呀|啊|呢)*$|^(?:为什么|为啥|干嘛|怎么|啥意思|什么意思|你们?(?:是|在|问)|哪里|谁)|(?:干嘛|干什么|干啥|做啥用|行不|可以不|能不能|是不是|有没有用|怎么办)|问[这那]个?.{0,3}[做搞干弄整]|[做搞干弄整](?:啥子|么子|么事|咩|乜|甚)|^why\b|^(?:will|would|can|could|does|do|did|should|might) (?:he|she|they|it|we|i|(?:my |the )?(?:boss|manager|gaffer|agency))\b|\bis (?:that|it|this) (?:ok(?:ay)?|all ?right|fine|a problem)[\s?]*$|\b(?:why (?:do|does|did|are|is|u|you|should|would)|what for|what do (?:u|you)|who (?:is|are|can|will)|do (?:i|you|u) (?:have|need)|(?:is|are|do|does|did) (?:it|this|that|these) (?:free|safe|ok|important|needed|necessary|private|matter|count|work)|when (?:will|do|can|is)|how (?:much|many|long) (?:will|do|does|is)|are (?:you|u)|can (?:i|you|u)|how (?:does|do|will|long|can))\b|\b(?:bakit|ano po(?:ng)?|ano ibig|(?:pwede|puwede) (?:po )?ba|(?:kailangan|kelangan) (?:pa |po |pa po )?ba|para saan|sino (?:kayo|po)|saan (?:po )?(?:ba|kayo)|kailan (?:po|ba)|paano (?:po|ba))\b/iu.test(
    text,
  );

/** Nothing can be told, for want of knowledge. */
export const isUnknown = (text: string): boolean =>
  /不(?:知道|晓得|清楚|记得|太清楚|大清楚)|记不(?:住|得|清)|说不(?:清|上来?|来)|(?:新|这)?地方?没[来去]过|没有?(?:固定|名字|名称|招牌|老板)|(?:招工|中介|老板|他们|人家)的?(?:没有?|也没|都没)(?:说|讲|告诉)|没看(?:清|见|到)|看不清|不认(?:识|得)路|路[都也]?不(?:认识|认得|熟)|哪[个条][镇村乡县路街][^，。]{0,4}不(?:懂|晓得|知道)|(?:每天|天天|老是?)[都要]?换(?:地方|工地)|唔知|冇名|莫得(?:名|招牌)|[晓搞弄]不得|[弗勿]晓得|搞不清|忘了|到处(?:跑|干|做)|满(?:城|世界|天下|大街)的?[跑转]|(?:在外[头面]?|两头)跑|跟着?(?:车|剧组|戏班|队伍|马戏团|老板)[走跑]|没个?准(?:地方|处|地)|四处|哪(?:里|儿)?有活|全国各地|\b(?:bu zhidao|bu qingchu|ji bu)\b|\b(?:d(?:o|id)?n'?o?t (?:no|know|remember)|dunno|idk|no idea|not sure|never (?:knew|told)|^wfh$|^work(?:ing)? from home$|not on (?:the|my|any) (?:payslip|slip|contract|door|van|app)|(?:app|slip|payslip|contract|agency|advert|ad) (?:doesn'?t|don'?t|never|didn'?t) (?:say|says|said|show|tell)|no sign|no name|no fixed (?:site|place|address|base|spot)|can'?t remember|all over|move around|moving around|diff(?:erent|rent) (?:places|sites|\p{L}+ (?:every|each) (?:day|morning|week|night|shift))|somewhere (?:different|else|new) (?:every|each))\b|\b(?:di|hindi|d) (?:ko|namin) (?:po )?(?:alam|matandaan|kilala|sure)\b|\b(?:walang pangalan|ewan)\b/iu.test(
    text,
  );

/** Nothing shall be told. */
export const isRefused = (text: string): boolean =>
  /不(?:想|方便|愿意?|敢|能|便)(?:说|讲|提|留|透露|告诉|写)|不(?:说|留|写|提供)(?:行|了|可以|名|吗|$|[\s，,。])|保密|匿名|怕他知道|不用(?:写|留|填)|(?:别|不要)写(?![成错作])|(?:能不能|可不可以|可以|能)(?:先)?不(?:写|说|填|留)|^先?空着|\b(?:anon(?:ymous)?|no name|not my name|rather not|prefer not|(?:scared|afraid|frightened|nervous) to (?:say|tell|give|write)|not (?:telling|saying|giving)|(?:don'?t|dont) need (?:it|my name)|(?:can'?t|won'?t|wouldn'?t) (?:say|tell)|don'?t (?:want to )?(?:say|give|tell|put|write|use|show|include)(?! me| us)(?: my| it| that|$)|don'?t want (?:to (?:say|give|tell)|him|her|them)|not comfortable|not allowed to (?:say|tell)|don'?t want my name|leave (?:it|my name) (?:out|off|blank)|without (?:my )?name|should(?:n'?t)? (?:i )?say|keep (?:me|it) (?:secret|private|anonymous)|skip)\b|\b(?:ayaw|ayoko|wag|huwag)\b.*\b(?:sabihin|ilagay|isulat|pangalan|name)\b|\bbu xiang (?:shuo|liu)\b|\bwag na\b/iu.test(
    text,
  );

/** Points at something that was told before. */
export const isReference = (text: string): boolean =>
  /(?:跟|和|同|还是)?(?:上|前|之前)(?:回|次|面)(?:一样|那个|说的|的)?|老地方|\bsame (?:as|bloke|one|place|boss|guy|company|people)\b|\bas (?:before|last time)\b|\b(?:gaya|tulad|katulad) (?:ng|nung) (?:dati|una|nakaraan)\b/iu.test(
    text,
  );

/** A yes or no and nothing else: no name, no place. */
export const isBareAnswer = (text: string): boolean =>
  /^(?:是的?|对的?|好的?|可以|行|嗯+|没有?|不|不是|不对|无|有|\d|yes|yeah|yep|no|nope|nah|none|n\/?a|ok(?:ay)?|sure|maybe|oo|opo|hindi|wala|huwag na|wag na|meron|you|mei ?you|shi)[\s.!。！,，]*(?:po)?$/iu.test(
    text.trim(),
  );

/** Another fact of the complaint: a sum, a time, so many people. It is no part of a place, a firm or a name. */
export const isAnotherFact = (clause: string): boolean =>
  /欠|拖|工资|没发|没给|[\d一二两三四五六七八九十半]+个?(?:月|多月|人|天|年)(?!路|楼)|[\d一二两三四五六七八九十百千万]+(?:块(?!石)|元(?![里村桥坊路镇乡街区])|万(?!\p{Script=Han}{0,2}[路街村镇区])|千(?!\p{Script=Han}{0,2}[路街村镇区湖岛]))|[£$€₱¥]\s*\d|\b\d[\d,.]*\s*(?:k|grand|quid|pounds?|pesos?|months?|weeks?|days?|of us|people|workers)\b|\b(?:owe[sd]?|unpaid|not paid|since|wages?|sahod|sweldo|buwan|kami)\b|干了|上班|电话|手机|\b(?:call|phone|text) me\b/iu.test(
    clause,
  );

/** A text of somebody else's, sent on: 【…】 before it is how senders sign in China. */
export const isForwarded = (text: string): boolean =>
  /^\s*【[^】]{1,15}】|验证码|\bverification code\b/iu.test(text);
