import { BlockList, isIP } from 'node:net';

/** An address of a host. */
export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * What is nobody's place on the web (IANA special-purpose registries, RFC 6890): this machine, private networks, link-local addresses
 * (those of a cloud's own services among them), shared, documentation, benchmarks, multicast, reserved.
 */
const CLOSED_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 ' +
  '192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/** Of the global unicast addresses of IPv6 (2000::/3): protocol assignments with Teredo, documentation, 6to4 (each may carry any IPv4). */
const CLOSED_6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20';

const listOf = (networks: string, family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const network of networks.split(' ')) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
};
const closed4 = listOf(CLOSED_4, 'ipv4');
const closed6 = listOf(CLOSED_6, 'ipv6');
const global6 = listOf('2000::/3', 'ipv6');
const loopback4 = listOf('127.0.0.0/8', 'ipv4');

/** Whether an address is one that everybody reaches. @param allowLoopback whether this machine counts as well, for tests */
export const isOpenAddress = ({ address, family }: HostAddress, allowLoopback = false): boolean => {
  if (isIP(address) !== family) return false;
  if (family === 4) return !closed4.check(address, 'ipv4') || (allowLoopback && loopback4.check(address, 'ipv4'));
  return (global6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')) || (allowLoopback && address === '::1');
};

/** The address that a host name is itself, as URLs write it: `127.0.0.1`, `[::1]`. Undefined for a name. */
export const literalAddress = (hostname: string): HostAddress | undefined => {
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  return family === 0 ? undefined : { address, family: family as 4 | 6 };
};
