/** A demo member of staff who works through the staff API, as anybody could with curl. */
import * as z from 'zod';
import { calendarOf, plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { Addresses } from '../addresses.ts';
import { Trouble } from '../trouble.ts';

const filed = z.object({ caseId: z.string(), number: z.string(), receipt: z.string(), joinCode: z.string() });
const cn = calendarOf('cn');

/** `n` working days from now, as a civil date in the office. */
export const workday = (n: number): string =>
  plusWorkingDays(cn, dateIn(cn.zone, new Date().toISOString()), n);

export const deskOf = ({ api, users }: Addresses, id: string) => {
  const token = users.find((user) => user.id === id)?.token;
  if (token === undefined) throw new Trouble(`The demo has nobody called ${id}.`);

  const post = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${api}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Trouble(`A demo story got stuck at ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };

  return {
    files: async (complaint: object) => filed.parse(await post('/cases', complaint)),
    does: (caseId: string, command: string, fields: object = {}) =>
      post(`/cases/${caseId}/commands/${command}`, fields),
  };
};
