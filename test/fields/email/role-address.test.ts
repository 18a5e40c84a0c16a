import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmailBytes } from '../../../src/fields/email/byte-address.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { isNotForProspecting, isRoleAddress, roleOf } from '../../../src/fields/email/role-address.js';
import { JOINERS, NOT_FOR_PROSPECTING, ROLES, SITES } from '../../../src/fields/email/role-address-data.js';
import type { EmailValue } from '../../../src/model/contact/values.js';

describe('a role', () => {
  it.each([
    ['a plain word', 'contact'],
    ['capitals', 'CONTACT'],
    ['an accent', 'réception'],
    ['a tag', 'contact+salon2026'],
    ['a final number', 'info75'],
    ['a number apart', 'contact-2024'],
    ['two words', 'service.client'],
    ['two roles', 'accueil_secretariat'],
    ['words glued', 'serviceclient'],
    ['several words that make one', 'ne-pas-repondre'],
    ['a role with an adjective', 'direction-generale'],
    ['a role with small words', 'service-des-achats'],
    ['a site', 'contact-lyon'],
    ['a site after a dot', 'agence.bordeaux'],
    ['a site in several words', 'contact.aix-en-provence'],
    ['a site glued', 'contactlyon'],
    ['a site and a number', 'accueil-paris15'],
    ['a role and a country', 'sales-france'],
  ])('%s: %s', (_, local) => {
    expect(isRoleAddress(local)).toBe(true);
  });
});

describe('a person', () => {
  it.each([
    ['a first name and a surname', 'jean.dupont'],
    ['a person who took a role for a surname', 'marie.contact'],
    ['a person at the info desk', 'paul.info'],
    ['a role before a surname', 'sav.durand'],
    ['a manager', 'paul.direction'],
    ['surnames that are trades', 'marchand'],
    ['surnames that are shops', 'leclerc'],
    ['a surname that is a town', 'sav.laval'],
    ['initials', 'cm'],
    ['a number', '12345'],
    ['a site alone', 'lyon'],
    ['a site before a role', 'nancy.contact'],
    ['a word that begins like a role', 'informaticien'],
    ['a first name that begins like a role', 'salesia'],
    ['a surname that holds a role', 'martinfo'],
    ['a small word alone', 'france'],
    ['the plumber Martin', 'contact.plomberie.martin'],
    ['nothing', ''],
    ['only a tag', '+contact'],
    ['only separators', '.-_'],
    ['a name of the machine', 'constructor'],
  ])('%s: %s', (_, local) => {
    expect(isRoleAddress(local)).toBe(false);
    expect(isNotForProspecting(local)).toBe(false);
  });
});

describe('a role that no message is for', () => {
  it.each([
    'noreply',
    'no-reply',
    'No_Reply',
    'nepasrepondre',
    'ne-pas-repondre',
    'donotreply',
    'mailer-daemon',
    'postmaster',
    'abuse',
    'dpo',
    'cnil',
    'privacy',
    'presse',
    'candidature',
    'presse-lyon',
    'contact-presse',
    'noreply+42',
    'dpo2',
  ])('%s', (local) => {
    expect(isNotForProspecting(local)).toBe(true);
    expect(isRoleAddress(local)).toBe(true);
  });
  it.each(['contact', 'commercial', 'info', 'webmaster', 'pression', 'cnilles'])('but %s is open', (local) => {
    expect(isNotForProspecting(local)).toBe(false);
  });
});

describe('the words', () => {
  it('are written as they are compared, and each role once', () => {
    for (const word of [...ROLES, ...SITES, ...JOINERS]) expect(word).toMatch(/^[a-z]+$/);
    expect(new Set(ROLES).size).toBe(ROLES.length);
  });
  it('each role is a role, with a tag and a number too', () => {
    for (const word of ROLES) expect([word, isRoleAddress(word), isRoleAddress(`${word}12+x`)]).toEqual([word, true, true]);
    for (const word of NOT_FOR_PROSPECTING) expect([word, isNotForProspecting(word)]).toEqual([word, true]);
  });
  it('no site and no small word is a role by itself', () => {
    for (const word of [...SITES, ...JOINERS]) expect([word, isRoleAddress(word)]).toEqual([word, false]);
  });
  it('nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (local) => {
        expect(typeof isRoleAddress(local)).toBe('boolean');
        if (isNotForProspecting(local)) expect(isRoleAddress(local)).toBe(true);
      }),
    );
  });
});

describe('the role of an address', () => {
  const both = (text: string) => [roleOf(readEmail(text)), roleOf(readEmailBytes(Buffer.from(text), 0, text.length) as EmailValue)];
  it.each([
    ['contact@acme.example', 'role'],
    ['CONTACT@acme.example', 'role'],
    ['rh@acme.example', 'role'],
    ['it.support@acme.example', 'role'],
    ['dpo@acme.example', 'not-commercial'],
    ['service.presse@acme.example', 'not-commercial'],
    ['claire.martin@acme.example', 'none'],
    ['zoe@acme.example', 'none'],
    ['42@acme.example', 'none'],
  ])('%s: %s, from a text and from bytes', (address, role) => {
    expect(both(address)).toEqual([role, role]);
  });

  it('is none for what is no address', () => {
    expect(roleOf(readEmail('contact@@acme.example'))).toBe('none');
  });

  it('agrees with isRole for every role there is, capitals or not', () => {
    for (const role of ROLES) {
      expect(both(`${role}@acme.example`), role).not.toContain('none');
      expect(both(`${role.toUpperCase()}@acme.example`), role).not.toContain('none');
    }
  });
});
