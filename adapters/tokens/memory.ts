import type { Tokens } from './port.ts';

const anHour = 3600;

/**
 * The twin: the token `of.<id>` belongs to `<id>`, who has just signed in; `old.<id>` to who did an hour ago; any other to
 * nobody.
 */
export const memoryTokens = (): Tokens => ({
  holder: async (token) => {
    const [, age, id] = /^(of|old)\.(.+)$/.exec(token) ?? [];
    const now = Math.floor(Date.now() / 1000);
    return id === undefined ? undefined : { id, signedInAt: age === 'old' ? now - anHour : now };
  },
});
