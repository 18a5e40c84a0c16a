import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { makeUnreadReader } from '../../../src/fields/opposition/unread-refusal.js';
import { CHANNELS, type Channel } from '../../../src/model/contact/channel.js';
import { contactOf } from '../fake-contact.js';

/** What answers to questions of means leave of email, labelled by another hand: `open` is nothing that anybody expects. */
const CASES = readFileSync(new URL('./means-questions.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string, string]);
const readers = makeValueReaders('FR');

/** The channels that an answer leaves: neither refused nor to be looked at. */
const leftBy = (header: string, answer: string): readonly Channel[] => {
  const rows = [answer, 'Email', '', 'Email'].map((cell, at) => [cell, `Roy ${at}`]);
  const columns = resolveColumns([header, 'Nom'], rows, {}, readers);
  const field = columns[0]?.field;
  const contact = { ...contactOf({ ...(field && { [field]: answer }) }), cell: (column: number) => rows[0]?.[column] ?? '' };
  const taken = new Set<Channel>(makeOppositionReader({ columns })(contact));
  makeUnreadReader({ columns, channels: CHANNELS })(contact, (_, __, channels) => {
    for (const channel of channels) taken.add(channel);
  });
  return CHANNELS.filter((channel) => !taken.has(channel));
};

describe('by which means somebody is reached', () => {
  it.each(CASES)('%s %s: email is %s', (header, answer, want) => {
    // What is asked for something else leaves all.
    expect(leftBy(header, answer).includes('email')).toBe(want !== 'not-ok');
  });

  it.each([
    ['How may we contact you?', 'Email, Post', 'email post'],
    ['How may we contact you?', 'None of these', ''],
    ['¿Por qué medio desea que le contactemos?', 'Teléfono', 'phone'],
    ['Comment souhaitez-vous être contacté ?', 'Par e-mail ou SMS', 'email sms'],
    ['Preferred contact method', 'Any', 'email phone sms post'],
    ['Preferred contact method', '', 'email phone sms post'],
    ['Vous acceptez de recevoir des informations par :', 'Courrier', 'post'],
    ['Moyen de paiement préféré', 'Téléphone', 'email phone sms post'],
    ['Comment souhaitez-vous recevoir votre facture ?', 'Courrier', 'email phone sms post'],
    ['Type de contact', 'Téléphone', 'email phone sms post'],
  ])('%s %s leaves “%s”', (header, answer, left) => expect(leftBy(header, answer).join(' ')).toBe(left));
});
