/** Tagalog words around sums, times and people, by what they say of the number beside them. Parted by |. */
import type { CueWords } from './cues.ts';

const nots = ['hindi', 'di', 'hnd', 'hindi pa', 'di pa', 'hindi pa rin', 'di pa rin'];
const whom = ['', ' ako', ' kami', ' kmi', ' nila ako', ' nila kami', ' na ako', ' na kami', ' nila'];
/** Said of who pays, and not of the money. */
const payer = [
  'nagbabayad',
  'nagbayad',
  'nagbibigay',
  'nagbigay',
  'nagpapasahod',
  'nagpasahod',
  'nagpapasweldo',
  'nagpapasuweldo',
  'nagpasweldo',
  'nagpasuweldo',
  'nag-abot',
  'nag abot',
  'nagabot',
  'naghulog',
  'nagpadala',
  'nakapagbayad',
  'nakapagbigay',
  'nakapag-abot',
  'nakapag abot',
  'nakapagabot',
  'nakapaghulog',
  'nakapagpadala',
];
const pay = [
  ...payer,
  'naghuhulog',
  'hinuhulugan',
  'nahuhulugan',
  'hinulugan',
  'nasasahuran',
  'nasahuran',
  'sinasahuran',
  'sinuswelduhan',
  'sinusuwelduhan',
  'sinusweldohan',
  'sinwelduhan',
  'sinuwelduhan',
  'sinweldohan',
  'nasuswelduhan',
  'nasuwelduhan',
  'naswelduhan',
  'pinapasweldo',
  'pinapasuweldo',
  'pinasweldo',
  'nakakatanggap ng sahod',
  'nakakatanggap ng sweldo',
  'tumatanggap ng sahod',
  'binabayaran',
  'binayaran',
  'nabayaran',
  'nabayaran',
  'bayad',
  'pinapasahod',
  'pinasahod',
  'sumasahod',
  'sumahod',
  'sinasahuran',
  'sinuswelduhan',
  'nakakasahod',
  'nakasahod',
  'binigay',
  'binibigay',
  'ibinigay',
  'binibigyan ng sahod',
  'hinulog',
  'hinuhulog',
  'dumarating',
  'dumadating',
  'dumating',
  'pumapasok',
  'pumasok',
];
/** hindi pa po ako binabayaran, with whom and how it may be said. */
const notPaid = nots
  .flatMap((not) => whom.flatMap((them) => pay.map((verb) => `${not}${them} ${verb}`)))
  .join('|');

const nothings = [
  'wala',
  'walang',
  'wala pa',
  'wala pang',
  'wala pa ring',
  'wala parin',
  'wala ring',
  'wala rin',
];
const ofWhom = ['', ' akong', ' kaming', ' siyang', ' silang', ' pa akong', ' pa kaming', ' pa ring'];
const given = [
  'bayad',
  'binigay',
  'binibigay',
  'ibinigay',
  'bigay',
  'binayad',
  'natanggap',
  'natatanggap',
  'nakuha',
  'nakukuha',
  'sahod',
  'sweldo',
  'suweldo',
  'pasahod',
  'hulog',
  'hinuhulog',
  'hinulog',
  'inabot',
];
/** wala pa kaming natatanggap */
const nothingGiven = nothings
  .flatMap((nothing) => ofWhom.flatMap((them) => given.map((money) => `${nothing}${them} ${money}`)))
  .join('|');

export const tagalogCues: CueWords = {
  skip: 'alam kung ilan|alam ilan|kung ilan|pa lang|pa lng|pa',
  total:
    'lahat lahat|lahat-lahat|lahat ay|po lahat|lahat|kabuuan|kabuuang|total|sa kabuuan|all in all|suma total',
  paid: `${payer.join('|')}|inabutan|binigyan|pa lang naibigay|naibigay|naiabot|inabot|iniabot|natanggap ko|natanggap|nakuha ko|nakuha|binigay nila|binigay|ibinigay|bigay|binayad|nabayaran na|bayad na|pinasahod|nakatanggap`,
  due: 'nasa payslip|sa payslip|nakasaad|nakasulat|ang dapat sana|ang dapat|dapat sana|dapat ay|usapan namin|usapan|pinangako|nakalagay sa kontrata|ang usapan',
  theirs: 'sabi ng amo|sabi ng boss|sabi niya|sabi nila|sabi ng agency|sabi ng foreman',
  allowance: 'pamasahe|pangkain|allowance|pang gastos',
  short: 'kulang ng|kulang po ng|kulang pa ng|kulang|kinulang',
  owed: 'utang sakin|utang sa akin|utang|final pay|back pay|backpay|sahod|sweldo|suweldo|sinahod|sinahuran|sinweldohan|sinwelduhan',
  cut: 'binabawas|bawas agad|ibinawas|nakuha sakin|nakuha sa akin|kinuha sakin|kinuha sa sahod|pinabayaran|binawas|binawasan|kinaltas|kinaltasan|kaltas|multa|minulta',
  unpaid: `${notPaid}|${nothingGiven}|walang sss|walang philhealth|walang pag-ibig|walang pagibig|wala pang bayad|wala pang pasahod|wala pang pera|walang bigay|wala pang bigay|walang binigay|wala silang binigay|walang natanggap|wala pang natatanggap|wala akong natanggap|walang pumapasok|walang sahod|wala sahod|walang sweldo|wala sweldo|walang suweldo|wala pang sahod|wala pang sweldo|wala pa akong sahod|wala pa kaming sahod|wala akong sahod|wala kaming sahod|walang bayad|wala pa|hindi pa|di pa|wala pumapasok|wala pang pumapasok|walang dumarating|wala dumarating|wala gihapon|wala pa gihapon|gisweldohan|delayed`,
  minus:
    'may bale akong|may bale ako|may bale|bale ko|bale ako|bumale ako ng|bumale ako|nakabale ako ng|nakabale ako|cash advance|bawas|minus|maliban sa',
  plus: 'at saka|tsaka|dagdag|plus|at|pati|tapos',
  not: 'hindi po|hindi',
  should: 'dapat po|dapat|po talaga|talaga|tama ay',
  or: 'o kaya|o|baka',
  to: 'hanggang|to|-',
  times: 'x|times|beses',
  since:
    'simula noong|simula nung|simula pa noong|simula pa|simula|mula noong|mula nung|mula pa|mula|magmula|sukad pa|sukad sa|sukad|noong|nung|nuong|since',
  onward: 'hanggang ngayon|hanggang sa ngayon',
  now: 'ngayon|na',
  ago: 'nakaraan|nakalipas|ang nakaraan|ang nakalipas|ago',
  approx: 'mga nasa|mga|nasa|halos|humigit kumulang|siguro|parang',
  nearly: 'mag|halos|malapit nang',
  least: 'hindi bababa sa|di bababa sa|at least|mahigit|higit sa|higit|lampas sa|lampas',
  each: 'bawat isa|kada tao|bawat tao|kada isa|matag tawo|matag usa|isa-isa|tig|each',
  per: 'kada|bawat|matag|per',
  'per-month': 'buwan-buwan|buwan buwan|buwanan|monthly',
  'per-day': 'araw-araw|araw araw|arawan|daily',
  'per-piece':
    'kada sweldo|kada suweldo|kada sahod|kada pasahod|kada payday|kada sahuran|kada sweldohan|kada payslip|tuwing sweldo|tuwing suweldo|tuwing sahod|tuwing pasahod|tuwing payday|tuwing sahuran|tuwing sweldohan|tuwing payslip|bawat sweldo|bawat suweldo|bawat sahod|bawat pasahod|bawat payday|bawat sahuran|bawat sweldohan|bawat payslip|every sweldo|every suweldo|every sahod|every pasahod|every payday|every sahuran|every sweldohan|every payslip|per sweldo|per suweldo|per sahod|per pasahod|per payday|per sahuran|per sweldohan|per payslip',
  'per-week': 'lingguhan|linggo-linggo|linggo linggo|weekly',
  me: 'ako',
  us: 'kami|kaming|kmi|namin|aming|amin|kasama|tayo',
  onlyMe:
    'para lang sa akin|para lang sakin|para sa akin lang|para sakin lang|para sa sarili ko lang|sa akin lang|sakin lang|akin lang|ako na lang|ako na lng|wala nang iba|wala ng iba|ako lang po|ako lang|ako lng|ako lamang|mag-isa|mag isa|nag-iisa|ako po lang',
  include: 'kasama ako|kasama na ako|pati ako|kabilang ako|kasama na po ako|kasali ako',
  besides:
    'maliban sakin|maliban sa akin|bukod sakin|bukod sa akin|hindi kasama ako|di kasama ako|di pa ako kasama|hindi pa ako kasama',
  relative:
    'asawa ko|kapatid ko|kuya ko|ate ko|anak ko|tatay ko|nanay ko|pinsan ko|kaibigan ko|kasama ko|kumpare ko|tito ko|tita ko|bayaw ko|hipag ko|misis ko|mister ko',
  couple: 'dalawa kami|kaming dalawa|kami dalawa|kaming mag-asawa|mag-asawa|mag asawa|kami ng asawa ko',
  block: 'placement fee|kontrata|leave|abiso|after|endo|gulang',
  worked: 'nagtrabaho|nagtatrabaho|pumasok|nagstart|nag start|sa trabaho|after',
  code: 'employee no|employee number|payroll no|id number|id no|simula ng shift|code|otp|cp|cellphone|numero|number ko|tawagan',
  loan: 'may utang na ako|may utang na ko|may utang ko|utang na ko|utang ko|utang ko sa|utang ko daw|may utang ako|may utang daw ako|utang daw namin|utang namin sa|inutang|hiniram|umutang',
  bill: 'placement fee|sinisingil|singil|ospital|hospital|bayarin',
  left: 'umalis na|wala na|nagresign na|nag-resign na',
  gang: 'kaming lahat|lahat kami|buong|lahat sa|marami',
  half: 'kalahati ng|kalahati',
};
