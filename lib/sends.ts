/** Rights to send: the grant and the address in one call. */
import { Stack } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { acknowledgeWildcard } from './acknowledge.ts';
import type { Settings } from './settings.ts';

export const sendsTo = (made: LambdaFunction, env: string, queue: IQueue): void => {
  made.addEnvironment(env, queue.queueUrl);
  made.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
};

export const publishesTo = (made: LambdaFunction, bus: EventBus): void => {
  made.addEnvironment('BUS_NAME', bus.eventBusName);
  made.addToRolePolicy(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }));
};

/** The right to send mail to staff from the address that the settings name, and from no other. */
export const sendsMail = (made: LambdaFunction, { mail }: Settings): void => {
  if (mail === undefined) return;
  made.addEnvironment('MAIL_FROM', mail.from);
  if (mail.apiUrl !== undefined) made.addEnvironment('MAIL_API_URL', mail.apiUrl);
  const identity = (resourceName: string) =>
    Stack.of(made).formatArn({ service: 'ses', resource: 'identity', resourceName });
  made.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [identity(mail.from), identity(mail.from.replace(/^.*@/, ''))],
      conditions: { StringEquals: { 'ses:FromAddress': mail.from } },
    }),
  );
};

/** The right to send texts to workers, through the provider that the settings name. */
export const sendsTexts = (made: LambdaFunction, { sms }: Settings): void => {
  made.addEnvironment('SMS_PROVIDER', sms.provider);
  made.addEnvironment('SMS_FROM', sms.fromNumber);
  if (sms.apiUrl !== undefined) made.addEnvironment('SMS_API_URL', sms.apiUrl);
  if (sms.accountSid !== undefined) made.addEnvironment('SMS_ACCOUNT_SID', sms.accountSid);
  if (sms.provider === 'aws') {
    const numbers = Stack.of(made).formatArn({
      service: 'sms-voice',
      resource: 'phone-number',
      resourceName: '*',
    });
    made.addToRolePolicy(
      new PolicyStatement({ actions: ['sms-voice:SendTextMessage'], resources: [numbers] }),
    );
    acknowledgeWildcard(
      made.role ?? made,
      numbers,
      'The settings name the number as people see it; its id is known to AWS alone. The account holds no other number.',
    );
  }
};
