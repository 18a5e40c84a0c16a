import type { LinkFault } from '../model/document/link-test.js';
import { type HostAddress, isOpenAddress, literalAddress } from './addresses.js';
import { faultOf, isLogin } from './read-answer.js';
import { type Answer, ask } from './request.js';

/** Finds the addresses of a host. @throws what the resolver throws: `ENOTFOUND`, `EAI_AGAIN` */
export type Lookup = (hostname: string) => Promise<readonly HostAddress[]>;

/** What a test of links is given from outside. */
export interface LinkPorts {
  readonly lookup: Lookup;
  /** Whether this machine may be asked: for tests. */
  readonly allowLoopback: boolean;
  /** Milliseconds that one request may take, look-up included. */
  readonly timeout: number;
  /** Told of each request before it is made. */
  readonly onRequest: (hostname: string) => void;
  /** Aborted when the user wants to end. */
  readonly signal?: AbortSignal | undefined;
}

export interface Followed {
  readonly fault?: LinkFault;
  readonly status?: number;
}

/** Redirections followed by hand. */
const MOST_HOPS = 5;
const CERTIFICATE = /^(?:ERR_TLS_|ERR_SSL_|CERT_|EPROTO$|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/;
const NOBODY_THERE = /^(?:ENOTFOUND|ECONNREFUSED|EADDRNOTAVAIL)$/;

/** An answer that is known before or without a request. */
class Ended extends Error {
  constructor(readonly fault: LinkFault) {
    super(fault);
  }
}

const faultOfError = (error: unknown): LinkFault => {
  if (error instanceof Ended) return error.fault;
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (CERTIFICATE.test(code)) return 'tls';
  return NOBODY_THERE.test(code) ? 'unreachable' : 'silent';
};

/** Waits no longer than a signal: a look-up cannot be stopped, but it need not be waited for. */
const until = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((done, fail) => {
    const end = (): void => fail(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    work.then(done, fail).finally(() => signal.removeEventListener('abort', end));
  });

/** Where a host is. All of its addresses must be open: one that is not could be the one that is taken. @throws Ended */
const openAddresses = async ({ hostname }: URL, { lookup, allowLoopback }: LinkPorts, signal: AbortSignal) => {
  const literal = literalAddress(hostname);
  const found = literal ? [literal] : await until(lookup(hostname), signal);
  if (found.length === 0) throw new Ended('unreachable');
  if (!found.every((one) => isOpenAddress(one, allowLoopback))) throw new Ended('privateAddress');
  return found;
};

/** One request to a place that was checked. @throws Ended, whatever Node.js throws */
const askOnce = async (url: URL, method: 'GET' | 'POST', ports: LinkPorts): Promise<Answer> => {
  const timer = AbortSignal.timeout(ports.timeout);
  const signal = ports.signal ? AbortSignal.any([timer, ports.signal]) : timer;
  const addresses = await openAddresses(url, ports, signal);
  ports.onRequest(url.hostname);
  return ask({ url, method, addresses, signal });
};

const isRedirect = ({ status, location }: Answer): boolean => [301, 302, 303, 307, 308].includes(status) && location !== undefined;

/** Follows a way out by GET as a reader would, and says what is wrong with where it ends. @throws the reason of `ports.signal` */
export const followLink = async (href: string, isOneClick: boolean, ports: LinkPorts): Promise<Followed> => {
  const seen = new Set<string>();
  let setsCookie = false;
  let url = new URL(href);
  try {
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      // Who asks for cookies sends one around until they come: whether a reader would get on cannot be told.
      if (seen.has(url.href)) return { fault: setsCookie ? 'noPage' : 'loop' };
      seen.add(url.href);
      const answer = await askOnce(url, 'GET', ports);
      setsCookie ||= answer.setsCookie;
      if (!isRedirect(answer)) {
        const fault = faultOf(answer, isOneClick && hop === 0);
        return fault === undefined ? {} : { fault, ...(answer.status >= 400 && { status: answer.status }) };
      }
      if (!URL.canParse(answer.location as string, url.href)) return { fault: 'loop' };
      url = new URL(answer.location as string, url);
      if (!/^https?:$/.test(url.protocol)) return { fault: 'loop' };
      if (isLogin(url)) return { fault: 'login' };
      url.hash = '';
    }
    return { fault: setsCookie ? 'noPage' : 'loop' };
  } catch (error) {
    if (ports.signal?.aborted) throw ports.signal.reason;
    return { fault: faultOfError(error) };
  }
};

/** Unsubscribes by one click (RFC 8058): any 2xx is fine, a redirection is not. @throws the reason of `ports.signal` */
export const postOneClick = async (href: string, ports: LinkPorts): Promise<Followed> => {
  const url = new URL(href);
  if (url.protocol !== 'https:' && !ports.allowLoopback) return { fault: 'oneClick' };
  try {
    const { status } = await askOnce(url, 'POST', ports);
    return status >= 200 && status < 300 ? {} : { fault: 'oneClick', status };
  } catch (error) {
    if (ports.signal?.aborted) throw ports.signal.reason;
    return { fault: faultOfError(error) };
  }
};
