import type { Door, DoorPorts } from './environment-record.ts';
import { HOST } from './ports.ts';

export const doorAddress = (ports: DoorPorts, door: Door): string => `http://${HOST}:${ports[door]}`;

/** The address to which the SMS provider delivers texts, and over which it signs. */
export const inboundUrl = (ports: DoorPorts): string => `${doorAddress(ports, 'sms')}/sms/inbound`;
