/** Cases that the complaint may already be, asked for when typing has paused; while an input method composes, nothing is. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStaffApi } from '../../api/client.ts';
import { type Lookalike, type LookalikeOrder, lookalikesQuery } from '../../api/queries.ts';
import { isRecord, type Value } from '../act/schema.ts';
import { partiesIn } from './employer-part.tsx';

const pause = 700;
const long = (text: unknown, least: number): text is string =>
  typeof text === 'string' && text.trim().length >= least;

/** As far as there is enough of it to look for. */
const askedFor = (value: Value): LookalikeOrder => {
  const [employer = {}] = partiesIn(value);
  const worker = isRecord(value.worker) ? value.worker : {};
  return {
    ...(long(worker.phone, 7) && { phone: worker.phone.trim() }),
    ...(long(employer.firmNumber, 6) && { firmNumber: employer.firmNumber.trim() }),
    ...(long(employer.name, 2) && { employer: employer.name.trim() }),
    ...(long(worker.name, 2) && { name: worker.name.trim() }),
  };
};

const usePaused = (text: string, waits: boolean): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (waits) return undefined;
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, waits]);
  return settled;
};

export const useLookalikes = (value: Value, composing: boolean): readonly Lookalike[] => {
  const typed = askedFor(value);
  const settled = usePaused(JSON.stringify(typed), composing);
  const asked: LookalikeOrder = JSON.parse(settled);
  const { phone, firmNumber, employer } = asked;
  const { data = [] } = useQuery({
    ...lookalikesQuery(useStaffApi(), asked),
    // a worker's name alone finds nothing
    enabled: [phone, firmNumber, employer].some((each) => each !== undefined),
    placeholderData: keepPreviousData,
  });
  return data;
};
