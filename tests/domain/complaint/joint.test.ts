import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, goOn, tell } = s;
const crowd = 500;
/** DynamoDB keeps no item above 400 KB. */
const itemLimit = 400 * 1024;
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe('a case of five hundred workers', () => {
  const joins = Array.from({ length: crowd - 1 }, (_, n) =>
    does(s.worker(`w${n + 2}`), 'join_complaint', {
      claim: { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' },
      contactable: true,
    }),
  );
  const lines = Array.from({ length: crowd }, (_, n) => ({ worker: `w${n + 1}`, fen: 1_800_000 }));
  const third = lines.map(({ worker }) => ({ worker, fen: 600_000 }));
  const inspectors = ['i.li', 'i.wang'];
  const told = goOn(
    tell(s.filed, ...joins),
    ...s.investigating.slice(1),
    does(s.inspector, 'record_findings', { lines, violations: [], inspectors }),
    does(s.inspector, 'propose_order', {
      liable: [{ party: 'p2', basis: 'pay_first', order: 1 }],
      lines,
      dueOn: '2026-04-15',
      inspectors,
    }),
    does(s.supervisor, 'issue_order'),
    does(s.supervisor, 'agree_plan', {
      instalments: ['2026-04-20', '2026-05-20', '2026-06-20'].map((dueOn) => ({ dueOn, lines: third })),
    }),
    does(s.inspector, 'record_payment', { instalment: 1, proof: 'bank_record', lines: third }),
  );

  it('keeps HEAD and every event under DynamoDB’s limit', () => {
    const largest = Math.max(...told.history.map(bytes));
    console.log(
      `HEAD ${Math.round(bytes(told.state) / 1024)} KB, largest event ${Math.round(largest / 1024)} KB`,
    );
    expect(bytes(told.state)).toBeLessThan(itemLimit);
    expect(largest).toBeLessThan(itemLimit);
  });

  it('asks for representatives from ten workers on, and takes their word', () => {
    const chosen = does(s.inspector, 'choose_representatives', { representatives: ['w1', 'w250'] });
    expect(goOn(told, chosen).state?.file.representatives).toEqual(['w1', 'w250']);
    expect(s.answer(tell(...s.investigating), chosen)).toBe('limit-reached');
  });
});
