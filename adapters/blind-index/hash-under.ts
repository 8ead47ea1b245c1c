import { createHmac } from 'node:crypto';
import { shortened } from './message.ts';

/**
 * A keyed hash without a call of KMS, for what is hashed by the dozen. `key` is itself a hash that KMS made, of one purpose
 * and one office: who has it can try values of that office alone. Never for what is short and worth trying, as phones; their first digits, which
 * thousands share, are neither a phone nor a secret.
 */
export const hashUnder = (key: string, value: string): string =>
  shortened(createHmac('sha256', Buffer.from(key, 'hex')).update(value, 'utf8').digest());
