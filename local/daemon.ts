/** Starts the daemon, the one process beside the stacks, and learns where it listens. */

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DaemonOrder } from './daemon/order.ts';
import { doorAddress } from './door-addresses.ts';
import { type EnvironmentFolder, repositoryRoot } from './environment-folder.ts';
import { type DoorPorts, doorPorts } from './environment-record.ts';
import { startInBackground } from './processes.ts';
import { Trouble } from './trouble.ts';

export const startDaemon = async (
  folder: EnvironmentFolder,
  order: DaemonOrder,
): Promise<{ child: ChildProcess; ports: DoorPorts }> => {
  const log = folder.log('daemon');
  const child = startInBackground({
    command: process.execPath,
    args: ['--no-warnings', join(repositoryRoot, 'local', 'daemon', 'main.ts')],
    cwd: folder.dir,
    env: { ...process.env, REDRESS_CLOCK_FILE: folder.clock },
    log,
  });
  child.send(order);
  const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  const ports = doorPorts.safeParse(answer);
  if (ports.success) return { child, ports: ports.data };
  const taken = `${order.firstPort} to ${order.firstPort + 4}`;
  throw new Trouble(
    order.insist
      ? `The ports ${taken} are not all free: end what uses them, or choose others with REDRESS_PORT (see ${log}).`
      : `The local addresses could not be opened: see ${log}.`,
  );
};

export const daemonIsWell = async (ports: DoorPorts): Promise<boolean> =>
  fetch(`${doorAddress(ports, 'phone')}/health`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
