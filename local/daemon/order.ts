import * as z from 'zod';

/** The daemon's order, given when it starts. */
export const daemonOrder = z.object({
  dir: z.string(),
  /** the first of five ports in a row that are liked best; 0 = any */
  firstPort: z.number(),
  /** those ports or none */
  insist: z.boolean(),
  authToken: z.string(),
});
export type DaemonOrder = z.infer<typeof daemonOrder>;
