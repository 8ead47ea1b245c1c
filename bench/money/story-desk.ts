/** A desk on the twins on which whole stories run: every act is noted with the door that it came through. No time is measured. */
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { caseWritesOf } from '#adapters/case-store/check-append.ts';
import { indexEntry } from '#adapters/case-store/index-entry.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { Append } from '#adapters/case-store/port.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import { type IntakeComplaint, type TakenIn, takeComplaint, takeJoiner } from '#casework/intake.ts';
import type { Submission, Submitted } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { newestProcedure, procedureOf } from '#domain/jurisdictions/procedures.ts';
import { demoOf } from '#local/demo/demo.ts';
import { countedFinder, type FoundAnew } from './counted-finder.ts';

/** So many texts of a worker, and so many of ours in answer to them. */
export interface Talk {
  readonly texts: number;
  readonly replies: number;
}

/** How somebody came in: questions of the worker's site, or texts. */
export type Door =
  | { readonly by: 'web'; readonly pages: number; readonly byText: Talk }
  | ({ readonly by: 'text' } & Talk)
  | { readonly by: 'staff' }
  | { readonly by: 'clock' };

export interface NotedAct {
  readonly door: Door;
  readonly append: Append;
  /** entries in the vault that the act sealed */
  readonly sealed: number;
  /** keyed hashes that it asked KMS for */
  readonly hashes: number;
  /** of each of its cases, what it is found by afterwards */
  readonly found: readonly FoundAnew[];
}

const jurisdiction = 'cn-mainland';
const start = '2026-04-01T02:00:00.000Z';
const dayMs = 24 * 3_600_000;
const demo = demoOf([jurisdiction]);

const staffActor = (id: string): Actor => {
  const member = demo.staff.find((each) => each.id === id);
  const [role] = member?.roles ?? [];
  if (member === undefined || role === undefined) throw new Error(`The demo has nobody called ${id}.`);
  return { role, id, office: member.office };
};

type Fields = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, string>>;

export const storyDesk = async () => {
  let time = Date.parse(start);
  let filings = 0;
  const acts: NotedAct[] = [];
  const cases = new Set<string>();
  const pending: { append?: Append; sealed: number; hashes: number } = { sealed: 0, hashes: 0 };
  const kept = memoryCaseStore();
  const vault = memoryVault();
  const index = memoryBlindIndex({ key: new Uint8Array(32) });
  const parts = {
    store: {
      ...kept,
      append: async (act: Append) => {
        pending.append = act;
        return kept.append(act);
      },
    },
    vault: {
      ...vault,
      put: (...[caseId, entries]: Parameters<typeof vault.put>) => {
        pending.sealed = entries.length;
        return vault.put(caseId, entries);
      },
    },
    index: {
      ...index,
      hash: (...given: Parameters<typeof index.hash>) => {
        pending.hashes += 1;
        return index.hash(...given);
      },
    },
    directory: memoryDirectory(demo),
    procedureOf,
    now: () => new Date(time),
  };
  const submit = casework(parts, jurisdiction);
  const intake = { index: parts.index, submit };

  const findsAnew = countedFinder({ store: kept, vault, index });

  const noted = async (door: Door, what: string, submitted: Submitted): Promise<void> => {
    if (submitted.outcome !== 'done') throw new Error(`${what}: ${JSON.stringify(submitted)}`);
    if (pending.append === undefined) throw new Error(`${what} appended nothing.`);
    const { append, sealed, hashes } = pending;
    const found: FoundAnew[] = [];
    for (const { caseId, events } of caseWritesOf(append)) found.push(await findsAnew(caseId, events));
    acts.push({ door, append, sealed, hashes, found });
    cases.add(append.caseId);
    delete pending.append;
    pending.sealed = 0;
    pending.hashes = 0;
    time += 60_000;
  };

  const does = async (door: Door, submission: Submission): Promise<void> =>
    noted(door, submission.command.type, await submit(submission));

  const commandOf = (type: string, fields: Fields) => ({ type, ...fields }) as Submission['command'];

  const filedUnder = () => {
    filings += 1;
    return { draft: `draft ${filings}`, idempotencyKey: `filing ${filings}` };
  };

  const takenIn = async ({ submitted, caseId }: TakenIn, door: Door): Promise<string> => {
    await noted(door, 'An intake', submitted);
    return caseId;
  };

  const ring = async (caseId: string): Promise<void> => {
    const head = await kept.head(caseId);
    const { dueSk } = head === undefined ? { dueSk: undefined } : indexEntry(head.state, head.at);
    if (dueSk === undefined || dueSk > new Date(time).toISOString()) return;
    const actor = { role: 'system', id: 'clock' } as const;
    await does({ by: 'clock' }, { caseId, command: { type: 'reach_deadline' }, actor });
  };

  return {
    acts,
    files: async (door: Door, complaint: Partial<IntakeComplaint>, phone?: string): Promise<string> => {
      const contact = phone === undefined ? { channel: 'none' as const } : { phone, channel: 'sms' as const };
      return takenIn(
        await takeComplaint(intake, {
          ...filedUnder(),
          procedure: newestProcedure(jurisdiction),
          at: new Date(time).toISOString(),
          kind: 'wage.unpaid',
          channel: door.by === 'text' ? 'sms' : 'web',
          language: 'zh-CN',
          naming: 'named',
          claim: { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' },
          headcount: 1,
          harm: [],
          danger: false,
          area: '440306',
          parties: [{ relation: 'employer', details: { name: '鑫龙制衣厂' } }],
          words: { what_happened: '在车间干了三个月没发工资。', place: '三号楼' },
          worker: {
            identity: { name: '张伟' },
            contact: { ...contact, language: 'zh-CN', mayBePlain: true },
          },
          ...complaint,
        }),
        door,
      );
    },
    joins: async (door: Door, caseId: string, phone: string): Promise<void> => {
      const joiner = {
        ...filedUnder(),
        caseId,
        naming: 'named' as const,
        claim: { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' },
        worker: {
          identity: { name: '李娜' },
          contact: { phone, channel: 'sms' as const, language: 'zh-CN' as const, mayBePlain: true },
        },
      };
      await takenIn(await takeJoiner(intake, joiner), door);
    },
    gives: (id: string, caseId: string, type: string, fields: Fields = {}, words?: Words): Promise<void> =>
      does(
        { by: 'staff' },
        { caseId, command: commandOf(type, fields), actor: staffActor(id), ...(words && { words }) },
      ),
    says: (
      door: Door,
      ref: string,
      caseId: string,
      { type, words, ...fields }: Fields & { readonly type: string; readonly words?: Words },
    ): Promise<void> =>
      does(door, {
        caseId,
        command: commandOf(type, fields),
        actor: { role: 'worker', id: ref },
        ...(words && { words }),
      }),
    /** Days go by, one after the other; each day the limits that have come are seen to. */
    later: async (days: number): Promise<void> => {
      for (let day = 0; day < days; day += 1) {
        time += dayMs;
        for (const caseId of cases) await ring(caseId);
      }
    },
    /** a working day about `n` days ahead, weekends alone left out */
    workday: (n: number): string => {
      const day = new Date(time + n * dayMs);
      while ([0, 6].includes(day.getUTCDay())) day.setTime(day.getTime() + dayMs);
      return day.toISOString().slice(0, 10);
    },
    newestPayment: async (caseId: string): Promise<string> =>
      (await kept.head(caseId))?.state.file.payments.at(-1)?.id ?? '',
  };
};
export type StoryDesk = Awaited<ReturnType<typeof storyDesk>>;
