/** A message to some workers of a joint case: they are told and read it, also where they go on; the others do neither. */
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { readWorkerCase } from '#functions/worker-site/case/read.ts';
import { type JointDesk, jointCaseId, jointDesk, type Order, outcomeOf } from '../support/joint-desk.ts';
import * as s from '../support/story.ts';

const [joint, other] = [jointCaseId(0), jointCaseId(1)];
const reached = (n: number) => ({
  contact: {
    phone: `+861380000000${n}`,
    channel: 'sms' as const,
    language: 'zh-CN',
    mayBePlain: true,
  },
});

describe('a message to two of three workers', () => {
  let desk: JointDesk;
  const writes = (given: Omit<Extract<Order, { type: 'write_message' }>, 'type'>) =>
    desk.does(
      joint,
      s.officer,
      { type: 'write_message', ...given },
      { words: { message: 'Come on Monday' } },
    );
  const reads = async (caseId: string, worker: string) => {
    const site = { ...desk, procedureOf, now: () => new Date(desk.watch.at) };
    const seen = await readWorkerCase(site, { caseId, worker });
    return seen?.lines.flatMap(({ text }) => (text === 'Come on Monday' ? [text] : [])).length;
  };
  beforeEach(async () => {
    desk = jointDesk(memoryCaseStore());
    await desk.files(0, reached(1));
    await desk.joins(joint, reached(2));
    await desk.joins(joint, {});
  });

  it('tells those who can be reached, and is read by them alone', async () => {
    const done = await writes({ workers: ['w2', 'w3'] });
    if (done.outcome !== 'done') throw new Error('refused');
    const told = done.events.flatMap(({ event }) => noticesFor(event, done.state));
    expect(told).toMatchObject([{ audience: 'worker', worker: 'w2', key: 'notice.message' }]);
    expect([await reads(joint, 'w1'), await reads(joint, 'w2'), await reads(joint, 'w3')]).toEqual([0, 1, 1]);
  });

  it('goes along with each of them, one after the other', async () => {
    await writes({ workers: ['w2', 'w3'] });
    expect(outcomeOf(await desk.splitsOff(joint, ['w3'], 1))).toBe('done');
    expect(await reads(other, 'w1')).toBe(1);
    expect(outcomeOf(await desk.merges(joint, other))).toBe('done');
    const messages = (await wholeHistory(desk.store, other))
      .flatMap(asHappened)
      .flatMap(({ event }) =>
        event.type === 'message_written' && event.from === 'office' ? [event.worker] : [],
      );
    const { workers } = (await desk.stateOf(other)).file;
    const second = Object.entries(workers).find(([, { cameFrom }]) => cameFrom?.worker === 'w2')?.[0] ?? '';
    expect(messages).toEqual(['w1', second]);
    expect(await reads(other, second)).toBe(1);
  });

  it.each([
    [{ workers: ['w2', 'w9'] }, 'no-such-worker'],
    [{ worker: 'w1', workers: ['w2'] }, 'no-such-worker'],
  ])('%j is refused', async (given, code) => {
    expect(outcomeOf(await writes(given))).toBe(code);
  });
});
