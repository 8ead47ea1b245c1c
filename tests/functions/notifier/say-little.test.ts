/** “A number and a date, nothing more” is kept at every notice, in every language, under every law. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { noticeTextOf } from '#casework/notice-text.ts';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { catalogues } from '#domain/messages/listed-catalogues.ts';
import type { Notice, NoticeParam } from '#domain/messages/notice.ts';
import { dayText } from '#domain/messages/spoken.ts';
import { legalTermsOf } from '#domain/messages/terms.ts';
import { isKey, type Key, languages } from '#domain/messages/text.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import { runs } from '#tests/support/seeded.ts';

const office = {
  id: 'cn-440309',
  names: { en: 'Longhua Labour Inspection', 'zh-CN': '龙华劳动监察大队' },
  jurisdiction: 'cn-mainland',
  area: '440309',
  phone: '0755-27500000',
  dutyPhone: '+8613900000002',
};
const directory = memoryDirectory({ offices: [office] });

const all = [...catalogues.en.keys()].filter(isKey);
const toWorkers = all.filter(
  (key) => key.startsWith('notice.') && !/^notice\.(duty_|little\.|plain)/.test(key),
);
const sayable = all.filter((key) =>
  /^(refusal_reason|closing_reason|pause_reason|mediation_ending|authority|why|limit|kind)\./.test(key),
);

const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true });
const aDay = day.map((at) => ({ day: at.toISOString().slice(0, 10) }));
const anyKey = fc.constantFrom(...sayable);
const said = anyKey.map((say) => ({ say }));

/** What every pattern may ask for, each with what it may be filled with. */
const filling: fc.Arbitrary<Record<string, NoticeParam>> = fc
  .record({
    tail: fc.constantFrom('Q9X3', '7K4M'),
    office: fc.constant({ office: office.id }),
    sum: fc.record({ fen: fc.integer({ min: 1, max: 10_000_000_000 }) }),
    parts: fc.integer({ min: 2, max: 36 }),
    session: fc.integer({ min: 1, max: 9 }),
    certificate: fc.constant('RD26-7K4M2-Q9X3T-M12'),
    missing: fc.record({ list: fc.array(anyKey, { minLength: 1, maxLength: 3 }) }),
    authority: said,
    why: said,
    limit: said,
    reason: said,
    day: aDay,
    disputeUntil: aDay,
    reviewUntil: aDay,
    suitUntil: aDay,
    lastSafeDay: aDay,
  })
  .chain((params) =>
    fc.constantFrom(...procedures).map((procedure): Record<string, NoticeParam> => {
      const { emergency, ...terms } = legalTermsOf(procedure);
      return { ...params, ...terms, emergency: { anyOf: [...emergency.anyOf] } };
    }),
  );

const numbered: readonly Key[] = ['notice.received', 'notice.own_case'];

/** A notice with what its pattern asks for. */
const aNotice: fc.Arbitrary<Notice> = fc
  .tuple(fc.constantFrom(...toWorkers), filling)
  .map(([key, params]) => ({
    audience: 'worker',
    worker: 'w1',
    key,
    params: Object.fromEntries(
      Object.entries({ ...params, ...(numbered.includes(key) ? { number: 'RD26-7K4M2-Q9X3T' } : {}) }).filter(
        ([name]) => catalogues.en.get(key)?.includes(`{${name}`) || name === 'tail',
      ),
    ),
    urgent: false,
  }));

const onlyLittle = (language: (typeof languages)[number]) => ({
  channel: 'sms' as const,
  to: '+8613800000001',
  language,
  mayBePlain: false,
  onlyNumberAndDate: true,
  waits: 0,
});

/** The text without the case's number and the dates that the notice names. */
const restOf = (text: string, { params }: Notice, language: (typeof languages)[number]): string => {
  const days = Object.values(params).flatMap((each) =>
    typeof each === 'object' && 'day' in each ? [dayText(language, each.day)] : [],
  );
  return [...days, params.number, params.tail]
    .flatMap((each) => (typeof each === 'string' ? [each] : []))
    .reduce((left, each) => left.replaceAll(each, '#'), text);
};

describe('a worker who was promised a number and a date, nothing more', () => {
  it.each(languages)('gets that at every notice, under every law, in %s', async (language) => {
    const rests = new Set<string>();
    await fc.assert(
      fc.asyncProperty(aNotice, async (notice) => {
        const text = await noticeTextOf(directory, notice, onlyLittle(language));
        const rest = restOf(text, notice, language);
        rests.add(rest.replaceAll(/#(?:, #| and #|、#|和#)*/g, '#'));
        expect(rest.replaceAll(/\b[12] #|[12] #|# 3/g, '')).not.toMatch(/\d|[¥£₱]/);
        expect(rest).not.toMatch(
          /inspect|labour|visit|court|police|danger|money|paid|close|refuse|监察|法院|公安|检查|现场|危险|钱|办结|投诉/i,
        );
        expect(segmentsIn(text)).toBeLessThanOrEqual(mostSegments);
      }),
      { numRuns: runs(500) },
    );
    // whatever it is about, it reads alike: news, a day, the number, a yes or no
    expect(rests.size).toBeLessThanOrEqual(4);
  });

  it('gets every day that the notice names', async () => {
    const notice: Notice = {
      audience: 'worker',
      worker: 'w1',
      key: 'notice.closed',
      params: {
        tail: 'Q9X3',
        reason: { say: 'closing_reason.paid_full' },
        disputeUntil: { day: '2026-12-05' },
        lastSafeDay: { day: '2027-03-04' },
      },
      urgent: false,
    };
    expect(await noticeTextOf(directory, notice, onlyLittle('en'))).toBe(
      'Q9X3: 5 Dec 2026 and 4 Mar 2027. To read it send: STATUS Q9X3 3',
    );
  });
});
