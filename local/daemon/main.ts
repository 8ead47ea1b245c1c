/**
 * The daemon: one process for all that a local environment has beside the stacks: the addresses of worker site, staff
 * API and SMS webhook, the OIDC issuer, and the phone simulator. Listens first and says where, because the settings
 * that the stacks are deployed with hold these addresses.
 */
import { createServer, type Server } from 'node:http';
import { doorAddress, inboundUrl } from '../door-addresses.ts';
import { environmentFolder } from '../environment-folder.ts';
import type { DoorPorts } from '../environment-record.ts';
import { overheard, phoneSimulator } from '../phone/simulator.ts';
import { textsIn } from '../phone/texts.ts';
import { HOST } from '../ports.ts';
import { forwardTo } from './forward.ts';
import { serveIssuer } from './issuer.ts';
import { type DaemonOrder, daemonOrder } from './order.ts';

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server));
  });

/** The port that is liked best, or any other; a person who named the first port gets those or nothing. */
const openPort = async ({ firstPort, insist }: DaemonOrder, place: number): Promise<Server> => {
  const wanted = firstPort === 0 ? 0 : firstPort + place;
  return insist ? listen(wanted) : listen(wanted).catch(() => listen(0));
};

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

const openDoors = async (order: DaemonOrder): Promise<DoorPorts> => {
  const worker = await openPort(order, 0);
  const api = await openPort(order, 1);
  const sms = await openPort(order, 2);
  const issuer = await openPort(order, 3);
  const phone = await openPort(order, 4);
  const ports = {
    worker: portOf(worker),
    api: portOf(api),
    sms: portOf(sms),
    issuer: portOf(issuer),
    phone: portOf(phone),
  };
  const { dir, authToken } = order;
  const files = environmentFolder(dir);
  worker.on('request', forwardTo(dir, 'WorkerUrl'));
  api.on('request', forwardTo(dir, 'ApiUrl'));
  const texts = textsIn(files.phone);
  sms.on(
    'request',
    forwardTo(dir, 'SmsUrl', (body) => overheard(texts, body)),
  );
  phone.on('request', phoneSimulator({ texts, inboundUrl: inboundUrl(ports), authToken }));
  await serveIssuer(issuer, doorAddress(ports, 'issuer'), doorAddress(ports, 'api'), files);
  return ports;
};

process.on('SIGTERM', () => process.exit(0));
process.once('message', async (message) => {
  process.send?.(await openDoors(daemonOrder.parse(message)));
});
