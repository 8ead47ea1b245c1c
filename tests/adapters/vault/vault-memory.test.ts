import { describe } from 'vitest';
import { memoryDrafts, memoryTexts, memoryVault } from '#adapters/vault/memory.ts';
import { contract } from './vault.contract.ts';

describe('in memory', () => {
  const clock = { at: Date.now() };
  const subject = {
    vault: memoryVault(),
    drafts: memoryDrafts({ now: () => new Date(clock.at) }),
    texts: memoryTexts({ now: () => new Date(clock.at) }),
    forward: (hours: number) => {
      clock.at += hours * 3_600_000;
    },
  };
  contract(() => subject);
});
