import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** The provider's secret, e.g. Twilio's auth token. */
export type ReadSecret = () => Promise<string>;

const fiveMinutes = 300_000;

/**
 * Reads a secret from Secrets Manager and keeps it for five minutes, so that a rotated one is taken up without a
 * deployment. Throws when it is missing or not text.
 */
export const secretsManagerSecret = (parts: {
  readonly client: Pick<SecretsManagerClient, 'send'>;
  readonly arn: string;
  readonly now: () => Date;
}): ReadSecret => {
  let kept: { readonly value: string; readonly until: number } | undefined;
  return async () => {
    const at = parts.now().getTime();
    if (kept !== undefined && at < kept.until) return kept.value;
    const { SecretString } = await parts.client.send(new GetSecretValueCommand({ SecretId: parts.arn }));
    if (SecretString === undefined || SecretString === '') throw new Error('The SMS secret is empty');
    kept = { value: SecretString, until: at + fiveMinutes };
    return SecretString;
  };
};
