import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import type { HostAddress } from './addresses.js';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly contentType: string;
  /** The body is packed, although nobody asked for that. */
  readonly isPacked: boolean;
  readonly setsCookie: boolean;
  /** The first 64 KB of the body. */
  readonly body: Buffer;
}

/** A request that is made once: never repeated, never redirected, without cookies. */
export interface Asked {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  /** Where its host was found: no other name is looked up, so that nothing can lead elsewhere between the check and the request. */
  readonly addresses: readonly HostAddress[];
  /** Aborted when its time is over. */
  readonly signal: AbortSignal;
}

const MOST_BODY = 64 * 1024;
/** RFC 8058, 3.2. */
const ONE_CLICK = 'List-Unsubscribe=One-Click';

/** A look-up that answers with what is known already, in either form that Node.js asks for. */
const pinned =
  (addresses: readonly HostAddress[]): NonNullable<RequestOptions['lookup']> =>
  (_, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else if (first) done(null, first.address, first.family);
  };

const read = async (response: IncomingMessage): Promise<Answer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part.subarray(0, MOST_BODY - size));
    size += part.length;
    if (size >= MOST_BODY) break;
  }
  const { location, 'content-type': contentType = '', 'content-encoding': encoding = 'identity' } = response.headers;
  return {
    status: response.statusCode ?? 0,
    location,
    contentType,
    isPacked: encoding !== 'identity',
    setsCookie: response.headers['set-cookie'] !== undefined,
    body: Buffer.concat(parts),
  };
};

/** Makes one request. @throws whatever Node.js throws: certificates, connections, the signal's reason */
export const ask = ({ url, method, addresses, signal }: Asked): Promise<Answer> =>
  new Promise((done, fail) => {
    const isPost = method === 'POST';
    const body = isPost ? ONE_CLICK : '';
    const options: RequestOptions & { rejectUnauthorized: boolean } = {
      method,
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      headers: {
        'user-agent': 'lumo-check (link test)',
        accept: 'text/html, text/plain;q=0.9, */*;q=0.1',
        'accept-encoding': 'identity',
        ...(isPost && { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }),
      },
      // An agent of its own: no connection is taken over from another request or kept for one.
      agent: false,
      lookup: pinned(addresses),
      rejectUnauthorized: true,
      signal,
    };
    const request: ClientRequest = (url.protocol === 'https:' ? https : http)(options, (response) => {
      read(response)
        .then(done, fail)
        .finally(() => request.destroy());
    });
    request.on('error', fail);
    request.end(body);
  });
