/** A demo member of staff who works through the staff API, as anybody could with curl. */
import * as z from 'zod';
import { plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { Addresses } from '../addresses.ts';
import { Trouble } from '../trouble.ts';
import { demoOffice } from './office.ts';

const filedCase = z.object({
  caseId: z.string(),
  number: z.string(),
  receipt: z.string(),
  joinCode: z.string(),
});

export const staffClientOf = ({ api, users }: Addresses, id: string) => {
  const user = users.find((each) => each.id === id);
  if (user === undefined) throw new Trouble(`The demo has nobody called ${id}.`);
  const { calendar } = demoOffice(user.office);

  const post = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${api}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Trouble(`A demo story got stuck at ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };

  return {
    files: async (complaint: object) => filedCase.parse(await post('/cases', complaint)),
    does: (caseId: string, command: string, fields: object = {}) =>
      post(`/cases/${caseId}/commands/${command}`, fields),
    /** `n` working days from now, as a civil date in the office */
    workday: (n: number): string =>
      plusWorkingDays(calendar, dateIn(calendar.zone, new Date().toISOString()), n),
  };
};

export type StaffClient = ReturnType<typeof staffClientOf>;
