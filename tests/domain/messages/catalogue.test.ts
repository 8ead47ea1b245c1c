import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { eventKinds } from '#domain/complaint/events/registry.ts';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { catalogues } from '#domain/messages/listed-catalogues.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { secondsOfQuiet } from '#domain/messages/quiet-hours.ts';
import { shownToWorker } from '#domain/messages/shown.ts';
import { legalTermsOf, termIn } from '#domain/messages/terms.ts';
import { isKey, type Key, languageOf, languageOfWriting, languages, text } from '#domain/messages/text.ts';
import { isOfWholeCase } from '#domain/procedure/time-limit.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import { statuses } from '#domain/terms/statuses.ts';
import * as vocabulary from '#domain/terms/vocabulary.ts';
import { cnMainland } from '#tests/support/procedures.ts';

type Element = ReturnType<typeof parse>[number];

const argumentsIn = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap((each) => argumentsIn(each.value))];
    return 'value' in element ? [element.value] : [];
  });

const needs = (pattern: string): readonly string[] =>
  [...new Set(argumentsIn(parse(pattern, { ignoreTag: true })))].sort();

const patterns = (language: (typeof languages)[number]) => [...catalogues[language].entries()];

describe('the catalogues', () => {
  test.each(languages)('%s has every key of English, and no other', (language) => {
    expect([...catalogues[language].keys()].sort()).toEqual([...catalogues.en.keys()].sort());
  });

  test.each(procedures)(
    'has words for every limit of $id, as a name and as the next step',
    ({ timeLimits }) => {
      const keys = timeLimits.flatMap((limit) => [
        `limit.${limit.id}`,
        ...(isOfWholeCase(limit) ? [] : [`web.next.${limit.id}`]),
      ]);
      expect(keys.filter((key) => !isKey(key))).toEqual([]);
    },
  );

  test.each(procedures)('what $id says otherwise asks for no more than what it stands for', ({ terms }) => {
    const asked = (key: string) => needs(catalogues.en.get(key) ?? '');
    const odd = Object.entries(terms).filter(([common, own]) =>
      asked(own).some((name) => !asked(common).includes(name)),
    );
    expect(odd).toEqual([]);
  });

  test.each(languages)('%s asks for the same parameters as English', (language) => {
    const odd = patterns(language).filter(
      ([key, pattern]) => `${needs(pattern)}` !== `${needs(catalogues.en.get(key) ?? '')}`,
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['kind', vocabulary.complaintKinds],
    ['legal.kind', vocabulary.complaintKinds],
    ['status', statuses],
    ['refusal_reason', vocabulary.refusalReasons],
    ['closing_reason', vocabulary.closingReasons],
    ['authority', vocabulary.authorities],
    ['role', vocabulary.roles],
    ['relation', vocabulary.partyRelations],
    ['missing', vocabulary.missingFacts],
    ['retaliation', vocabulary.retaliationKinds],
    ['harm', vocabulary.harmFlags],
    ['liability', vocabulary.liabilityBases],
    ['evidence', vocabulary.evidenceKinds],
    ['mediation_ending', vocabulary.mediationEndings],
    ['pause_reason', vocabulary.pauseReasons],
    ['emergency', cnMainland.emergencyNumbers.map(({ what }) => what)],
    ['hotline', cnMainland.hotlines.map(({ what }) => what)],
    ['event', eventKinds.map(({ type }) => type)],
  ];
  test.each(groups)('every code of %s has words', (group, codes) => {
    expect(codes.filter((code) => !isKey(`${group}.${code}`))).toEqual([]);
  });

  test('what a worker is shown is a real event, once', () => {
    expect(new Set(shownToWorker).size).toBe(shownToWorker.length);
  });
});

describe('text', () => {
  test('says sums, days, lists and other messages in the language', () => {
    const params = { tail: 'Q9X3', sum: { fen: 123_456_789 }, day: { day: '2026-11-24' } };
    expect(text('en', 'notice.money_due', params)).toContain('¥1,234,567.89 by 24 Nov 2026');
    expect(text('zh-CN', 'notice.money_due', params)).toContain('2026年11月24日前付您¥1,234,567.89');
    expect(
      text('en', 'notice.needs', { tail: 'X', missing: { list: ['missing.employer', 'missing.place'] } }),
    ).toContain('who the employer is and where it is');
  });

  test.each([
    ['zh-Hans-CN', 'zh-CN'],
    ['fr, zh-TW;q=0.8, en;q=0.5', 'zh-CN'],
    ['en-US,en;q=0.9', 'en'],
    ['zh;q=0, en', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['xx', 'en'],
  ] as const)('languageOf(%s) is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  test('the letters of a message tell its language', () => {
    expect(languageOfWriting('欠薪 ok', 'en')).toBe('zh-CN');
    expect(languageOfWriting('hello', 'zh-CN')).toBe('en');
  });

  test.each(languages)('a message that tells nothing is answered in %s where that is the usual', (usual) => {
    expect(languageOfWriting('1', usual)).toBe(usual);
    expect(languageOfWriting('A 2', usual)).toBe(usual);
  });
});

describe('notices', () => {
  const longest = {
    tail: 'Q9X3',
    number: 'RD26-7K4M2-Q9X3T',
    office: 'Longhua District Labour Inspection Brigade',
    sum: { fen: 123_456_789 },
    parts: 12,
    session: 3,
    certificate: 'RD26-7K4M2-Q9X3T-M12',
    text: '',
    days: '24 Nov 2026 and 24 Nov 2027',
    missing: { list: ['missing.employer', 'missing.period', 'missing.what_happened'] as const },
    authority: { say: 'authority.emergency_management' },
    kind: { say: 'kind.wage.construction_chain' },
    why: { say: 'why.CN-LI-10' },
    limit: { say: 'limit.retaliation_contact' },
    reason: { say: 'closing_reason.paid_partial_accepted' },
    late: 48,
    today: 48,
    tasks: 48,
    firstDay: { day: '2026-11-24' },
    day: { day: '2026-11-24' },
    disputeUntil: { day: '2026-11-24' },
    reviewUntil: { day: '2026-11-24' },
    suitUntil: { day: '2026-11-24' },
    lastSafeDay: { day: '2027-11-24' },
  } as const;
  const keys = [...catalogues.en.keys()].filter((key): key is Key => key.startsWith('notice.') && isKey(key));

  const everyLaw = languages.flatMap((language) =>
    procedures.map((procedure) => ({ language, procedure, id: procedure.id })),
  );
  test.each(everyLaw)(
    'in $language under $id none is longer than two segments, whatever it is filled with',
    ({ language, procedure }) => {
      const han = catalogues[language].get('language.script') === 'Han';
      const office = han ? '深圳市龙华区人力资源和社会保障局' : longest.office;
      const sum = { ...longest.sum, currency: procedure.currency };
      const filled = { ...longest, ...legalTermsOf(procedure), office, sum };
      const long = keys.filter(
        (key) => segmentsIn(text(language, termIn(procedure, key), filled)) > mostSegments,
      );
      expect(long).toEqual([]);
    },
  );

  test.each(languages)('in %s none says "complaint", unless the worker allowed plain words', (language) => {
    const said = keys.filter(
      (key) => key !== 'notice.plain' && /complain|投诉|举报/i.test(catalogues[language].get(key) ?? ''),
    );
    expect(said).toEqual([]);
  });
});

describe('quiet hours', () => {
  const zone = 'Asia/Shanghai';
  test.each([
    ['2026-11-24T12:59:00Z', 0],
    ['2026-11-24T13:00:00Z', 11 * 3600],
    ['2026-11-24T23:59:59.500Z', 1],
    ['2026-11-25T00:00:00Z', 0],
  ])('at %s a text waits %d seconds', (at, seconds) => {
    expect(secondsOfQuiet(new Date(at), zone)).toBe(seconds);
  });
  test('the same hour twice means none', () => {
    expect(secondsOfQuiet(new Date('2026-11-24T14:00:00Z'), zone, { from: '00:00', until: '00:00' })).toBe(0);
  });
});

test('noticesFor is imported for its table', () => {
  expect(typeof noticesFor).toBe('function');
});

test.each(languages)('a sum in %s is as short a text as one in yuan, whatever the currency', (language) => {
  const said = (currency: string) =>
    text(language, 'notice.paid_checked', { tail: 'Q9X3', sum: { fen: 123_456_789, currency } });
  for (const { currency } of procedures)
    expect([currency, segmentsIn(said(currency))]).toEqual([currency, segmentsIn(said('CNY'))]);
  expect(said('PHP')).toContain('PHP 1,234,567.89');
  expect(said('GBP')).toContain('£1,234,567.89');
});
