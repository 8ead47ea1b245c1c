/** Every form of every command as it is drawn: a label at each field and choice in both languages, and no code in sight. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, it, vi } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { commandForms } from '#functions/staff-api/reference/commands.ts';
import { labelsIn } from '#functions/staff-api/reference/labels.ts';
import { asSchema, type CaseParts, type Schema, variantsOf } from '../../web/screens/act/schema.ts';
import en from '../../web/words/en.json' with { type: 'json' };
import zh from '../../web/words/zh-CN.json' with { type: 'json' };

vi.mock('../../web/shown/narrow.ts', () => ({ useNarrow: () => false }));
vi.mock('../../web/api/client.ts', async (original) => ({
  ...(await original<typeof import('../../web/api/client.ts')>()),
  useStaffApi: () => ({}),
}));
// the desk's parts are compiled under its own settings, which are not those of the tests
const place = '../../web/screens/act/fields.tsx';
const { Fields }: { readonly Fields: FunctionComponent<Readonly<Record<string, unknown>>> } = await import(
  place
);

const sums = { claimed: 5_400_000, assessed: 0, agreed: 0, paid: 0, confirmed: 0 };
const of: CaseParts = {
  office: 'cn-440306',
  workers: { w1: { standing: 'in', sums }, w2: { standing: 'in', sums } },
  parties: { p1: { relation: 'employer', details: { name: '恒发劳务有限公司' } } },
  ledger: { w1: { owed: 100 }, w2: { owed: 0 } },
};

/** Something in every group and one entry in every list, so that what is inside is drawn too. */
const opened = (schema: Schema): unknown => {
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).flatMap(([name, each]) => {
        const value = opened(each);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  if (schema.type === 'array' && schema.items?.type === 'object') return [opened(schema.items)];
  return undefined;
};

const words = { en, 'zh-CN': zh };
const languages = ['en', 'zh-CN'] as const;

type Language = (typeof languages)[number];

const byLanguage = <T>(of: (language: Language) => T): Readonly<Record<Language, T>> => ({
  en: of('en'),
  'zh-CN': of('zh-CN'),
});

/** All labels of all laws. */
const labelsKnown = byLanguage(
  (language): Record<string, string> =>
    Object.assign({}, ...procedures.map((each) => labelsIn(language, each))),
);
const formsKnown = byLanguage(commandForms);

/** The labels; what is asked for in vain is noted. */
const labelsFor = (language: Language, missed: string[]): Record<string, string> =>
  new Proxy(labelsKnown[language], {
    get: (labels, key) => {
      // the last place in which a label is looked for
      if (!(key in labels) && String(key).startsWith('choice.')) missed.push(String(key));
      return labels[String(key)];
    },
  });

interface Drawn {
  readonly html: string;
  readonly missed: readonly string[];
}

const drawn = (language: Language, schema: Schema, value: unknown): Drawn => {
  const missed: string[] = [];
  const queries = new QueryClient();
  queries.setQueryData(['reference'], {
    labels: labelsFor(language, missed),
    commands: formsKnown[language],
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
  });
  queries.setQueryData(['staff', of.office], []);
  queries.setQueryData(['offices'], []);
  const fields = createElement(Fields, {
    of,
    schema,
    value: typeof value === 'object' && value !== null ? { ...value } : {},
    issues: [],
    change: () => undefined,
  });
  const inWords = createElement(
    IntlProvider,
    {
      locale: language,
      messages: words[language],
      onError: (error) => {
        throw error;
      },
    },
    fields,
  );
  const html = renderToString(createElement(QueryClientProvider, { client: queries }, inWords));
  return { html, missed };
};

/** What somebody reads: the text between the tags. */
const readIn = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/&[#\w]+;/g, ' ');

const codesIn = (text: string): readonly string[] =>
  text.match(/\b[a-z]+_[a-z_]+\b|\b[a-z]+[A-Z]\w*\b/g) ?? [];

describe.each(languages)('in %s', (language) => {
  const forms = Object.entries(formsKnown[language]);

  it.each(forms)('the form of %s has words for all that is in it', (_, { schema }) => {
    const form = asSchema(schema);
    const { html, missed } = drawn(language, form, opened(form));
    const text = readIn(html);
    expect([missed, codesIn(text)]).toEqual([[], []]);
    if (language === 'zh-CN' && Object.keys(form.properties ?? {}).length > 0)
      expect(text).toMatch(/\p{Script=Han}/u);
  });

  const rules = variantsOf(
    asSchema(commandForms(language).record_wage_statement?.schema ?? {}).properties?.claims?.items ?? {},
  );
  it.each(rules.map((each) => [each.name, each] as const))(
    'the rule %s of wage law has, too',
    (name, { schema }) => {
      const { html, missed } = drawn(language, schema, { ...Object(opened(schema)), rule: name });
      expect([missed, codesIn(readIn(html))]).toEqual([[], []]);
    },
  );
});

it('a choice or a field without a label would be seen', () => {
  const reason: Schema = { enum: ['out_of_nowhere'], 'x-words': 'refusal_reason' };
  const { html, missed } = drawn('en', { properties: { reason, nameless: { type: 'boolean' } } }, {});
  expect(codesIn(readIn(html))).toEqual(['out_of_nowhere']);
  expect(missed).toEqual(expect.arrayContaining(['choice.out_of_nowhere', 'choice.nameless']));
});
