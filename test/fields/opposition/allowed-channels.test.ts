import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { contactOf } from '../fake-contact.js';

/** The channels that a cell refuses, then those that it leaves to be checked: "post | phone sms". */
const readCell = (header: string, cell: string, usual = 'Email'): string => {
  const headers = ['Email', header];
  const row = ['lea@acme.example', cell];
  const columns = resolveColumns(
    headers,
    [row, ...Array.from({ length: 20 }, () => ['paul@acme.example', usual])],
    {},
    makeValueReaders('FR'),
  );
  const fields: Partial<Record<FieldName, string[]>> = {};
  for (const { column, field } of columns) if (field) fields[field] = [row[column] ?? ''];
  const contact = { ...contactOf(fields), cell: (column: number) => row[column] ?? '' };
  const refused = makeOppositionReader({ columns })(contact);
  const open = unreadCellsOf(columns).flatMap(({ reason, channels, channelsOf }) =>
    reason(contact) ? (channelsOf?.(contact) ?? channels) : [],
  );
  const toCheck = [...new Set(open)].filter((channel) => !refused.includes(channel));
  return `${refused.join(' ')} | ${toCheck.join(' ')}`.trim();
};

describe('a list of the channels that are allowed: whatever it leaves out is to be checked', () => {
  it.each([
    ['Canaux autorisés', 'email, courrier', '| phone sms'],
    ['Canaux autorisés', 'Téléphone', '| email sms post'],
    ['Canal autorisé', 'SMS', '| email phone post'],
    ['Allowed channels', 'Email; SMS', '| phone post'],
    ['Authorised channels', 'phone', '| email sms post'],
    ['Erlaubte Kanäle', 'E-Mail, Post', '| phone sms'],
    ['Canales autorizados', 'email, teléfono', '| sms post'],
    ['Canali autorizzati', 'email', '| phone sms post'],
    // "Only" refuses the others, and a no refuses what it names.
    ['Canaux autorisés', 'email uniquement', 'phone sms post |'],
    ['Canaux autorisés', 'email: oui, téléphone: non', 'phone | sms post'],
    ['Canaux autorisés', 'tous', '|'],
    ['Canaux autorisés', 'tous sauf téléphone', 'phone |'],
    ['Canaux autorisés', '', '|'],
    // The channels of a consent close nothing: who did not consent to calls may be called at work.
    ['Canaux du consentement', 'email', '|'],
    ['Consent channels', 'email', '|'],
    ['consentement_canaux', 'email', '|'],
    ['Canali del consenso', 'email', '|'],
  ])('%s: %s', (header, cell, said) => expect(readCell(header, cell)).toBe(said));
});

describe('a column that asks how somebody wants to be contacted: the only way refuses the others', () => {
  it.each([
    ['Préférence de contact', 'Courrier uniquement', 'email phone sms |'],
    ['Préférence de contact', 'Uniquement par courrier', 'email phone sms |'],
    ['Préférence de contact', 'Email seulement', 'phone sms post |'],
    ['Préférence de contact', 'pas de téléphone', 'phone |'],
    ['Préférence de contact', 'Tout sauf téléphone', 'phone |'],
    ['Preferred contact method', 'Phone only', 'email sms post |'],
    ['Preferred contact method', 'No phone', 'phone |'],
    ['Preferred contact method', 'Mail, no calls', 'phone |'],
    ['Bevorzugter Kontaktweg', 'Kein Telefon', 'phone |'],
    ['Bevorzugter Kontaktweg', 'Nur per Post', 'email phone sms |'],
    ['Bevorzugter Kontaktweg', 'nur E-Mail', 'phone sms post |'],
    ['Canal préféré', 'SMS uniquement', 'email phone post |'],
    ['Mode de contact', 'courrier exclusivement', 'email phone sms |'],
    ['Medio de contacto preferido', 'Solo correo postal', 'email phone sms |'],
    ['Modalità di contatto', 'Solo email', 'phone sms post |'],
    // What is preferred bars nothing, and nobody agrees by it.
    ['Préférence de contact', 'Email', '|'],
    ['Préférence de contact', 'Email, téléphone', '|'],
    ['Préférence de contact', 'Courrier de préférence', '|'],
    ['Preferred contact method', 'Phone', '|'],
    ['Preferred contact method', 'Any', '|'],
    ['Preferred contact method', 'No preference', '|'],
    ['Préférence de contact', 'Sans préférence', '|'],
    ['Préférence de contact', 'Aucune préférence', '|'],
    ['Bevorzugter Kontaktweg', 'Keine Präferenz', '|'],
    ['Bevorzugter Kontaktweg', 'Telefon', '|'],
    ['Préférence de contact', '', '|'],
  ])('%s: %s', (header, cell, said) => expect(readCell(header, cell)).toBe(said));
});
