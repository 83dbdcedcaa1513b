import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordingProxy = {
  readonly port: number;
  /** Address of each request that reached the proxy; for https its host and port is all there is. */
  readonly requests: readonly string[];
  close(): void;
};

/**
 * A proxy that refuses every request and remembers it. Fixture pages are answered before the network, so whatever
 * comes here was sent by the extension or by the browser itself, and nothing ever leaves the machine.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();

  const { port } = server.address() as AddressInfo;
  return { port, requests, close: () => void server.close() };
}
