import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judgedMessage } from '../../src/documents/judge-message.js';
import { isOpenAddress } from '../../src/links/addresses.js';
import type { Lookup } from '../../src/links/follow.js';
import { testLinks } from '../../src/links/test-links.js';
import { readMessages } from '../../src/messages/read-messages.js';
import type { JudgedMessage } from '../../src/model/document/judged-message.js';
import { mailTo, openSite, type Site } from './site.js';

const CANARY = 'test@atelux.test';
const FAST = 400;
const judged = async (mail: string, name = 'mail.eml'): Promise<JudgedMessage> => {
  const [message] = await readMessages(Buffer.from(mail), name);
  return judgedMessage(message as JudgedMessage, { kind: 'prospecting', appends: [], country: 'FR' });
};
/** No name is known but those that a test brings. */
const nobody: Lookup = async (hostname) => {
  throw Object.assign(new Error(hostname), { code: 'ENOTFOUND' });
};
const local: Lookup = async () => [{ address: '127.0.0.1', family: 4 }];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.asked.length = 0;
  site.headers.length = 0;
});

const OPTIONS = { canary: CANARY, oneClick: false, allowLoopback: true };
const follow = async (url: string, options = {}, lookup = nobody, ...headers: readonly string[]) =>
  testLinks(await judged(mailTo(CANARY, url === '' ? [] : [url], ...headers)), { ...OPTIONS, ...options }, lookup, FAST);
const faults = async (...given: Parameters<typeof follow>) =>
  (await follow(...given)).links.map(({ fault = 'fine', status }) => (status === undefined ? fault : `${fault} ${status}`));
const header = (uri: string): string[] => [`List-Unsubscribe: <${uri}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'];

describe('a way out that is followed', () => {
  it.each([
    ['/ok', 'fine'],
    ['/form', 'fine'],
    ['/moved', 'fine'],
    ['/see-other', 'fine'],
    ['/hop4', 'fine'],
    ['/hop5', 'loop'],
    ['/404', 'failed 404'],
    ['/410', 'failed 410'],
    ['/500', 'failed 500'],
    ['/401', 'login 401'],
    ['/403', 'turnedAway 403'],
    ['/429', 'turnedAway 429'],
    ['/to-login', 'login'],
    ['/to-wp', 'login'],
    ['/password', 'login'],
    ['/login-word', 'fine'],
    ['/soft', 'notFound'],
    ['/soft-short', 'notFound'],
    ['/soft-long', 'fine'],
    ['/script', 'fine'],
    ['/circle', 'loop'],
    ['/circle-a', 'loop'],
    ['/cookie', 'noPage'],
    ['/nowhere', 'loop'],
    ['/to-mail', 'loop'],
    ['/to-private', 'privateAddress'],
    ['/to-metadata', 'privateAddress'],
    ['/to-decimal', 'privateAddress'],
    ['/to-v6', 'privateAddress'],
    ['/to-local-name', 'unreachable'],
    ['/slow', 'silent'],
    ['/drip', 'silent'],
    ['/cut', 'silent'],
    ['/huge', 'fine'],
    ['/pdf', 'noPage'],
    ['/packed', 'noPage'],
    ['/empty', 'noPage'],
    ['/post-only', 'failed 405'],
  ])('%s is %s', async (path, fault) => {
    expect(await faults(site.url(path))).toEqual([fault]);
  });

  it('at a port where nobody is, or with https where there is none', async () => {
    expect(await faults('http://127.0.0.1:1/x')).toEqual(['unreachable']);
    expect(await faults(site.url('/ok').replace('http:', 'https:'))).toEqual(['tls']);
    expect(await faults('https://gone.atelux.test/x')).toEqual(['unreachable']);
  });

  it('is asked for once, by GET, with no cookie, and no other link is', async () => {
    const url = site.url('/ok?u=1');
    const { requests } = await follow(url, {}, nobody, ...header(url));
    expect(site.asked).toEqual(['GET /ok?u=1']);
    expect(requests).toEqual([{ host: '127.0.0.1', count: 1 }]);
    expect(Object.keys(site.headers[0] ?? {}).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it('sends no cookie along a redirection either', async () => {
    await follow(site.url('/cookie'));
    expect(site.asked).toEqual(['GET /cookie']);
  });

  it('is counted and not asked for where a merge tag was left in it', async () => {
    const { links, untested, requests } = await follow(`${site.url('/ok')}?u={{ token }}`);
    expect([links.length, untested.length, requests, site.asked]).toEqual([0, 1, [], []]);
  });

  it('is one of ten at most', async () => {
    const message = await judged(
      mailTo(
        CANARY,
        Array.from({ length: 13 }, (_, i) => `${site.url('/ok')}?${i}`),
      ),
    );
    const { links, left } = await testLinks(message, OPTIONS, nobody, FAST);
    expect([links.length, left, site.asked.length]).toEqual([10, 3, 10]);
  });

  it('by mail is no link to follow', async () => {
    const { links, untested } = await follow('', {}, nobody, 'List-Unsubscribe: <mailto:leave@atelux.test>');
    expect([links, untested]).toEqual([[], []]);
  });
});

describe('one click', () => {
  it('is no POST unless it is asked for', async () => {
    await follow('', {}, nobody, ...header(site.url('/ok')));
    expect(site.asked).toEqual(['GET /ok']);
  });

  it.each([
    ['/ok', ['fine', 'fine']],
    ['/post-202', ['fine', 'fine']],
    ['/post-only', ['postOnly 405', 'fine']],
    ['/post-redirect', ['fine', 'oneClick 302']],
    ['/404', ['failed 404', 'oneClick 404']],
    ['/cut', ['silent']],
  ])('at %s: %s', async (path, expected) => {
    expect(await faults('', { oneClick: true }, nobody, ...header(site.url(path)))).toEqual(expected);
  });

  it('is one POST with the words of RFC 8058, after everything else, and not of a link in the text', async () => {
    await follow(site.url('/form'), { oneClick: true }, nobody, ...header(site.url('/ok')));
    expect(site.asked).toEqual(['GET /ok', 'GET /form', 'POST /ok List-Unsubscribe=One-Click']);
  });

  it('is never sent without https to another machine', async () => {
    expect(await faults('', { oneClick: true, allowLoopback: false }, nobody, ...header('http://gone.atelux.test/'))).toEqual([
      'unreachable',
    ]);
  });
});

describe('an address that is nobody’s business', () => {
  it.each(
    '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.2.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.9 224.0.0.1 255.255.255.255'.split(
      ' ',
    ),
  )('%s is refused', (address) => {
    expect(isOpenAddress({ address, family: 4 })).toBe(false);
  });
  it.each(
    ':: ::1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 64:ff9b::a00:1 fe80::1 fc00::1 fd00:ec2::254 ff02::1 2001:db8::1 2001::1 2002:a00:1::1 fec0::1 fe80::1%eth0'.split(
      ' ',
    ),
  )('%s is refused', (address) => {
    expect(isOpenAddress({ address, family: 6 })).toBe(false);
  });
  it('others are not, and this machine only where a test allows it', () => {
    expect(isOpenAddress({ address: '93.184.216.34', family: 4 })).toBe(true);
    expect(isOpenAddress({ address: '2606:2800:220:1:248:1893:25c8:1946', family: 6 })).toBe(true);
    expect(isOpenAddress({ address: '127.9.9.9', family: 4 }, true)).toBe(true);
    expect(isOpenAddress({ address: '::1', family: 6 }, true)).toBe(true);
    expect(isOpenAddress({ address: '10.0.0.1', family: 4 }, true)).toBe(false);
    expect(isOpenAddress({ address: 'localhost', family: 4 }, true)).toBe(false);
  });

  it('is not asked, however it is written', async () => {
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '127.0.0.1.'])
      expect([host, await faults(site.url('/ok', host), { allowLoopback: false })]).toEqual([host, ['privateAddress']]);
    expect(await faults(site.url('/ok', 'localhost'), { allowLoopback: false }, local)).toEqual(['privateAddress']);
    expect(site.asked).toEqual([]);
  });

  it('is not asked where only one of the addresses of a name is closed', async () => {
    const mixed: Lookup = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    expect(await faults('https://mixed.atelux.test/', { allowLoopback: false }, mixed)).toEqual(['privateAddress']);
    expect(await faults('https://none.atelux.test/', {}, async () => [])).toEqual(['unreachable']);
  });

  it('cannot be slipped in by a second look-up: the request goes where the check was', async () => {
    const names: string[] = [];
    const turning: Lookup = async (hostname) => {
      names.push(hostname);
      return names.length === 1 ? [{ address: '127.0.0.1', family: 4 }] : [{ address: '10.0.0.1', family: 4 }];
    };
    expect(await faults(site.url('/ok', 'turning.atelux.test'), {}, turning)).toEqual(['fine']);
    expect(names).toEqual(['turning.atelux.test']);
    names.length = 0;
    // A redirection is looked up and checked anew.
    expect(await faults(site.url('/moved', 'turning.atelux.test'), {}, turning)).toEqual(['privateAddress']);
    expect(names).toHaveLength(2);
  });

  it('is not waited for when a name takes too long', async () => {
    expect(await faults('https://slow.atelux.test/', {}, () => new Promise(() => {}))).toEqual(['silent']);
  });
});

describe('the mail of somebody else', () => {
  it.each([
    ['to another', 'lea@client.test'],
    ['to several', `${CANARY}, lea@client.test`],
    ['to nobody', ''],
    ['to a group', `all: ${CANARY};`],
    ['to an address that only looks like it', `x${CANARY}`],
    ['to a name that is the address', `"${CANARY}" <lea@client.test>`],
    ['to two in brackets', `<${CANARY}> <lea@client.test>`],
  ])('%s is refused before any request', async (_, to) => {
    const message = await judged(mailTo(to, [site.url('/ok')]));
    await expect(testLinks(message, OPTIONS, nobody)).rejects.toMatchObject({ code: 'LUMO_LINK_TEST_REFUSED' });
    expect(site.asked).toEqual([]);
  });

  it.each(['Cc: lea@client.test', 'Bcc: lea@client.test', 'Resent-To: lea@client.test', 'To: lea@client.test'])(
    'with %s is refused',
    async (line) => {
      const message = await judged(mailTo(CANARY, [site.url('/ok')], line));
      await expect(testLinks(message, OPTIONS, nobody)).rejects.toMatchObject({ code: 'LUMO_LINK_TEST_REFUSED' });
    },
  );

  it('a template has nobody it was sent to', async () => {
    const message = await judged(`<a href="${site.url('/ok')}">Se désinscrire</a>`, 'mail.html');
    await expect(testLinks(message, OPTIONS, nobody)).rejects.toMatchObject({ code: 'LUMO_LINK_TEST_REFUSED' });
  });

  it.each([CANARY, `<${CANARY}>`, `"Essai, Atelux" <${CANARY.toUpperCase()}>`, `Essai <${CANARY}>`])('%s is our own', async (to) => {
    const { links } = await testLinks(
      await judged(mailTo(to, [site.url('/ok')])),
      { ...OPTIONS, canary: ` ${CANARY.toUpperCase()} ` },
      nobody,
    );
    expect(links).toHaveLength(1);
  });

  it('ends when the user does', async () => {
    const stop = new AbortController();
    const message = await judged(mailTo(CANARY, [site.url('/slow')]));
    setTimeout(() => stop.abort(new Error('stopped')), 50);
    await expect(testLinks(message, { ...OPTIONS, signal: stop.signal }, nobody)).rejects.toThrow('stopped');
  });
});
