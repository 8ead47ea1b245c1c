/** A case as the API shows it, and what to wait for in it. */
import * as z from 'zod';
import { until } from '../until.ts';
import type { StaffClient } from './desk.ts';

const sums = z.object({
  claimed: z.number(),
  assessed: z.number(),
  agreed: z.number(),
  paid: z.number(),
  confirmed: z.number(),
});
const view = z.looseObject({
  caseId: z.string(),
  number: z.string(),
  version: z.number(),
  status: z.string(),
  office: z.string(),
  procedure: z.string(),
  urgency: z.string(),
  workers: z.record(z.string(), z.looseObject({ standing: z.string(), sums })),
  clocks: z.array(z.looseObject({ clock: z.string(), dueOn: z.string(), due: z.string() })),
  allowed: z.array(z.looseObject({ type: z.string() })),
  certificate: z.optional(z.string()),
  lastSafeDay: z.optional(z.string()),
});
const history = z.object({
  items: z.array(
    z.looseObject({
      seq: z.number(),
      at: z.string(),
      type: z.string(),
      facts: z.record(z.string(), z.unknown()),
    }),
  ),
  next: z.optional(z.number()),
});
const queue = z.object({
  items: z.array(z.looseObject({ caseId: z.string(), number: z.string(), status: z.string() })),
});

export const file = (by: StaffClient, caseId: string) => {
  const look = async () => view.parse((await by.reads(caseId)).body);

  const events = async () => {
    const all = [];
    for (let after: number | undefined = 0; after !== undefined; ) {
      const page: z.infer<typeof history> = history.parse(
        (await by.call('GET', `/cases/${caseId}/history?after=${after}`)).body,
      );
      all.push(...page.items);
      after = page.next;
    }
    return all;
  };

  return {
    look,
    events,
    reaches: (status: string) => until(`status ${status}`, async () => (await look()).status === status),
    happens: (type: string, facts: Readonly<Record<string, unknown>> = {}) =>
      until(`${type} ${JSON.stringify(facts)}`, async () =>
        (await events()).find(
          (event) =>
            event.type === type && Object.entries(facts).every(([key, value]) => event.facts[key] === value),
        ),
      ),
  };
};

/** The case with this number, once it stands in the office's queue. */
export const inQueue = (by: StaffClient, office: string, number: string): Promise<string> =>
  until(`${number} in the queue of ${office}`, async () => {
    const { body } = await by.call('GET', `/offices/${office}/queue`);
    return queue.parse(body).items.find((row) => row.number === number)?.caseId;
  });
