import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import { messageOf, shortened } from './message.ts';
import type { BlindIndex } from './port.ts';

/**
 * A phone number has some 33 bits: whoever holds the key of its hash can try them all in seconds. So the key never
 * leaves KMS (key spec HMAC_256), where each try costs a logged call. KMS refuses messages above 4,096 bytes.
 */
export const kmsBlindIndex = ({ kms, keyId }: { kms: KMSClient; keyId: string }): BlindIndex => ({
  hash: async (purpose, value) => {
    const { Mac } = await kms.send(
      new GenerateMacCommand({
        KeyId: keyId,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: messageOf(purpose, value),
      }),
    );
    if (Mac === undefined) throw new Error('KMS answered GenerateMac without a Mac.');
    return shortened(Mac);
  },
});
