/** KMS in the process: makes and unwraps data keys as it does, without its waiting. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';

const wrappingKey = randomBytes(32);
const mode = { iv: 12, tag: 16 } as const;

const wrapped = (plain: Uint8Array): Uint8Array => {
  const iv = randomBytes(mode.iv);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const unwrapped = (blob: Uint8Array): Uint8Array => {
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, blob.subarray(0, mode.iv));
  decipher.setAuthTag(blob.subarray(blob.length - mode.tag));
  return Buffer.concat([decipher.update(blob.subarray(mode.iv, -mode.tag)), decipher.final()]);
};

export const kmsInProcess = {
  send: async ({ input }: { readonly input: { readonly CiphertextBlob?: Uint8Array } }) => {
    if (input.CiphertextBlob !== undefined)
      return { Plaintext: unwrapped(input.CiphertextBlob), KeyId: 'bench' };
    const plain = randomBytes(32);
    return { Plaintext: plain, CiphertextBlob: wrapped(plain), KeyId: 'bench' };
  },
} as unknown as KMSClient;
