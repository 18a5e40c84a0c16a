import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { readCells, readRow } from '../column-reading.js';

const readers = makeValueReaders('FR');
const fieldsOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  resolveColumns(headers, rows, {}, readers).map(({ field, suspect }) => field ?? suspect?.join(' '));

const PENDING = 'In attesa|pending|no confirmado|unbestätigt|DOI ausstehend|non confirmé|unconfirmed|pendente|por confirmar'.split('|');
const INACTIVE = 'inattivo|inaktiv|inactivo|inactive|inactif|inactief'.split('|');

describe('whoever never confirmed, or is inactive in a tool of mailings, is looked at', () => {
  it.each(['Stato iscrizione', 'Estado suscripción', 'Subscription status', 'Newsletter-Status', 'Anmeldestatus', 'Statut abonnement'])(
    'under %s',
    (header) =>
      expect(readCells(header, ['active', ...PENDING, ...INACTIVE])).toEqual([
        'nothing',
        ...[...PENDING, ...INACTIVE].map(() => 'to look at'),
      ]),
  );

  it.each([
    ['Status', 'subscribed', 'pending'],
    ['Status', 'Abonniert', 'Inaktiv'],
    ['Status', 'Aktiv', 'unbestätigt'],
    ['Estado', 'Suscrito', 'Inactivo'],
    ['Estado', 'Activo', 'No confirmado'],
    ['Stato', 'subscribed', 'in attesa'],
    ['Status', 'Kunde', 'DOI ausstehend'],
  ])('under %s, beside %s: %s', (header, good, open) => expect(readCells(header, [good, open])).toEqual(['nothing', 'to look at']));

  it.each([
    ['Status', 'Kunde|Interessent|Inaktiv'],
    ['Status', 'active|inactive'],
    ['Estado', 'Activo|Inactivo|Pendiente'],
    ['Statut', 'Inscrit|En attente'],
    ['Status', 'Confirmed|Unconfirmed'],
    ['Statut', 'Abonné|En attente|Client'],
    ['Subscription status', 'active|trialing|past due'],
  ])('not where %s is one of clients, orders or plans: %s', (header, cells) =>
    expect(readCells(header, cells.split('|'))).toEqual(cells.split('|').map(() => 'nothing')),
  );
});

describe('a status of mailings under a header that no table knows', () => {
  it.each([
    ['Global Status', 'subscribed|unconfirmed', 'nothing|to look at'],
    ['List status', 'subscribed|unconfirmed|unsubscribed', 'nothing|to look at|email phone sms post'],
    ['Statut global', 'Abonné|Non confirmé|Inactif', 'nothing|to look at|to look at'],
    ['Statut de la liste', 'Abonné|En attente', 'nothing|to look at'],
    ['Stato lista', 'iscritto|non confermato|disiscritto', 'nothing|to look at|email phone sms post'],
    ['Global Status', 'unconfirmed|unconfirmed', 'to look at|to look at'],
    ['Global Status', 'Active|Inactive', 'nothing|nothing'],
    ['Global Status', 'Gold|Silver|Unconfirmed', 'nothing|nothing|nothing'],
    ['Statut du bien', 'Vendu|Non confirmé', 'nothing|nothing'],
    ['Order status', 'Unconfirmed|Unconfirmed', 'nothing|nothing'],
  ])('%s: %s is %s', (header, cells, said) => expect(readCells(header, cells.split('|'))).toEqual(said.split('|')));
});

describe('columns that tools of mailings export together', () => {
  const CLEVERREACH = ['email', 'registered', 'activated', 'deactivated', 'active'];

  it('CleverReach: since when, until when, and whether', () => {
    const rows = [
      ['a@acme.example', '1772440000', '1772440000', '0', '1'],
      ['b@acme.example', '1772440000', '0', '0', '0'],
    ];
    const [, , activated, , active] = fieldsOf(CLEVERREACH, ...rows);
    expect([activated, active]).toEqual(['consentAt', 'email']);
    expect(readRow(CLEVERREACH, rows[0] as string[], rows[1] as string[])).toBe('to look at');
    expect(readRow(CLEVERREACH, rows[0] as string[], rows[0] as string[])).toBe('nothing');
  });

  it('rapidmail: since when, beside a status', () =>
    expect(
      fieldsOf(['E-Mail', 'Status', 'Aktiviert'], ['a@acme.example', 'abonniert', '12.03.2026'], ['b@acme.example', 'unbestätigt', ''])[2],
    ).toBe('consentAt'));

  it.each([
    ['Abonné le', 'Statut global', 'Abonné'],
    ['Abonniert am', 'Status', 'abonniert'],
    ['Iscritto il', 'Stato', 'iscritto'],
    ['Date d’abonnement', 'Global Status', 'subscribed'],
  ])('MailPoet and its like: %s, beside %s', (since, status, subscribed) => {
    const rows = [
      ['a@acme.example', subscribed, '12/03/2026'],
      ['b@acme.example', 'désabonné', '12/03/2026'],
    ];
    expect(fieldsOf(['E-mail', status, since], ...rows)[2]).toBe('consentAt');
    expect(fieldsOf(['E-mail', 'Commentaire', since], ...rows)[2]).toBeUndefined();
  });

  it('an account that was activated has agreed to nothing', () => {
    expect(fieldsOf(['E-Mail', 'Aktiviert'], ['a@acme.example', '12.03.2026'])[1]).toBeUndefined();
    expect(fieldsOf(['E-Mail', 'Active', 'activated'], ['a@acme.example', '0', '12.03.2026']).slice(1)).toEqual([undefined, undefined]);
  });
});
