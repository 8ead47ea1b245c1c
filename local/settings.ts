/** The settings file that `bin/redress.ts` reads: the same shape as a real stage's, with this stage's addresses. */
import { writeFile } from 'node:fs/promises';
import { ACCOUNT, REGION } from './aws.ts';
import { doorAddress } from './door-addresses.ts';
import { LOCAL_ACCOUNT_SID, LOCAL_SMS_NUMBER } from './phone/twilio.ts';
import { stageFolder } from './stage-folder.ts';
import type { Door, DoorPorts } from './stage-record.ts';
import { AUDIENCE } from './tokens.ts';

export const localSettings = (dir: string, ports: DoorPorts) => {
  const at = (door: Door) => doorAddress(ports, door);
  return {
    stage: 'local',
    account: ACCOUNT,
    region: REGION,
    procedure: 'cn-mainland',
    publicUrls: { worker: at('worker'), api: at('api'), sms: at('sms') },
    issuer: { url: at('issuer'), audience: AUDIENCE, jwksUri: `${at('issuer')}/jwks` },
    sms: {
      provider: 'twilio',
      apiUrl: at('phone'),
      accountSid: LOCAL_ACCOUNT_SID,
      fromNumber: LOCAL_SMS_NUMBER,
    },
    // whoever tries it out at night wants to see the texts
    quietHours: { from: '00:00', until: '00:00' },
    clockFile: stageFolder(dir).clock,
  };
};

/** Changes replace whole entries: `{ procedure: 'zz-test' }`. Returns the text, which counts as a source of the stage. */
export const writeSettings = async (
  dir: string,
  ports: DoorPorts,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const text = `${JSON.stringify({ ...localSettings(dir, ports), ...changes }, null, 2)}\n`;
  await writeFile(stageFolder(dir).settings, text);
  return text;
};
