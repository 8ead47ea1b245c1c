/**
 * A keyed hash under which something secret can be found but not read back: the key never leaves KMS (GenerateMac).
 * `purpose` keeps receipts, phones, idempotency keys and what staff search apart.
 */
export interface BlindIndex {
  hash(
    purpose: 'receipt' | 'phone' | 'prefix' | 'join' | 'key' | 'draft' | 'find',
    value: string,
  ): Promise<string>;
}
