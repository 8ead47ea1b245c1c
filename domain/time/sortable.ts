/** An instant in one form (UTC, milliseconds), so that text sorts as time does. */
export const sortable = (instant: string): string => new Date(instant).toISOString();
