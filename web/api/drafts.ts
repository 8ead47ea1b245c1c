/**
 * What was typed into the form of an act, kept until it is sent: under a key of this browser that no script can read
 * out, so that a copy of the disk tells nothing. Wiped when sent and at sign-out; older than three days, forgotten.
 */
import { clear, createStore, del, get, set } from 'idb-keyval';

const store = createStore('desk', 'drafts');
const keyName = ':key';
const keptFor = 72 * 3_600_000;

interface Kept {
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

const newKey = async (): Promise<CryptoKey> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await set(keyName, key, store);
  return key;
};

const ownKey = async (): Promise<CryptoKey> => (await get<CryptoKey>(keyName, store)) ?? (await newKey());

export const keepDraft = async (name: string, draft: unknown): Promise<void> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(draft));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await ownKey(), plain);
  await set(name, { at: Date.now(), iv, box } satisfies Kept, store);
};

/** What was typed before; undefined where there is nothing, or nothing that this key opens. */
export const draftOf = async (name: string): Promise<unknown> => {
  const kept = await get<Kept>(name, store);
  if (kept === undefined) return undefined;
  if (Date.now() - kept.at > keptFor) return void (await del(name, store));
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await ownKey(), kept.box);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return void (await del(name, store));
  }
};

export const forgetDraft = (name: string): Promise<void> => del(name, store);
export const forgetAllDrafts = (): Promise<void> => clear(store);
