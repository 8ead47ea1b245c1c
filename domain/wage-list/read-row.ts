/** One row of a list: whom it is about, how much, for which time; or everything that is wrong with it. */

import { withPlainDigits } from '#domain/terms/numerals.ts';
import { present } from '#domain/terms/present.ts';
import { legible } from '#domain/terms/writing.ts';
import { readPhone } from '../procedure/phones.ts';
import { fen as fenOf } from '../terms/fields.ts';
import type { ListProblem, ListRow, WageListColumn, WageListUse } from './list.ts';
import type { Person } from './same-person.ts';
import { isBlankCell, sumInCell } from './sum-in-cell.ts';
import { type CellContext, dayInCell, type Period, periodInCell } from './time-in-cell.ts';

/** A row that can be read. */
export interface GoodRow {
  readonly row: number;
  readonly person: Person;
  readonly fen: number;
  readonly period?: Period;
}

type Cells = ListRow['cells'];
type Read<T> = { readonly value: T } | { readonly problems: readonly ListProblem[] };

const wrong = (column: WageListColumn, code: ListProblem['code']) => ({ problems: [{ column, code }] });

const filled = (cells: Cells, column: WageListColumn): string | undefined => {
  const text = cells[column];
  return isBlankCell(text) ? undefined : text?.trim();
};

const nameFormat = legible(120);

const readWorker = (text: string): Read<string> => {
  const ref = /^[wW]?([1-9]\d{0,3})$/.exec(withPlainDigits(text).trim())?.[1];
  return ref === undefined ? wrong('worker', 'worker_unknown') : { value: `w${ref}` };
};

/** The last four, or the whole number; a spreadsheet that took it for a figure has lost its end (4.40306E+17). */
const readId = (text: string): Read<string> => {
  const id = withPlainDigits(text).replace(/\s/g, '').toUpperCase();
  return /^(?:\d{3}[\dX]|\d{15}|\d{17}[\dX])$/.test(id) ? { value: id } : wrong('id', 'id_unreadable');
};

const readPhoneIn = (text: string, { procedure }: CellContext): Read<NonNullable<Person['phone']>> => {
  const phone = readPhone(procedure.phones, text);
  return phone === undefined ? wrong('phone', 'phone_unreadable') : { value: phone };
};

const optional = <T>(text: string | undefined, read: (text: string) => Read<T>): Read<T | undefined> =>
  text === undefined ? { value: undefined } : read(text);

const problemsOf = (...all: readonly Read<unknown>[]): readonly ListProblem[] =>
  all.flatMap((each) => ('problems' in each ? each.problems : []));

const told = <T>(read: Read<T>): T | undefined => ('value' in read ? read.value : undefined);

const readPerson = (cells: Cells, context: CellContext): Read<Person> => {
  const name = filled(cells, 'name');
  const worker = optional(filled(cells, 'worker'), readWorker);
  const phone = optional(filled(cells, 'phone'), (text) => readPhoneIn(text, context));
  const id = optional(filled(cells, 'id'), readId);
  const named: Read<string | undefined> =
    name === undefined || nameFormat.safeParse(name).success
      ? { value: name }
      : wrong('name', 'name_unreadable');
  const problems = problemsOf(worker, named, phone, id);
  if (problems.length > 0) return { problems };
  const person = present({ worker: told(worker), name, phone: told(phone), id: told(id) });
  const isSomebody = person.worker !== undefined || name !== undefined || person.phone !== undefined;
  return isSomebody ? { value: person } : wrong('name', 'who_missing');
};

const readSum = (cells: Cells, column: WageListColumn): Read<number | undefined> =>
  optional(filled(cells, column), (text) => {
    const fen = sumInCell(text);
    return fen === undefined ? wrong(column, 'sum_unreadable') : { value: fen };
  });

/** What is owed as the list says it, which is what was due less what was paid where it says these too. */
const owedIn = (
  owed: number | undefined,
  due: number | undefined,
  paid: number | undefined,
): Read<number> => {
  const left = due === undefined ? undefined : due - (paid ?? 0);
  if (owed !== undefined && left !== undefined && owed !== left) return wrong('owed', 'sum_mismatch');
  const sum = owed ?? left;
  return sum === undefined ? wrong('owed', 'sum_missing') : { value: sum };
};

const sumFor = (cells: Cells, use: WageListUse): Read<number> => {
  const [own, due, paid, owed] = [
    readSum(cells, 'sum'),
    readSum(cells, 'due'),
    readSum(cells, 'paid'),
    readSum(cells, 'owed'),
  ];
  const problems = problemsOf(own, due, paid, owed);
  if (problems.length > 0) return { problems };
  const said = told(own) ?? (use === 'payment' ? told(paid) : undefined);
  if (said !== undefined) return { value: said };
  return use === 'payment' ? wrong('paid', 'sum_missing') : owedIn(told(owed), told(due), told(paid));
};

const columnOfSum = (cells: Cells, use: WageListUse): WageListColumn =>
  filled(cells, 'sum') !== undefined ? 'sum' : use === 'payment' ? 'paid' : 'owed';

/** A row is there for a sum: nothing, less than nothing, or more than a field holds is none. */
const readFen = (cells: Cells, use: WageListUse): Read<number> => {
  const read = sumFor(cells, use);
  if ('problems' in read) return read;
  if (read.value <= 0) return wrong(columnOfSum(cells, use), 'nothing_due');
  return fenOf.safeParse(read.value).success ? read : wrong(columnOfSum(cells, use), 'too_much');
};

const readDay = (cells: Cells, column: 'from' | 'until', context: CellContext): Read<string | undefined> =>
  optional(filled(cells, column), (text) => {
    const day = dayInCell(text, column, context);
    return day === undefined ? wrong(column, 'time_unreadable') : { value: day };
  });

const readMonth = (cells: Cells, context: CellContext): Read<Period | undefined> =>
  optional(filled(cells, 'month'), (text) => {
    const period = periodInCell(text, context);
    return period === undefined ? wrong('month', 'time_unreadable') : { value: period };
  });

const readPeriod = (cells: Cells, context: CellContext): Read<Period | undefined> => {
  const [month, from, until] = [
    readMonth(cells, context),
    readDay(cells, 'from', context),
    readDay(cells, 'until', context),
  ];
  const problems = problemsOf(month, from, until);
  if (problems.length > 0) return { problems };
  const first = told(from) ?? told(month)?.from;
  const last = told(until) ?? told(month)?.until;
  if (first === undefined || last === undefined) return { value: undefined };
  return last < first ? wrong('until', 'time_not_allowed') : { value: { from: first, until: last } };
};

/** Everything that is wrong is said at once. */
export const readRow = (
  { row, cells }: ListRow,
  use: WageListUse,
  context: CellContext,
): GoodRow | { readonly row: number; readonly problems: readonly ListProblem[] } => {
  const [person, fen, period] = [readPerson(cells, context), readFen(cells, use), readPeriod(cells, context)];
  const problems = problemsOf(person, fen, period);
  if (!('value' in person) || !('value' in fen) || !('value' in period)) return { row, problems };
  return { row, person: person.value, fen: fen.value, ...present({ period: period.value }) };
};
