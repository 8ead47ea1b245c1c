/** That what was feared is over by what is told of it, and not that it is mended. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `recent`: a day of which it may not be over; `was`: that there was some, then; `hurt`: somebody came to harm; `feared`: who or
 * what was feared; `left`: they went, or were taken away; `mended`: put right, so that nothing is left to ask.
 */
export type AskedOnceSense = 'recent' | 'was' | 'hurt' | 'feared' | 'left' | 'mended';

export const askedOnceZh: Wordbook<AskedOnceSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    recent: [
      '昨(天|晚|夜|日|儿)',
      '大?前(天|晚)',
      '前(几|两)天',
      '(上|这)个?(周|星期|礼拜)[一二三四五六日天]?',
      '(周|星期|礼拜)[一二三四五六日天]',
      '刚才|刚刚|上午|今早|今天早上|中午',
    ],
    was: [
      '(是|有|出|发生|闹)(过|了)?(的|事|危险|事故|情况)',
      '(昨|前)(天|晚|夜)(是|倒|还|确实|那会儿?)*有',
      '(打|砸|堵|骂|追|吓)(过|了)(我|我们|人|门)?',
      '(塌|着火|冒烟|漏电|漏气|起火|爆|倒|晕|触电|吵架|打架|危险|吓人|差点)',
    ],
    hurt: [
      '(摔|砸|烫|烧|割|夹|压|扭|崴|撞|轧|划|扎|挤|碰|电)(到|了|过|着|伤|破|断)',
      '(骨折|受(过|了)?伤|触电|晕倒|摔下)',
    ],
    feared: [
      '(刀|棍|枪|铁管|钢管|斧|锤|砖头)',
      '(喝醉|酒疯|醉汉|闹事|打人|打手|混混|流氓|黑社会|砸门|发疯|威胁|动手|堵门)',
    ],
    left: [
      '(走|跑|离开|散|撤|滚)(了|掉了|开了)',
      '(被|让|给|叫)…(抓|带|拉|押|赶)(走|跑|了)',
      '(警察|民警|保安|派出所|村干部)…(抓|带|拉|押|赶)(走|跑|了)',
    ],
    mended: [
      '(?<!(没|没有|不|未|还没|不给|没人|不肯|说|要)(来|去|人)?)(修|换|装|补|拆|封|灭|处理|整改|解决|加固|停用|报废|卖|焊|填|垫|围|包|盖|堵)(好|掉|了|完|上|平|过|牢)(了|的)?',
    ],
  },
};

export const askedOnceEn: Wordbook<AskedOnceSense> = {
  writing: 'spaced',
  lists: {
    weekday: ['(mon|tues|wednes|thurs|fri|satur|sun)day'],
    limb: [
      '(hand|arm|leg|foot|back|head|knee|shoulder|wrist|ankle|finger|thumb|toe|eye|rib|hip|elbow|neck|face)s?',
    ],
  },
  sayings: {
    recent: [
      'yesterday',
      'last (night|week|{weekday})',
      '(on )?{weekday}',
      'the other (day|night)',
      'earlier( on| today)?',
      'this morning',
      '(a few|a couple of|couple of|two|three|2|3) (days|nights) (ago|back)',
    ],
    was: [
      '(it|that|this|there)( (just|only|all))* (was|were|happened)',
      '(was|were) (really |very |a bit |so |all )*(on|bad|scary|scarey|dangerous|rough|hairy|some|trouble|a fight|awful|horrible|frightening|dodgy|grim|mad)',
      '(yesterday|last night|{weekday})( (it|there|he|they))* (was|were|yes|had|came|did)',
      '(yes|yeah|yep) (but )?(only )?(yesterday|last night|on|it was|{weekday})',
      '(was|were) (just |only |all )*(yesterday|last night|last week|{weekday})',
      '(yesterday|last night|{weekday}) (yes|yeah)',
    ],
    hurt: [
      '(hurt|burnt|burned|cut|broke|did|sprained|twisted|crushed|injured|bashed|banged|smashed|sliced|caught|scalded|gashed|bust|busted|fractured|trapped|dislocated|cracked|tore) (my|his|her|our|a|the|me) (_ )?{limb}',
      '(came|fell|fallen|slipped|knocked|thrown) (off|from|down|through|over)',
      '(put|did) (my|his|her) {limb} (out|in)',
      '(got|was|were) (hurt|injured|burnt|burned|electrocuted|knocked|run over|hit by)',
    ],
    feared: [
      '(knife|knives|gun|bat|machete|axe|hammer|bar|blade)',
      '(drunks?|thugs?|gang|bouncers?|heavies|fight(ing|ers)?|shouting|threaten(ed|ing)|violent|attack(ed|ing|er)?|kicking off|smashing|aggressive|angry (man|guy|bloke|boss))',
    ],
    left: [
      '(has |have |is |are |hes |shes |theyre |all |just |already )*(left|gone|went|arrested|run off|ran off|walked off|cleared off|nicked)( (home|away|now))?',
      '(police|cops|security|guards?|bouncers?|polis) (came and |have |has |just |already )*(took|taken|got|arrested|removed|nicked|lifted|threw) (him|her|them|the)',
    ],
    mended: [
      '(?<!(not|never|isnt|hasnt|havent|wont|nobody|one|dont|didnt|cant|wasnt|to be|needs|to get) )(fixed|sorted|mended|repaired|replaced|sealed|shored|boarded|patched|tied it in|fenced|bolted|propped|put (it )?(right|back)|put the _ back|made safe|put out|taken down|switched off|shut down|closed)',
    ],
  },
};

export const askedOnceTl: Wordbook<AskedOnceSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    recent: [
      '(kahapon|kagabi|kanina|kamakalawa)',
      '(noong|nung|nong|nun)( (isang|nakaraang))* (linggo|araw|gabi|lunes|martes|miyerkules|huwebes|biyernes|sabado)',
    ],
    was: ['(meron|mayroon|may|nangyari|yun|yung|nagkagulo|delikado|gulo|nahimatay|nagaway|nag away)'],
    hurt: [
      '(nasaktan|nasugatan|nahulog|napaso|naipit|natumba|nabalian|naaksidente|nahiwa|nahimatay|nadulas|nasunog)',
    ],
    feared: [
      '(kutsilyo|itak|bolo|baril|patalim|panaksak|tubo)',
      '(lasing|nanggugulo|nanggulo|nagwala|nagwawala|nananakit|nanakit|nambanta|nananakot|mga tauhan|tauhan|goons|siga|away|nanghahamon|naghahamon)',
    ],
    left: [
      '(umalis|nakaalis|umuwi|nakauwi|lumayas|pinaalis|napaalis)( (na|po|nang))*',
      '(nahuli|hinuli|dinampot|kinuha|dinala|inaresto|pinosasan)( (na|po))*( (ng|sya|siya|sila|yung))*',
      'wala( (na|po))* (sya|siya|sila|yung|dito)',
    ],
    mended: ['(naayos|inayos|napalitan|pinalitan|sarado|isinara|naapula|patay na ang apoy)'],
  },
};
