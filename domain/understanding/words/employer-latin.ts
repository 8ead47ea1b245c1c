/** Words around an employer's name in Latin letters. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `lead`: what leads up to a name; `role`: agency, factory, and the like, of which one pays; `aside`: something else about it;
 * `nobody`: somebody without a name; `in_town`: before the town where it is; `and`: between two firms; `agency_is`, `is`: before the
 * name of an agency, of anybody; `role_is`: one of two roles is named; `tail`, `courtesy`: behind a name; `names`: right before a
 * name in a sentence; `no_name`: words with a capital that are none; `title`: before the name of somebody; `self_employed`;
 * `sentence`: words that no name in small letters has; `kind`: what it is, and no name; `further_trade`, `outfit`, `article`: what a
 * firm does, and no name; `relative`: who owns it, and the like; `begins_firm`: no, not, my, at the beginning of a firm's name;
 * `trading_as`: between who it is and the name they trade by; `several`: two are told; `pays_me`: who pays stands before it, `but_works`: and another behind it, `works`: before where they work; `on_payslip`, `paid_by`: before
 * who pays; `no_payer`: nobody by name; `but`, `else`: something else begins; `main_con`: the general contractor; `role_before`: before
 * the employer beside one; `called_only`: before what somebody is called; `family`: before the name of one; `apposed`: what it is,
 * before a mark and the name; `unknown_first`: that it is not known, and a name is told all the same; `by_looks`: a nickname that tells
 * no more than how somebody looks; `perhaps`: said of a name that may be another.
 */
export type EmployerLatinSense =
  | 'lead'
  | 'role'
  | 'aside'
  | 'nobody'
  | 'in_town'
  | 'and'
  | 'agency_is'
  | 'is'
  | 'role_is'
  | 'tail'
  | 'courtesy'
  | 'names'
  | 'no_name'
  | 'title'
  | 'self_employed'
  | 'sentence'
  | 'kind'
  | 'further_trade'
  | 'outfit'
  | 'article'
  | 'relative'
  | 'begins_firm'
  | 'several'
  | 'pays_me'
  | 'but_works'
  | 'works'
  | 'on_payslip'
  | 'paid_by'
  | 'no_payer'
  | 'but'
  | 'else'
  | 'main_con'
  | 'role_before'
  | 'called_only'
  | 'family'
  | 'apposed'
  | 'unknown_first'
  | 'trading_as'
  | 'by_looks'
  | 'perhaps';

export const employerLatinEn: Wordbook<EmployerLatinSense> = {
  writing: 'spaced',
  lists: {
    paper: ['pay ?slip', 'wage ?slip', 'contract', 'badge', 'sign', 'van', 'uniform', 'app', 'letter'],
    boss: [
      'boss',
      'owner',
      'company',
      'firm',
      'employer',
      'agency',
      'restaurant',
      'farm',
      'shop',
      'factory',
      'gaffer',
      'foreman',
      'manager',
      'amo',
    ],
    my: ['(the |my |our )?'],
    first: ['agency', 'client', 'contractor', 'umbrella', 'employer'],
    second: ['ranch', 'farm', 'site', 'client', 'host', 'factory', 'hotel'],
    somebody: [
      'agency',
      'guy',
      'bloke',
      'man',
      'woman',
      'lady',
      'company',
      'firm',
      'shop',
      'farm',
      'restaurant',
      'factory',
      'boss',
      'contractor',
      'gang ?master',
      'app',
      'website',
      'facebook',
    ],
  },
  sayings: {
    perhaps: ['(something|summat|sumat) (like|along the lines of)'],
    by_looks: [
      '(calls?|called|known as|goes by|nickname(d)?( is)?) ((him|her|them) )?(baldy|shorty|fatty|fatso|skinny|slim|lofty|tiny|ginger|ginge|specs|goggles|smiley|beardy|curly|lanky|tubby|chubby|stumpy|red|blondie|scarface|tash)$',
    ],
    lead: [
      '(his|her|their|hes|shes) (full |real )?names?( is)?',
      '(its|it is|is)( called)?',
      '{my}{paper}s? (says?|said|reads?|has)',
      '(i |we )?work(ed|ing|s)? (for|at|with)',
      'at',
      'for',
      'with',
      '{my}{boss}s?( ko| namin)?( po)?( name)?( is called| is cried| is| called|:| si| ay)',
      'called',
      'named?( is|:)?',
      'spelt',
      // pinyin
      '(jiao|shi)(?= _ _)',
      '(laoban|gongsi|ming ?zi) (xing|jiao|shi)',
    ],
    role: ['agency', 'client', 'host', 'site', 'factory', 'contractor', 'umbrella', 'ranch'],
    aside: [
      '(dont|dnt|dt) (know|no)',
      'not sure',
      '(its|it is) an?',
      'they',
      'theyre',
      'she',
      'shes',
      'he',
      'hes',
      'no idea',
      'near',
      'opposite',
      'owners?',
      'never',
      // pinyin
      'bu zhidao',
    ],
    nobody: ['(some|an?|this|random) (_ )*{somebody}'],
    in_town: ['in', 'at', 'near'],
    and: ['or', 'and'],
    agency_is: ['agency( po| is)*'],
    is: ['is', 'called'],
    role_is: ['(the |my )?{first} is', '(the |my )?{second} is'],
    names: [
      'called',
      'named',
      'is',
      'him',
      'her',
      'names',
      'by',
      'for',
      'at',
      'with',
      'payslip',
      'boss',
      'foreman',
      'mr',
      'mrs',
    ],
    no_name: [
      '^(i|im|my|the|it|its|they|he|she|we|you|no|not|yes|id|atm|gc|uk|nhs|hr|vat|cis|utr|brp|dbs|p45|p60|paye|sss)$',
      '^(whatsapp|facebook|viber|messenger)$',
    ],
    title: ['mr', 'mrs', 'ms', 'miss', 'madam', 'sir', 'boss'],
    self_employed: ['self[ -]?employed'],
    sentence: [
      'i',
      'im',
      'an?',
      'my',
      'through',
      'with',
      'who',
      'that',
      'they',
      'we',
      'from',
      'on',
      'at',
      'some',
      'is',
      'was',
      'u',
      'you',
      'cant',
      'dont',
      'not',
      'him',
      'her',
      'his',
      'out',
      'want',
      'tell',
      'know',
      'think',
      'it',
      'uncle',
      'cousin',
      'friend',
    ],
    kind: [
      'the',
      'an?',
      'my',
      'our',
      'its?',
      'some',
      'this',
      'that',
      'one',
      'of',
      'big',
      'small',
      'little',
      'old',
      'young',
      'new',
      'local',
      'same',
      'other',
      'next',
      'door',
      'too',
      'also',
      'as',
      'well',
      'now',
      'both',
      'away',
      'abroad',
      'here',
      'gone',
      'sick',
      'dead',
      'nice',
      'rude',
      'angry',
      'drunk',
      'british',
      'scottish',
      'irish',
      'italian',
      'greek',
      'pakistani',
      'bangladeshi',
      'bulgarian',
      'lithuanian',
      'korean',
      'japanese',
      'arab',
      'foreign',
      'foreigner',
      'polish',
      'romanian',
      'chinese',
      'indian',
      'turkish',
      'english',
      'filipino',
      'factory',
      'hotel',
      'farm',
      'shop',
      'restaurant',
      'kitchen',
      'warehouse',
      'site',
      'building',
      'agency',
      'company',
      'firm',
      'boss',
      'manager',
      'owner',
      'guy',
      'bloke',
      'man',
      'lad',
      'fella',
      'woman',
      'lady',
      'landlord',
      'landlady',
      'gaffer',
      'foreman',
      'contractor',
      'subcontractor',
      'builder',
      'farmer',
      'cleaners?',
      'family',
      'neighbour',
      'friend',
      'cousin',
      'uncle',
      'aunt',
      'husband',
      'wife',
      'brother',
      'sister',
      'father',
      'mother',
      'dad',
      'mum',
      'cafe',
      'pub',
      'bar',
      'care',
      'home',
      'school',
      'hospital',
      'church',
      'takeaway',
      'bakery',
      'laundry',
      'business',
      'office',
      'charity',
      'supermarket',
      'car',
      'wash',
      'packhouse',
      'abattoir',
      'boat',
      'ship',
      'skipper',
      'captain',
    ],
    further_trade: [
      'taxi',
      'cab',
      'driving',
      'delivery',
      'removals?',
      'moving',
      'event',
      'catering',
      'temp',
      'temping',
      'employment',
      'labour',
      'job',
      'model',
      'window',
      'office',
      'car',
      'bus',
      'lorry',
      'hire',
      'rental',
      'travel',
      'tour',
      'it',
      'phone',
      'call',
      'media',
      'film',
      'shipping',
      'ship',
    ],
    outfit: ['(company|firm|agency|business|outfit)$'],
    article: ['an?', 'the', 'my', 'our', 'some', 'this', 'local', 'big', 'small', 'old', 'new'],
    relative: ['(who|that|which)'],
    begins_firm: ['no', 'not', 'my', 'the', 'yes'],
    several: ['(?<= )or(?= )', 'but', 'paid by', 'pays', 'subcon', 'was …… now'],
    trading_as: [
      't ?/ ?a',
      ',? ?trad(es|ing|e) (as|under)( the name( of)?)?',
      'doing business as',
      'dba',
      'd ?/ ?b ?/ ?a',
    ],
    pays_me: ['(pays?|paid|employs?|hired) (me|us|my wages|our wages)'],
    but_works: ['(but|and|though) …… (work|worked|working|job|site)'],
    works: ['work(ed|ing|s)? (at|in|for)', 'based at', 'placed (at|with)', 'sent to', 'site is'],
    on_payslip: ['(pay ?slips?|wage ?slips?|p60|contract) (says?|said|reads?|has|is from)'],
    paid_by: ['(paid|employed|hired) (by|through)'],
    no_payer: ['he', 'she', 'they', 'the', 'boss', 'agency'],
    but: ['but'],
    else: ['but', 'and', 'though'],
    main_con: ['((is|are|s) )?(the )?(main|general|principal) con(tractor)?s?( (is|are))?'],
    role_before: [
      '(my |our |the )?(gaffer|boss|foreman|subbie|subcon(tractor)?|employer|agency)( is|:| is:)?',
    ],
    called_only: ['boss', 'sir', 'maam', 'madam', 'chief'],
    family: ['((the) )?family'],
    apposed: ['(its )?(my|our|the|an?|this)', '(its )?(agency|boss|gaffer|owner|pub|farm)$'],
    unknown_first: [
      '(i )?(dunno|idk|do ?nt (really )?know|no idea|not sure)( (his|her|their|the) (real |full |last )?name)?',
    ],
  },
};

export const employerLatinTl: Wordbook<EmployerLatinSense> = {
  writing: 'spaced',
  lists: {
    amo: ['amo', 'boss', 'employer', 'may ari'],
    ang: ['ang', 'yung', 'ung'],
    pays: ['nag(papa|papasa|sa|susu|su|pa)?(sahod|sweldo)', 'nagbabayad', 'nagpapasuweldo'],
    posted: ['(naka|na)[ -]?(deploy|assign|destino|duty|station)( po)?'],
  },
  sayings: {
    by_looks: [
      '(tawag|alyas|kilala)( \\p{L}+){0,4} (kalbo|taba|tabachoy|pandak|tangkad|payat|kulot|negro|bungal|bigote|singkit|panot)( po)?$',
    ],
    lead: ['((yung|ang) )?{amo}( ko| namin)?( po)?( ay)?( si)?', 'si', 'kay', 'sa', 'yung', 'ang'],
    aside: ['hindi ko', 'di ko'],
    nobody: [
      '(isang|yung) (_ )*(agency|kumpanya|company|firm|shop|farm|restaurant|factory|boss|contractor|app|website|facebook|guy|man)',
    ],
    in_town: ['sa'],
    and: ['tapos'],
    is: ['si'],
    tail: [
      '(yata|ata)( po)?$',
      '(po )?{ang} (amo|boss|employer|foreman|may[ -]?ari)( po)? (ko|namin)( po)?$',
      '(po )?{ang} (bangka|barko|kumpanya|company|agency)( po)?$',
    ],
    courtesy: ['(lang|po)( (po|lang|ang|kilala|ko|may|ari)){0,6}$'],
    names: ['si', 'kay', 'sa', 'kuya', 'ate', 'mang', 'aling'],
    title: ['mang', 'aling', 'kuya', 'ate'],
    sentence: ['ko', 'kami', 'ako', 'namin', 'ang', 'ng', 'yung', 'po'],
    kind: ['lang', 'po', 'ng', 'yung', 'amo', 'tindahan', 'karinderya', 'pabrika', 'kumpanya'],
    pays_me: ['(po )?(ang|yung) {pays}( (sa|sakin|samin)( (akin|amin))?)?( po)?'],
    but_works: ['{posted}', '(nagtatrabaho|nagwowork|duty|trabaho|pwesto)'],
    paid_by: [
      '(pero )?((ang|yung) )?{pays}( (sa|sakin|samin)( (akin|amin))?)?( po)?( ay| is)?',
      '(pero|kaso) ((ang|yung) )?employer( ko| namin)?( po)?( ay| is)?',
    ],
    main_con: ['((ang|yung) )?(the )?(main|general|principal) con(tractor)?s?( (ay))?'],
    called_only: ['(si )?(boss|bossing|sir|mam|madam|chief)'],
    family: ['((yung|ang|si|sa) )?(pamilya|pamilyang|family|mag ?-?asawang)'],
    apposed: ['(yung|isang)'],
    unknown_first: ['(ewan( ko)?|di ko alam)'],
  },
};

/** What firms' names in pinyin end in: 厂, 店, 公司. */
export const pinyinBodies: readonly string[] =
  'chang dian gongsi cheng lou guan zhan dui jituan laowu wuliu jianshe dianzi'.split(' ');
