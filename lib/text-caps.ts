import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { alarm, everyFiveMinutes } from './alarm.ts';
import type { StackContext } from './stack-context.ts';

/** What whoever is called should know, by the share of a cap (per cent) that the function logs when it is reached. */
const sayings = {
  80: 'Four fifths of a day\'s replies by text are spent (the log says whose cap: outcome = "text-cap"). See whether somebody runs up the bill, or raise textCaps.',
  100: 'A cap on replies by text is reached (the log says which: outcome = "text-cap"). Replies are held back until tomorrow; danger, STOP, HELP and first texts are answered, and all that comes in is saved.',
} as const;

/** Rings when the function logs that a share of a cap on replies was reached. */
export const watchTextCaps = (made: LambdaFunction, room: StackContext): void => {
  for (const [percent, says] of Object.entries(sayings)) {
    const share = Number(percent);
    const filter = new MetricFilter(made, `TextCap${share}`, {
      logGroup: made.logGroup,
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue('$.outcome', '=', 'text-cap'),
        FilterPattern.numberValue('$.share', '=', share),
      ),
      metricNamespace: `Redress/${room.settings.stage}`,
      metricName: `TextCap${share}`,
    });
    alarm(made, `TextCap${share}Reached`, room, {
      metric: filter.metric({ ...everyFiveMinutes, statistic: 'Sum' }),
      reaches: 1,
      says,
    });
  }
};
