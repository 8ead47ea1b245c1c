/** How a text may be meant; apart from how it is read, which is loaded when somebody searches. */
export const readingKinds = ['number', 'number_end', 'phone', 'firm', 'place', 'name'] as const;
