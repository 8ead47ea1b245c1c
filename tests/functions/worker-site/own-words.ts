/** Words, numbers and rule ids that belong to one law, so that nothing said under another may hold them. */
import { procedures } from '#domain/jurisdictions/procedures.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';

/** What is said in one country only: its institutions, papers and money. */
export const wordsOf: Readonly<Record<string, readonly RegExp[]>> = {
  'cn-mainland': [
    /\blabou?r arbitration\b|\bto arbitration\b|arbitration (has|decided)/i,
    /\blabour (office|agency|inspection)\b/i,
    /\bID card\b|residence p(apers|ermit)|dormitor|Spring Festival/i,
    /\bbureau\b|health commission|special equipment authority|market regulator/i,
    /\byuan\b|¥/i,
    /\bShenzhen\b|深圳/,
    /劳动仲裁委|劳动监察|劳动部门|人力资源/,
    /身份证(?!明)|居住证|宿舍|春节/,
    /应急管理|卫生健康委|教育局|医疗保障局|司法局|纪检监察|公安机关|人民法院|社会保险经办/,
  ],
  gb: [
    /employment tribunal|\bAcas\b|Fair Work Agency|Citizens Advice|National Insurance/i,
    /Health and Safety Executive|\bHSE\b|payslip|£|\bpounds\b|\bpence\b/i,
    /劳动法庭|国民保险|公平工作署|健康与安全执行局|£|英镑/,
  ],
  ph: [
    /labor arbiter|\bNLRC\b|\bDOLE\b|SEnA|PhilHealth|Pag-IBIG|\bSSS\b|DepEd|kasambahay|13th.month|barangay/i,
    /₱|\bPHP\b|\bpesos?\b/i,
    /劳动仲裁员|菲律宾|劳工部|比索|₱|第13个月/,
  ],
};

/** What is nobody's in particular but foreign to a worker there. */
const strangeIn: Readonly<Record<string, readonly RegExp[]>> = {
  gb: [/social insurance|wage slip|12,?000/i, /社会保险/],
  ph: [/social insurance/i, /社会保险经办/],
};

const rulesOf: Readonly<Record<string, RegExp>> = {
  'cn-mainland': /\bCN-[A-Z]{2}-\d/,
  gb: /\bGB-[A-Z]{2}-\d/,
  ph: /\bPH-[A-Z]{2}-\d/,
};

const numbersOf = ({ emergencyNumbers, hotlines, variations = [] }: Procedure): readonly string[] => [
  ...[...emergencyNumbers, ...hotlines].map(({ number }) => number),
  ...variations.flatMap((each) => (each.hotlines ?? []).map(({ number }) => number)),
];

/** What may not be said under this law. */
export const foreignTo = (procedure: Procedure): readonly RegExp[] => {
  const own = numbersOf(procedure);
  return [
    ...(strangeIn[procedure.jurisdiction] ?? []),
    ...procedures
      .filter(({ jurisdiction }) => jurisdiction !== procedure.jurisdiction)
      .flatMap((other) => [
        ...(wordsOf[other.jurisdiction] ?? []),
        ...[rulesOf[other.jurisdiction]].flatMap((each) => each ?? []),
        ...numbersOf(other)
          .filter((number) => !own.includes(number))
          .map((number) => new RegExp(`(?<![\\d/])${number.replaceAll(/[()]/g, '\\$&')}(?!\\d)`)),
      ]),
  ];
};
