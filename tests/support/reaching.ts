/** A worker's site, texts and notices on one memory: how somebody is reached, from whichever side it is changed. */
import { randomBytes } from 'node:crypto';
import { pdfPrinter } from '#adapters/paper/pdf.ts';
import type { Contact } from '#adapters/vault/port.ts';
import { contactIn } from '#casework/people.ts';
import { newestProcedure, newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { newHandler as newNotifier } from '#functions/notifier/notifier.ts';
import { workerSite } from '#functions/worker-site/app.ts';
import type { SiteDeps } from '#functions/worker-site/deps.ts';
import { files, wages, worker } from '../functions/worker-site/worker.ts';
import { newTexting } from './texting.ts';

export interface Heard {
  readonly to: string;
  readonly text: string;
}

/** No more than the end of a case number, a date perhaps, and how to read it. */
export const isBareLittle = (text: string): boolean =>
  /^[0-9A-Z]{4}(?:: \d{1,2} [A-Z][a-z]{2} \d{4})?\. To read it send: STATUS [0-9A-Z]{4} 3$/.test(text);

export const textNumber = '+861069000000';

export const newReaching = () => {
  const texting = newTexting();
  const deps: SiteDeps = {
    ...texting,
    printer: pdfPrinter(),
    served: newestProcedures(['cn-mainland']),
    newId: () => randomBytes(16).toString('hex'),
    publicUrl: 'http://site.localhost',
    textNumber,
    pace: { perHour: 1000, waitSeconds: 30, mostWaitSeconds: 600 },
    exitUrl: 'https://weather.example/',
  };
  const notify = newNotifier({
    ...texting,
    messengers: { sms: texting.messenger },
    procedure: newestProcedure('cn-mainland'),
    quiet: { from: '00:00', until: '00:00' },
    postpone: async () => undefined,
  });
  const told = new Map<string, number>();

  /** Sends the notices of all that happened since; gives the texts that went out. */
  const tell = async (caseId: string): Promise<readonly Heard[]> => {
    const head = await texting.store.head(caseId);
    if (head === undefined) throw new Error('There is no such case');
    const { items } = await texting.store.history(caseId, told.get(caseId) ?? 0);
    const before = texting.messenger.sent.length;
    for (const { seq, event } of items)
      for (const [n, notice] of noticesFor(event, head.state).entries())
        await notify({
          Records: [
            {
              messageId: `${seq}-${n}`,
              attributes: { MessageGroupId: caseId },
              body: JSON.stringify({ caseId, seq, n, notice }),
            } as never,
          ],
        });
    told.set(caseId, head.version);
    return texting.messenger.sent.slice(before).map(({ to, text }) => ({ to, text }));
  };

  /** Files on the web, with these answers about how to be reached, and opens the case. */
  const opened = async (answers: Parameters<typeof files>[1] = {}) => {
    const by = worker({ app: workerSite(deps), deps } as never);
    const { receipt } = await files(by, { ...wages, district: { district: '440309' }, ...answers });
    const [found] = await texting.store.find('receipt', await texting.index.hash('receipt', receipt));
    const caseId = found?.caseId ?? '';
    await tell(caseId);
    await by.post('/case', { receipt });
    return { by, receipt, caseId };
  };

  const contactOf = async (caseId: string): Promise<Contact | undefined> => {
    const head = await texting.store.head(caseId);
    return head && contactIn(texting.vault, head.state, 'w1');
  };

  /** The office writes to its worker. */
  const write = (caseId: string) =>
    texting.submit({
      caseId,
      command: { type: 'write_message' },
      actor: { role: 'intake_officer', id: 'chen.jing', office: 'cn-440309' },
      words: { message: 'Please come.' },
    });

  return { ...texting, deps, tell, opened, contactOf, write };
};
export type Reaching = ReturnType<typeof newReaching>;
