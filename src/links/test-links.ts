import { lookup } from 'node:dns/promises';
import { type LinkTarget, linkTargetsOf } from '../documents/link-targets.js';
import type { JudgedMessage } from '../model/document/judged-message.js';
import type { LinkFault, LinkTest, TestedLink } from '../model/document/link-test.js';
import { refuseOthersMail } from './canary.js';
import { followLink, type LinkPorts, type Lookup, postOneClick } from './follow.js';

/** What the user asked for. */
export interface LinkTestOptions {
  /** The test address that the mail was sent to. */
  readonly canary: string;
  /** Unsubscribes that address by one click as well, once everything else was asked. */
  readonly oneClick: boolean;
  readonly allowLoopback: boolean;
  readonly signal?: AbortSignal | undefined;
}

const TIMEOUT = 5000;
/** Where there was nobody for a GET there is nobody for a POST. */
const NOT_REACHED: ReadonlySet<LinkFault | undefined> = new Set(['privateAddress', 'tls', 'unreachable', 'silent']);
const systemLookup: Lookup = async (hostname) => (await lookup(hostname, { all: true })) as Awaited<ReturnType<Lookup>>;

/**
 * Follows the ways out of a mail: each address once, one after the other. Nothing else of the program opens a connection.
 * @param find how names are looked up
 * @throws LumoError LUMO_LINK_TEST_REFUSED before any request; the reason of `signal`
 */
export const testLinks = async (
  message: JudgedMessage,
  { canary, oneClick, allowLoopback, signal }: LinkTestOptions,
  find: Lookup = systemLookup,
  timeout = TIMEOUT,
): Promise<LinkTest> => {
  refuseOthersMail(message, canary);
  const requests = new Map<string, number>();
  const ports: LinkPorts = {
    lookup: find,
    allowLoopback,
    timeout,
    onRequest: (hostname) => void requests.set(hostname, (requests.get(hostname) ?? 0) + 1),
    signal,
  };
  const { targets, untested, left } = linkTargetsOf(message);
  const links: TestedLink[] = [];
  const toPost: LinkTarget[] = [];
  for (const target of targets) {
    const { href, at, isOneClick } = target;
    const found = await followLink(href, isOneClick, ports);
    links.push({ ...found, at });
    if (oneClick && isOneClick && !NOT_REACHED.has(found.fault)) toPost.push(target);
  }
  // Last: afterwards the address is on the list no more.
  for (const { href, at } of toPost) links.push({ ...(await postOneClick(href, ports)), at });
  return { links, untested, left, requests: Array.from(requests, ([host, count]) => ({ host, count })) };
};
