import type { Addresses } from '#local/addresses.ts';
import { startStage } from '#local/stage.ts';

export type { Addresses };

/** Starts a stage in `dir` and says where its doors are. */
export const startStageFor = async (dir: string, settings: Readonly<Record<string, unknown>> = {}) => {
  const { worker, api, openapi, phone, issuer, aws, region, users, sms, stop } = await startStage({
    dir,
    settings,
  });
  return { addresses: { worker, api, openapi, phone, issuer, aws, region, users, sms }, stop };
};
