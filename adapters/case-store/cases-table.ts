import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The table `Cases`, as every part of the store is given it. */
export interface CasesTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** rows of one page of a queue or of the due and open indexes */
  readonly pageSize: number;
  /** real time, by which DynamoDB drops what has expired */
  readonly now: () => Date;
}

export interface CaseStoreParts extends Pick<CasesTable, 'client' | 'table'> {
  /** 50 when absent */
  readonly pageSize?: number;
  /** the system's clock when absent */
  readonly now?: () => Date;
}

export const partsOfCases = (parts: CaseStoreParts): CasesTable => ({
  pageSize: 50,
  now: () => new Date(),
  ...parts,
});
