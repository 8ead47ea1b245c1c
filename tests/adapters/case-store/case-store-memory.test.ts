import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { caseStoreContract } from './case-store.contract.ts';

caseStoreContract('in memory', async (options) => memoryCaseStore(options));
