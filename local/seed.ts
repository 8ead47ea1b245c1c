/** The demo cases. They come in through the public doors only: worker site, SMS webhook and staff API. */
import type { Addresses } from './addresses.ts';
import { restaurant } from './demo/stories/restaurant.ts';
import { site } from './demo/stories/site.ts';
import { hazard, incomplete, overtime, school } from './demo/stories/small.ts';
import type { Say } from './steps.ts';

type Story = (addresses: Addresses) => Promise<void>;

/** One file a story in `demo/stories/`; told in this order. */
const stories: readonly Story[] = [overtime, incomplete, restaurant, site, hazard, school];

export const seedCases = async (addresses: Addresses, say: Say): Promise<void> => {
  for (const [place, story] of stories.entries()) {
    say(`${place + 1}/${stories.length}`);
    await story(addresses);
  }
};
