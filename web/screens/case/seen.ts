/** Up to which event somebody had seen a case when they were here last: on this browser, by case and member. */
import { useEffect, useState } from 'react';
import { useMe } from '../../api/queries.ts';

const place = 'desk.seen';
const mostKept = 300;

type Seen = readonly (readonly [name: string, seq: number])[];

const isSeen = (value: unknown): value is Seen =>
  Array.isArray(value) && value.every((each) => Array.isArray(each) && typeof each[1] === 'number');

const all = (): Seen => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return isSeen(kept) ? kept : [];
  } catch {
    return [];
  }
};

export const lastSeen = (name: string): number | undefined => all().find(([each]) => each === name)?.[1];

/** The oldest are forgotten first. */
export const rememberSeen = (name: string, seq: number): void => {
  const others = all().filter(([each]) => each !== name);
  localStorage.setItem(place, JSON.stringify([...others, [name, seq]].slice(-mostKept)));
};

/** The last event that was seen before this visit; undefined on the first one. What is here now counts as seen for the next. */
export const useSeenBefore = (caseId: string, version: number): number | undefined => {
  const me = useMe()?.id;
  const name = me === undefined ? undefined : `${me} ${caseId}`;
  const [before, setBefore] = useState<{ readonly name: string; readonly seq: number | undefined }>();
  useEffect(() => {
    if (name === undefined) return;
    setBefore((known) => (known?.name === name ? known : { name, seq: lastSeen(name) ?? version }));
    rememberSeen(name, version);
  }, [name, version]);
  return before?.seq;
};
