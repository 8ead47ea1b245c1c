import { createHmac } from 'node:crypto';
import { messageOf, shortened } from './message.ts';
import type { BlindIndex } from './port.ts';

/** The twin of the KMS version, under a given key: the same key gives the same hashes as KMS would. */
export const memoryBlindIndex = ({ key }: { key: Uint8Array }): BlindIndex => ({
  hash: (purpose, value) =>
    Promise.resolve(shortened(createHmac('sha256', key).update(messageOf(purpose, value)).digest())),
});
