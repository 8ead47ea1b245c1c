/** `.local/addresses.json`: all that anybody needs to drive the environment with curl alone. */
import { writeFile } from 'node:fs/promises';
import type { StaffMember } from '#domain/office/office.ts';
import { awsAddress, REGION } from './aws.ts';
import { doorAddress, inboundUrl } from './door-addresses.ts';
import { environmentFolder } from './environment-folder.ts';
import type { Door, DoorPorts, EnvironmentRecord } from './environment-record.ts';
import { accessToken } from './tokens.ts';

export interface Addresses {
  readonly worker: string;
  readonly api: string;
  /** where staff work */
  readonly desk: string;
  readonly openapi: string;
  readonly phone: string;
  readonly issuer: string;
  readonly aws: string;
  readonly region: string;
  readonly users: readonly DemoUser[];
  readonly sms: { readonly inboundUrl: string; readonly authToken: string; readonly messagesUrl: string };
}

interface DemoUser {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly office: string;
  readonly token: string;
}

export const addressesOf = async (
  dir: string,
  record: EnvironmentRecord,
  ports: DoorPorts,
  staff: readonly StaffMember[],
): Promise<Addresses> => {
  const at = (door: Door) => doorAddress(ports, door);
  return {
    worker: at('worker'),
    api: at('api'),
    desk: `${at('api')}/workbench`,
    openapi: `${at('api')}/openapi.json`,
    phone: at('phone'),
    issuer: at('issuer'),
    aws: awsAddress(record.awsPort),
    region: REGION,
    users: await usersOf(dir, at('issuer'), staff),
    sms: {
      inboundUrl: inboundUrl(ports),
      authToken: record.authToken,
      messagesUrl: `${at('phone')}/messages`,
    },
  };
};

/** Each member of staff with a bearer token. */
export const usersOf = async (
  dir: string,
  issuer: string,
  staff: readonly StaffMember[],
): Promise<DemoUser[]> => {
  const { issuerKey } = environmentFolder(dir);
  return Promise.all(
    staff.map(async ({ id, name, office, roles }) => ({
      id,
      name,
      role: roles[0] ?? '',
      office,
      token: await accessToken({ keyFile: issuerKey, issuer, subject: id }),
    })),
  );
};

export const writeAddresses = async (dir: string, addresses: Addresses): Promise<void> =>
  writeFile(environmentFolder(dir).addresses, `${JSON.stringify(addresses, null, 2)}\n`, { mode: 0o600 });
