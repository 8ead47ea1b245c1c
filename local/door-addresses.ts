import type { Door, DoorPorts } from './environment-record.ts';
import { HOST } from './ports.ts';

export const doorAddress = (ports: DoorPorts, door: Door): string => `http://${HOST}:${ports[door]}`;

/** Where the SMS provider delivers texts: signed over exactly this address. */
export const inboundUrl = (ports: DoorPorts): string => `${doorAddress(ports, 'sms')}/sms/inbound`;
