/** A listener on the environment's event bus, as another system of the authority would be one. */
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { awsClientSettings } from '#local/aws.ts';
import { readOutputs } from '#local/outputs.ts';

export const listenToTheBus = async (dir: string) => {
  const settings = await awsClientSettings(dir);
  const { BusName: EventBusName = '' } = await readOutputs(dir);
  const [events, sqs] = [new EventBridgeClient(settings), new SQSClient(settings)];
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'listener' }));
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const EventPattern = JSON.stringify({ source: [{ prefix: '' }] });
  await events.send(new PutRuleCommand({ EventBusName, Name: 'listener', EventPattern }));
  const target = { Id: 'listener', Arn: Attributes?.QueueArn ?? '' };
  await events.send(new PutTargetsCommand({ EventBusName, Rule: 'listener', Targets: [target] }));

  /** All that was said since. */
  const all = async (): Promise<readonly string[]> => {
    const heard: string[] = [];
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
      );
      if (Messages.length === 0) return heard;
      heard.push(...Messages.map(({ Body = '' }) => Body));
    }
  };
  return { all };
};
