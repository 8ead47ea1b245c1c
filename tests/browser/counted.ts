/** Counts what somebody does with mouse and keys on a way through the desk; typing and moving on with Tab are free. */
import type { Locator, Page } from 'playwright-core';

const moves = ['Tab', 'Shift+Tab'];
/** Whoever has to move on more often than this has lost the way. */
const mostMoves = 30;

export const counted = (page: Page) => {
  let steps = 0;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      if (!moves.includes(key)) steps += 1;
      await page.keyboard.press(key);
    }
  };
  return {
    steps: (): number => steps,
    press,
    click: async (at: Locator): Promise<void> => {
      steps += 1;
      await at.click();
    },
    type: (text: string): Promise<void> => page.keyboard.type(text),
    /** Goes on to what is looked for, as somebody without a mouse does. */
    moveTo: async (at: Locator): Promise<void> => {
      for (let moved = 0; moved < mostMoves; moved += 1) {
        await press('Tab');
        if (await at.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error(`Not within ${mostMoves} moves: ${at}`);
    },
  };
};
