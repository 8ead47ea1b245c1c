/** What is said beside a wish to die, and after it: whose it is, how near it is, whether something was done already. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `other`: somebody else's; `done`: poison was taken, a wrist cut: an ambulance is needed; `brink`: at the place, or with
 * the means of it, told by who spoke of it before; `back`: not there, or not any more.
 */
export type DespairSense = 'other' | 'done' | 'brink' | 'back';

export const despairZh: Wordbook<DespairSense> = {
  writing: 'han',
  lists: {
    other: [
      '工友',
      '同事',
      '老乡',
      '有(个|一个)?人',
      '他们?',
      '她们?',
      '我(的)?(老公|老婆|爸|妈|父亲|母亲|哥|弟|姐|妹|儿子|女儿|孩子|朋友|对象|媳妇|男人|徒弟|师傅|室友)',
    ],
  },
  sayings: {
    other: [
      '{other}(?![^，,。]{0,8}我)…(死|跳|自杀|寻死|上吊|轻生|割腕|喝|吃|吞|活)',
      '(老板娘?|[工厂店站班组队]长|工头|包工头|经理|主管|邻居)(他|她|自己|人|都|也|已经|刚|前几天|前天|昨天|昨晚|今天|早上|被逼得?|因为|欠债|破产|想不开)*(跳(楼|河|江|桥|下去)|自杀|上吊|轻生|割腕|喝(了)?(农)?药|寻死)',
      '{other}…(爬|站|坐|在|上)(到|在|了)?(楼顶|天台|塔吊|桥)',
    ],
    done: [
      '(喝|吃|吞)(了|下|完|过|进)(?!…(再|就|才)).{0,8}(药|敌敌畏|百草枯|洗衣液|消毒液|洁厕)',
      '(割|切|划)(了|破|开)(手腕|腕|脉|手)',
      '已经(喝|吃|吞|割|跳)',
      '(药|农药|敌敌畏|百草枯|安眠药)(都|已经|全|也|刚|我|俺)*(吃|喝|吞|灌)(了|下|完|光)',
      '(吃|喝|吞|灌)(了|下)(一|半|整|好几|几)(瓶|把|片|口|盒|粒)',
      '(吃|喝|吞)(了)?(好多|很多|一把|一瓶)?(药|农药)了',
      '(割|划|切)(了|破)?(自己|手腕|腕|脉)(了|$)',
    ],
    brink: [
      '(?<![不没])(在|到|爬|爬到|爬上|坐|站|上|走到|来到|去|靠)(了|着|在|到)?…(楼顶|天台|顶楼|房顶|屋顶|塔吊|吊塔|桥|江边|河边|海边|湖边|水库|水边|窗台|窗边|窗口|窗户(边|上)|阳台|楼边|边上|边沿|悬崖|崖边|铁轨|铁路|轨道|站台|烟囱|水塔|高处|栏杆)',
      '^(就|已经|现在)*(楼顶|天台|桥上|江边|河边|窗台上?|阳台上?|铁轨上?|塔吊上?)(上|了|边)*$',
      '(拿|握|攥|买|备|准备|写|带|系|绑|挂|找)(好|了|着|到)*…(刀片?|绳子?|农药|百草枯|敌敌畏|安眠药|毒药|老鼠药|汽油|遗书|遗言)',
      '(刀片?|绳子?|农药|安眠药|毒药|老鼠药|药|汽油|遗书|遗言)(都|也|已经|就)*(在手|拿|买|备|准备|写|系|绑|挂|放|在我)(里|上|好|了|在|手|着|面|前|旁|边)+',
      '(马上|现在|这就|要|准备|正要|正|就|一会|等下|等会)(就|要|去)*(跳(?!槽|过|舞)|割腕|割脉|喝药|吃药|喝农药|上吊)',
      '^(我)?(要)?跳(了|下去了|下去)',
      '永别|来世|下辈子|来生|再也不见',
    ],
    back: [
      '(没|没有|不|别|不会|不想|不敢)(在|去|到|上|再|会|想|要|真|敢)*(跳|死|楼顶|天台|桥|喝|吃|割|做傻事)',
      '(下来|回来|回去|走开|离开|拉下来|劝下来|回宿舍|回家)(了|啦)',
      '还是不',
    ],
  },
};

export const despairEn: Wordbook<DespairSense> = {
  writing: 'spaced',
  lists: {
    other: [
      'he',
      'she',
      'hes',
      'shes',
      'they',
      'theyre',
      '(my|a|our|the) (mate|friend|co ?worker|colleague|workmate|boss|husband|wife|brother|sister|dad|mum|father|mother|son|daughter|flatmate|roommate|lad|man|woman|guy|partner)',
      'some(one|body)',
    ],
  },
  sayings: {
    other: [
      '{other} (is |has |keeps |just |says |said |wants |tried |going |trying |threatening |going |to |he |she |that )*(will |wants |going |to )*(kill|end|hang|hurt|jump|suicid*|die|overdose)',
    ],
    done: [
      '(took|taken|swallowed|drank|drunk) (all |some |a load of |lots of |loads of |too many |a bottle of |my |the )*(pills|tablets|paracetamol|bleach|poison|tramadol|weedkiller)',
      '(cut|slit|slashed) (my|me) (wrists?|arms?|veins?)',
      'overdosed',
      '(?<!(not|nt|havent|never) )(took|taken|swallowed|drank|drunk) (them|em|the lot|the whole|all of them|everything)',
      '(have|ive|i) (already |just |have )*(cut|slashed) (myself|my self)',
      '(have|ive|i) (already |just )*(jumped|done it)',
    ],
    brink: [
      '(on|onto|up on|at|near|by|over|top of|edge of|side of|to)( (the|a|this|my|top|edge|side|of|big|high|our))* (roof*|ledge|edge|bridge|viaduct|balcony|parapet|railings?|crane|scaffold*|multi ?storey|car park|cliffs?|(train |railway )?tracks?|railway( line)?|rails|window ?sill|window ledge|tower)',
      '(on|by|at|near|in|into)( (the|a))? (river|canal|sea|water|train line|platform edge)',
      '(at|by|out of|on|near) (the|a|an|my)( (open|top))? window',
      '(got|have|ive|holding|with|bought|found|tied|hold)( (a|the|some|my|enough|got|all|bottle|of|big|loads|lots))* (knife|knives|rope|blades?|razors?|pills?|tablets?|noose|bleach|poison|weedkiller|gun|petrol)( (now|here|ready|tied|in|my|hand|round|around|neck|with|me))*$',
      '(rope|noose|knife|blade|razor|pills?|tablets?|belt|petrol|poison)( (is|are|s|all|now|already))* (in|on|ready|tied|round|around|at|to|next to|beside|here|in front)',
      '(about|going|ready|gonna|will|ill|want) (to )?(jump|do it|hang|step off|let go|take them|cut)( (now|tonight|myself|off|here|in))*$',
      'doing it( (right|just))?( (now|tonight))?$',
      'jumping',
      'goodbye (everyone|everybody|all|world|forever|for ever|for good)|good ?bye$',
      '(wrote|written|left|writing)( (a|the|my|last))* (note|letter)',
    ],
    back: [
      '(not|nt|isnt|wont|never|cant|didnt|dont|havent|aint)( (going|gonna|on|at|to|do|be|in|want|really|the|a|near|even))* (jump*|do|do it|die|roof|bridge|edge|there|kill|hurt|harm|anything)',
      '(came|come|got|climbed|talked|coming|walked|im) (back )?(down|away|off)',
      '(away|off|down) (from )?(the |it|there)',
      'i (was|used)',
    ],
  },
};

export const despairTl: Wordbook<DespairSense> = {
  writing: 'spaced',
  lists: {
    other: [
      'siya',
      'sya',
      '(kasama|kaibigan|asawa|kapatid|katrabaho|anak|pinsan|kuya|ate) (ko|namin)',
      'sila',
    ],
  },
  sayings: {
    other: [
      '{other} (na |daw |po |ay |nang |raw )*(gusto|balak|gustong) (na |nang |daw |po )*(mamatay|magpakamatay|tumalon)',
      '(gusto|balak|gustong) (na |nang |daw |po )*(mamatay|magpakamatay|tumalon) (na |daw |po |ang |si |ni |ng |yung )*{other}',
      '(magpapakamatay|magpakamatay|tatalon|tumalon) (na )?(daw )?(ang |si |yung )?{other}',
    ],
    done: [
      '(uminom|nakainom|lumunok) (na )?(ako )?(na )?(ng )?(lason|muriatic|zonrox|pesticide|maraming gamot)',
      '(hiniwa|nilaslas|naglaslas) (ko )?(na )?(ang )?(pulso|kamay)?',
      '(ininom|nainom|nilunok|nilagok|naubos)( (ko|na|po|ang|yung|lahat|ng|mga))+ (gamot|lason|pills?|tableta|muriatic|zonrox)',
      '(ininom|nainom|nilunok) (ko )?na( po)?( lahat)?',
    ],
    brink: [
      '(nasa|nandito|andito|narito|nandito na|umakyat|akyat|nakatayo|nakaupo|papunta|pumunta)( (na|ako|po|sa|ng|taas|ibabaw|gilid|tuktok|itaas|dulo|mismong))* (bubong|bubungan|rooftop|roof ?top|roof|tulay|tuktok|gilid|crane|riles|bangin|balkonahe|balcony|veranda|beranda|ilog|dagat|pier|terasa|terrace|bintana|poste|tore|building|gusali)',
      '(may|hawak|dala|nakahanda|handa|bumili)( (na|ako|akong|ko|po|ang|yung|ng|hawak|dala|hawak ko|nang))* (kutsilyo|lubid|tali|lason|blade|labaha|gamot|pills?|baril|itak|muriatic)',
      '(lubid|tali|kutsilyo|lason|baril|gamot)( (ay|na|ko|po))* (nasa|hawak|handa|nakahanda)',
      '(tatalon|talon|iinumin|magbibigti|maglalaslas|gagawin|iinom|bibitaw)( (na|ko|nako|ako|po))+',
      'paalam( (na|sa|po|inyo|lahat|inyong))*$',
    ],
    back: [
      '(hindi|di|wala|huwag|wag)( (na|ako|po|ko|naman|pa|nako))* (tatalon|tumalon|gagawin|nasa|sa|mamamatay|itutuloy|tutuloy)',
      '(bumaba|nakababa|umalis|umuwi|nakauwi|lumayo)( (na|ako|po))+',
    ],
  },
};
