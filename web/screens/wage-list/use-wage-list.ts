/** A list from the file to the last person taken: read, assigned, judged, taken some at a time, gone on with after a break. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Refused, useStaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import { type ColumnName, headingsOf, listAmong } from './columns.ts';
import { forgetList, type KeptList, keepList, keptListOf, type ListUse, type Person } from './kept-list.ts';
import { type Listed, listedIn, nameOfList } from './list-rows.ts';
import { mostBytes, type NamedSheet, readSheets } from './read-file.ts';

/** The API takes as many at once. */
const atOnce = 20;
/** A case holds as many workers, and the API reads as many rows. */
export const mostRows = 1000;

export const listedOf = ({ sheet, at, assigned }: KeptList): Listed =>
  listedIn(
    sheet,
    at,
    assigned.map((each) => each ?? undefined),
  );

const copied = ({ name, sheet }: NamedSheet) => ({ name, sheet: sheet.map((row) => [...row]) });

const listOf = (
  { name, sheet }: NamedSheet,
  others: readonly NamedSheet[],
  { use, file }: Pick<KeptList, 'use' | 'file'>,
): KeptList => {
  const { at, assigned } = headingsOf(sheet);
  const width = Math.max(0, ...sheet.slice(0, 50).map((row) => row.length));
  return {
    ...{ use, file, at },
    sheet: sheet.map((row) => [...row]),
    called: name,
    others: others.map(copied),
    assigned: Array.from({ length: width }, (_, n) => assigned[n] ?? null),
    taken: [],
  };
};

const listFrom = async (file: File, use: ListUse): Promise<KeptList> => {
  if (file.size > mostBytes) throw new Error('too-large');
  const sheets = await readSheets(new Uint8Array(await file.arrayBuffer()));
  const first = listAmong(sheets) ?? { name: '', sheet: [] };
  return listOf(
    first,
    sheets.filter((each) => each !== first),
    { use, file: file.name },
  );
};

/** The list as it is with another sheet of its workbook. */
const turnedTo = (list: KeptList, name: string): KeptList => {
  const all = [{ name: list.called, sheet: list.sheet }, ...list.others];
  const chosen = all.find((each) => each.name === name);
  return chosen === undefined
    ? list
    : listOf(
        chosen,
        all.filter((each) => each !== chosen),
        list,
      );
};

/** People of whom there is no result yet, or a refusal. */
export const leftOf = ({ reading, taken }: KeptList): readonly Person[] => {
  const done = new Set(taken.filter(({ outcome }) => outcome !== 'refused').flatMap(({ rows }) => rows));
  return (reading?.people ?? []).filter(({ rows }) => !rows.some((row) => done.has(row)));
};

export const useWageList = (of: Case, first: ListUse) => {
  const api = useStaffApi();
  const queries = useQueryClient();
  const { caseId } = of;
  const [list, setList] = useState<KeptList>();
  const [ready, setReady] = useState(false);
  const [use, setUse] = useState<ListUse>(first);
  useEffect(() => {
    void keptListOf(caseId).then((kept) => {
      if (kept !== undefined) {
        setList(kept);
        setUse(kept.use);
      }
      setReady(true);
    });
  }, [caseId]);
  const change = async (next: KeptList): Promise<KeptList> => {
    setList(next);
    await keepList(caseId, next);
    return next;
  };
  const open = useMutation({ mutationFn: async (file: File) => change(await listFrom(file, use)) });
  const unread = ({ reading: _, ...rest }: KeptList): KeptList => ({ ...rest, taken: [] });
  const check = useMutation({
    mutationFn: async (given: KeptList) => {
      const rows = listedOf(given).rows.map(({ row, cells }) => ({ row, cells: { ...cells } }));
      const { data: reading } = await api.POST('/cases/{caseId}/wage-lists', {
        params: { path: { caseId } },
        body: { use: given.use, rows },
      });
      if (reading !== undefined) await change({ ...unread(given), reading });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const take = useMutation({
    mutationFn: async (given: KeptList) => {
      const { rows } = listedOf(given);
      const name = await nameOfList(caseId, rows);
      let now = given;
      for (let left = leftOf(now); left.length > 0; left = left.slice(atOnce)) {
        const people = left.slice(0, atOnce).map(({ worker, rows: own }) => ({
          ...(worker === undefined ? {} : { worker }),
          rows: rows
            .filter(({ row }) => own.includes(row))
            .map(({ row, cells }) => ({ row, cells: { ...cells } })),
        }));
        const { data } = await api.POST('/cases/{caseId}/wage-lists/taking', {
          params: { path: { caseId } },
          body: { list: name, people },
        });
        const results = data?.results ?? [];
        const again = new Set(results.flatMap((each) => each.rows));
        const before = now.taken.filter(({ rows: own }) => !own.some((row) => again.has(row)));
        now = await change({ ...now, taken: [...before, ...results] });
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return {
    ready,
    list,
    use,
    chooseUse: (next: ListUse) => {
      setUse(next);
      if (list !== undefined) void change({ ...unread(list), use: next });
    },
    turnTo: (name: string) => list && void change(turnedTo(list, name)),
    assign: (place: number, name: ColumnName | undefined) =>
      list &&
      void change({
        ...unread(list),
        assigned: list.assigned.map((each, n) =>
          n === place ? (name ?? null) : each === name ? null : each,
        ),
      }),
    open,
    check,
    take,
    refused: Refused.from(check.error ?? take.error),
    forget: async () => {
      setList(undefined);
      open.reset();
      check.reset();
      take.reset();
      await forgetList(caseId);
    },
  };
};
export type WageListInHand = ReturnType<typeof useWageList>;
