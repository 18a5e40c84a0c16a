import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDisposable } from '../../src/fields/email/disposable/disposable.js';
import { DISPOSABLE } from '../../src/fields/email/disposable/disposable-data.js';
import { domainTypoOf } from '../../src/fields/email/domain-typo.js';
import { INVALID_ENDINGS, PROVIDERS } from '../../src/fields/email/domain-typo-data.js';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { WEBMAIL_DOMAINS, webmailKindOf } from '../../src/fields/email/webmail.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import { phoneServiceOf } from '../../src/fields/phone/services/service-number.js';
import { provenanceOf } from '../../src/fields/provenance/provenance.js';
import { ASKED, BOUGHT, BOUGHT_ALONE, ELSEWHERE, GIVEN, NETWORK, SCRAPED } from '../../src/fields/provenance/provenance-data.js';
import { corruptionOf } from '../../src/fields/text/text-corruption.js';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

describe('mistyped domains', () => {
  it.each([
    ['gmial.com', 'misspelt', 'gmail.com'],
    ['gmail.co', 'misspelt', 'gmail.com'],
    ['gmail.con', 'misspelt', 'gmail.com'],
    ['gmial.con', 'misspelt', 'gmail.com'],
    ['hotmial.fr', 'misspelt', 'hotmail.fr'],
    ['orage.fr', 'misspelt', 'orange.fr'],
    ['orange.fr.fr', 'misspelt', 'orange.fr'],
    ['lapote.net', 'misspelt', 'laposte.net'],
    ['wanadpo.fr', 'likely', 'wanadoo.fr'],
    ['acme.con', 'noEnding', '.com'],
    ['acme.co.comm', 'noEnding', '.com'],
  ])('%s is %s: %s', (domain, kind, meant) => expect(domainTypoOf(domain)).toEqual({ kind, meant }));

  it.each(
    'acme.example orange.com orage.com sfr.com laposte.fr gmai.com mail.com ymail.com email.com hotmall.com range.fr free.com live.com.example constructor __proto__ acme.co acme.cm acme.fr.fr com con'.split(
      ' ',
    ),
  )('%s is somebody’s, or nothing to correct', (domain) => {
    expect(domain === 'con' ? undefined : domainTypoOf(domain)).toBeUndefined();
  });

  it('no provider of the list is a mistake, nor what a mistake is said to mean', () => {
    for (const { domain } of WEBMAIL_DOMAINS) expect(domainTypoOf(domain), domain).toBeUndefined();
    for (const { domains } of PROVIDERS) for (const domain of list(domains)) expect(webmailKindOf(domain), domain).toBeDefined();
  });

  it('no known mistake is a name of another provider', () => {
    const names = new Set(PROVIDERS.flatMap(({ domains }) => list(domains)).map((domain) => domain.split('.')[0]));
    for (const { known } of PROVIDERS) for (const slip of list(known)) expect(names.has(slip), slip).toBe(false);
  });

  it('endings that do not exist are no country and no common ending', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const ending of Object.keys(INVALID_ENDINGS)) {
      if (ending.length === 2) expect(regions.of(ending.toUpperCase()), ending).toBeUndefined();
      expect(['com', 'net', 'org', 'eu', 'fr', 'info', 'pro', 'io'], ending).not.toContain(ending);
    }
  });

  it('whatever it says was meant is no mistake itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROVIDERS.flatMap(({ domains }) => list(domains))),
        fc.nat(),
        fc.constantFrom('', 'x', 'a'),
        (domain, n, with_) => {
          const at = n % domain.length;
          const typo = domainTypoOf(domain.slice(0, at) + with_ + domain.slice(at + 1));
          if (typo && typo.kind !== 'noEnding') expect(domainTypoOf(typo.meant)).toBeUndefined();
        },
      ),
    );
  });
});

describe('disposable domains', () => {
  it('are lower-case, each once, and none a provider’s', () => {
    const domains = list(DISPOSABLE);
    expect(new Set(domains).size).toBe(domains.length);
    for (const domain of domains) {
      expect(domainToASCII(domain)).toBe(domain);
      expect(webmailKindOf(domain), domain).toBeUndefined();
      expect(isDisposable(domain)).toBe(true);
      expect(isDisposable(`${domain}.example`)).toBe(false);
    }
  });
  it('cover what stands below them, and nothing beside', () => {
    expect(isDisposable('box7.mailinator.com')).toBe(true);
    expect(isDisposable('notmailinator.example')).toBe(false);
    expect(isDisposable('com')).toBe(false);
    expect(isDisposable('')).toBe(false);
  });
});

describe('numbers that are nobody’s', () => {
  const read = makePhoneReader('FR');
  it.each([
    ['0899701234', 'premium'],
    ['0825123456', 'shared'],
    ['08 00 12 34 56', 'free'],
    ['+33700123456', 'machine'],
    ['3975', 'short'],
    ['39 75', 'short'],
    ['118218', 'short'],
    ['112', 'short'],
    ['+80012345678', 'free'],
    ['+44 845 123 4567', 'shared'],
  ])('%s: %s', (text, service) => expect(phoneServiceOf(read(text))).toBe(service));

  it.each(['01 99 00 12 34', '06 39 98 12 34', '0970123456', '+44 20 7946 0000', '01 99', '123456', 'abc', '', '+33 7 12 34 56 78'])(
    '%s is an ordinary number, or none',
    (text) => expect(phoneServiceOf(read(text))).toBeUndefined(),
  );
});

describe('damaged texts', () => {
  it.each([
    ['HÃ©lÃ¨ne', 'encoding'],
    ['SociÃ©tÃ© Dâ€™EntrÃ©e', 'encoding'],
    ['CÅ“ur', 'encoding'],
    ['NÂ° 4', 'encoding'],
    ['Fran\ufffdois', 'lost'],
    ['Fran?ois', 'lost'],
    ['#REF!', 'formula'],
    ['#VALEUR!', 'formula'],
    ['#NOM?', 'formula'],
    ['#N/A', 'formula'],
    ['########', 'formula'],
    ['Dupont &amp; Fils', 'entity'],
    ['Ren&eacute;e', 'entity'],
    ['O&#39;Neil', 'entity'],
    ['7,32829E+08', 'rounded'],
    ['3.36E+10', 'rounded'],
  ])('%s: %s', (text, found) => expect(corruptionOf(text)).toBe(found));

  it.each([
    'Hélène',
    'JOÃO MAÇÃ',
    'Âge d’or',
    'Åse Ångström',
    'R&D',
    'AT&T; BT',
    'Qui ? Quoi ?',
    'C#',
    '#1 du bois',
    'Numéro 3E',
    'https://acme.example/?page=2',
    '3e étage',
    '',
    '12345678',
    'Bâtiment 2E 4',
  ])('%s is whole', (text) => expect(corruptionOf(text)).toBeUndefined());

  it('every accented French text that is read as Latin-1 or Windows-1252 is found', () => {
    const decoder = new TextDecoder('windows-1252');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'éèêëàâäçîïôöùûüœÉÈÀÇ’abc'), { minLength: 1 }), (letters) => {
        const broken = decoder.decode(Buffer.from(letters.join('')));
        if (/[^a-c]/.test(letters.join(''))) expect(corruptionOf(broken)).toBe('encoding');
        expect(corruptionOf(letters.join(''))).toBeUndefined();
      }),
    );
  });
});

describe('the words of a source', () => {
  it('are folded, and in one table each', () => {
    const tables = { ASKED, BOUGHT, BOUGHT_ALONE, ELSEWHERE, GIVEN, NETWORK, SCRAPED };
    const seen = new Map<string, string>();
    for (const [name, table] of Object.entries(tables)) {
      for (const phrase of table.split(',').map((text) => text.trim().replace(/\s+/g, ' '))) {
        expect(phrase, name).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
        if (name === 'ASKED') continue;
        expect(`${phrase} ${seen.get(phrase) ?? ''}`.trim(), name).toBe(phrase);
        seen.set(phrase, name);
      }
    }
  });
  it.each([
    ['Formulaire site', 'given'],
    ['ACHAT EN LIGNE', 'given'],
    ['Achat', 'bought'],
    ['achat de fichier clients', 'bought'],
    ['Scraping', 'scraped'],
    ['dark web', 'scraped'],
    ['données piratées', 'scraped'],
    ['TikTok Lead Generation', 'given'],
    ['LinkedIn', 'network'],
    ['LinkedIn Ads', 'given'],
    ['Salon de l’aspirateur 2026', 'other'],
    ['Aspirateur de sites', 'scraped'],
    ['email harvester', 'scraped'],
    ['Harvest Magazine', 'other'],
    ['Fournisseur de fichiers', 'bought'],
    ['Formulaire enrichi par Kaspr', 'scraped'],
    ['WHOIS', 'elsewhere'],
    ['SIRENE', 'other'],
    ['', 'other'],
  ])('%s: %s', (source, provenance) => expect(provenanceOf(source)).toBe(provenance));
});

it('an address at a mistyped provider is well formed: nothing else would stop it', () => {
  expect(readEmail('claire@gmial.com').valid).toBe(true);
  expect(readEmail('claire@acme.con').valid).toBe(true);
});
