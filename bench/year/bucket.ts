/** A limit of AWS or of the settings, as a bucket of tokens with a queue before it. */
export interface Limit {
  /** a second */
  readonly rate: number;
  /** what may be taken at once after a pause */
  readonly burst: number;
}

export interface Bucket {
  readonly tokens: number;
  /** what has arrived and is not served */
  readonly queue: number;
}

export const fullBucket = ({ burst }: Limit): Bucket => ({ tokens: burst, queue: 0 });

/**
 * The bucket after so many seconds in which so much arrived evenly, and how much of the queue was served. What is not served
 * waits: nothing is lost.
 */
export const pouredInto = (
  { rate, burst }: Limit,
  { tokens, queue }: Bucket,
  arrived: number,
  seconds: number,
): { readonly bucket: Bucket; readonly served: number } => {
  const asked = queue + arrived;
  const allowed = tokens + rate * seconds;
  const served = Math.min(asked, allowed);
  return { bucket: { tokens: Math.min(burst, allowed - served), queue: asked - served }, served };
};
