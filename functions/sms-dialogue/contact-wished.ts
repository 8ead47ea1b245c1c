/** What a worker asked for in words, in the record of how they are reached. It only ever says less, so it counts at once. */
import type { Contact } from '#adapters/vault/port.ts';
import { present } from '#domain/terms/present.ts';
import type { DiscretionWish } from '#domain/understanding/discretion.ts';

/** After "no contact" nobody is written to; START takes it back, as after STOP. */
export const contactWished = (
  wishes: readonly DiscretionWish[],
): Partial<Pick<Contact, 'onlyNumberAndDate' | 'stopped'>> =>
  present({
    onlyNumberAndDate: wishes.includes('little') ? true : undefined,
    stopped: wishes.includes('no_contact') ? true : undefined,
  });
