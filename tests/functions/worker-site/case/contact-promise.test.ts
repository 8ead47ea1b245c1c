/** What was promised of discretion holds across every change of contact, confirmed or not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBareLittle, newReaching, type Reaching } from '#tests/support/reaching.ts';
import { runs } from '#tests/support/seeded.ts';
import type { Seen } from '../worker.ts';

const oldPhone = '+8613800138000';
const newPhone = '+8613900139000';
const strange = '+8613700137000';

const channel = fc.constantFrom('sms', 'call', 'none');
const wording = fc.constantFrom('discreet', 'plain');
// at the hour of the test each of them is safe
const safe = fc.constantFrom('any', 'morning');

const before = fc.record({ channel, wording, safe, stops: fc.boolean() });
const change = fc.record({
  channel,
  which: fc.constantFrom('same', 'other'),
  phone: fc.constantFrom('139 0013 9000', '138 0013 8000', '0755 2750 0000'),
  wording,
  safe,
});
/** Most often from the phone that is meant. */
const sentFrom = fc.constantFrom(undefined, 'meant', 'meant', 'meant', oldPhone, newPhone, strange);
const meantPhone = ({ which, phone }: Course['change']): string =>
  which === 'other' && phone.startsWith('139') ? newPhone : oldPhone;

const codeIn = ({ html }: Seen): string | undefined =>
  /<span>(\d{5})<\/span> <span>(\d{5})<\/span>/.exec(html)?.slice(1).join('');

interface Course {
  readonly before: { channel: string; wording: string; safe: string; stops: boolean };
  readonly change: { channel: string; which: string; phone: string; wording: string; safe: string };
  readonly from: string | undefined;
}

const played = async (here: Reaching, { before: was, change: wish, from }: Course) => {
  const { by, caseId } = await here.opened({
    contact: { channel: was.channel },
    safe: { safe: was.safe },
    wording: { wording: was.wording },
  });
  if (was.stops && was.channel !== 'none') await here.says('STOP', oldPhone);
  const old = await here.contactOf(caseId);
  const sent = here.messenger.sent.length;
  const page = await by.post('/case/contact', wish);
  const unconfirmed = await here.contactOf(caseId);
  const unasked = here.messenger.sent.slice(sent);
  const code = codeIn(page);
  if (code !== undefined && from !== undefined) await here.says(code, from);
  const now = await here.contactOf(caseId);
  const told = await here.tell(caseId);
  await here.write(caseId);
  return { old, unconfirmed, unasked, now, told, later: await here.tell(caseId), code };
};

test('the old number hears once at most and in its own words, the new one nothing before it spoke', async () => {
  await fc.assert(
    fc.asyncProperty(before, change, sentFrom, async (was, wish, sender) => {
      const from = sender === 'meant' ? meantPhone(wish) : sender;
      const { old, unconfirmed, unasked, now, told, later, code } = await played(newReaching(), {
        before: was,
        change: wish,
        from,
      });
      // no door sends a text to a number that somebody typed
      expect(unasked).toEqual([]);
      // until the phone has spoken, nothing says more than it did, and nothing goes elsewhere
      if (unconfirmed?.phone !== undefined) {
        expect(unconfirmed.phone).toBe(old?.phone);
        expect(unconfirmed.mayBePlain && !old?.mayBePlain).toBe(false);
        expect(old?.onlyNumberAndDate && !unconfirmed.onlyNumberAndDate).toBeFalsy();
        expect(unconfirmed.channel).toBe(old?.channel);
      }
      const isConfirmed = code !== undefined && now?.phone === from && now?.verifiedAt !== old?.verifiedAt;
      if (code !== undefined && !isConfirmed) expect(now?.phone).toBe(old?.phone);
      // only who was reached by text is told, once
      const isReached = old?.channel === 'sms' && !old.stopped;
      expect(told.length).toBeLessThanOrEqual(isReached ? 1 : 0);
      for (const { to, text } of told) {
        expect(to).toBe(old?.phone);
        expect(text).not.toMatch(/complaint|Hongda|14,250/);
        if (old?.onlyNumberAndDate || now?.onlyNumberAndDate || now?.phone === undefined)
          expect(isBareLittle(text)).toBe(true);
      }
      // after that only the new one, and only as it wants
      const isTold = now?.channel === 'sms' && !now.stopped;
      expect(later.map(({ to }) => to)).toEqual(isTold ? [now.phone] : []);
      if (now?.onlyNumberAndDate) for (const { text } of later) expect(isBareLittle(text)).toBe(true);
    }),
    { numRuns: runs(120) },
  );
}, 120_000);
