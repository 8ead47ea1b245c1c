import { memoryCounters } from '#adapters/counters/memory.ts';
import { countersContract } from './counters.contract.ts';

countersContract('in memory', async () => memoryCounters());
