/**
 * Tables as the adapters need them, as data: attribute names, and which index must carry which attributes besides
 * the keys. The stack says the same in its own words; a test of the stack compares the two.
 */

/** The key attributes of every table. */
export const tableKeys = { pk: 'pk', sk: 'sk' } as const;

/** Epoch seconds after which DynamoDB may drop an item of `Cases`. */
export const expiryAttribute = 'expiresAt';

/**
 * The sparse indexes of `Cases`. They carry no state: the HEAD of a joint case has tens of kilobytes, and would be
 * written once more into each index with every event.
 */
export const caseIndexes = {
  due: { pk: 'duePk', sk: 'dueSk', carries: [] },
  office: { pk: 'officePk', sk: 'officeSk', carries: ['row'] },
  staff: { pk: 'staffPk', sk: 'staffSk', carries: ['row'] },
  /** escalated cases, by the office that has to see to them */
  open: { pk: 'openPk', sk: 'openSk', carries: [] },
} as const;
export type CaseIndex = keyof typeof caseIndexes;
