import { memoryCaseLists } from '#adapters/case-lists/memory.ts';
import { caseListsContract } from './case-lists.contract.ts';

caseListsContract('in memory', async () => memoryCaseLists());
