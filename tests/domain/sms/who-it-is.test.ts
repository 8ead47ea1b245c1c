/** Asked for the firm, who the boss is rings nobody up; asked of danger, what is not known of the firm is no perhaps. */
import { describe, expect, test } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

describe('who it is', () => {
  test.each([
    ['gb', ['boss not pay 900 2 months', 'Hull', 'she is lady']],
    ['gb', ['boss not pay 900 2 months', 'Hull', 'its a turkish man']],
    ['ph', ['walang sahod 15k 2 buwan', 'Antipolo', 'babae po']],
    ['cn-mainland', ['欠薪 5000', '长沙', '是个女的']],
  ])('asks nobody of danger: %s: %s', (law, texts) => {
    const { dialogue, command } = lastTold(law, texts);
    expect([dialogue.between?.about, command]).toEqual([undefined, undefined]);
  });
});

describe('what is not known of the firm, and to send it', () => {
  test.each([
    ['gb', ['boss hit me', 'no name']],
    ['gb', ['boss hit me', 'thats him']],
    ['gb', ['the scaffold has no rails, somebody will fall', 'dont know the company name, subcontractor']],
    ['gb', ['boss hit me', 'yeah send']],
    ['cn-mainland', ['老板打我', '不知道公司叫什么']],
  ])('leave it asked: %s: %s', (law, texts) => {
    const { dialogue, command } = lastTold(law, texts);
    expect([dialogue.between?.about, command]).toEqual(['danger', undefined]);
  });
});
