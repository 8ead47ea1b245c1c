/** A member of staff at the desk, in a browser; what breaks the page's policy or fails in it is noted. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { axeIn } from './axe.ts';

interface Seat {
  /** as the card names them */
  readonly member: string;
  readonly language: 'en' | 'zh-CN';
  readonly width: number;
}

const shots = process.env.SHOTS;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Cloudscape 3.0.1383 gives the bar of its AppLayout on phones an orientation, which a `nav` has not. It hides nothing. */
const isKnown = (rule: string, html: string): boolean =>
  rule === 'aria-allowed-attr' && html.includes('mobile-toolbar-nav');

const signIn = async (page: Page, desk: string, member: string): Promise<void> => {
  await page.goto(desk);
  await page.getByRole('button', { name: member }).click();
  await page.locator('main').waitFor();
};

/** All that is being read has come: no spinner turns. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('main').waitFor();
};

/**
 * What is wrong with the page as it stands, by day and by night; what the document says is the same in both, so that at
 * night only colours are asked for.
 */
export const faultsOf = async (page: Page, name: string, pictures?: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (pictures !== undefined) {
      mkdirSync(`${pictures}-${colorScheme}`, { recursive: true });
      await page.screenshot({ path: `${pictures}-${colorScheme}/${name}.png`, fullPage: true });
    }
    const builder = await axeIn(page);
    const asked = colorScheme === 'light' ? builder.withTags(tags) : builder.withRules(['color-contrast']);
    for (const { id, nodes } of (await asked.analyze()).violations) {
      const ours = nodes.filter(({ html }) => !isKnown(id, html));
      if (ours.length > 0)
        faults.push(
          `${name} ${colorScheme} ${id}: ${ours.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
    }
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wide > 0 ? [...faults, `${name}: wider than the window by ${wide}`] : faults;
};

export const deskVisitor = async (browser: Browser, desk: string, seat: Seat) => {
  const { member, language, width } = seat;
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height: width < 500 ? 740 : 900 },
    // screens are looked at, not waited for while they move in
    reducedMotion: 'reduce',
  });
  // a page that comes for the first time is compiled, beside whatever else the machine does
  context.setDefaultNavigationTimeout(300_000);
  const page = await context.newPage();
  const broken: string[] = [];
  const findings: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text());
  });
  page.on('pageerror', (error) => broken.push(error.message));
  await signIn(page, desk, member);

  /** The same page goes to another place of the desk, as a link in it would. */
  const go = async (place: string): Promise<void> => {
    await page.evaluate(
      (to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `/workbench${place === '/' ? '' : place}`,
    );
    await settled(page);
  };

  const examine = async (name: string, place: string): Promise<void> => {
    await go(place);
    findings.push(...(await faultsOf(page, name, shots && `${shots}/${language}-${width}`)));
  };

  return { page, broken, findings, go, examine };
};
export type DeskVisitor = Awaited<ReturnType<typeof deskVisitor>>;
