import { memoryPresences } from '#adapters/presence/memory.ts';
import { presenceContract } from './presence.contract.ts';

presenceContract('in memory', async () => memoryPresences());
