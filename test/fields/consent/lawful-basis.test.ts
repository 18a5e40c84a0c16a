import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canClaimConsent,
  claimsConsent,
  isConsentDocumented,
  makeConsentReliance,
  missingProof,
} from '../../../src/fields/consent/consent-evidence.js';
import { hasRunningContract, requiresConsent, restsOnSoftOptIn } from '../../../src/fields/consent/lawful-basis.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import { contactOf, type Fields } from '../fake-contact.js';

const asOf = parseIsoDay('2026-11-24');
const since = parseIsoDay('2026-08-11');
const withEmails = (fields: Fields, ...emails: string[]): Contact => ({ ...contactOf(fields), emails: emails.map(readEmail) });
const rests = (contact: Contact, channel: 'email' | 'phone' | 'sms' | 'post', who: 'business' | 'consumer', day = asOf): boolean =>
  requiresConsent(contact, channel, who, day, since);
const GMAIL = 'lea@gmail.com';
const MOBILE = '06 39 98 12 34';

describe('what rests on consent', () => {
  it.each<[string, Contact, 'email' | 'phone' | 'sms' | 'post', 'business' | 'consumer', boolean]>([
    ['a consumer by email', withEmails({}, 'lea@acme.example'), 'email', 'consumer', true],
    ['a consumer without an address', withEmails({}), 'email', 'consumer', false],
    ['a consumer by SMS', contactOf({ mobile: MOBILE }), 'sms', 'consumer', true],
    ['a consumer by phone', contactOf({ phone: '01 99 00 12 34' }), 'phone', 'consumer', true],
    ['a consumer by post', contactOf({ address: '1 rue des Lilas' }), 'post', 'consumer', false],
    ['a client by email', withEmails({ status: 'client' }, GMAIL), 'email', 'consumer', false],
    ['a client by phone', contactOf({ phone: MOBILE, status: 'client' }), 'phone', 'consumer', true],
    ['a running contract, by phone', contactOf({ phone: MOBILE, contractActive: 'oui' }), 'phone', 'consumer', false],
    ['a company address', withEmails({}, 'lea@acme.example'), 'email', 'business', false],
    ['a webmail', withEmails({}, GMAIL), 'email', 'business', true],
    ['a provider that serves companies too', withEmails({}, 'lea@ovh.fr'), 'email', 'business', false],
    ['a webmail beside a company address', withEmails({}, GMAIL, 'lea@acme.example'), 'email', 'business', false],
    [
      'a published webmail',
      withEmails({ publicContact: 'oui', publicContactUrl: 'https://acme.example' }, GMAIL),
      'email',
      'business',
      false,
    ],
    ['a webmail of a legal person', withEmails({ siren: '732829320', legalForm: 'SARL' }, GMAIL), 'email', 'business', false],
    ['a personal mobile', contactOf({ mobile: MOBILE, phoneType: 'perso' }), 'phone', 'business', true],
    ['a personal mobile of a client, by SMS', contactOf({ mobile: MOBILE, phoneType: 'perso', status: 'client' }), 'sms', 'business', true],
    ['a mobile of unknown use', contactOf({ mobile: MOBILE }), 'sms', 'business', false],
    ['a consumer without a number, by phone', withEmails({}, 'lea@acme.example'), 'phone', 'consumer', false],
    ['a consumer with a number, by post', contactOf({ phone: MOBILE }), 'post', 'consumer', false],
    ['a business without an address, by email', contactOf({ phone: MOBILE }), 'email', 'business', false],
    [
      'a personal mobile that is published, by phone',
      contactOf({ mobile: MOBILE, phoneType: 'perso', publicContact: 'oui', publicContactUrl: 'https://acme.example' }),
      'phone',
      'business',
      false,
    ],
    [
      'a personal mobile of a legal person, by SMS',
      contactOf({ mobile: MOBILE, phoneType: 'perso', siren: '732829320', legalForm: 'SARL' }),
      'sms',
      'business',
      true,
    ],
    ['a personal mobile that cannot be dialled', contactOf({ mobile: '06 39 98 12', phoneType: 'perso' }), 'phone', 'business', false],
    ['a personal landline', contactOf({ phone: '01 99 00 12 34', phoneType: 'perso' }), 'phone', 'business', false],
  ])('%s', (_name, contact, channel, who, expected) => {
    expect(rests(contact, channel, who)).toBe(expected);
  });

  it('calls to consumers since 11 August 2026, and not the day before', () => {
    const contact = contactOf({ phone: MOBILE });
    expect(rests(contact, 'phone', 'consumer', since)).toBe(true);
    expect(rests(contact, 'phone', 'consumer', since - 1)).toBe(false);
  });

  it('never rests on consent and on a sale at once', () => {
    const status = fc.constantFrom('client', 'prospect', 'ancien client', '');
    const email = fc.constantFrom(GMAIL, 'lea@acme.example', '');
    const who = fc.constantFrom('business' as const, 'consumer' as const);
    fc.assert(
      fc.property(status, email, who, fc.constantFrom('email' as const, 'sms' as const), (said, address, audience, channel) => {
        const contact = {
          ...contactOf({ status: said, mobile: MOBILE, phoneType: 'perso' }),
          emails: address === '' ? [] : [readEmail(address)],
        };
        expect(rests(contact, channel, audience) && restsOnSoftOptIn(contact, channel, audience, asOf)).toBe(false);
      }),
    );
  });
});

describe('a running contract', () => {
  it.each<[string, Fields, boolean]>([
    ['said so', { contractActive: 'oui' }, true],
    ['not said', { status: 'client' }, false],
    ['said not to', { contractActive: 'non' }, false],
    ['ended since', { contractActive: 'oui', relationEndAt: '2026-11-23' }, false],
    ['that ends today', { contractActive: 'oui', relationEndAt: '2026-11-24' }, true],
    ['of a former client', { contractActive: 'oui', status: 'ancien client' }, false],
  ])('%s', (_name, fields, expected) => {
    expect(hasRunningContract(contactOf(fields), asOf)).toBe(expected);
  });
});

describe('a claim of consent', () => {
  it.each<[string, Fields, boolean]>([
    ['a yes', { consent: 'oui' }, true],
    ['a date alone', { consentAt: '2026-05-04' }, true],
    ['a date beside a blank opt-in', { consentAt: '2026-05-04', optInEmail: '' }, false],
    ['a date beside a yes to texts', { consentAt: '2026-05-04', optInSms: 'oui' }, false],
    ['a yes to the channel', { optInEmail: '1' }, true],
    ['a yes to another channel', { optInSms: '1' }, false],
    ['a yes and a no', { consent: 'oui', optIn: 'non' }, false],
    ['a date and a no', { consentAt: '2026-05-04', consent: 'non' }, false],
    ['a doubt', { consent: '?' }, false],
    ['a blank', { consent: '' }, false],
  ])('%s', (_name, fields, expected) => {
    expect(claimsConsent(contactOf(fields), 'email')).toBe(expected);
  });

  it.each<[string, Fields, boolean]>([
    ['a reference', { consentProof: 'form 1234' }, true],
    ['an address', { consentProof: '192.0.2.17' }, true],
    ['a yes', { consentProof: 'oui' }, false],
    ['a dash', { consentProof: '-' }, false],
    ['a promise', { consentProof: 'à venir' }, false],
    ['a double opt-in', { consentMethod: 'Double Opt-In' }, true],
    ...(
      [
        ...[
          'non fournie',
          'pas de preuve',
          'à récupérer auprès du partenaire',
          'à demander au partenaire',
          'KO',
          'expirée',
          'lien mort',
          'voir partenaire',
        ],
        ...[
          'not provided',
          'no proof',
          'to be requested from vendor',
          'dead link',
          'see supplier',
          'expired',
          'proof invalid',
          'requested from partner',
        ],
        ...[
          'nicht vorhanden',
          'kein Nachweis',
          'wird nachgereicht',
          'abgelaufen',
          'sin prueba',
          ...['non retrouvée', 'égarée', 'détruite', 'non archivée', 'papier perdu', 'geen', 'ninguna', 'nenhuma', 'vernichtet'],
          'no facilitada',
          'por solicitar',
          'caducado',
        ],
        ...['non fornita', 'senza prova', 'da richiedere', 'scaduto', 'geen bewijs', 'niet aanwezig', 'op te vragen', 'pas encore reçue'],
        ...['preuve absente', 'Preuve KO', 'demandée au partenaire', 'non transmise', 'non conforme'],
      ] as const
    ).map((text): [string, Fields, boolean] => [text, { consentProof: text }, false]),
    ...(
      [
        ...[
          'no. 12345',
          'n° 4411',
          'Formulaire partenaire 12',
          'voir dossier 12',
          'https://partenaire.example/c/1',
          'non précochée, formulaire web',
        ],
        ...[
          'enregistrement 12, partenaire LeLynxo',
          'See form 12',
          'KO-4411.pdf',
          'lien https://p.example/1',
          'fichier partenaire',
          'koffie-actie 2026',
        ],
      ] as const
    ).map((text): [string, Fields, boolean] => [text, { consentProof: text }, true]),
    ['a plain opt-in', { consentMethod: 'opt-in' }, false],
  ])('is proven by %s: see', (_name, fields, expected) => {
    expect(isConsentDocumented(contactOf(fields))).toBe(expected);
  });

  it('lacks what it lacks', () => {
    const lack = (fields: Fields) => missingProof(contactOf(fields), asOf);
    expect(lack({})).toBe('bareYes');
    expect(lack({ consentProof: 'form 1' })).toBe('noDate');
    expect(lack({ consentAt: '2026-11-24' })).toBe('noProof');
    expect(lack({ consentAt: '2026-11-25', consentProof: 'form 1' })).toBe('future');
    expect(lack({ consentAt: '2026-11-24', consentProof: 'form 1' })).toBeUndefined();
    const either = { status: 'ambiguous', day: parseIsoDay('2026-11-12'), later: parseIsoDay('2026-12-11') } as const;
    expect(missingProof({ ...contactOf({ consentProof: 'form 1' }), date: () => either }, asOf)).toBe('future');
    expect(missingProof({ ...contactOf({ consentProof: 'form 1' }), date: () => either }, parseIsoDay('2026-12-11'))).toBeUndefined();
  });

  it('is looked for only where a column can make it', () => {
    expect(canClaimConsent(contactOf({ email: '', consentMethod: '' }))).toBe(false);
    for (const field of ['consent', 'consentAt', 'optIn', 'optInEmail', 'optInPhone', 'optInSms', 'optInPost'] as const) {
      expect(canClaimConsent(contactOf({ [field]: '' })), field).toBe(true);
    }
  });

  it('is relied on for the channels asked, and never for the post', () => {
    const contact = withEmails({ consent: 'oui', mobile: MOBILE }, GMAIL);
    expect(makeConsentReliance({ channels: CHANNELS, columns: [], audience: 'consumer', asOf }, since)(contact)).toEqual([
      'email',
      'phone',
      'sms',
    ]);
    expect(makeConsentReliance({ channels: ['email'], columns: [], audience: 'business', asOf }, since)(contact)).toEqual(['email']);
  });
});
