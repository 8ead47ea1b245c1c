import { memoryAccessLog } from '#adapters/access-log/memory.ts';
import { accessLogContract } from './access-log.contract.ts';

accessLogContract('in memory', async () => memoryAccessLog());
