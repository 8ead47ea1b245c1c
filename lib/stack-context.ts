import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Settings } from './settings.ts';

/** The context of every construct of a stack: the settings, and whom its alarms tell. */
export interface StackContext {
  readonly settings: Settings;
  readonly alarmTopic?: ITopic;
}
