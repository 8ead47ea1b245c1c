import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** The alarm topic, if the settings name one; without it alarms are seen on the console only. */
export const alarmTopic = (
  scope: Construct,
  { alarmTopicArn }: Settings,
): { readonly alarmTopic?: ITopic } =>
  alarmTopicArn === undefined ? {} : { alarmTopic: Topic.fromTopicArn(scope, 'AlarmTopic', alarmTopicArn) };
