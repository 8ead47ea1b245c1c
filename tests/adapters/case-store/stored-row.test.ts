/** A row is packed, so that an index that carries it takes one write unit; plain ones of before are read still. */
import { expect, it } from 'vitest';
import { headFields } from '#adapters/case-store/head-fields.ts';
import { indexEntry } from '#adapters/case-store/index-entry.ts';
import { rowIn } from '#adapters/case-store/stored-row.ts';
import { itemSizeOf } from '#adapters/dynamodb/size.ts';
import * as s from '#tests/support/story.ts';

const { state } = s.given(...s.accepted);
if (state === undefined) throw new Error('An accepted case has a state');
const head = headFields({ caseId: s.caseId, expected: 1, events: [], state });
const { row } = indexEntry(state, state.file.toldAt);

it('is read as it was written, packed or plain', () => {
  expect(head.row).toBeInstanceOf(Uint8Array);
  expect(rowIn(head)).toEqual(row);
  expect(rowIn({ row })).toEqual(row);
});

it('says whose the case is where it was written before rows had roles', () => {
  const { ownerRole: _, ...before } = row ?? {};
  expect(rowIn({ row: { ...before, owner: 'li.wei' } })).toMatchObject({ holder: 'li.wei' });
});

it('takes no index of an ordinary case more than one write unit, with its keys', () => {
  const { row: packedRow, officePk, officeSk } = head;
  const keys = { pk: `CASE#${s.caseId}`, sk: 'HEAD', officePk, officeSk };
  expect(itemSizeOf({ ...keys, row: packedRow })).toBeLessThan(1024);
});

it.each([undefined, 'text', { no: 'owner' }])('throws on %j, which is none', (kept) => {
  expect(() => rowIn({ row: kept })).toThrow();
});
