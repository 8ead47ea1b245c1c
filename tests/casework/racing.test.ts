import { describe } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import * as s from '../support/story.ts';
import { racesFor } from './racing.ts';

const store = memoryCaseStore();
const vault = memoryVault();
const index = memoryBlindIndex({ key: new Uint8Array(32) });
const directory = memoryDirectory({ offices: s.offices, staff: s.staff });
const parts = { store, vault, index, directory, procedureOf, now: () => new Date(s.start) };

describe('at the same moment, in memory', () => {
  racesFor(() => ({ ...parts, unnamed: vault, submit: casework(parts, 'cn-mainland') }));
});
