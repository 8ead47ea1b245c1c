/** How many wait to be called back is counted beside the list, and a count that comes late takes nothing back. */
import { expect, test } from 'vitest';
import { memoryDrafts } from '#adapters/vault/memory.ts';
import { parkDialogue, parkedCountAt } from '#casework/parked-dialogues.ts';
import { newDialogue } from '#domain/sms/dialogue.ts';

const office = 'cn-440306';
const at = '2026-04-01T02:00:00.000Z';

const parkedBy = (n: number) => ({
  ...{ id: `d${n}`, office, phone: `+861380013800${n}`, phoneHash: `h${n}`, parkedAt: at },
  dialogue: newDialogue('zh-CN', 'm1', at),
});

test('whoever counted an earlier list leaves the count of a later one alone', async () => {
  const drafts = memoryDrafts();
  let overtaken = false;
  const slow = {
    ...drafts,
    load: async (id: string) => {
      if (id === 'parked-counts' && !overtaken) {
        overtaken = true;
        await parkDialogue({ drafts }, parkedBy(2));
      }
      return drafts.load(id);
    },
  };
  await parkDialogue({ drafts: slow }, parkedBy(1));
  expect(await parkedCountAt({ drafts }, office)).toBe(2);
  expect(await parkedCountAt({ drafts }, 'cn-440309')).toBe(0);
});
