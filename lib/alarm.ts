import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { StackContext } from './stack-context.ts';

export interface AlarmIf {
  readonly metric: IMetric;
  /** rings at this value */
  readonly reaches: number;
  /** the description for whoever is called */
  readonly says: string;
  /** periods in a row; 1 when absent */
  readonly periods?: number;
}

export const everyFiveMinutes = { period: Duration.minutes(5) } as const;

export const alarm = (
  scope: Construct,
  id: string,
  context: StackContext,
  { metric, reaches, says, periods = 1 }: AlarmIf,
): Alarm => {
  const made = new Alarm(scope, id, {
    metric,
    threshold: reaches,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: periods,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: says,
  });
  if (context.alarmTopic) made.addAlarmAction(new SnsAction(context.alarmTopic));
  return made;
};
