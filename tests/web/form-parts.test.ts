/** A form of more than seven fields comes in parts, which hold each of its fields once. */
import { describe, expect, it } from 'vitest';
import { fieldCount, partsOf } from '../../web/screens/act/form-parts.ts';
import { asSchema } from '../../web/screens/act/schema.ts';
import { memoryApi } from '../functions/staff-api/office.ts';

const { body } = await memoryApi().ask({ by: 'i.li', path: '/reference' });
const forms = Object.entries<{ schema: Readonly<Record<string, unknown>> }>(body.commands).map(
  ([type, { schema }]) => [type, asSchema(schema)] as const,
);

describe('the form of each command', () => {
  it.each(forms)('%s is read at one glance, or in parts', (_, schema) => {
    const parts = partsOf(schema);
    const names = parts.flatMap((each) => each.names);
    expect(parts.length > 0).toBe(fieldCount(schema) > 7);
    expect(names.toSorted()).toEqual(
      parts.length === 0 ? [] : Object.keys(schema.properties ?? {}).toSorted(),
    );
  });

  it('counts what stands in a group, which gets a part of its own', () => {
    const claim = forms.find(([type]) => type === 'state_claim')?.[1] ?? {};
    // of whom it is stands first, though it may be left out
    expect(partsOf(claim).map(({ id, names }) => [id, ...names])).toEqual([
      ['needed', 'worker'],
      ['group', 'claim'],
    ]);
  });
});
