/** What breaks, and goes on: a stopped execution, repeated and shuffled records, a poison record, a lost token, a crowd at one case. */
import { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
import {
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { DescribeExecutionCommand, SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { storedEvent } from '#adapters/case-store/stored-event.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { waitKey } from '#adapters/dynamodb/keys.ts';
import { positionOf } from '#domain/terms/statuses.ts';
import { awsClientSettings } from '#local/aws.ts';
import { demoOffice } from '#local/demo/office.ts';
import { invokeScheduler } from '#local/move-clock.ts';
import { readOutputs } from '#local/outputs.ts';
import { harness } from '#tests/support/environment/harness.ts';
import { allCounted, rebuilds, storeOf } from '#tests/support/environment/records.ts';
import { until } from '#tests/support/until.ts';

const complaint = {
  kind: 'wage.unpaid',
  channel: 'phone',
  language: 'en',
  naming: 'confidential',
  claim: { claimedFen: 100_000 },
  worker: { phone: '+8613700137001' },
  parties: [{ relation: 'employer', name: 'Somebody' }],
};

const scene = async (office = 'cn-440306') => {
  const here = harness(undefined, office);
  await here.clock.morning();
  const [officer, supervisor] = [here.inRole('intake_officer'), here.inRole('supervisor')];
  const { area } = demoOffice(office).office;
  const store = await storeOf(here.dir);
  const settings = await awsClientSettings(here.dir);
  const output = async (name: string): Promise<string> => (await readOutputs(here.dir))[name] ?? '';
  const filed = async (): Promise<string> => {
    const answer = await officer.call('POST', '/cases', { ...complaint, area });
    expect(answer.status).toBe(201);
    return String(Reflect.get(Object(answer.body), 'caseId'));
  };
  /** the execution waits for people in the stage where the case stands */
  const waits = (caseId: string, generation: number) =>
    until(`generation ${generation} waits`, async () => {
      const head = await store.head(caseId);
      if (head === undefined || head.generation !== generation) return false;
      const wait = await store.wait(caseId, positionOf(head.state.stage.status).stage);
      return wait?.generation === generation && head;
    });
  /** whether the log has the words; the records of other stories wait while a function is broken, so look quickly */
  const wrote = async (logGroupName: string, words: string): Promise<boolean> => {
    const client = new CloudWatchLogsClient(settings);
    for await (const { events = [] } of paginateFilterLogEvents({ client }, { logGroupName }))
      if (events.some(({ message }) => message?.includes(words) === true)) return true;
    return false;
  };
  return { here, officer, supervisor, store, settings, output, filed, waits, wrote };
};

describe('what breaks goes on', () => {
  it('a stopped execution is started again at its stage, and the case goes on', async () => {
    const { here, officer, supervisor, settings, output, filed, waits } = await scene();
    const caseId = await filed();
    await waits(caseId, 1);
    const executions = (await output('ComplaintMachineArn')).replace(':stateMachine:', ':execution:');
    const executionArn = `${executions}:${caseId}-g1`;
    const sfn = new SFNClient(settings);
    await officer.does(caseId, 'accept_complaint');
    await waits(caseId, 1);
    await sfn.send(new StopExecutionCommand({ executionArn }));
    await until(
      'it is stopped',
      async () => (await sfn.send(new DescribeExecutionCommand({ executionArn }))).status !== 'RUNNING',
    );
    await invokeScheduler(here.dir);
    await waits(caseId, 2);
    await supervisor.does(caseId, 'assign_case', { lead: 'li.wei', co: 'wang.fang' });
    const head = await waits(caseId, 2);
    expect(head.state.stage.status).toBe('assigned');
    await rebuilds(here.dir, caseId);
  });

  it('records that come three times and shuffled tell nobody anything twice', async () => {
    // no other story is of this office, so no case of theirs is counted meanwhile
    const office = 'cn-440309';
    const { here, officer, settings, output, filed, waits, store } = await scene(office);
    const phone = here.phone(complaint.worker.phone);
    const told = (await phone.received()).length;
    const caseId = await filed();
    const tail = (await waits(caseId, 1)).state.file.number.slice(-4);
    await officer.does(caseId, 'accept_complaint');
    await waits(caseId, 1);
    const heard = await until('both texts', async () => {
      const count = (await phone.received()).length;
      return count >= told + 2 && count;
    });
    const month = here.clock.today().slice(0, 7);
    const figures = async (): Promise<string> => {
      const { body } = await officer.call('GET', `/offices/${office}/statistics?from=${month}&to=${month}`);
      return JSON.stringify({ ...Object(body), asOf: undefined });
    };
    await allCounted(here.dir, caseId);
    const before = await figures();
    const records = (await wholeHistory(store, caseId)).map((recorded, n) => ({
      eventID: String(n),
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        SequenceNumber: String(1000 + n),
        Keys: marshall({ pk: `CASE#${caseId}`, sk: String(n) }),
        NewImage: marshall(storedEvent(recorded), { removeUndefinedValues: true }),
      },
    }));
    const lambda = new LambdaClient(settings);
    const shuffled = [...records].reverse();
    for (const Records of [records, shuffled, [...shuffled.slice(3), ...shuffled.slice(0, 3)]])
      for (const name of ['ConductorFunction', 'StatisticsFunction']) {
        const Payload = JSON.stringify({ Records });
        const { FunctionError } = await lambda.send(
          new InvokeCommand({ FunctionName: await output(name), Payload }),
        );
        expect(FunctionError).toBeUndefined();
      }
    expect(await figures()).toBe(before);
    const other = await filed();
    await waits(other, 1);
    await phone.hears(/./, heard);
    const bodies = (await phone.received()).slice(told).map(({ body }) => body);
    expect(bodies.filter((body) => body.includes(tail))).toHaveLength(2);
    expect((await store.head(caseId))?.generation).toBe(1);
    await rebuilds(here.dir, caseId);
  });

  it('a conductor that throws is tried again, and tells once it can', async () => {
    const { here, settings, output, filed, waits, wrote } = await scene();
    const lambda = new LambdaClient(settings);
    const FunctionName = await output('ConductorFunction');
    const { Environment, LoggingConfig } = await lambda.send(
      new GetFunctionConfigurationCommand({ FunctionName }),
    );
    const sendsTo = (NOTICES_QUEUE_URL: string) => {
      const Variables = { ...Environment?.Variables, NOTICES_QUEUE_URL };
      return lambda.send(
        new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }),
      );
    };
    const queue = await output('NoticesQueueUrl');
    const phone = here.phone(complaint.worker.phone);
    const told = (await phone.received()).length;
    await sendsTo(`${queue}-that-is-not-there`);
    try {
      const caseId = await filed();
      await until('the conductor has failed', () =>
        wrote(LoggingConfig?.LogGroup ?? '', `"failed","caseId":"${caseId}"`),
      );
      expect(await phone.received()).toHaveLength(told);
      await sendsTo(queue);
      const tail = (await waits(caseId, 1)).state.file.number.slice(-4);
      await phone.hears(new RegExp(tail), told);
      expect((await phone.received()).slice(told)).toHaveLength(1);
    } finally {
      await sendsTo(queue);
    }
  });

  it('a poison record goes to the dead letters with its keys only, and other cases go on', async () => {
    const { settings, output, filed, waits } = await scene();
    const client = documentClient(settings);
    const caseId = '00000000000000000000000000';
    const Item = {
      pk: `CASE#${caseId}`,
      sk: 'EVENT#00000001',
      caseId,
      seq: 1,
      v: 1,
      event: { type: 'nonsense', note: 'CANARYPOISON' },
    };
    await client.send(new PutCommand({ TableName: await output('CasesTable'), Item }));
    await waits(await filed(), 1);
    const sqs = new SQSClient(settings);
    const QueueUrl = await output('ConductorDeadUrl');
    // letters of what Lambda gave up on may lie there too
    const letter = await until('its dead letter', async () => {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
      return Messages.map(({ Body }) => Body).find((body) => body?.includes(caseId));
    });
    expect(letter).not.toContain('CANARYPOISON');
    await waits(await filed(), 1);
  });

  it('a lost token is missed by nobody: the dead man’s switch asks again, and the case goes on', async () => {
    const { officer, settings, output, filed, waits } = await scene();
    const caseId = await filed();
    await waits(caseId, 1);
    const client = documentClient(settings);
    await client.send(
      new UpdateCommand({
        TableName: await output('CasesTable'),
        Key: waitKey(caseId, 'triage'),
        UpdateExpression: 'REMOVE #token',
        ExpressionAttributeNames: { '#token': 'token' },
      }),
    );
    await officer.does(caseId, 'accept_complaint');
    const head = await waits(caseId, 1);
    expect(head.state.stage.status).toBe('accepted');
  });

  it('sixteen people at one case: each change is kept once, none is lost', async () => {
    const { here, officer, filed, store } = await scene();
    const caseId = await filed();
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        officer.call(
          'POST',
          `/cases/${caseId}/commands/write_message`,
          { words: { message: `Message ${n % 8}` } },
          { 'idempotency-key': `crowd-${n % 8}` },
        ),
      ),
    );
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    const messages = (await wholeHistory(store, caseId)).filter(
      ({ event }) => event.type === 'message_written',
    );
    expect(messages).toHaveLength(8);
    await rebuilds(here.dir, caseId);
  });
});
