/** A hand-over, page by page: looked at first or done at once; it can be stopped, and goes on from where it was. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type StaffApi, useStaffApi } from '../../api/client.ts';
import type { HandedOverPage } from '../../api/queries.ts';

export interface HandOverRow {
  readonly caseId: string;
  readonly number: string;
  readonly outcome: 'handed_over' | 'left' | 'busy';
  /** who has a part in it now and had none before */
  readonly takers: readonly string[];
  readonly because: HandedOverPage['left'][number]['because'];
}

export interface HandOverProgress {
  readonly rows: readonly HandOverRow[];
  /** cases of the office that were looked at */
  readonly looked: number;
  /** where it goes on; absent: all were looked at */
  readonly next?: string | undefined;
}

const nothingYet: HandOverProgress = { rows: [], looked: 0 };

const rowsOf = ({ handedOver, left, busy }: HandedOverPage): readonly HandOverRow[] => [
  ...left.map(
    ({ caseId, number, because }): HandOverRow => ({ caseId, number, outcome: 'left', takers: [], because }),
  ),
  ...busy.map((caseId): HandOverRow => ({ caseId, number: '', outcome: 'busy', takers: [], because: [] })),
  ...handedOver.map(
    ({ caseId, number, takers }): HandOverRow => ({
      caseId,
      number,
      outcome: 'handed_over',
      takers,
      because: [],
    }),
  ),
];

/** A case that was left or busy before and is not any more stands there once, as it is now. */
const joined = (before: readonly HandOverRow[], now: readonly HandOverRow[]): readonly HandOverRow[] => {
  const anew = new Set(now.map(({ caseId }) => caseId));
  return [...before.filter(({ caseId }) => !anew.has(caseId)), ...now];
};

interface HandOverAsked {
  readonly office: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly check: boolean;
}

const pageOf = async (
  api: StaffApi,
  { office, from, to, check }: HandOverAsked,
  page: string | undefined,
) => {
  const { data } = await api.POST('/offices/{office}/staff/{staffId}/hand-over', {
    params: { path: { office, staffId: from }, query: page === undefined ? {} : { page } },
    body: { spread: true, check, ...(to.length === 0 ? {} : { to: [...to] }) },
  });
  return data;
};

export const useHandOver = () => {
  const api = useStaffApi();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<HandOverProgress>();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Error>();
  const stopped = useRef(false);

  const run = async (asked: HandOverAsked, from: HandOverProgress): Promise<void> => {
    let now = from;
    do {
      const page = await pageOf(api, asked, now.next);
      if (page === undefined) return;
      now = { rows: joined(now.rows, rowsOf(page)), looked: now.looked + page.looked, next: page.next };
      setProgress(now);
    } while (now.next !== undefined && !stopped.current);
  };

  const start = async (asked: HandOverAsked, from: HandOverProgress = nothingYet): Promise<void> => {
    stopped.current = false;
    setRunning(true);
    setError(undefined);
    setProgress(from === nothingYet ? undefined : from);
    try {
      await run(asked, from);
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error());
    } finally {
      setRunning(false);
      if (!asked.check) await queries.invalidateQueries();
    }
  };

  return {
    progress,
    running,
    error,
    start,
    stop: () => {
      stopped.current = true;
    },
    forget: () => setProgress(undefined),
    /** Looks once more at what was left, keeping what went well. */
    again: (asked: HandOverAsked) =>
      start(asked, {
        rows: progress?.rows.filter(({ outcome }) => outcome === 'handed_over') ?? [],
        looked: 0,
      }),
  };
};
