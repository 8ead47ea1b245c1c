/** Talks that fail under the law of the Philippines: an environment of its own, nothing but settings changed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { freshEnvironment, impatient, type OwnEnvironment } from '#tests/support/environment/environment.ts';
import { harness } from '#tests/support/environment/harness.ts';
import { quezonCity } from './stories/cast.ts';
import { conciliation } from './stories/conciliation.ts';

let environment: OwnEnvironment;
beforeAll(async () => {
  environment = await freshEnvironment('ph', { ...impatient, jurisdictions: 'ph' });
  return environment.stop;
});

describe('the Philippines', () => {
  it('conciliation that fails: thirty days, the certificate, the labor arbiter', async () => {
    const here = harness(environment, 'ph-ncr');
    await here.clock.morning();
    const { page, phones } = await conciliation(here, quezonCity);
    await phones[0]?.hears(/now with the labor arbiter/);
    await phones[0]?.hears('did PHP 15,600.00 arrive?');
    expect(page.text).toMatch(/labor arbiter/i);
    expect(page.text).not.toMatch(/employment tribunal|labour arbitration|¥|£/i);
  });
});
