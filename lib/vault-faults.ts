import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { alarm, everyFiveMinutes } from './alarm.ts';
import type { StackContext } from './stack-context.ts';

/** Rings at the first record of the vault that is not what it should be, whatever the function answered. */
export const watchVaultFaults = (made: LambdaFunction, room: StackContext, name: string): void => {
  const filter = new MetricFilter(made, 'VaultFault', {
    logGroup: made.logGroup,
    filterPattern: FilterPattern.stringValue('$.error', '=', 'VaultFault'),
    metricNamespace: `Redress/${room.settings.stage}`,
    metricName: `VaultFaults-${name}`,
  });
  alarm(made, 'VaultFaulty', room, {
    metric: filter.metric({ ...everyFiveMinutes, statistic: 'Sum' }),
    reaches: 1,
    says: `${name}: a record of the vault is gone, moved or changed (the log names the case: error = "VaultFault"). Nothing was shown. See who wrote to the vault's tables.`,
  });
};
