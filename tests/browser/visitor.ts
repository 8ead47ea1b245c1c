/** A worker at a browser with JavaScript switched off. Every page that is looked at is examined. */
import { mkdirSync } from 'node:fs';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '#domain/messages/text.ts';
import { axeIn } from './axe.ts';
import type { Served } from './server.ts';

export type Fields = Readonly<Record<string, string | readonly string[]>>;

interface Finding {
  readonly page: string;
  readonly found: string;
}

const smallest = 44;

/** Things to touch that are too small, and whether the page is wider than its window. */
const measure = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const wrong: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      wrong.push(`wider than the window: ${document.documentElement.scrollWidth}`);
    const touched = 'button, select, input[type=text], input[type=tel], textarea, .option label, a';
    for (const each of document.querySelectorAll(touched)) {
      const box = each.getBoundingClientRect();
      const inText = each.matches('p a') || each.matches('.skip, .quiet');
      if (!inText && (box.height < least - 0.5 || box.width < least - 0.5))
        wrong.push(`small: ${each.outerHTML.slice(0, 80)} ${box.width}×${box.height}`);
    }
    const tiles = [...document.querySelectorAll('.tiles a')].map((each) => each.getBoundingClientRect());
    if (
      tiles.some(
        ({ bottom }, n) => tiles[n + 1] !== undefined && Math.abs((tiles[n + 1]?.top ?? 0) - bottom) < 4,
      )
    )
      wrong.push('tiles that touch');
    return wrong;
  }, smallest);

/** With letters twice as large the page is no wider than its window, and the way out is still to be seen. */
const measureLarge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = '200%';
    const wrong: string[] = [];
    if (root.scrollWidth > window.innerWidth)
      wrong.push(`at 200 % wider than the window: ${root.scrollWidth}`);
    const out = document.querySelector('.leave')?.getBoundingClientRect();
    if (out && (out.left < 0 || out.right > window.innerWidth || out.bottom > window.innerHeight))
      wrong.push(`at 200 % the way out is not in view: ${out.left} to ${out.right}`);
    root.style.fontSize = '';
    return wrong;
  });

type Asked = 'everything' | 'colours' | 'words';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
  /** looked at with letters of twice the size as well */
  readonly large?: true;
  /** what axe looks for in English; in other languages it looks for `inOthers` */
  readonly axe?: { readonly for: Asked; readonly inOthers?: Asked };
}

const phone = { width: 320, height: 568 };
const desk = { width: 1280, height: 800 };

/** The rules whose answer can differ from language to language: all others see the same document. */
const ofWords = [
  'button-name',
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'input-button-name',
  'label',
  'link-name',
  'select-name',
  'summary-name',
  'valid-lang',
];

/**
 * A page on a cheap phone, at a desk, at night. Sizes are measured on each. Axe is asked where its answer can differ:
 * the document is the same at every width, and but for its words, in every language.
 */
const looks: readonly Look[] = [
  {
    name: '320',
    viewport: phone,
    colorScheme: 'light',
    large: true,
    axe: { for: 'everything', inOthers: 'words' },
  },
  { name: '320-dark', viewport: phone, colorScheme: 'dark', axe: { for: 'colours' } },
  { name: '1280', viewport: desk, colorScheme: 'light' },
];

const toldTo = (builder: AxeBuilder, asked: Asked): AxeBuilder => {
  if (asked === 'everything') return builder.withTags(tags);
  return builder.withRules(asked === 'colours' ? ['color-contrast'] : ofWords);
};

const violations = async (page: Page, asked: Asked) =>
  (await toldTo(await axeIn(page), asked).analyze()).violations;

const shots = process.env.SHOTS;

export const visitor = async (browser: Browser, { base }: Served, language: Language) => {
  const shape = {
    viewport: phone,
    locale: language,
    extraHTTPHeaders: { 'x-test-address': `${language}-${Math.random()}` },
  };
  const plain = await browser.newContext({ ...shape, javaScriptEnabled: false });
  const page = await plain.newPage();
  // axe needs script: it looks at the very same answer in a second window
  const examined = await (await browser.newContext({ ...shape, bypassCSP: true })).newPage();
  const findings: Finding[] = [];
  const seen: string[] = [];

  const shoot = async (name: string, look: Look): Promise<void> => {
    if (shots === undefined) return;
    const folder = `${shots}/${language}-${look.name}`;
    mkdirSync(folder, { recursive: true });
    const number = String(seen.length).padStart(2, '0');
    await examined.screenshot({ path: `${folder}/${number}-${name}.png`, fullPage: true });
  };

  const examine = async (name: string, look: Look): Promise<void> => {
    await examined.setViewportSize(look.viewport);
    await examined.emulateMedia({ colorScheme: look.colorScheme });
    await shoot(name, look);
    const page = `${name} ${look.name}`;
    const note = (found: string) => findings.push({ page, found });
    const asked = language === 'en' ? look.axe?.for : look.axe?.inOthers;
    if (asked !== undefined)
      for (const { id, nodes } of await violations(examined, asked))
        note(`${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    for (const found of await measure(examined)) note(found);
    if (look.large) for (const found of await measureLarge(examined)) note(found);
  };

  const fill = async (name: string, value: string): Promise<void> => {
    const field = page.locator(`main [name="${name}"]`).first();
    const type =
      (await field.getAttribute('type')) ?? (await field.evaluate((each) => each.tagName.toLowerCase()));
    if (type === 'radio' || type === 'checkbox') {
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
    } else if (type === 'select') await field.selectOption(value);
    else await field.fill(value);
  };

  return {
    page,
    findings,
    seen,
    path: () => new URL(page.url()).pathname,
    go: (path: string) => page.goto(base + path),
    /** Looks closely at the page that is open. */
    look: async (name: string) => {
      seen.push(name);
      const body = await page.content();
      await examined.route(page.url(), (route) =>
        route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
      );
      await examined.goto(page.url());
      for (const each of looks) await examine(name, each);
      await examined.unrouteAll();
    },
    fill: async (fields: Fields) => {
      for (const [name, value] of Object.entries(fields))
        for (const each of typeof value === 'string' ? [value] : value) await fill(name, each);
    },
    press: async (selector = 'main form button.main') => {
      await page.locator(selector).first().click();
      await page.waitForLoadState('load');
    },
    text: () => page.locator('main').innerText(),
    close: async () => {
      await plain.close();
      await examined.context().close();
    },
  };
};
export type Visitor = Awaited<ReturnType<typeof visitor>>;
