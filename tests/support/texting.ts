/** Text messages in memory, the whole way: webhook, queue, dialogue, casework, replies. */
import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import { expect } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryMessenger } from '#adapters/messenger/memory.ts';
import { twilioSignature } from '#adapters/messenger/signature.ts';
import { memorySendClaims } from '#adapters/send-claims/memory.ts';
import { memoryTextAllowance } from '#adapters/text-allowance/memory.ts';
import { memoryDrafts, memoryTexts, memoryVault } from '#adapters/vault/memory.ts';
import { casework } from '#casework/submit.ts';
import { newestProcedure, procedureOf } from '#domain/jurisdictions/procedures.ts';
import { tailOf } from '#domain/messages/notice.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { newHandler as newDialogue } from '#functions/sms-dialogue/consume.ts';
import { newHandler as newInbound } from '#functions/sms-inbound/receive.ts';

const secret = 'a-secret';
const publicUrl = 'https://sms.example';
export const phone = '+8613800000001';

export const office = {
  id: 'cn-440309',
  names: { en: 'Longhua District Labour Inspection', 'zh-CN': '龙华区劳动监察大队' },
  jurisdiction: 'cn-mainland',
  area: '440309',
  phone: '+8675500000001',
  dutyPhone: '+8675500000002',
};

export const leeds = {
  ...office,
  id: 'gb-eng-leeds',
  names: { en: 'Leeds', 'zh-CN': '利兹' },
  jurisdiction: 'gb',
  area: 'GB-ENG',
};
export const manila = {
  ...office,
  id: 'ph-00',
  names: { en: 'Manila', 'zh-CN': '马尼拉' },
  jurisdiction: 'ph',
  area: 'PH-00',
};

/** Serves these procedures, the first of them by default. */
export const newTexting = (...[own = newestProcedure('cn-mainland'), ...others]: readonly Procedure[]) => {
  let at = new Date('2026-11-24T03:00:00Z');
  const now = () => at;
  const parts = {
    store: memoryCaseStore(),
    vault: memoryVault(),
    drafts: memoryDrafts({ now }),
    texts: memoryTexts({ now }),
    claims: memorySendClaims(),
    directory: memoryDirectory({ offices: [office, leeds, manila] }),
    index: memoryBlindIndex({ key: Buffer.alloc(32, 7) }),
    procedureOf,
    now,
  };
  const allowance = memoryTextAllowance();
  const caps = { number: 1000, prefix: 10_000, overall: 100_000 };
  let isDown = false;
  const messenger = memoryMessenger({ failing: () => isDown });
  const queue: { sid: string; group: string }[] = [];
  const inbound = newInbound({
    ...parts,
    secret: async () => secret,
    publicUrl,
    enqueue: async (sid, group) => void queue.push({ sid, group }),
  });
  const submit = casework(parts, own.jurisdiction);
  const dialogue = newDialogue({
    ...parts,
    submit,
    messenger,
    allowance,
    caps,
    served: [own, ...others],
    site: 'help.example',
    dangerMinutes: 5,
  });
  let count = 0;
  const event = (
    body: string,
    sid: string,
    signature?: string,
    from: string = phone,
  ): APIGatewayProxyEventV2 => {
    const form = new URLSearchParams({ MessageSid: sid, From: from, To: '+861069', Body: body });
    return {
      version: '2.0',
      routeKey: '$default',
      rawPath: '/sms',
      rawQueryString: '',
      headers: { 'x-twilio-signature': signature ?? twilioSignature(secret, `${publicUrl}/sms`, form) },
      body: Buffer.from(form.toString()).toString('base64'),
      isBase64Encoded: true,
      requestContext: undefined as never,
    };
  };
  const records = (items: typeof queue): SQSEvent => ({
    Records: items.map(({ sid, group }) => ({
      messageId: sid,
      receiptHandle: sid,
      body: JSON.stringify({ sid }),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 's',
        ApproximateFirstReceiveTimestamp: '0',
        MessageGroupId: group,
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: '',
      awsRegion: '',
    })),
  });
  const work = () => dialogue(records(queue));
  /** A worker sends a text and reads what comes back. */
  const says = async (body: string, from: string = phone): Promise<readonly string[]> => {
    count += 1;
    queue.length = 0;
    await inbound(event(body, `SM${count}`, undefined, from));
    const before = messenger.sent.length;
    const { batchItemFailures } = await work();
    expect(batchItemFailures).toEqual([]);
    return messenger.sent.slice(before).map((each) => each.text);
  };
  return {
    ...parts,
    submit,
    inbound,
    event,
    queue,
    work,
    visit: () => dialogue({}),
    says,
    messenger,
    later: (days: number) => {
      at = new Date(at.getTime() + days * 86_400_000);
    },
    /** how many replies a day there are */
    capped: (by: Partial<typeof caps>) => void Object.assign(caps, by),
    down: (value: boolean) => {
      isDown = value;
    },
  };
};

export type Texting = ReturnType<typeof newTexting>;

/** What a worker of China writes, text by text, until the complaint is filed. */
export const filingTexts = [
  'hello',
  '1',
  'Longhua Minzhi street',
  'Evilcorp',
  '18000, 3 months',
  '2',
  'no',
  'Wang Wei',
  'YES!',
];

/** Files and gives the case that the phone is known in. */
export const filedByText = async (texting: Texting) => {
  let replies: readonly string[] = [];
  for (const text of filingTexts) replies = await texting.says(text);
  const [pointer] = await texting.store.find('phone', await texting.index.hash('phone', phone));
  if (pointer === undefined) throw new Error('nothing filed');
  const head = await texting.store.head(pointer.caseId);
  if (head === undefined) throw new Error('no head');
  return { replies, caseId: pointer.caseId, head, tail: tailOf(head.state.file.number) };
};
