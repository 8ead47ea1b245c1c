/**
 * The update expression that sets the fields with a value and removes those without. Every name is an alias, as `state`
 * and others are reserved words; `#name` and `:name` may be used in the condition.
 */
export const setting = (fields: Readonly<Record<string, unknown>>) => {
  const set = Object.entries(fields).filter(([, value]) => value !== undefined);
  const gone = Object.keys(fields).filter((name) => fields[name] === undefined);
  const removal = gone.length === 0 ? '' : ` REMOVE ${gone.map((name) => `#${name}`).join(', ')}`;
  return {
    UpdateExpression: `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}${removal}`,
    ExpressionAttributeNames: Object.fromEntries(Object.keys(fields).map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
  };
};
