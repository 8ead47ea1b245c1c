import { beforeEach, describe, expect, test } from 'vitest';
import { newTexting } from '#tests/support/texting.ts';

let texting = newTexting();
beforeEach(() => {
  texting = newTexting();
});

describe('the door', () => {
  test('a wrong or missing signature is refused before anything is kept', async () => {
    for (const signature of ['', 'AAAA', 'x'.repeat(28)]) {
      expect(await texting.inbound(texting.event('hi', 'SM1', signature))).toMatchObject({ statusCode: 403 });
    }
    expect(texting.queue).toEqual([]);
    expect(await texting.texts.read('sms-SM1')).toBeUndefined();
  });

  test('answers with empty TwiML and queues nothing but the id', async () => {
    const answer = await texting.inbound(texting.event('我叫王伟', 'SM1'));
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/xml' } });
    expect(answer.body).toContain('<Response/>');
    expect(JSON.stringify(texting.queue)).not.toMatch(/138|王伟/);
  });

  test('a body that no provider sends is too long, whoever signed it', async () => {
    const answer = await texting.inbound(texting.event('长'.repeat(20_000), 'SM1'));
    expect(answer).toMatchObject({ statusCode: 413 });
    expect(texting.queue).toEqual([]);
  });

  test('a signed text that is none gets 400', async () => {
    expect(await texting.inbound(texting.event('hi', '../../x'))).toMatchObject({ statusCode: 400 });
  });
});
