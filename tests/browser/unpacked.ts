/** npm's Chromium is unpacked before any worker starts it: while one wrote it, another could not run it. */
import { chromiumPath } from './chromium.ts';

export default async (): Promise<void> => {
  await chromiumPath();
};
