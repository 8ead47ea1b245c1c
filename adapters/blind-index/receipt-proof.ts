/**
 * A receipt has 63 bits; ASVS 5.0 6.5.2 wants look-up secrets under 112 bits stored as a salted password hash. It is
 * found by its blind index, then proven here. N = 2^12 takes a few milliseconds: NIST SP 800-63B-4 lets the work factor
 * be small where the secret is random.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** The algorithm and its cost, named in each proof so that a costlier one can stand beside it one day. */
const scheme = 'scrypt-n4096-r8-p1';
const proofBytes = { salt: 16, hash: 32 };

const hashOf = (receipt: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(receipt, salt, proofBytes.hash, { N: 2 ** 12, r: 8, p: 1 }, (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });

/** The proof to keep of a receipt (20 plain digits), under a salt of its own. */
export const makeReceiptProof = async (receipt: string): Promise<string> => {
  const salt = randomBytes(proofBytes.salt);
  const hash = await hashOf(receipt, salt);
  return [scheme, salt.toString('base64url'), hash.toString('base64url')].join('$');
};

const proofParts = (proof: string): { salt: Buffer; hash: Buffer } | undefined => {
  const [name, salt = '', hash = ''] = proof.split('$');
  const read = { salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') };
  const whole = read.salt.length === proofBytes.salt && read.hash.length === proofBytes.hash;
  return name === scheme && whole ? read : undefined;
};

/**
 * Whether the receipt (20 plain digits) is the one that `proof` was made from. With no proof, or one in an unknown form,
 * it works as long and answers false: the time tells nobody whether a receipt exists.
 */
export const provesReceipt = async (receipt: string, proof: string | undefined): Promise<boolean> => {
  const known = proofParts(proof ?? '');
  const hash = await hashOf(receipt, known?.salt ?? Buffer.alloc(proofBytes.salt));
  const same = timingSafeEqual(hash, known?.hash ?? Buffer.alloc(proofBytes.hash));
  return same && known !== undefined;
};
