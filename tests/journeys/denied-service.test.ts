/** Story 3. A denied service, on the web, anonymous: completed, mediated, broken, referred, disputed, reopened, withdrawn. */
import { describe, expect, it } from 'vitest';
import { canaries } from '#tests/support/canaries.ts';
import { file, inQueue } from '#tests/support/environment/file.ts';
import { harness } from '#tests/support/environment/harness.ts';
import { rebuilds } from '#tests/support/environment/records.ts';
import { files, looksAt, wageAnswers } from '#tests/support/environment/worker.ts';
import { atTheDesk } from '../browser/at-the-desk.ts';

describe('story 3: no place at school', () => {
  it('runs through every turn to the worker’s own end', () =>
    atTheDesk(harness(), async (here) => {
      await here.clock.morning();
      const { words, offer, terms, school } = canaries.story3;
      const { receipt, number } = await files(here.browser('en'), {
        ...wageAnswers,
        topic: { topic: 'service' },
        kind: { kind: 'service.school' },
        story: { story: words },
        employer: { employer: school },
        naming: { naming: 'anonymous' },
      });
      const [officer, supervisor, mediator] = [
        here.person('chen.jing'),
        here.person('liu.yang'),
        here.person('zhao.min'),
      ];
      const caseId = await inQueue(officer, 'cn-440306', number);
      const seen = file(supervisor, caseId);

      /** The worker opens the case, goes to an action and answers its form. */
      const acts = async (action: string, answers: Readonly<Record<string, string>>) => {
        const again = here.browser('en');
        await looksAt(again, receipt);
        const form = await again.get(`/case/${action}`);
        expect(form.path).toBe(`/case/${action}`);
        expect((await again.send(form, answers)).path).toBe('/case');
      };

      await officer.does(caseId, 'request_completion', { missing: ['period'] });
      await acts('complete', { period: 'Since the first of September' });
      await seen.reaches('triage');
      await officer.does(caseId, 'offer_mediation');
      await supervisor.does(caseId, 'assign_mediator', { mediator: 'zhao.min' });
      await acts('talk', { talk: 'yes' });
      await mediator.does(caseId, 'consent_to_mediation', { side: 'employer' });
      await seen.reaches('mediation');
      await mediator.does(caseId, 'record_session', { words: { minutes: words } });
      await mediator.does(caseId, 'record_offer', { side: 'employer', words: { offer } });
      const dueOn = here.clock.workday(5);
      await mediator.does(caseId, 'record_agreement', {
        instalments: [{ dueOn, lines: [] }],
        deed: true,
        signedBy: ['w1'],
        words: { terms },
      });
      await seen.reaches('agreement');

      await here.clock.dayAt(dueOn);
      await here.clock.move('+5d');
      await seen.happens('deadline_escalated', { clock: 'instalment:1' });
      await here.clock.morning();
      await mediator.does(caseId, 'declare_breach', { instalment: 1 });
      await seen.reaches('breached');
      const { certificate } = await seen.look();
      expect(certificate).toContain(number);
      await mediator.does(caseId, 'refer_to_authority', { authority: 'education' });
      const referred = await seen.happens('case_referred');
      expect(referred.facts).toMatchObject({ authority: 'education', certificate });
      await mediator.does(caseId, 'record_referral_acknowledged');
      // the promise was not kept: nobody closes such a case alone
      await mediator.does(caseId, 'propose_closing', {
        reason: 'referred_done',
        words: { grounds: 'The education bureau has taken it over.' },
      });
      await supervisor.does(caseId, 'close_case', { reason: 'referred_done' });
      await seen.reaches('closed');

      await acts('disagree', { text: words });
      await seen.reaches('closure_disputed');
      await supervisor.does(caseId, 'reopen_case', {
        to: 'triage',
        words: { why: 'The education bureau did not act.' },
      });
      await seen.reaches('triage');
      await acts('withdraw', { text: 'We go home.' });
      await officer.does(caseId, 'confirm_withdrawal', {
        worker: 'w1',
        words: { how_made_sure: 'Spoke alone with them.' },
      });
      await seen.reaches('withdrawn');
      const page = await looksAt(here.browser('en'), receipt);
      expect(page.text).toMatch(/taken back/i);
      await rebuilds(here.dir, caseId);
    }));
});
