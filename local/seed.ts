/** The demo cases. They come in through the public APIs only: worker site, SMS webhook and staff API. */
import type { Addresses } from './addresses.ts';
import { restaurant } from './demo/cn-mainland/restaurant.ts';
import { constructionSite } from './demo/cn-mainland/site.ts';
import { factoryOvertime, hazard, incomplete, school } from './demo/cn-mainland/small.ts';
import { cafe, shop } from './demo/gb/wages.ts';
import { eatery, workshop } from './demo/ph/wages.ts';
import type { ReportProgress } from './steps.ts';

type Story = (addresses: Addresses) => Promise<void>;

/** The stories of each jurisdiction, in the order in which they are told. */
const stories: Readonly<Record<string, readonly Story[]>> = {
  'cn-mainland': [factoryOvertime, incomplete, restaurant, constructionSite, hazard, school],
  gb: [cafe, shop],
  ph: [workshop, eatery],
};

export const seedCases = async (
  addresses: Addresses,
  jurisdictions: readonly string[],
  say: ReportProgress,
): Promise<void> => {
  const told = jurisdictions.flatMap((each) => stories[each] ?? []);
  for (const [place, story] of told.entries()) {
    say(`${place + 1}/${told.length}`);
    await story(addresses);
  }
};
