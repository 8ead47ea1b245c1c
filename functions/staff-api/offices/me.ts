import * as z from 'zod/mini';
import { office, staffMember } from '#domain/office/office.ts';
import { reply } from '../http/reply.ts';
import type { Route } from '../route.ts';

export const meRoute: Route = {
  method: 'GET',
  path: '/me',
  says: 'Who you are, in which office and in which roles, as the directory has it now.',
  answers: z.object({ ...staffMember.shape, at: z.optional(office) }),
  handle: async ({ directory }, { staff }) => {
    const at = await directory.office(staff.office);
    return reply(at === undefined ? staff : { ...staff, at });
  },
};
