/** A hand that fills in the forms of the desk: what a command carries, field by field, as somebody would who has it on paper. */
import type { Locator, Page, Response } from 'playwright-core';
import { until } from '#tests/support/until.ts';
import {
  asSchema,
  fieldKind,
  isRecord,
  type Schema,
  type Value,
  variantsOf,
} from '../../web/screens/act/schema.ts';
import words from '../../web/words/en.json' with { type: 'json' };

interface Field {
  readonly page: Page;
  readonly at: Locator;
  readonly name: string;
  readonly schema: Schema;
}

const named = (code: unknown): string => `[role=option]:has([data-value="${String(code)}"])`;
const listOf = ({ at }: Field): Locator => at.locator('button[aria-haspopup]').first();

/** Opens the list of a field and takes this one of it. */
const choose = async (field: Field, code: unknown): Promise<void> => {
  await listOf(field).click();
  await field.page.locator(named(code)).first().click();
};

/** Opens the list of a field and takes these of it and no others: some may be taken already. */
const chooseAll = async (field: Field, codes: readonly unknown[]): Promise<void> => {
  const { page } = field;
  await listOf(field).click();
  await page.locator('[role=option]').first().waitFor();
  for (const option of await page.locator('[role=option]').all()) {
    const code = await option.locator('[data-value]').first().getAttribute('data-value');
    const isWanted = codes.some((each) => String(each) === code);
    const isTaken = (await option.getAttribute('aria-selected')) === 'true';
    if (isWanted !== isTaken) await option.click();
  }
  await page.keyboard.press('Escape');
};

/** One of a few is pressed, one of many is looked for in a list, what is in no list is typed. */
const say = async (field: Field, value: unknown): Promise<void> => {
  const radio = field.at.locator(`input[type=radio][value="${String(value)}"]`);
  if ((await radio.count()) > 0) await radio.first().check({ force: true });
  else if ((await listOf(field).count()) > 0 && !(await isDateBox(field))) await choose(field, value);
  else await type(field.at, String(value));
};

/** A day has a list too, of days. */
const isDateBox = async ({ at }: Field): Promise<boolean> =>
  (await at.locator('input[placeholder="YYYY-MM-DD"]').count()) > 0;

const type = async (at: Locator, text: string): Promise<void> => {
  await at.locator('input:visible, textarea:visible').first().fill(text);
};

const sumOf = /\b(w\d+)\b/;

const inUnits = (fen: unknown): string => String(Number(fen) / 100);

/** Each worker's sum stands in a row of its own; what stands there of others is taken out. */
const typeSums = async ({ at }: Field, lines: readonly unknown[]): Promise<void> => {
  const sums = new Map(lines.filter(isRecord).map(({ worker, fen }) => [String(worker), inUnits(fen)]));
  for (const input of await at.getByRole('textbox', { name: sumOf }).all()) {
    const [, worker = ''] = sumOf.exec((await input.getAttribute('aria-label')) ?? '') ?? [];
    const sum = sums.get(worker) ?? '';
    if ((await input.inputValue()) !== sum) await input.fill(sum);
  }
};

const addTo = ({ at }: Field): Locator => at.getByRole('button', { name: words['act.add'] }).last();

const fillList = async (field: Field, entries: readonly unknown[]): Promise<void> => {
  const { page, at, name, schema } = field;
  const { items = {} } = schema;
  const row = (n: number) => at.locator(`[data-entry="${n}"]`).first();
  while ((await row(entries.length).count()) > 0)
    await row(entries.length).getByRole('button', { name: words['act.remove'] }).last().click();
  for (const [n, entry] of entries.entries()) {
    if ((await row(n).count()) === 0) await addTo(field).click();
    await fillField({ page, at: row(n), name, schema: items }, entry);
  }
};

const fillOneOf = async (field: Field, value: Value): Promise<void> => {
  const variant = variantsOf(field.schema).find(({ name, by }) => value[by] === name);
  if (variant === undefined) throw new Error(`No such ${field.name}: ${JSON.stringify(value)}`);
  const { [variant.by]: chosen, ...rest } = value;
  await choose(field, chosen);
  await fillIn(field.page, field.at, variant.schema, rest);
};

const fillField = async (field: Field, value: unknown): Promise<void> => {
  const { page, at, name, schema } = field;
  const several = Array.isArray(value) ? value : [value];
  switch (fieldKind(name, schema)) {
    case 'group':
      return fillIn(page, at, schema, isRecord(value) ? value : {});
    case 'one_of':
      return fillOneOf(field, isRecord(value) ? value : {});
    case 'list':
      return (await addTo(field).count()) > 0 ? fillList(field, several) : chooseAll(field, several);
    case 'sums_by_worker':
      return typeSums(field, several);
    case 'choices':
    case 'workers':
    case 'parties':
    case 'inspectors':
      return chooseAll(field, several);
    case 'sum':
      return type(at, inUnits(value));
    default:
      return say(field, value);
  }
};

/** Fills what `value` says; a folded part of the form is unfolded first. */
const fillIn = async (page: Page, scope: Locator, schema: Schema, value: Value): Promise<void> => {
  for (const [name, each] of Object.entries(value)) {
    const at = scope.locator(`[data-field="${name}"]`).first();
    if (!(await at.isVisible())) await unfold(scope);
    // who signs what another proposed finds it in the proposal
    if (!(await at.isVisible())) continue;
    const known = schema.properties?.[name];
    if (known === undefined) throw new Error(`The form has no ${name}`);
    await fillField({ page, at, name, schema: known }, each).catch(async (problem: unknown) => {
      // what a colleague proposed meanwhile is asked for no more
      if (await at.isVisible()) throw problem;
    });
  }
};

const unfold = async (scope: Locator): Promise<void> => {
  const folded = scope.locator('[aria-expanded=false][aria-controls]:not([aria-haspopup])');
  // each that is opened is one less
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
};

const menus = [words['acts.record'], words['acts.people'], words['acts.rare']];

/** The button or the entry of a menu that opens an act; undefined where the case does not offer it. */
const offered = async (page: Page, type: string, name: string): Promise<Locator | undefined> => {
  const button = page.getByRole('button', { name, exact: true });
  if ((await button.count()) > 0) return button.first();
  for (const menu of menus) {
    const trigger = page.getByRole('button', { name: menu, exact: true });
    if ((await trigger.count()) === 0) continue;
    await trigger.click();
    const item = page.locator(`[data-testid="${type}"]`);
    if ((await item.count()) > 0) return item.first();
    await page.keyboard.press('Escape');
  }
  return undefined;
};

/** Colleagues have acted meanwhile: the page says so, and shows it when it is asked to. */
const showNews = async (page: Page): Promise<void> => {
  const news = page.getByRole('status').getByRole('button', { name: words['news.show'], exact: true });
  if (!(await news.isVisible())) return;
  await news.click();
  await news.waitFor({ state: 'hidden' });
};

const isShown = (found: Locator): Promise<boolean> =>
  found.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );

/**
 * A case that somebody else works on offers the act a moment later, or in another place than it just did; where it is
 * fetched anew between press and release, its buttons and menus are other ones, and the hand presses again.
 */
const openAct = (page: Page, type: string, name: string): Promise<Locator> =>
  until(`${name} is opened`, async () => {
    const dialog = page.getByRole('dialog');
    if (await dialog.isVisible()) return dialog;
    await showNews(page);
    const found = await offered(page, type, name);
    await found?.click({ timeout: 5000 });
    return found !== undefined && (await isShown(dialog)) && dialog;
  });

interface Form {
  readonly name: string;
  readonly schema: Value;
}

interface GivenAct {
  /** as the card at the sign-in names them */
  readonly member: string;
  readonly type: string;
  readonly form: Form;
  readonly body: Value;
}

/** Presses the button of the form, and confirms where that is asked. */
const send = async (dialog: Locator, name: string): Promise<void> => {
  const press = () => dialog.getByRole('button', { name }).last().click();
  const asked = dialog.getByRole('button', { name: words['act.back'] });
  const isAsked = await asked.isVisible();
  await press();
  if (!isAsked && (await asked.isVisible())) await press();
};

/** The sign-in is asked for over the page; the page then sends by itself what it wanted it for. */
const signInAgain = async (page: Page, member: string): Promise<void> => {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: words['session.sign_in'], exact: true }).click();
  const over = await opened;
  await over.getByRole('button', { name: member }).click();
};

/** Browsers don't tell what a request made from another carries: the page is asked to note it. */
const noteBodies = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if ('bodies' in window) return;
    const bodies: string[] = [];
    Object.assign(window, { bodies });
    const { fetch } = window;
    window.fetch = async (...given) => {
      const request = new Request(...given);
      if (request.method === 'POST') bodies.push(await request.clone().text());
      return fetch(request);
    };
  });

const lastBody = async (page: Page): Promise<unknown> =>
  JSON.parse(await page.evaluate(() => ('bodies' in window ? String([window.bodies].flat().at(-1)) : '')));

const signInWanted = 401;
/** A colleague was quicker: what came between is shown, and the form is looked through and sent again. */
const movedOn = 412;
/** Sent again before the rows of what came between stood in the form. */
const tooSoon = 422;

/** Gives a command through its form; says what was sent and what came of it. */
export const giveByHand = async (
  page: Page,
  { member, type, form, body }: GivenAct,
): Promise<{ readonly sent: unknown; readonly answer: Response }> => {
  await noteBodies(page);
  const dialog = await openAct(page, type, form.name);
  const answered = () => page.waitForResponse((each) => each.url().endsWith(`/commands/${type}`));
  for (let turn = 1; ; turn += 1) {
    await fillIn(page, dialog, asSchema(form.schema), body);
    const first = answered();
    await send(dialog, form.name);
    let answer = await first;
    if (answer.status() === signInWanted) {
      const second = answered();
      await signInAgain(page, member);
      answer = await second;
    }
    const isTooSoon = turn > 1 && answer.status() === tooSoon;
    if ((answer.status() === movedOn || isTooSoon) && turn < 4) {
      await until('the case as it is now', () =>
        dialog.getByRole('button', { name: form.name }).last().isEnabled(),
      );
      continue;
    }
    if (!answer.ok()) throw new Error(`${type}: ${answer.status()} ${await answer.text()}`);
    await dialog.waitFor({ state: 'hidden' });
    return { sent: await lastBody(page), answer };
  }
};
