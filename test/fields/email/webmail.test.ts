import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { WEBMAIL_DOMAINS, webmailDomain, webmailKindOf } from '../../../src/fields/email/webmail.js';

describe('a domain of persons', () => {
  it.each([
    ['gmail.com', 'webmail'],
    ['orange.fr', 'isp'],
    ['wanadoo.fr', 'isp'],
    ['free.fr', 'isp'],
    ['sfr.fr', 'isp'],
    ['laposte.net', 'webmail'],
    ['bbox.fr', 'isp'],
    ['club-internet.fr', 'isp'],
    ['numericable.fr', 'isp'],
    ['mailo.com', 'webmail'],
    ['zeop.re', 'isp'],
    ['mail.pf', 'isp'],
    ['skynet.be', 'isp'],
    ['bluewin.ch', 'isp'],
    ['ik.me', 'webmail'],
    ['privaterelay.appleid.com', 'webmail'],
    ['dbmail.com', 'webmail'],
    ['zaclys.net', 'webmail'],
    ['9business.fr', 'mixed'],
    ['alicepro.fr', 'mixed'],
    ['nordnet.com', 'mixed'],
    ['nerim.net', 'mixed'],
    ['ovh.fr', 'mixed'],
    ['gandi.net', 'mixed'],
    ['eircom.net', 'isp'],
    ['aol.co.uk', 'webmail'],
    ['a1.net', 'isp'],
    ['ewe.net', 'isp'],
    ['euskaltel.net', 'isp'],
    ['telia.com', 'isp'],
    ['online.no', 'isp'],
    ['eircom.ie', undefined],
    ['a1.at', undefined],
    ['ewe.de', undefined],
    ['euskaltel.com', undefined],
  ])('%s is %s', (domain, kind) => {
    expect(webmailKindOf(domain)).toBe(kind);
  });
});

describe('a twin that staff write from', () => {
  it.each([
    'orange.com',
    'sfr.com',
    'bouyguestelecom.com',
    'iliad.fr',
    'laposte.fr',
    'free.org',
    'free.com',
    'ovh.com',
    'numericable-sfr.com',
    'infomaniak.com',
    'ac-lyon.fr',
    'univ-lyon1.fr',
    'interieur.gouv.fr',
    'medecin.fr',
    'notaires.fr',
    'avocat.fr',
    'avocat-conseil.fr',
    'cci.fr',
    'chambre-agriculture.fr',
    'mssante.fr',
    'apicrypt.org',
    'total.com',
  ])('%s is not personal', (domain) => {
    expect(webmailKindOf(domain)).toBeUndefined();
  });
});

describe('no family of professional domains is in the list', () => {
  it.each([
    ['schools and universities', /^(?:ac|univ|iut|lycee|ecole)-/],
    ['the State', /\.gouv\.fr$|\.gov(?:\.|$)|\.edu(?:\.|$)/],
    [
      'regulated professions',
      /(?:^|\.)(?:notaires|avocats?|avocat-conseil|medecin|pharmacien|huissier-justice|expert-comptable|geometre-expert|veterinaire)\.(?:fr|com)$/,
    ],
    ['chambers', /(?:^|\.)(?:cci|cma|chambre-agriculture)\.fr$/],
    ['secure health mailboxes', /(?:^|\.)(?:mssante\.fr|apicrypt\.org)$/],
  ])('%s', (_name, family) => {
    expect(WEBMAIL_DOMAINS.filter(({ domain }) => family.test(domain))).toEqual([]);
  });

  it('nor the twin of a French provider that its staff write from', () => {
    const twins: Readonly<Record<string, string>> = {
      'orange.fr': 'orange.com',
      'sfr.fr': 'sfr.com',
      'bouyguestelecom.fr': 'bouyguestelecom.com',
      'free.fr': 'free.org',
      'laposte.net': 'laposte.fr',
      'ovh.fr': 'ovh.com',
      'numericable.fr': 'numericable-sfr.com',
      'ik.me': 'infomaniak.com',
      'gmail.com': 'google.com',
      'outlook.com': 'microsoft.com',
      'icloud.com': 'apple.com',
      'yahoo.com': 'yahooinc.com',
      'proximus.be': 'proximus.com',
      'bluewin.ch': 'swisscom.com',
      't-online.de': 'telekom.de',
    };
    for (const [personal, corporate] of Object.entries(twins)) {
      expect(webmailKindOf(personal), personal).toBeDefined();
      expect(webmailKindOf(corporate), corporate).toBeUndefined();
    }
  });

  it('and each entry tells what kind of provider it is', () => {
    for (const { domain, kind } of WEBMAIL_DOMAINS) expect(['webmail', 'isp', 'mixed'], domain).toContain(kind);
    expect(WEBMAIL_DOMAINS.filter(({ kind }) => kind === 'mixed').map(({ domain }) => domain)).toEqual(
      '9business.fr alicepro.fr nordnet.com nerim.net ovh.fr gandi.net'.split(' '),
    );
  });
});

describe('old providers of the neighbours', () => {
  it.each('blueyonder.co.uk ono.com inwind.it arcor.de pandora.be ziggo.nl clix.pt op.pl swissonline.ch aon.at'.split(' '))(
    '%s is of consumers',
    (domain) => {
      expect(webmailKindOf(domain)).toBeDefined();
    },
  );

  it.each(['bt.com', 'virginmedia.co.uk', 'vodafoneziggo.com', 'fastweb.it', 'a1.at', 'telecomitalia.it'])('%s is of staff', (domain) => {
    expect(webmailKindOf(domain)).toBeUndefined();
  });
});

describe('only the exact name', () => {
  it.each(['x.free.fr', 'acme.gmail.com', 'gmail.com.acme.example', 'notgmail.com', 'gmail.co', 'gmail', '', 'toString', '__proto__'])(
    '%s is no match',
    (domain) => {
      expect(webmailKindOf(domain)).toBeUndefined();
    },
  );
});

describe('the list', () => {
  it('names each domain once, as readEmail would give it', () => {
    expect(new Set(WEBMAIL_DOMAINS.map(({ domain }) => domain)).size).toBe(WEBMAIL_DOMAINS.length);
    for (const { domain } of WEBMAIL_DOMAINS) expect(readEmail(`jean@${domain}`)).toMatchObject({ valid: true, domain });
  });

  it('gives every domain a country or the world', () => {
    for (const { country } of WEBMAIL_DOMAINS) expect(country).toMatch(/^(?:[A-Z]{2})?$/);
  });

  it('says which names it is not sure of', () => {
    const low = WEBMAIL_DOMAINS.filter(({ sure }) => sure === 'low').map(({ domain }) => domain);
    expect(low).toContain('voila.net');
    expect(low).toContain('canalbox.fr');
    expect(low).not.toContain('voila.fr');
    expect(webmailDomain('wanadoo.gp')).toEqual({ domain: 'wanadoo.gp', country: 'GP', kind: 'isp', sure: 'high' });
  });
});

describe('measured against domains that were not written down from this list', async () => {
  const read = new URL('../../../scripts/evaluate/webmail/read.mjs', import.meta.url).href;
  const { consumers, corporate } = (await import(read)) as {
    consumers(): readonly { domain: string; who: string; shown: readonly string[] }[];
    corporate(): readonly string[];
  };

  it('finds every domain of French individuals', () => {
    expect(consumers().filter(({ domain }) => webmailKindOf(domain) === undefined)).toEqual([]);
    expect(consumers().length).toBeGreaterThan(100);
  });

  it('calls no company, administration or school personal', () => {
    expect(corporate().filter((domain) => webmailKindOf(domain) !== undefined)).toEqual([]);
    expect(new Set(corporate()).size).toBeGreaterThanOrEqual(400);
  });

  it('says of each domain whose it was, and what shows it', () => {
    for (const { domain, who, shown } of consumers()) {
      expect(domain).toMatch(/^[a-z\d.-]+\.[a-z]{2,}$/);
      expect(who, domain).toMatch(/\w/);
      expect(
        shown?.every((one) => ['seen', 'list', 'known'].includes(one)),
        domain,
      ).toBe(true);
    }
  });
});
