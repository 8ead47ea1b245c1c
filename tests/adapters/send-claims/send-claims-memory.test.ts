import { memorySendClaims } from '#adapters/send-claims/memory.ts';
import { sendClaimsContract } from './send-claims.contract.ts';

sendClaimsContract('in memory', async () => memorySendClaims());
