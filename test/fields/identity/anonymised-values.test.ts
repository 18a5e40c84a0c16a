import { describe, expect, it } from 'vitest';
import { readEmailBytes } from '../../../src/fields/email/byte-address.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import {
  anonymisedMailbox,
  isAnonymousName,
  isHash,
  isPersonName,
  isPlaceholderDomain,
} from '../../../src/fields/identity/anonymised-values.js';
import type { EmailValue } from '../../../src/model/contact/values.js';

/** The address as text, and as the bytes of a file. */
const both = (text: string): readonly EmailValue[] => {
  const bytes = Buffer.from(`;${text};`);
  const read = readEmailBytes(bytes, 1, bytes.length - 1);
  return [readEmail(text), ...(read ? [read] : [])];
};
const MD5 = '0123456789abcdef0123456789ABCDEF';

describe('the address that anonymisation leaves', () => {
  it.each(
    ['anonyme@domain.com', 'Anonyme@acme.example', 'anonymous-12@x.example', 'anonymise@x.example', 'deleted_user_7@x.example'].concat(
      'xxxx@x.example',
      'supprime@x.example',
      'efface.contact@x.example',
      'redacted@x.example',
    ),
  )('%s', (text) => {
    for (const email of both(text)) expect(anonymisedMailbox(email)).toBe('anonymous');
  });

  it.each(
    ['claire@acme.example', 'andre@x.example', 'anne.onyme@x.example', 'anonymoose@x.example', 'rgpd@x.example', 'gdpr@x.example'].concat(
      'suzanne@x.example',
      'denis@x.example',
      'xx@x.example',
      'a@x.example',
      'deletedscenes@x.example',
    ),
  )('%s is somebody’s', (text) => {
    for (const email of both(text)) expect(anonymisedMailbox(email)).toBeUndefined();
  });

  it.each([MD5, `${MD5}@x.example`, MD5 + MD5, `${MD5}${MD5}@x.example`, `${MD5}01234567@x.example`])('%s is a hash', (text) => {
    for (const email of both(text)) expect(anonymisedMailbox(email)).toBe('hash');
  });
});

it('knows hashes by their length and their letters', () => {
  for (const length of [32, 40, 56, 64, 96, 128]) expect(isHash('a'.repeat(length))).toBe(true);
  for (const text of ['', 'a'.repeat(31), 'a'.repeat(33), 'g'.repeat(32)]) expect(isHash(text)).toBe(false);
});

it('knows the names that stand for nobody, and those that stand for somebody', () => {
  for (const text of ['Anonyme', 'ANONYMISÉ', 'anonymous', 'XXX', '***', 'supprimée', 'Client anonyme'.slice(7), 'RGPD', 'anonyme 12']) {
    expect(isAnonymousName(text), text).toBe(true);
    expect(isPersonName(text), text).toBe(false);
  }
  for (const text of ['Martin', 'Li', 'Xavier', 'Deletrez', 'Anon']) {
    expect(isAnonymousName(text), text).toBe(false);
    expect(isPersonName(text), text).toBe(true);
  }
  for (const text of ['', '-', 'N/A', '?', 'X', '[ND]', 'inconnu']) expect(isPersonName(text), text).toBe(false);
});

it('knows the domains that are nobody’s', () => {
  for (const domain of ['domain.com', 'domaine.fr', 'example.com', 'a.example.org', 'x.invalid', 'anonyme.fr'])
    expect(isPlaceholderDomain(domain)).toBe(true);
  for (const domain of ['acme.example', 'mydomain.com', 'domain.com.acme.example', '']) expect(isPlaceholderDomain(domain)).toBe(false);
});
