/** The settings file that `bin/redress.ts` reads: the same shape as a real environment's, with this one's addresses. */
import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { ACCOUNT, REGION } from './aws.ts';
import { doorAddress } from './door-addresses.ts';
import { environmentFolder } from './environment-folder.ts';
import type { Door, DoorPorts } from './environment-record.ts';
import { LOCAL_ACCOUNT_SID, LOCAL_SMS_NUMBER } from './phone/twilio.ts';
import { AUDIENCE } from './tokens.ts';

const OWN_JURISDICTION = 'cn-mainland';

export const localSettings = (dir: string, ports: DoorPorts) => {
  const at = (door: Door) => doorAddress(ports, door);
  return {
    stage: 'local',
    account: ACCOUNT,
    region: REGION,
    jurisdictions: OWN_JURISDICTION,
    publicUrls: { worker: at('worker'), api: at('api'), sms: at('sms') },
    issuer: { url: at('issuer'), audience: AUDIENCE, jwksUri: `${at('issuer')}/jwks` },
    sms: {
      provider: 'twilio',
      apiUrl: at('phone'),
      accountSid: LOCAL_ACCOUNT_SID,
      fromNumber: LOCAL_SMS_NUMBER,
      site: at('worker').replace(/^https?:\/\//, ''),
    },
    mail: { provider: 'ses', from: 'redress@labour.example', apiUrl: at('phone') },
    // whoever tries it out at night wants to see the texts
    quietHours: { from: '00:00', until: '00:00' },
    // the local engine tells of no execution that has ended
    roundMinutes: 1,
    // whoever tries it out is one number and one network
    textCaps: { number: 10_000 },
    webFilings: { perHour: 100_000 },
    clockFile: environmentFolder(dir).clock,
  };
};

/** Entries that differ from the local ones; each replaces a whole entry: `{ jurisdictions: 'gb' }`. */
export type SettingsChanges = Readonly<Record<string, unknown>>;

/** The jurisdictions that a stage with these changes serves: the setting `jurisdictions` names one, or several. */
export const jurisdictionsOf = ({ jurisdictions = OWN_JURISDICTION }: SettingsChanges): readonly string[] =>
  z.array(z.string()).parse([jurisdictions].flat());

/** Writes the settings and returns their text, which counts as a source of the environment. */
export const writeSettings = async (
  dir: string,
  ports: DoorPorts,
  changes: SettingsChanges = {},
): Promise<string> => {
  const text = `${JSON.stringify({ ...localSettings(dir, ports), ...changes }, null, 2)}\n`;
  await writeFile(environmentFolder(dir).settings, text);
  return text;
};
