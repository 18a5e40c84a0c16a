import type { PassThrough, Readable } from 'node:stream';

type Id = string | number;
/** What a transport of the protocol has, as far as it is watched. */
interface Wire<M extends object> {
  onmessage?: ((message: M) => void) | undefined;
  send: (message: M) => Promise<void>;
}

const idOf = (message: object): Id | undefined => ('id' in message ? (message.id as Id) : undefined);
const cancelledBy = (message: object): Id | undefined =>
  'method' in message && message.method === 'notifications/cancelled' && 'params' in message
    ? (message.params as { requestId?: Id } | undefined)?.requestId
    : undefined;

/**
 * Hands standard input to a transport that outlives it until all is answered: that of the SDK closes with its input, and what a client had
 * asked in one go (`printf … | lumo-check mcp`) was never answered. To be called once the server listens to the transport.
 * @param input what the transport reads: it does not end
 * @param idle called once standard input has ended, and every request has its answer
 * @returns reads no more
 */
export const handUntilAnswered = <M extends object>(stdin: Readable, input: PassThrough, wire: Wire<M>, idle: () => void): (() => void) => {
  const asked = new Set<Id>();
  let isOver = false;
  const settle = (id: Id | undefined): void => {
    if (id !== undefined) asked.delete(id);
    if (isOver && asked.size === 0) idle();
  };
  const send = wire.send.bind(wire);
  wire.send = (message) => send(message).finally(() => 'method' in message || settle(idOf(message)));
  const take = wire.onmessage;
  wire.onmessage = (message) => {
    const id = idOf(message);
    if (id !== undefined && 'method' in message) asked.add(id);
    settle(cancelledBy(message));
    take?.(message);
  };
  const over = (): void => {
    // What has been read is handed on first.
    if (input.readableLength + input.writableLength > 0) setImmediate(over);
    else {
      isOver = true;
      settle(undefined);
    }
  };
  const hand = (chunk: Buffer): void => void input.write(chunk);
  if (stdin.readableEnded || stdin.destroyed) setImmediate(over);
  stdin.on('data', hand);
  stdin.once('end', over);
  stdin.once('close', over);
  return () => {
    stdin.off('data', hand);
    stdin.pause();
  };
};
