/** Two kinds of work that are paid each at a rate of its own: half and full days, day and night shifts. */

type TwoKinds = readonly [one: RegExp, other: RegExp];

export const kindsOfWork: readonly TwoKinds[] = [
  [
    /half[ -]days?|(?<![a-z])half(?![a-z])|半天|半日|kalahating araw|(?<![a-z])kalahati(?![a-z])/gu,
    /(?:full|whole)[ -]days?|(?<![a-z])full(?![a-z])|一?整天|全天|整日|buong araw|(?<![a-z])buo(?![a-z])/gu,
  ],
  [
    /day[ -]shifts?|(?<![a-z])days(?![a-z])|白班|日班|day duty/gu,
    /night[ -]shifts?|(?<![a-z])nights(?![a-z])|夜班|晚班|night duty/gu,
  ],
  [/大工/gu, /小工/gu],
  [/(?<![a-z])weekdays?(?![a-z])|平时|平日|工作日/gu, /(?<![a-z])weekends?(?![a-z])|周末/gu],
];
