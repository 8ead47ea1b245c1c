/** Headings, columns and notes of the pages for officials. */
import type { Fine } from '#domain/procedure/amounts.ts';
import type { Anchor } from '#domain/procedure/time-limit.ts';
import type { Said } from './law-words.ts';

const said = (en: string, zh: string): Said => ({ en, 'zh-CN': zh });

export const headings = {
  page: said('the law on one page', '法律依据一览'),
  statutes: said('Statutes', '法律、法规和规章'),
  legal: said('Limits of the law', '法定期限'),
  promises: said('Promises of the office', '本机关的服务承诺'),
  objections: said('Objections', '异议和救济'),
  claims: said('By when a claim must be brought elsewhere', '另行申请仲裁或者起诉的时效'),
  competence: said('Who is competent instead', '由其他机关管辖的事项'),
  refusals: said('Grounds of refusal', '不予受理的理由'),
  fines: said('Fines', '罚款'),
  extra: said('Extra compensation after an unheeded order', '逾期不履行的加付赔偿金'),
  threshold: said('From which amount unpaid wages are a crime', '拒不支付劳动报酬罪的数额标准'),
  wages: said('Wage rules', '工资计算规则'),
  numbers: said('Numbers that workers are told to call', '告知劳动者的电话'),
  calendars: said('Calendars', '工作日历'),
} as const;

export const heads = {
  basis: said('legal basis', '依据'),
  rule: said('rule', '规则编号'),
  checked: said('checked', '是否核对'),
  limit: said('limit', '期限'),
  length: said('length', '时长'),
  countsFrom: said('counts from', '起算'),
  extension: said('extension', '延长'),
  inForce: said('in force', '施行期间'),
  objection: said('objection', '异议'),
  claim: said('claim', '请求'),
  kinds: said('kinds of complaint', '投诉事项'),
  authority: said('authority', '主管机关'),
  exclusive: said('must be referred', '必须移送'),
  reason: said('ground', '理由'),
  instead: said('where to go instead', '可以去哪里'),
  fine: said('for', '违法行为'),
  sum: said('from – to', '幅度'),
  per: said('by', '计算单位'),
  percent: said('of what was ordered and not paid', '占逾期未付金额'),
  place: said('place', '地区'),
  single: said('one worker, three months', '一名劳动者，三个月以上'),
  group: said('ten workers or more', '十名以上劳动者'),
  wageRule: said('rule', '规则'),
  number: said('number', '号码'),
  for: said('for', '用途'),
  readIn: said('where it was read', '出处'),
  calendar: said('calendar', '日历'),
  from: said('known from', '已知自'),
  until: said('known until', '已知至'),
} as const;

export const notes = {
  none: said('None.', '无。'),
  namedDay: said('the day that is named', '指定的日期'),
  planned: said(' (announced, not applied)', '（已公布，尚未适用）'),
  after: said('once {length} have passed', '满{length}之后'),
  dispute: said('a worker disputes a closing', '劳动者对结案提出异议'),
  review: said('a worker asks this office to review a refusal', '劳动者请求本机关复核不予受理'),
  suit: said('a worker whom this office refused goes to court', '劳动者对不予受理提起行政诉讼'),
  otherClaims: said('all claims without a line of their own', '没有单独列出的请求'),
  endOfWork: said('wages do not run out while the employment goes on', '劳动关系存续期间的劳动报酬不受限制'),
  everywhereElse: said(
    'wherever no other line stands: the range that a province may choose from',
    '没有单独列出的地区：省级可以选择的幅度',
  ),
  yes: said('yes', '是'),
  calendars: said(
    'A last day that is counted on days outside is provisional, and a sum for such days is a range.',
    '期限涉及日历以外的日期时为暂定，涉及这些日期的金额按区间计算。',
  ),
  made: said(
    '`{id}`, made by `npm run procedure -- docs` from `domain/jurisdictions/{jurisdiction}/`; don’t edit it here. “Checked” says whether a row was checked against the text of the law or a named source; what was not is to be checked before it is relied on.',
    '`{id}`，由 `npm run procedure -- docs` 根据 `domain/jurisdictions/{jurisdiction}/` 生成，请勿在此修改。“是否核对”指是否已对照法律原文或者所列出处核对；未核对的，使用前应当先核对。',
  ),
} as const;

export const anchorsSaid: { readonly [A in Anchor]: Said } = {
  receipt: said('the receipt of the complaint', '收到投诉之日'),
  first_entry: said('the first day in that stage', '首次进入该阶段之日'),
  each_entry: said('each time that stage is reached', '每次进入该阶段之日'),
  its_day: said('the day on which it arose', '事由发生之日'),
  named_day: said('the named day', '指定的日期'),
  last_word: said('the last word to the workers', '最近一次告知劳动者之日'),
  limitation: said('the claims of the workers', '按劳动者的请求计算'),
};

export const pers: { readonly [P in Fine['per']]: Said } = {
  case: said('case', '每案'),
  worker: said('worker', '每名劳动者'),
  worker_month: said('worker and month', '每名劳动者每月'),
  person: said('person responsible', '每名责任人员'),
  concealed_wages: said('wages concealed', '瞒报的工资数额'),
  contributions: said('contributions due', '应缴或者欠缴的社会保险费'),
};
