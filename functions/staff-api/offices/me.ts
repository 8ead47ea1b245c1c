import * as z from 'zod/mini';
import { contactWays, office, staffMember } from '#domain/office/office.ts';
import { reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';

export const meRoute = declaredRoute({
  method: 'GET',
  path: '/me',
  says: 'Who you are, in which office and in which roles, as the directory has it now.',
  answers: z.object({
    ...staffMember.shape,
    at: z.optional(office),
    /** the ways in which you can be told of what is due */
    channels: z.array(z.enum(contactWays)),
  }),
  handle: async ({ directory, staffChannels }, { staff }) => {
    const at = await directory.office(staff.office);
    const channels = [...staffChannels];
    return reply(at === undefined ? { ...staff, channels } : { ...staff, at, channels });
  },
});
