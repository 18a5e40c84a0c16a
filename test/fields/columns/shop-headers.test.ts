import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const cells = (line: string): readonly string[] => line.split(';').map((cell) => cell.trim());
const fieldsOf = (headers: string, ...rows: readonly string[]): string =>
  resolveColumns(cells(headers), rows.map(cells), {}, makeValueReaders('FR'))
    .map(({ field }) => field ?? '-')
    .join(' ');

describe('files of shops, brokers and calendars', () => {
  it.each([
    ['PrestaShop', 'Adresse e-mail;Lettre d’information', ['a@gmail.com;1', 'b@gmail.com;0'], 'email optInEmail'],
    ['a list of a broker', 'EMAIL;SITE_COLLECTE', ['d@gmail.com;jeu-gagnant.fr'], 'email source'],
    ['a list of an English broker', 'Email;Signup site', ['d@gmail.com;win.example'], 'email source'],
    ['a company as people call it', 'Nom;Boîte;Mail', ['Roy;Acme;a@acme.fr'], 'lastName company email'],
    ['a mailbox as people call it', 'Nom;Boîte', ['Roy;a@acme.fr'], 'lastName email'],
    ['orders of Shopify', 'Name;Email;Billing Name', ['#1001;al@gmail.com;Al Petit', '#1002;bo@gmail.com;Bo Roy'], '- email fullName'],
    ['orders with a prefix', 'Name;Email', ['FR-1001;al@gmail.com', 'FR-1002;bo@gmail.com'], '- email'],
    ['customers of Shopify', 'Name;Email', ['Al Petit;al@gmail.com', 'Bo 2;bo@gmail.com'], 'fullName email'],
    [
      'Calendly',
      'Invitee Name;Invitee First Name;Invitee Last Name;Invitee Email;Event Created Date & Time',
      ['Ana Roy;Ana;Roy;a@acme.fr;2026-09-28 09:00'],
      'fullName firstName lastName email collectedAt',
    ],
  ])('%s', (_what, headers, rows, fields) => expect(fieldsOf(headers, ...rows)).toBe(fields));
});

describe('the day of an opt-in beside one for partners', () => {
  it.each([
    ['EMAIL;DATE_OPTIN;OPTIN_PARTENAIRES', 'email - -', 'is one for them where nothing else is asked'],
    ['EMAIL;DATE_OPTIN;OPTIN_PARTENAIRES;NEWSLETTER', 'email consentAt - optInEmail', 'is ours where we ask too'],
    ['EMAIL;DATE_OPTIN_EMAIL;OPTIN_PARTENAIRES', 'email consentAt -', 'is ours where it says so'],
  ])('%s: %s, %s', (headers, fields) => expect(fieldsOf(headers, 'a@gmail.com;2026-05-13;1;1')).toBe(fields));
});
