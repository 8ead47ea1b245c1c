/** The people of a list: each with the rows that are theirs, their sum over all of them, and who of the case they are. */
import { present } from '#domain/terms/present.ts';
import { fen as fenOf } from '../terms/fields.ts';
import type { ListProblem, WageListUse } from './list.ts';
import type { GoodRow } from './read-row.ts';
import { comparedPeople, type Person, tracesOf } from './same-person.ts';
import type { Period } from './time-in-cell.ts';

export interface KnownPerson {
  readonly worker: string;
  readonly person: Person;
}

export interface ListedPerson {
  /** their numbers in the sheet, as they stand there */
  readonly rows: readonly number[];
  /** who this is in the case; absent: nobody of it */
  readonly worker?: string;
  readonly person: Person;
  readonly fen: number;
  /** from the first day of all rows to the last */
  readonly period?: Period;
}

export interface BadRow {
  readonly row: number;
  readonly problems: readonly ListProblem[];
}

export interface CasePeople {
  readonly known: readonly KnownPerson[];
  /** who is in the case, whether anything is known of them or not */
  readonly workers: ReadonlySet<string>;
  /** whether the reader may let somebody new join */
  readonly mayJoin: boolean;
}

interface Group {
  readonly worker?: string;
  readonly person: Person;
  readonly rows: readonly GoodRow[];
}

/** Those of these who have something in common with somebody: with a thousand rows not all are compared with all. */
const traced = <T extends { readonly person: Person }>() => {
  const byTrace = new Map<string, T[]>();
  return {
    add: (each: T): void => {
      for (const trace of tracesOf(each.person)) byTrace.set(trace, [...(byTrace.get(trace) ?? []), each]);
    },
    near: (person: Person): readonly T[] => [
      ...new Set(tracesOf(person).flatMap((trace) => byTrace.get(trace) ?? [])),
    ],
  };
};

type Who = { readonly worker?: string } | { readonly problem: ListProblem };

const problem = (column: ListProblem['column'], code: ListProblem['code'], other?: string) => ({
  problem: { column, code, ...present({ other }) },
});

/** Who of the case a row is about; nobody, where it is somebody new. */
const whoIs = (person: Person, near: readonly KnownPerson[], workers: ReadonlySet<string>): Who => {
  const { worker } = person;
  if (worker !== undefined)
    return workers.has(worker) ? { worker } : problem('worker', 'worker_unknown', worker);
  const alike = near.map((each) => ({ ...each, is: comparedPeople(person, each.person) }));
  const [same, ...more] = alike.filter(({ is }) => is === 'same');
  if (more.length > 0)
    return problem('name', 'several', [same, ...more].flatMap((each) => each?.worker ?? []).join(', '));
  if (same !== undefined) return { worker: same.worker };
  const doubtful = alike.find(({ is }) => is === 'doubtful');
  return doubtful === undefined ? {} : problem('name', 'like', doubtful.worker);
};

const strangerBar = (use: WageListUse, mayJoin: boolean): ListProblem | undefined => {
  if (use !== 'claims') return { column: 'name', code: 'not_in_case' };
  return mayJoin ? undefined : { column: 'name', code: 'may_not_join' };
};

const overlaps = (a: GoodRow, b: GoodRow): boolean =>
  a.period === undefined ||
  b.period === undefined ||
  (a.period.from <= b.period.until && b.period.from <= a.period.until);

const sumOf = (rows: readonly GoodRow[]): number => rows.reduce((sum, { fen }) => sum + fen, 0);

/** Two rows of one person are two months; else one of them would be counted twice. */
const addedBar = (rows: readonly GoodRow[], row: GoodRow): ListProblem | undefined => {
  const before = rows.find((each) => overlaps(each, row));
  if (before !== undefined) return { column: 'name', code: 'twice', other: String(before.row) };
  return fenOf.safeParse(sumOf([...rows, row])).success ? undefined : { column: 'sum', code: 'too_much' };
};

const periodOf = (rows: readonly GoodRow[]): Period | undefined => {
  const periods = rows.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return undefined;
  return {
    from: periods.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    until: periods.map(({ until }) => until).reduce((a, b) => (a > b ? a : b)),
  };
};

/** What any of the rows says of the person. */
const personOf = (rows: readonly GoodRow[]): Person => {
  const told = <K extends keyof Person>(field: K): Person[K] | undefined =>
    rows.find(({ person }) => person[field] !== undefined)?.person[field];
  return present({ worker: told('worker'), name: told('name'), phone: told('phone'), id: told('id') });
};

const listed = ({ worker, rows }: Group): ListedPerson => ({
  rows: rows.map(({ row }) => row),
  person: personOf(rows),
  fen: sumOf(rows),
  ...present({ worker, period: periodOf(rows) }),
});

/** Every row is one of a person’s, or bad. */
export const peopleIn = (
  rows: readonly GoodRow[],
  use: WageListUse,
  { known, workers, mayJoin }: CasePeople,
): { readonly people: readonly ListedPerson[]; readonly bad: readonly BadRow[] } => {
  const people = traced<KnownPerson>();
  for (const each of known) people.add(each);
  const groups: Group[] = [];
  const bad: BadRow[] = [];
  const strangers = traced<{ readonly person: Person; readonly at: number }>();
  const places = new Map<string, number>();
  const placeOf = (person: Person, worker: string | undefined): number | undefined =>
    worker === undefined
      ? strangers.near(person).find((each) => comparedPeople(each.person, person) === 'same')?.at
      : places.get(worker);
  for (const row of rows) {
    const who = whoIs(row.person, people.near(row.person), workers);
    const worker = 'worker' in who ? who.worker : undefined;
    const no = 'problem' in who ? who.problem : worker === undefined ? strangerBar(use, mayJoin) : undefined;
    const at = placeOf(row.person, worker);
    const group = at === undefined ? undefined : groups[at];
    const barred = no ?? (group === undefined ? undefined : addedBar(group.rows, row));
    if (barred !== undefined) {
      bad.push({ row: row.row, problems: [barred] });
      continue;
    }
    if (group !== undefined && at !== undefined) groups[at] = { ...group, rows: [...group.rows, row] };
    else {
      groups.push({ person: row.person, rows: [row], ...present({ worker }) });
      if (worker !== undefined) places.set(worker, groups.length - 1);
    }
    if (worker === undefined) strangers.add({ person: row.person, at: at ?? groups.length - 1 });
  }
  return { people: groups.map(listed), bad };
};
