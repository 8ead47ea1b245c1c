import { abandonedAfterMs, claimKeptHours, type SendClaims, type SendState } from './port.ts';

interface Claim {
  readonly state: SendState;
  readonly at: Date;
}

const isAbandoned = ({ state, at }: Claim, now: Date): boolean =>
  state === 'sending' && Math.abs(now.getTime() - at.getTime()) >= abandonedAfterMs;

const isForgotten = ({ at }: Claim, now: Date): boolean =>
  now.getTime() - at.getTime() >= claimKeptHours * 3_600_000;

/** The twin: same answers, gone with the process. */
export const memorySendClaims = (): SendClaims => {
  const claims = new Map<string, Claim>();
  return {
    claim: async (key, at) => {
      const before = claims.get(key);
      if (before !== undefined && !isAbandoned(before, at) && !isForgotten(before, at)) return before.state;
      claims.set(key, { state: 'sending', at });
      return 'mine';
    },
    settle: async (key, state, at) => {
      claims.set(key, { state, at });
    },
    giveBack: async (key) => {
      claims.delete(key);
    },
    stateOf: async (key) => claims.get(key)?.state,
  };
};
