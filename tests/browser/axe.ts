/** Axe in a page. It is half a megabyte of script, which a page reads once and not for each examination. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const alreadyThere = 'void 0';

export const axeIn = async (page: Page): Promise<AxeBuilder> => {
  const isThere = await page.evaluate(() => 'axe' in window);
  return (
    new AxeBuilder(isThere ? { page, axeSource: alreadyThere } : { page })
      .options({ resultTypes: ['violations'] })
      // no frames here: the results need no second window
      .setLegacyMode()
  );
};
