/**
The ids of a case that is filed from a draft, made from the draft's id under the key in KMS: sending the same draft
 * again gives the same case and the same receipt. Each has a hash of its own, so that none tells another.
 */
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import { caseIdFrom, caseNumberFrom, joinCodeFrom } from '#domain/terms/identifiers.ts';
import { receiptFrom } from '#domain/terms/receipt.ts';

export const derivedCaseId = async (index: BlindIndex, draft: string): Promise<string> =>
  caseIdFrom(await derivedBytes(index, `${draft}:case`));

export const derivedReceipt = async (index: BlindIndex, draft: string): Promise<string> =>
  receiptFrom(await derivedBytes(index, `${draft}:receipt`));

export const derivedJoinCode = async (index: BlindIndex, draft: string): Promise<string> =>
  joinCodeFrom(await derivedBytes(index, `${draft}:join`));

export const derivedCaseNumber = async (
  index: BlindIndex,
  draft: string,
  openedOn: string,
): Promise<string> => caseNumberFrom(await derivedBytes(index, `${draft}:number`), openedOn);

const derivedBytes = async (index: BlindIndex, value: string): Promise<Uint8Array> =>
  Buffer.from(await index.hash('draft', value), 'hex');
