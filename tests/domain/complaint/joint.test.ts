import { describe, expect, it } from 'vitest';
import { itemLimit, scales, writes } from '#tests/support/crowd.ts';
import * as s from '#tests/support/story.ts';

const { does, goOn, tell } = s;
const crowd = 500;

describe('a case of five hundred workers', () => {
  it('keeps HEAD and every event under DynamoDB’s limit, from the filing to the closing', () => {
    const { weigh, largest, table } = scales();
    let ended = '';
    for (const written of writes(crowd, s.caseId, s.start)) {
      weigh(written);
      ended = written.state.stage.status;
    }
    console.log(`command                 HEAD     event\n${table()}`);
    expect(ended).toBe('closed');
    expect(largest()).toBeLessThan(itemLimit);
  });

  it('asks for representatives from ten workers on, and takes their word', () => {
    const claim = { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' };
    const others = Array.from({ length: 9 }, (_, n) =>
      does(s.worker(`w${n + 2}`), 'join_complaint', { claim, contactable: true }),
    );
    const told = goOn(tell(s.filed, ...others), ...s.investigating.slice(1));
    const chosen = does(s.inspector, 'choose_representatives', { representatives: ['w1', 'w10'] });
    expect(goOn(told, chosen).state?.file.representatives).toEqual(['w1', 'w10']);
    expect(s.answer(tell(...s.investigating), chosen)).toBe('limit-reached');
  });
});
