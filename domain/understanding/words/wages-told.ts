/** Wages that were not paid, told in so many words: they are the main matter beside whatever else is told. How a saying is written: ../text/saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type WagesToldSense =
  /** money for work was not paid */
  | 'unpaid'
  /** a number of hours were not paid: wages, but where overtime is told */
  | 'hours_unpaid'
  /** money of another kind, or not paid for a reason of its own: overtime, sick pay, a deposit */
  | 'of_else';

export const wagesToldZh: Wordbook<WagesToldSense> = {
  writing: 'han',
  lists: {
    pay: ['工资', '工钱', '薪水', '薪资', '血汗钱', '人工费'],
    not: ['没', '没有', '未', '不', '还没', '冇'],
    give: ['发', '给', '结', '付', '打', '拿到', '见着', '到账'],
    count: ['[\\d一二两俩仨三四五六七八九十半几]{1,3}'],
    time: ['个?多?(月|星期|礼拜|周)', '天', '年'],
    us: ['(我|俺|咱)们?'],
  },
  sayings: {
    of_else: [
      '(延长工时|延时|大促|周末|夜班|中班|[一二两三四\\d]倍|加班|产假|病假|年假|停工|双倍|带薪|节假日|休息日|陪产|生育|补偿|工伤|试用期|差额|高温|哺乳期|哺乳)(的)?(工资|费|钱|金|津贴|补贴)?(也|都|一直|还|全|从来|从)*(没|未|不)(给|发|付|算|结)?',
      '(同工同酬|最低工资|工资条|工资单|工资卡)…?(没|不|未)?(给|发)?',
      '(请假|休假|生病|住院|养伤|产假|停工|工伤|受伤|怀孕|放假|体检|培训)(期间|那|的时候|后|时|这|这些|的)…{pay}?(也|都)?{not}{give}',
      '{pay}(也|都|还)*{not}(给|发|付|结)(全|完|够|足|齐|清)',
      '(多出来|多干|多做|额外)的…(没|不|未)(给|发|算)',
      '{pay}…(少发|少给|发少|低|扣|不够)',
    ],
    unpaid: [
      '{pay}(也|都|一直|还|就|又|全|已经)*({count}{time}|一分钱?|一毛钱?)?(也|都|一直|还|就|又|全|了)*{not}({us})?({give})(?!现金|卡|□|条|饭|单)',
      '{pay}(也|都)?{not}给{us}?(发|结|付)',
      '{pay}(也|都|就|又|还|一直|已经|被|给)*(拖欠?|欠)(着|了)*{us}?(着|了|已经|快|整整)*{count}{time}',
      '(欠|拖欠|差)(着|了)?{us}(的)?(快|整整|差不多|大概)?{count}{time}(的)?({pay}|钱)',
      '(欠|拖欠)(着|了)?{us}(的)?({pay}|\\d{3})',
      '{count}{time}(了)?(的)?({pay}|钱)?(也|都|还|就|一直|老板|厂里)*{not}(给)?{us}?{give}(过|了)?(一分|{pay}|钱)',
      '{count}{time}(的)?{pay}(也|都|还|就|一直)*{not}(给)?{us}?{give}',
      '(最后|上个?|这个?|后面)(一|两|{count})?个?月(的)?{pay}(也|都|还|就|一直)*{not}(给)?{us}?{give}',
      '(干|做|上班?)(了)?(整整|快)?{count}{time}(的?活|工|班)?[，,]?(也|都|还|就)*一[分毛]钱?(也|都|还|就)*(没|不|未)(给|发|结|付|拿|见)',
      '{count}{time}(了|也|都|还|就|一直|老板|厂里)*(没|没有|未|冇)(给)?{us}?(结账?|发钱?|给钱|付钱)(了|过|呢|啊)*(?=$|[，,。.！!？?；;\\s])',
    ],
    hours_unpaid: [
      '(\\d{1,3}|[一二两三四五六七八九十]{1,3})个?多?(小时|钟头)(的)?(工钱|工资|工|活|钱)?(也|都|还|就|一直|老板|厂里)*(没|没有|未|冇|不)(给)?{us}?(结账?|发|给|付|算)(了|过|钱|工资|工钱)*(?=$|[，,。.！!？?；;\\s])',
    ],
  },
};

export const wagesToldEn: Wordbook<WagesToldSense> = {
  writing: 'spaced',
  lists: {
    count: [
      '\\d{1,2}',
      'a',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'couple of',
      'few',
      'last',
      'my last',
    ],
    time: ['(days?|weeks?|wks?|months?|fortnights?)'],
    pay: ['(wages?|salary|salaries)'],
    never: ['(not|never|havent|havnt|hasnt|hadnt|didnt|dont|doesnt|wont|aint|isnt|wasnt|werent)'],
    since: [
      '(for (the |my |our |about |over |nearly |almost )*({count} )+{time}|since (\\p{L}{1,12}|last \\p{L}{1,9})|in {count} {time})',
    ],
  },
  sayings: {
    of_else: [
      '(holiday|overtime|sick|maternity|paternity|redundancy|notice|bonus|travel|tips?|pension|ssp|smp|bank holiday|minimum|extra|premium|weekend|rate|night|training|sickness|travelling)( pay| wages?| money| hours| time| shifts?| leave)?',
      '(while|when|whilst|because|cause|cos|after|as) (i |i m |im |i was |was |i am |we were )*(off )?(sick|ill|pregnant|injured|hurt|in hospital|on leave|off)',
      '(pay|paid|wages?) (cut|slips?|less|short|wrong|late|cash|in cash|by cash|under|below|too little|into)',
      '(premium|rate|overtime|bonus|tips)( was| is| were| are)? {never}( been| ever)* paid',
      'for (the )?(break*|travel*|training|overtime|lunch*|waiting|holidays?|sick*|bank holidays?|extra|nights?|mileage)',
    ],
    unpaid: [
      '{never}( been| yet| ever| even| still| me| us)*( paid| pay| paying| given| give| gave| had| got| received| seen)( me| us| my| our| any| the| all| him| of| been)*( {count})*( {time})*( of)? {pay}',
      '{never}( been| yet| ever| even| still| get| got| getting| gets| being)* (paid|pay|paying)( me| us| him| her| any of us)* {since}',
      '{never}( been| yet| ever| even| still| get| got| getting| gets| being)* (paid|pay|paying) (me |us )?(my |our |the |for )*{count} {time}',
      '{never}( been| yet| ever| even| still)* (paid|pay) (me|us)$',
      '(and|but|or) (they |he |she |boss )?{never}( been| yet| ever| even| still)* (paid|pay) (me|us|my wages|our wages)',
      'no (wages?|pay|salary|money) {since}',
      'no {pay}( for| since| in)',
      '(i|we|ive|weve|have|still|and|but|months?|weeks?|days?) (only )?(got|had|received|getting|get) (nothing|no money|no wages|no pay|not a penny|nowt)(?! (in writing|written|on paper|to (sign|show)|back|but))',
      'ow(e|es|ed|ing) (me|us) (about |around |over |nearly |my |our |the )*(£ ?)?(\\d[\\d,.]* )?(in |of |for )?({count} )*({time} )?(of )?(unpaid |back )?(pay|{pay})',
      'ow(e|es|ed|ing) (me|us) (my |our )?({count} ){time}',
      '{pay} (is|are|was|were|s|have|has|still|been|also)*( {never}| not)( been| yet| ever)* (paid|come|arrived)',
    ],
    hours_unpaid: [
      '{never}( been| yet| ever| even| still| get| got| getting| being)* (paid|pay|paying)( me| us| him| her)* (for |my |our |the |all |these |those )*\\d{2,3}([.]\\d+)? ?(hours?|hrs?)(?! (□|extra|more|late|over|overtime|ot|a (day|night|week|shift)|per|each|every|on top|of (extra|overtime)))',
      '(worked?|did|done) \\d{2,3}([.]\\d+)? ?(hours?|hrs?)( at| for| on)?( £?\\d{1,2}([.]\\d+)?)?( an hour| per hour| quid| pounds?)*,? (and |but )?((i|we|they|he|she|boss|the boss|was|were) )*{never}( been| get| got| yet)* (paid|pay)(?! (for|□|extra|all|the))',
    ],
  },
};

export const wagesToldTl: Wordbook<WagesToldSense> = {
  writing: 'spaced',
  lists: {
    not: ['(hindi|di|hnd|wala|walang|nang walang|na walang)'],
    filler: [
      '(na|pa|po|rin|din|kami|kaming|ako|akong|ko|namin|nila|niya|ang|yung|aming|naman|sila|kasi|nang)',
    ],
    pay: ['(sahod|sweldo|suweldo|pasahod)'],
  },
  sayings: {
    of_else: [
      '(overtime|ot|holiday|13th month|sss|philhealth|pag ibig|maternity|sick|leave|night diff|separation|backpay|incentive|bonus)( pay)?',
      '(kulang|mababa|bawas|kaltas)( {filler})* {pay}',
    ],
    unpaid: [
      '{not}( {filler})* (sinasahuran|nasasahuran|sinahuran|pinasahod|pinapasahod|sumasahod|sinusweldohan|sinweldohan|pinasweldo|nakasahod|nakakasahod)',
      '{not}( {filler})* (binayaran|binabayaran|nababayaran|nabayaran|binayad|binigay|ibinigay|binibigay|bayad)( {filler})* {pay}',
      '{not}( {filler})* {pay}',
      '{pay}( {filler})* {not}( {filler})* (binayaran|binabayaran|nababayaran|binayad|binigay|ibinigay|binibigay|dumarating|dumating)',
      '(utang|kulang)( {filler}| sa| samin| sakin| amin| akin)* (\\d{1,2}|isang|dalawang|tatlong) (na )?(buwan|linggo|buwang|kinsenas)( na| ng)* {pay}',
    ],
    hours_unpaid: [
      '{not}( {filler})* (binayaran|binabayaran|nababayaran|nabayaran|bayad|sinahuran)( {filler})* \\d{2,3} ?(na )?(hours|oras|hrs)(?! (na )?(□|ot|overtime|extra|sobra|dagdag))',
      '\\d{2,3} ?(na )?(hours|oras|hrs)( {filler})* (hindi|di|hnd)( {filler})* (binayaran|binabayaran|nababayaran|nabayaran|bayad)',
    ],
  },
};
