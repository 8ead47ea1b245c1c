import { memoryFindIndex } from '#adapters/find-index/memory.ts';
import { findIndexContract } from './find-index.contract.ts';

findIndexContract('in memory', async () => memoryFindIndex());
