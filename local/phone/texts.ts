/** The texts that went through the simulated network, oldest first, kept in a file so that a restart keeps them. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const storedText = z.object({
  to: z.string(),
  from: z.string(),
  body: z.string(),
  /** ISO instant of the local clock */
  at: z.string(),
  /** `outbound`: from Redress to the phone; `inbound`: from the phone to Redress */
  direction: z.enum(['inbound', 'outbound']),
  /** the provider's id of a text that came in: delivered again, it is the same text */
  sid: z.string().optional(),
});
export type StoredText = z.infer<typeof storedText>;

export interface Texts {
  readonly add: (text: StoredText) => void;
  readonly of: (phone: string) => readonly StoredText[];
  /** every number of a worker or officer with its last text, the latest talk first */
  readonly talks: () => readonly { phone: string; last: StoredText }[];
}

export const phoneOf = (text: StoredText): string => (text.direction === 'outbound' ? text.to : text.from);

export const textsIn = (file: string): Texts => {
  const kept = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const texts = kept.map((line) => storedText.parse(JSON.parse(line)));
  return {
    add: (text) => {
      if (text.sid !== undefined && texts.some(({ sid }) => sid === text.sid)) return;
      texts.push(text);
      appendFileSync(file, `${JSON.stringify(text)}\n`, { mode: 0o600 });
    },
    of: (phone) => texts.filter((text) => phoneOf(text) === phone),
    talks: () => {
      const latest = new Map<string, StoredText>();
      for (const text of texts.toReversed()) if (!latest.has(phoneOf(text))) latest.set(phoneOf(text), text);
      return [...latest].map(([phone, last]) => ({ phone, last }));
    },
  };
};
