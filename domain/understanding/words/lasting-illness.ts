/** An illness from work that lasts, and what makes of it something that is happening now. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `ill`: what somebody has; `lasts`: since when, or by a test; `acute`: it is now, and cannot wait. */
export type IllnessSense = 'ill' | 'lasts' | 'acute';

export const illnessZh: Wordbook<IllnessSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    ill: [
      '(咳|咯)(血|出血|的痰)',
      '(痰|鼻涕|尿|便)…?(带|有|里有)血',
      '(白细胞|血小板|红细胞|血铅|血汞|血红蛋白|肺功能|肝功能|听力|转氨酶)',
      '(尘肺|矽肺|职业病|苯中毒|铅中毒|汞中毒|白血病)',
      '(流鼻血|掉头发|脱发|牙龈出血|手麻|手抖|胸闷|咳嗽|气喘|皮炎|起疹|浑身痒)',
    ],
    lasts: [
      '(半|一|两|二|三|四|五|六|七|八|九|十|几|好几|多|[0-9]+)(个|多|来)*(天|周|礼拜|星期|月|年)(多|了|下来|以上)*',
      '(一直|长期|经常|老是|总是|好久|很久|越来越|天天|每天|慢慢)',
      '(掉|降|低|升|高|剩|跌)(到|了|至|得)',
      '(超标|异常|偏低|偏高|体检|化验|查出|检查出|诊断|确诊)',
    ],
    acute: [
      '(救命|快不行|不行了|喘不(上|过)|晕(倒|过去)|昏(倒|迷|过去)|抽搐|休克|吐血|大口|止不住|不停地?(流|吐|咳)|倒(下|地)|没(有)?(气|呼吸|心跳)|马上|现在|刚才|刚刚|120|急救)',
      '(好几|几|多|一批|一片)(个)?(人|工友)…(一起|同时|都)(倒|晕|中毒|吐)',
    ],
  },
};

export const illnessEn: Wordbook<IllnessSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    ill: [
      '(cough*|spit*|bring*) (up )?(some )?blood',
      'blood (in|when) (my |his |her |i |he |she )*(phlegm|spit|urine|wee|pee|stool|cough*|mucus)',
      '(white|red) (blood )?cells?( count)?|blood count|lead (level )?in (my|his|her|our) blood|blood lead|lung (function|capacity)|hearing test|platelets',
      '(silicosis|asbestosis|dermatitis|white finger|occupational asthma|leukaemia|leukemia|benzene)',
      '(nosebleeds?|rash|numb (hands?|fingers?)|wheez*|chesty|short of breath)',
    ],
    lasts: [
      'for (the )?(last |past )?(\\d+|a|two|three|four|five|six|few|a few|several|a couple of|couple of|half a) (days|weeks|week|months|month|years|year)',
      '(since|every (day|night|morning)|all the time|for ages|for years|for months|for weeks|getting worse|keeps?|on and off)',
      '(\\d+|two|three|few) (weeks|months|years) (now|already)',
      '(dropped|down|fallen|low|high|raised|halved|below|over) (to|at|by|the|limit|normal)',
      '(test|tests|scan|x ?ray|doctor|gp|clinic|results?) (says?|said|shows?|showed|found|came back)',
    ],
    acute: [
      '(cant|cannot|can not|couldnt) (breathe|breath|stand|get up)|collaps*|unconscious|passed out|fainted|fitting|not moving|wont stop|pouring|help|right now|just now|ambulance|999|911|dying|choking',
    ],
  },
};

export const illnessTl: Wordbook<IllnessSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    ill: [
      '(umuubo|inuubo|ubo|dumudura)( (na|po|ako|siya|sya|ng|may))* dugo',
      'may dugo (sa|ang) (plema|ihi|dumi|ubo)',
      '(white|red) blood|platelets?|wbc|(tingga|lead) sa dugo|(silicosis|dermatitis|hika)',
      '(nosebleed|balinguyngoy|pantal|manhid)',
    ],
    lasts: [
      '(\\d+|isang|dalawang|tatlong|apat na|limang|ilang|kalahating) (araw|linggo|buwan|taon)( na)?',
      '(matagal na|araw araw|lagi|palagi|tuwing|bumaba|mababa|mataas|lumalala|simula|mula)',
      '(test|x ?ray|check ?up|doktor|resulta)',
    ],
    acute: [
      '(hindi|di) (na )?(makahinga|makatayo|gumagalaw)|nahimatay|bumagsak|walang malay|saklolo|tulong|ngayon|ambulansya',
    ],
  },
};
