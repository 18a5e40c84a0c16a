import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/** Ways to the network: whose function, and its name. */
const WAYS: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [http2, ['connect']],
  [tls, ['connect']],
  [dgram, ['createSocket']],
  [globalThis, ['fetch']],
];

/** What was asked of the network while something ran: each way throws meanwhile. */
export const asksOf = async (work: () => Promise<void>): Promise<readonly string[]> => {
  const asked: string[] = [];
  const undo: (() => void)[] = [];
  for (const [owner, names] of WAYS) {
    for (const name of names) {
      const before = Reflect.get(owner, name);
      Reflect.set(owner, name, () => {
        asked.push(name);
        throw new Error(`the network was asked for: ${name}`);
      });
      undo.push(() => Reflect.set(owner, name, before));
    }
  }
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    for (const one of undo) one();
    syncBuiltinESMExports();
  }
  return asked;
};
