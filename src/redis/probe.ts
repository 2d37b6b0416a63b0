import { createConnection } from 'node:net';

/**
 * Asks whatever listens on a unix socket who it is and whether it is ready.
 * A bare socket, because a client library would retry and reconnect behind our back.
 *
 * @returns the server's process id once it serves commands; undefined while nobody listens, while
 *   it loads its data, or when it doesn't answer within `timeoutMs`
 */
export function readyServerPid(socketPath: string, timeoutMs: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    let received = '';
    const socket = createConnection({ path: socketPath });
    const finish = (pid: number | undefined) => {
      socket.destroy();
      resolve(pid);
    };
    socket.setTimeout(timeoutMs, () => finish(undefined));
    socket.on('error', () => finish(undefined));
    socket.on('close', () => finish(undefined));
    socket.on('connect', () => socket.write('INFO server\r\nPING\r\n'));
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (received.endsWith('+PONG\r\n')) finish(Number(/process_id:(\d+)/.exec(received)?.[1]));
      // While loading, PING's answer is an error; INFO's alone proves nothing yet.
      else if (/\r\n-[^\r\n]*\r\n$/.test(received)) finish(undefined);
    });
  });
}
