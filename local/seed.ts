/** The demo cases. They come in through the public doors only: worker site, SMS webhook and staff API. */
import type { Addresses } from './addresses.ts';
import { restaurant } from './demo/cn-mainland/restaurant.ts';
import { site } from './demo/cn-mainland/site.ts';
import { hazard, incomplete, overtime, school } from './demo/cn-mainland/small.ts';
import { cafe, shop } from './demo/gb/wages.ts';
import type { Say } from './steps.ts';

type Story = (addresses: Addresses) => Promise<void>;

/** By jurisdiction; told in this order. */
const stories: Readonly<Record<string, readonly Story[]>> = {
  'cn-mainland': [overtime, incomplete, restaurant, site, hazard, school],
  gb: [cafe, shop],
};

export const seedCases = async (
  addresses: Addresses,
  jurisdictions: readonly string[],
  say: Say,
): Promise<void> => {
  const told = jurisdictions.flatMap((each) => stories[each] ?? []);
  for (const [place, story] of told.entries()) {
    say(`${place + 1}/${told.length}`);
    await story(addresses);
  }
};
