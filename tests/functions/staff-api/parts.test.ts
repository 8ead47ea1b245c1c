/** The parts of the staff API, of which only that one is loaded which has the path. */
import { expect, it } from 'vitest';
import { partAt, parts } from '#functions/staff-api/parts.ts';
import type { Route } from '#functions/staff-api/route.ts';
import { routes } from '#functions/staff-api/routes.ts';

const asAsked = ({ path }: Route): string => path.replaceAll(/\{\w+\}/g, 'x1');

it('every route is found in the part that its path leads to, and in no other', async () => {
  const found: Route[] = [];
  for (const part of parts)
    for (const route of await part.routes()) {
      expect([route.path, partAt(asAsked(route))]).toEqual([route.path, part]);
      found.push(route);
    }
  expect(new Set(found)).toEqual(new Set(routes));
  expect(found).toHaveLength(routes.length);
});
