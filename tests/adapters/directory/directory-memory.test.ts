import { memoryDirectory } from '#adapters/directory/memory.ts';
import { directoryContract } from './directory.contract.ts';

directoryContract('in memory', async () => memoryDirectory());
