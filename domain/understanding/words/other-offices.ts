/** Matters that a labour office is told of and another office deals with. How a saying is written: ../saying.ts. */
import type { MatterOfOthers } from '../../procedure/other-offices.ts';
import type { Wordbook } from '../text/saying.ts';

/** `lookalike`: a firm, a place or a person by such a word; `further`: wages or work beside it */
export type OtherOfficeSense = MatterOfOthers | 'lookalike' | 'further';

export const otherOfficesEn: Wordbook<OtherOfficeSense> = {
  writing: 'spaced',
  lists: {
    not: [
      'not',
      'never',
      'dont',
      'doesnt',
      'didnt',
      'isnt',
      'arent',
      'wont',
      'hasnt',
      'havent',
      'wasnt',
      'no',
      'nothing',
      'none',
      'nowt',
      'without',
      'stopped',
      'missing',
      'unpaid',
      'refus*',
      'keeps',
      'pocket*',
    ],
    pays: [
      'pay',
      'pays',
      'paid',
      'paying',
      'put',
      'putting',
      'contribut*',
      'enrol*',
      'enroll*',
      'gone',
      'going',
      'in',
      'set up',
      'give',
      'gave',
      'got',
      'get',
    ],
    pension: [
      'pensions?',
      'pension (contributions?|money|pot|scheme|payments?)',
      'auto ?enrol(l?ment)?',
      'nest',
    ],
    insurance: [
      'national insurance',
      'nat ins',
      'nic',
      'nics',
      'n i',
      'ni (contributions?|stamps?|payments?|record|number|money)',
    ],
    hospital: ['hospitals?', 'nhs', 'a and e', 'a ?& ?e', 'maternity ward'],
    charges: [
      'charg*',
      'bill*',
      'invoice*',
      'pay for (my |the )?(treatment|operation|birth|baby|care|stay)',
      'wants? (me to pay|money|£?\\d+)',
      'asking (me )?(for|to pay)',
      'debt',
    ],
  },
  sayings: {
    workplace_pension: [
      '{not} …… {pension}(?! (office|advisor|adviser|firm|company|service|building|wise))',
      '{pension} …… {not}',
      '{pension} (is|was|s|has been) (short|late|unpaid|owed|empty)',
      '(tak*|took|deduct*|stop*|docks?|docked) …… {pension}',
      '(owe*|problem with|about|claim*|report*) …… {pension}',
      '^{pension}$',
      '(do|does|should|must|has|have) (he|she|they|my boss|the boss|boss|the firm|i|we) …… {pension}',
    ],
    national_insurance: [
      '{not} …… {insurance}',
      '{insurance} …… {not}',
      '(tak*|took|deduct*|stop*|docks?|docked) …… {insurance}',
      '(?<!(si|kay|ng|sa) )ni (is |was |has |s )?(not|isnt|never|hasnt|wasnt|unpaid|missing)',
      '{not} (been )?{pays} (my|our|the|any|no) ni',
      '(dont|doesnt|didnt|not|never) (pay|paid|paying) ni',
      '(no|without|any) ni(?! (number|card))',
      '(my|our) ni (contribution|stamp|record|payment)s?',
      '(owe*|problem with|about) …… {insurance}',
    ],
    health_charge: [
      '{hospital} …… {charges}',
      '{charges} …… (by|from|at) (the |my )?{hospital}',
      '(hospital|nhs|medical|treatment) (bill|charge|charges|bills|invoice|debt|fees?|surcharge)',
    ],
    lookalike: [
      '(state pension age|pension (office|advis[eo]r|firm|company|service|building|wise)|pensioners?|on (a|my) pension)',
      '(work|working|worked|cleaner|porter|job|cook|carer|nurse|kitchen|cleaning|live|living) (at|in|for) (a |the |my )?(hospital|nhs)',
      '(agency|boss|firm|company|they|he|she) charg*',
      '(care home|nursing home)',
    ],
    further: [
      '(wages?|salary|holiday pay|overtime|payslips?|sacked|fired|dismissed|minimum wage|hours|deposit)',
      '(sick|maternity|night|notice|redundancy) pay',
      '(hurt|injur*|cut|fell|fall|accident|burn*|broke|broken|crush*|trapped)',
      '(paid|pay|owes?|owed) (me|us)',
      'not (been )?paid (for|since|in|at all|\\d|a|any|the|my|last|this)',
    ],
  },
};

export const otherOfficesZh: Wordbook<OtherOfficeSense> = {
  writing: 'han',
  lists: { not: ['没', '不', '未', '少', '断'], pays: ['交', '缴', '给', '上', '存', '买'] },
  sayings: {
    workplace_pension: [
      '{not}…{pays}…(养老金|退休金|养老保险|pension)',
      '(养老金|退休金|养老保险|pension)…{not}…?({pays}|有)?',
      '(扣|拿)了?…(养老金|退休金|pension)',
      '没有?(养老金|退休金|pension)',
    ],
    national_insurance: [
      '{not}…{pays}…(国民保险|全国保险|社会保险|national insurance)',
      '(国民保险|全国保险|national insurance)…{not}',
      '(扣|拿)了?…(国民保险|national insurance)',
    ],
    health_charge: [
      '(医院|nhs|急诊)…(要|叫|让|收|寄|给)(我|我们)?…(钱|费|账单|付|交|镑)',
      '(医院|nhs)的?(账单|收费|欠费)',
    ],
    lookalike: ['(在|到)…医院(上班|打工|干活|做|保洁)'],
    further: ['受伤|摔|砸|工伤|烫|压到|割|工资|工钱|薪水|加班|开除|辞退|欠(我|钱)|押金'],
  },
};

export const otherOfficesTl: Wordbook<OtherOfficeSense> = {
  writing: 'spaced',
  lists: { not: ['hindi', 'di', 'wala', 'walang', 'ayaw'] },
  sayings: {
    workplace_pension: [
      '{not} …… (pension|pensyon)',
      '(pension|pensyon) …… {not}',
      '(kinaltas*|kaltas|binawas*) …… (pension|pensyon)',
    ],
    national_insurance: ['{not} …… (national insurance|ni contributions?)', '(national insurance) …… {not}'],
    health_charge: [
      '(sinisingil|siningil|pinagbabayad|pinababayad|singil) …… (ospital|hospital|nhs)',
      '(ospital|hospital|nhs) …… (sinisingil|siningil|pinagbabayad|singil|bill)',
    ],
    further: ['(naaksidente|nasugatan|nahulog|aksidente|napaso|sahod|sweldo|overtime|tinanggal|utang)'],
  },
};
