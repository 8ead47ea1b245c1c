/** Offices that a command names: where it goes, or who is competent instead. */
import * as z from 'zod/mini';

const id = z.catch(z.optional(z.string()), undefined);
const naming = z.object({
  toOffice: id,
  with: id,
  office: id,
  instead: z.catch(z.optional(z.object({ office: id })), undefined),
});

/** What is no name of an office is for the command's own form to refuse. */
export const officesNamedBy = (command: object): readonly string[] => {
  const { toOffice, with: other, office, instead } = naming.parse(command);
  return [toOffice, other, office, instead?.office].filter((each) => each !== undefined);
};
