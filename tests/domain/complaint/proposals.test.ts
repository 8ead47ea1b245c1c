/** What takes two persons: it is kept as it was proposed, and nobody has both words in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barTo, decide } from '#domain/complaint/decide.ts';
import { type Proposal, proposalKinds, proposalsIn } from '#domain/complaint/proposals.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const { does } = s;
const text = { reasons: 't-000000000001', grounds: 't-000000000001' };
const grounds = { words: { grounds: text.grounds } };
const reasons = { words: { reasons: text.reasons } };
const unsigned = s.ordered.slice(0, -1);
const paid = [
  ...s.ordered,
  does(s.inspector, 'record_payment', { proof: 'bank_record', lines: [{ worker: 'w1', fen: 300_000 }] }),
  does(s.worker(), 'confirm_payment'),
];

/** Each kind of proposal, as it waits in a case, made by this member. */
const waiting = {
  refusal: s
    .given(s.filed)
    .and(does(s.officer, 'propose_refusal', { reason: 'insufficient_facts', ...grounds })),
  order: s.given(...unsigned),
  closing: s
    .given(...s.ordered)
    .and(does(s.inspector, 'propose_closing', { reason: 'undetermined', ...grounds })),
  retraction: s
    .given(...paid)
    .and(does(s.inspector, 'retract_payment', { payment: 'm1', reason: 'wrong_case' })),
  extension: s
    .given(...s.investigating)
    .and(does(s.inspector, 'propose_extension', { limit: 'investigation', ...reasons })),
} as const;

const stateOf = ({ state }: s.Given) => {
  if (state === undefined) throw new Error('An empty story');
  return state;
};

const onlyOne = (told: s.Given): Proposal => {
  const [first, ...more] = proposalsIn(stateOf(told));
  if (first === undefined || more.length > 0) throw new Error('One proposal is meant to wait');
  return first;
};

describe.each(proposalKinds)('a proposed %s', (kind) => {
  const told = waiting[kind];
  const proposal = onlyOne(told);
  const secondWords = [proposal.sign, proposal.sendBack];
  const given = ({ type, carries }: Proposal['sign'], by = s.supervisor) => does(by, type, { ...carries });

  it('says who had the first word, and since when', () => {
    expect(proposal).toMatchObject({ kind, since: s.start });
    expect(proposal.by.length).toBeGreaterThan(0);
  });

  it('is signed by another, or sent back by another, and waits no more', () => {
    for (const each of secondWords) expect(proposalsIn(stateOf(told.and(given(each))))).toEqual([]);
  });

  it('is neither signed nor sent back by whoever had the first word, in whatever role they come', () => {
    const roles = fc.constantFrom('supervisor', 'inspector', 'intake_officer', 'mediator');
    fc.assert(
      fc.property(
        fc.constantFrom(...proposal.by),
        roles,
        fc.constantFrom(...secondWords),
        (id, role, command) => {
          const by = { role, id, office: 'cn-440306' } as const;
          const context = s.contextFor(by, s.start);
          const answer = decide(given(command, by).input, stateOf(told), context);
          expect(isRefusal(answer)).toBe(true);
          if (role === 'supervisor') expect(answer).toMatchObject({ refused: 'not-the-same-person' });
          expect(barTo(proposal.sendBack.type, stateOf(told), context)).toBeDefined();
        },
      ),
    );
  });

  it('stands as it was made, whatever else happens in the case', () => {
    const after = told.and(
      does(s.worker(), 'state_claim', { worker: 'w1', claim: { claimedFen: 5 } }),
      does(s.worker(), 'write_message', { words: { message: 't-000000000002' } }),
    );
    expect(onlyOne(after)).toEqual(proposal);
  });
});

it('an order keeps what its sums mean until it is signed', () => {
  const proposes = unsigned.at(-1);
  const told = s
    .given(...unsigned)
    .and(does(s.inspector, 'propose_order', { ...proposes?.input, sumsAre: 'more' }));
  expect(
    told.and(does(s.supervisor, 'issue_order')).history.findLast(({ event }) => 'sumsAre' in event)?.event,
  ).toMatchObject({ type: 'rectification_ordered', sumsAre: 'more' });
});

it('an extension that was asked for waits no more once its limit has ended', () => {
  const found = waiting.extension.and(
    does(s.inspector, 'record_findings', { lines: [], violations: [], inspectors: ['i.li', 'i.wang'] }),
  );
  expect(s.clockOf(found, 'investigation')).toBeUndefined();
  expect(proposalsIn(stateOf(found))).toEqual([]);
});

it('nobody asks for what they extend themselves, or for what cannot be extended', () => {
  const asks = (limit: string) => does(s.inspector, 'propose_extension', { limit, ...reasons });
  const told = s.given(...s.investigating);
  told.when(asks('whole_case')).thenRefused('no-such-thing');
  told
    .and(does(s.supervisor, 'extend_time_limit', { limit: 'investigation', ...reasons }))
    .when(asks('investigation'))
    .thenRefused('limit-reached');
});
