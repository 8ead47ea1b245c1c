import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Settings } from './settings.ts';

/** What every construct of a stack may ask: the settings, and whom its alarms tell. */
export interface StackContext {
  readonly settings: Settings;
  readonly alarmTopic?: ITopic;
}
