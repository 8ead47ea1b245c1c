/** Which column of a sheet is which: by its heading, in Chinese or English, until somebody says otherwise. */
import type { NamedSheet, Sheet } from './read-file.ts';

export const columnNames = [
  'number',
  'worker',
  'name',
  'phone',
  'id',
  'due',
  'paid',
  'owed',
  'sum',
  'month',
  'from',
  'until',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** Headings as they are written, without marks and what stands in brackets; the longest that fits wins. */
const headings: Readonly<Record<ColumnName, string>> = {
  number: '序号|编号|no|number|serialno|serialnumber|#|item|itemno',
  worker: '劳动者编号|案内编号|worker|workernumber|workerno',
  name: '姓名|员工姓名|工人姓名|职工姓名|劳动者姓名|名字|name|fullname|workername|employee|employeename',
  phone:
    '手机号|手机号码|手机|联系电话|电话|电话号码|联系方式|phone|mobile|phonenumber|mobilenumber|tel|telephone',
  id: '身份证后四位|身份证号后四位|身份证|身份证号|身份证号码|证件号码|公民身份号码|id|idnumber|idno|idcard|lastfourofid|nationalinsurance',
  due: '应发|应发工资|应发金额|应付工资|应付|应发合计|工资总额|due|gross|grosspay|wagesdue|amountdue',
  paid: '实发|实发工资|实发金额|已发|已发工资|已付|已付工资|已支付|发放金额|实付|paid|netpaid|amountpaid|wagespaid',
  owed: '欠薪|欠薪金额|欠发|欠发工资|欠发金额|拖欠|拖欠工资|拖欠金额|未发|未发工资|未付|未付工资|差额|owed|unpaid|arrears|outstanding|wagesowed|amountowed',
  sum: '金额|工资|工资金额|认定金额|诉求金额|amount|sum|wages|wage',
  month: '月份|工资月份|欠薪月份|所属月份|所属期|工资所属期|期间|欠薪期间|月|month|period|months|wagemonth',
  from: '开始日期|起始日期|开始时间|起|自|from|start|startdate',
  until: '结束日期|截止日期|结束时间|止|至|until|to|end|enddate',
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s_:：*·.、/-]/g, '');

const byHeading = new Map(
  columnNames.flatMap((name) => headings[name].split('|').map((heading) => [heading, name] as const)),
);

export const columnFor = (heading: string): ColumnName | undefined => byHeading.get(plain(heading));

/** By place in the row; undefined: it is not taken. */
export type Assigned = readonly (ColumnName | undefined)[];

/** Each is assigned once: of two alike the first. */
const assignedIn = (row: readonly string[]): Assigned => {
  const found = row.map(columnFor);
  return found.map((name, n) => (name !== undefined && found.indexOf(name) === n ? name : undefined));
};

const known = (assigned: Assigned): number => assigned.filter((each) => each !== undefined).length;

/** Titles and dates may stand above the headings. */
const mostAbove = 10;

export interface Headings {
  /** place of the row of headings; -1: there is none */
  readonly at: number;
  readonly assigned: Assigned;
}

export const headingsOf = (sheet: Sheet): Headings => {
  const rows = sheet.slice(0, mostAbove).map((row, at) => ({ at, assigned: assignedIn(row) }));
  const best = rows.toSorted((a, b) => known(b.assigned) - known(a.assigned))[0];
  return best === undefined || known(best.assigned) < 2 ? { at: -1, assigned: [] } : best;
};

/** The sheet of a workbook whose headings are known best; of several alike the first. */
export const listAmong = (sheets: readonly NamedSheet[]): NamedSheet | undefined =>
  sheets.toSorted((a, b) => known(headingsOf(b.sheet).assigned) - known(headingsOf(a.sheet).assigned))[0];
