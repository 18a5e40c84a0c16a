import { describe, expect, it } from 'vitest';
import { readEmail } from '../../src/fields/email.js';
import { isWebmail, WEBMAIL_DOMAINS, webmailDomain } from '../../src/fields/webmail.js';

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
  ])('%s is %s', (domain, kind) => {
    expect(isWebmail(domain)).toBe(kind);
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
    expect(isWebmail(domain)).toBeUndefined();
  });
});

describe('only the exact name', () => {
  it.each(['x.free.fr', 'acme.gmail.com', 'gmail.com.acme.example', 'notgmail.com', 'gmail.co', 'gmail', '', 'toString', '__proto__'])(
    '%s is no match',
    (domain) => {
      expect(isWebmail(domain)).toBeUndefined();
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
