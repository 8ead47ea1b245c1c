import { memoryTextAllowance } from '#adapters/text-allowance/memory.ts';
import { textAllowanceContract } from './text-allowance.contract.ts';

textAllowanceContract('in memory', async () => memoryTextAllowance());
