import rule from '../../rules/country-regime-phone.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const HEAD = 'societe;mobile;pays';
const rows = (...countries: string[]) => csv(HEAD, ...countries.map((country) => `Acme;+49 1512 3456789;${country}`));
const STRICT = ['Allemagne', 'DK', 'Italia', 'Espagne', 'Pologne', 'Suisse', 'Belgique', 'NL', 'Autriche'];
const FREE = ['France', 'IE', 'Finlande', 'SE', 'Portugal', 'Royaume-Uni', 'Luxembourg', 'La Réunion', 'Canada'];

cases(rule, {
  'an SMS takes the opt-in that an email takes': {
    rows: rows(...STRICT),
    says: STRICT.map((_, i) => `${i + 2} sms`),
    channels: ['sms'],
  },
  'and none in the countries of opt-out': { rows: rows(...FREE), says: [], channels: ['sms'] },
  'a call takes one in Austria and Poland': {
    rows: rows(...STRICT, ...FREE),
    says: ['6 call', '10 call'],
    channels: ['phone'],
  },
  'each channel for itself': { rows: rows('AT'), says: ['2 sms', '2 call'], channels: ['phone', 'sms'] },
  'sole traders are consumers in some countries': {
    rows: csv(
      `${HEAD};forme_juridique`,
      'Acme;+44 7911 123456;UK;Sole trader',
      'Acme;+44 7911 123456;UK;Limited',
      'Acme;+31 6 12345678;NL;Eenmanszaak',
      'Acme;+31 6 12345678;NL;BV',
      'Acme;06 39 98 12 34;France;EI',
    ),
    says: ['2 sms', '4 sms', '4 call', '5 sms'],
    channels: ['phone', 'sms'],
  },
  'a consent lifts it, on its channel': {
    rows: csv(
      `${HEAD};consentement;consentement_date;consentement_canaux`,
      'Acme;+43 664 1234567;AT;oui;2026-05-04;sms',
      'Acme;+43 664 1234567;AT;oui;2026-05-04;téléphone',
      'Acme;+43 664 1234567;AT;oui;2026-05-04;email',
    ),
    says: ['2 call', '3 sms', '4 sms', '4 call'],
    channels: ['phone', 'sms'],
  },
  'a client is only warned about for SMS, and no exception for calls': {
    rows: csv(`${HEAD};statut`, 'Acme;+43 664 1234567;AT;client', 'Acme;+43 664 1234567;AT;ex-client'),
    says: ['2 smsClient', '2 call', '3 sms', '3 call'],
    channels: ['phone', 'sms'],
  },
  'a number published for that use, in the Netherlands only': {
    rows: csv(
      `${HEAD};contact_public;url_contact_public`,
      'Acme;+31 6 12345678;NL;oui;https://acme.example/contact',
      'Acme;+31 6 12345678;NL;oui;web',
      'Acme;+32 470 12 34 56;BE;oui;https://acme.example/contact',
    ),
    says: ['3 sms', '4 sms'],
    channels: ['sms'],
  },
  'where no country can be read, the number tells it': {
    rows: csv(HEAD, 'Acme;+49 1512 3456789;', 'Acme;+49 1512 3456789;Europe', 'Acme;06 39 98 12 34;', 'Acme;+1 202 555 0143;'),
    says: ['2 sms', '3 sms'],
    channels: ['sms'],
  },
  'so it does without a column': {
    rows: csv('societe;mobile', 'Acme;+43 664 1234567', 'Acme;06 39 98 12 34'),
    says: ['2 call'],
    channels: ['phone'],
  },
  'the lists are options': {
    rows: rows('France', 'DE', 'AT'),
    says: ['2 sms', '2 call'],
    options: { sms: ['FR'], calls: ['FR'], smsSoleTraders: [], callsSoleTraders: [] },
    channels: ['phone', 'sms'],
  },
  'consumers have their own rule': { rows: rows('DE'), says: [], preset: 'fr-b2c', channels: ['sms'] },
  'nobody is called or texted': { rows: csv(`${HEAD};email`, 'Acme;+49 1512 3456789;DE;a@acme.example'), says: [], channels: ['email'] },
});
