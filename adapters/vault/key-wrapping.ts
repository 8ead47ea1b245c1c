/**
 * Data keys made and unwrapped by KMS. The context goes into the wrapping: a key moved to another case doesn't unwrap.
 */
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';

/** Stands in CloudTrail with every call, so it holds opaque ids only. */
export type KeyContext = Readonly<Record<string, string>>;

export interface Wrapped {
  readonly wrapped: Uint8Array;
  /** ARN of the KMS key that wrapped it; older cases may have been wrapped by an older one */
  readonly kmsKey: string;
}

export interface KeyWrapping {
  make(context: KeyContext): Promise<Wrapped & { readonly plain: Uint8Array }>;
  unwrap(wrapped: Wrapped, context: KeyContext): Promise<Uint8Array>;
}

export const kmsWrapping = ({ kms, keyId }: { kms: KMSClient; keyId: string }): KeyWrapping => ({
  make: async (context) => {
    const made = await kms.send(
      new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: context }),
    );
    if (made.Plaintext === undefined || made.CiphertextBlob === undefined)
      throw new Error('KMS answered GenerateDataKey without a key.');
    return { plain: made.Plaintext, wrapped: made.CiphertextBlob, kmsKey: made.KeyId ?? keyId };
  },
  unwrap: async ({ wrapped, kmsKey }, context) => {
    const { Plaintext } = await kms.send(
      new DecryptCommand({ KeyId: kmsKey, CiphertextBlob: wrapped, EncryptionContext: context }),
    );
    if (Plaintext === undefined) throw new Error('KMS answered Decrypt without a key.');
    return Plaintext;
  },
});
