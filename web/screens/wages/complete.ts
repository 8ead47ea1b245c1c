/** The lines of a wage statement that say all that their rule asks for: these are worked out while the others are being written. */
import { isRecord, missingIn, type Schema, type Value, variantsOf, withoutGaps } from '../act/schema.ts';

const isHalfRange = (value: unknown): boolean =>
  isRecord(value) &&
  ('min' in value || 'max' in value) &&
  (value.min === undefined || value.max === undefined);

const isComplete = (lines: Schema, claim: Value): boolean => {
  const rule = variantsOf(lines).find(({ by, name }) => claim[by] === name);
  return (
    rule !== undefined &&
    missingIn(rule.schema, claim).length === 0 &&
    !Object.values(claim).some(isHalfRange)
  );
};

/** As they would be sent, each with its place in the form. */
export const completeLines = (
  lines: Schema,
  claims: unknown,
): readonly { readonly at: number; readonly claim: Value }[] =>
  (Array.isArray(claims) ? claims : []).flatMap((each, at) => {
    const claim = isRecord(each) ? withoutGaps(each) : {};
    return isComplete(lines, claim) ? [{ at, claim }] : [];
  });
