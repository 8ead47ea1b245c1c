import type { Tokens } from './port.ts';

/** The twin: the token `of.<id>` belongs to `<id>`, any other to nobody. */
export const memoryTokens = (): Tokens => ({
  subject: async (token) => (token.startsWith('of.') ? token.slice(3) : undefined),
});
