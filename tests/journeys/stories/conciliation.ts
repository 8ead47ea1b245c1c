/** Talks about wages that fail, under any law: the certificate, the tribunal, its award, the money with each worker. */
import { expect } from 'vitest';
import { withRoll } from '#domain/jurisdictions/counting.ts';
import { dayText, moneyText } from '#domain/messages/spoken.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import { lastDayOf } from '#domain/time/deadline.ts';
import { file, inQueue } from '#tests/support/environment/file.ts';
import type { Harness } from '#tests/support/environment/harness.ts';
import { rebuilds } from '#tests/support/environment/records.ts';
import { files, joins, looksAt } from '#tests/support/environment/worker.ts';
import { until } from '#tests/support/until.ts';
import { type Cast, toldBy } from './cast.ts';

/** By when the talks must have led to something, if they count from today. */
const limitOfTalks = ({ procedure, calendar, clock }: Harness): string => {
  const limit = procedure.timeLimits.find(({ id }) => id === 'mediation');
  const length = limit && lengthOn(limit, clock.today());
  if (length === undefined) throw new Error(`${procedure.id} sets the talks no limit`);
  return lastDayOf(calendar, clock.today(), withRoll(procedure, length));
};

/** Both sides are asked, and say yes: the worker of this receipt on the page, the employer to the mediator. */
export const talksBegin = async (here: Harness, caseId: string, receipt: string): Promise<void> => {
  const supervisor = here.inRole('supervisor');
  const mediator = here.inRole('mediator');
  await here.inRole('intake_officer').does(caseId, 'offer_mediation');
  await supervisor.does(caseId, 'assign_mediator', { mediator: mediator.user.id });
  const worker = here.browser('en');
  await looksAt(worker, receipt);
  await worker.send(await worker.get('/case/talk'), { talk: 'yes' });
  await mediator.does(caseId, 'consent_to_mediation', { side: 'employer' });
  await file(supervisor, caseId).reaches('mediation');
};

/** `ago`: the wages have been owed since so many months; `days`: so long do the talks take. */
export const conciliation = async (here: Harness, cast: Cast, { ago = 1, days = 7 } = {}) => {
  const { language, share, words } = cast;
  const { office, clock, procedure } = here;
  const officer = here.inRole('intake_officer');
  const supervisor = here.inRole('supervisor');
  const mediator = here.inRole('mediator');
  const phones = cast.workers.map(({ phone }) => here.phone(phone));
  const answers = cast.workers.map((_, n) => toldBy(cast, n, clock.today(), ago));
  const [told, ...others] = answers;
  if (told === undefined) throw new Error('A story without workers');

  const first = await files(here.browser(language), told);
  for (const other of others) await joins(here.browser(language), first.joinCode ?? '', other);
  const caseId = await inQueue(officer, office, first.number);
  const seen = file(supervisor, caseId);
  const [filedOn, talksUntil] = [clock.today(), limitOfTalks(here)];
  const workers = answers.map((_, n) => `w${n + 1}`);
  const lines = workers.map((worker) => ({ worker, fen: share }));

  await talksBegin(here, caseId, first.receipt);
  const { clocks } = await seen.look();
  expect(clocks.find((each) => each.clock === 'mediation')?.dueOn).toBe(talksUntil);
  await mediator.does(caseId, 'record_session', { words: { minutes: words } });
  await clock.move(`+${days}d`);
  await mediator.does(caseId, 'end_mediation', { reason: 'no_agreement' });
  const failed = await seen.happens('mediation_failed');
  const failedOn = clock.today();
  const { certificate, lastSafeDay: safeAfterTalks } = await seen.look();
  expect(certificate).toContain(first.number);
  expect(failed.facts.certificate).toBe(certificate);

  await officer.does(caseId, 'refer_to_authority', { authority: 'arbitration', words: { package: words } });
  const referred = await seen.happens('case_referred');
  expect(referred.facts).toMatchObject({ authority: 'arbitration', to: 'arbitration', certificate });
  await mediator.does(caseId, 'record_referral_acknowledged');
  await mediator.does(caseId, 'record_referral_outcome', { outcome: 'award', lines, dueOn: clock.today() });
  const heard = await Promise.all(phones.map(async (phone) => (await phone.received()).length));
  await mediator.does(caseId, 'record_payment', { instalment: 1, proof: 'bank_record', lines });
  const asked = moneyText(language, share, procedure.currency);
  await Promise.all(phones.map((phone, n) => phone.hears(asked, heard[n])));
  await Promise.all(phones.map((phone) => phone.send(`1 ${first.number.slice(-4)}`)));
  await until('every worker has confirmed', async () =>
    Object.values((await seen.look()).workers).every(({ sums }) => sums.confirmed === share),
  );
  await mediator.does(caseId, 'verify_payment', { payment: 'm1', workers });
  await seen.reaches('performed');
  await supervisor.does(caseId, 'close_case', { reason: 'paid_full' });
  const closing = await seen.happens('case_closed');
  expect(closing.facts.lines).toEqual(
    workers.map((each) => ({ worker: each, paidFen: share, confirmedFen: share })),
  );
  const { lastSafeDay = '' } = await seen.look();
  expect(closing.facts.lastSafeDay).toBe(lastSafeDay);
  await Promise.all(phones.map((phone) => phone.hears(dayText(language, lastSafeDay))));
  const page = await looksAt(here.browser('en'), first.receipt);
  expect(page.text).toContain(moneyText('en', share, procedure.currency));
  expect(page.text).toContain(dayText('en', lastSafeDay));
  await rebuilds(here.dir, caseId);
  return { filedOn, failedOn, talksUntil, safeAfterTalks, page, phones };
};
