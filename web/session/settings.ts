/** What the desk must be told: where staff sign in. Served beside the page, so that one build fits every authority. */
import * as z from 'zod/mini';

const deskSettings = z.object({
  issuer: z.url(),
  clientId: z.string(),
  audience: z.string(),
});
export type DeskSettings = z.infer<typeof deskSettings>;

export const deskSettingsAt = async (address: string): Promise<DeskSettings> =>
  deskSettings.parse(await (await fetch(address)).json());
