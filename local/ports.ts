/** Free ports of 127.0.0.1. */
import { createServer } from 'node:net';

export const HOST = '127.0.0.1';

/** A free port: `wanted`, else one that the system chooses. It is closed again, so the caller must take it soon. */
export const freePort = async (wanted = 0): Promise<number> => {
  const first = await tryPort(wanted);
  return first ?? (await tryPort(0)) ?? Promise.reject(new Error('no free port'));
};

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, HOST, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(taken));
    });
  });
