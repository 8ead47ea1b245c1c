/**
 * The envelope of one record. AES-256-GCM under a key of its own, HKDF-SHA-256(data key, salt = 128 random bits of the
 * record, info = kind|v1): a key seals once, so a nonce never repeats (ASVS 5.0 11.3.4). GCM alone lets a ciphertext
 * open under two keys; the second half of HKDF's output is kept beside it as a commitment to the key. The associated
 * data binds case, kind, reference and version. No AWS library does this for JavaScript (the Database Encryption SDK is
 * Java, .NET, Rust), so it stands here, with known answers and a second decryptor in Python
 * (tests/adapters/vault/vault-open.py).
 */
import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import * as z from 'zod/mini';

const algorithm = 'HKDF-SHA256+A256GCM';
const tagBytes = 16;
const base64url = z.string().check(z.regex(/^[\w-]+$/));

export const sealedEnvelope = z.strictObject({
  v: z.literal(1),
  alg: z.literal(algorithm),
  /** id of the data key */
  key: z.string(),
  salt: base64url,
  iv: base64url,
  commit: base64url,
  /** ciphertext, then the 16 bytes of the tag */
  data: base64url,
});
export type SealedEnvelope = z.infer<typeof sealedEnvelope>;

/** A data key in memory. A KeyObject doesn't show its bytes when somebody logs it. */
export interface DataKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** The context of a record; sealed in one context, it opens in no other. */
export interface RecordContext {
  /** case id, or a draft's name */
  readonly owner: string;
  readonly kind: string;
  readonly ref: string;
}

const toBase64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const fromBase64url = (value: string): Buffer => Buffer.from(value, 'base64url');
const boundTo = ({ owner, kind, ref }: RecordContext): Buffer => Buffer.from(`${owner}|${kind}|${ref}|v1`);

const recordKeys = (key: KeyObject, salt: Uint8Array, kind: string) => {
  const derived = Buffer.from(hkdfSync('sha256', key, salt, `${kind}|v1`, 64));
  return { cipherKey: derived.subarray(0, 32), commit: derived.subarray(32) };
};

/** Seals a record. `random` is a parameter only for the known answers in the tests. */
export const seal = (
  dataKey: DataKey,
  place: RecordContext,
  value: unknown,
  random: (size: number) => Uint8Array = randomBytes,
): SealedEnvelope => {
  const salt = random(16);
  const iv = random(12);
  const { cipherKey, commit } = recordKeys(dataKey.key, salt, place.kind);
  const cipher = createCipheriv('aes-256-gcm', cipherKey, iv).setAAD(boundTo(place));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final(), cipher.getAuthTag()]);
  return {
    v: 1,
    alg: algorithm,
    key: dataKey.id,
    salt: toBase64url(salt),
    iv: toBase64url(iv),
    commit: toBase64url(commit),
    data: toBase64url(sealed),
  };
};

/**
 * Opens an envelope. Throws when anything was changed, or when it was sealed in another context or under another key.
 */
export const unseal = (dataKey: DataKey, place: RecordContext, sealed: SealedEnvelope): unknown => {
  const { cipherKey, commit } = recordKeys(dataKey.key, fromBase64url(sealed.salt), place.kind);
  const claimed = fromBase64url(sealed.commit);
  if (claimed.length !== commit.length || !timingSafeEqual(claimed, commit))
    throw new Error('Sealed under another key.');
  const data = fromBase64url(sealed.data);
  const decipher = createDecipheriv('aes-256-gcm', cipherKey, fromBase64url(sealed.iv), {
    authTagLength: tagBytes,
  })
    .setAAD(boundTo(place))
    .setAuthTag(data.subarray(-tagBytes));
  const opened = Buffer.concat([decipher.update(data.subarray(0, -tagBytes)), decipher.final()]);
  return JSON.parse(opened.toString('utf8'));
};
