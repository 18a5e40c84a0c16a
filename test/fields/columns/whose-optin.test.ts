import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../../src/fields/answers/yes-no.js';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { readCells, readRow } from '../column-reading.js';

const readers = makeValueReaders('FR');
const fieldOf = (header: string, cells: readonly string[]) =>
  resolveColumns(
    [header, 'Nom'],
    cells.map((cell, at) => [cell, `Roy ${at}`]),
    {},
    readers,
  )[0]?.field;

describe('the opt-in of one exhibitor', () => {
  it.each([
    ['Opt-in organisateur', 'Opt-in exposant'],
    ['Organiser opt-in', 'Exhibitor opt-in'],
    ['Opt-in Veranstalter', 'Opt-in Aussteller'],
  ])('may be ours beside the organiser’s: %s, %s', (organizer, exhibitor) =>
    expect(readRow([organizer, exhibitor], ['1', '1'], ['1', '0'])).toBe('to look at'),
  );
  it.each([
    ['Opt-in organisateur', 'Opt-in partenaires'],
    ['Opt-in organisateur', 'Opt-in exposants'],
    ['Opt-in newsletter', 'Opt-in exposant'],
    ['Organiser opt-in', 'Third-party opt-in'],
  ])('is another’s: %s, %s', (ours, theirs) => expect(readRow([ours, theirs], ['1', '1'], ['1', '0'])).toBe('nothing'));
});

describe('what became of the members of a campaign', () => {
  it.each([
    ['Member Status', ['Sent', 'Responded']],
    ['Member Status', ['Sent', 'Responded', 'Registered', 'Declined']],
    ['Campaign Member Status', ['Sent', 'Opened', 'Unsubscribed']],
    ['Member Status', ['Attended', 'No Show', 'Cancelled']],
  ])('is no subscription: %s', (header, cells) => expect(fieldOf(header, cells)).not.toBe('subscription'));
  it.each([
    ['Member Status', ['Subscribed', 'Unsubscribed', 'Cleaned']],
    ['Member Status', ['Active', 'Cancelled']],
    ['Opt-in status', ['Sent', 'Confirmed']],
  ])('is one: %s', (header, cells) => expect(fieldOf(header, cells)).toBe('subscription'));
  it('keeps who left, and who declined among others to be looked at', () =>
    expect(readCells('Member Status', ['Sent', 'Responded', 'Declined', 'Unsubscribed'])).toEqual([
      'nothing',
      'nothing',
      'to look at',
      'email phone sms post',
    ]));
});

describe('words of a subscription', () => {
  it.each([
    ['Estado suscripción', ['Alta', 'Baja'], ['nothing', 'email']],
    ['Estado suscripción', ['De alta', 'Dado de baja'], ['nothing', 'email']],
    ['Email permission status', ['Explicit', 'Unsubscribed', 'Temporary Hold'], ['nothing', 'email', 'to look at']],
    ['Job alerts', ['Subscribed', 'Unsubscribed', 'STOP'], ['nothing', 'email', 'email phone sms post']],
    ['Alertes emploi', ['Abonné', 'Désabonné'], ['nothing', 'email']],
    ['Price alerts', ['Subscribed', 'Unsubscribed'], ['nothing', 'email']],
    ['Prioridad', ['Alta', 'Media', 'Baja'], ['nothing', 'nothing', 'nothing']],
    ['Security alerts', ['Subscribed', 'Unsubscribed'], ['nothing', 'email phone sms post']],
  ])('%s', (header, cells, said) => expect(readCells(header, cells)).toEqual(said));
});

it.each(["['email']", "['email', 'sms']", '["email"]'])('%s allows what it lists', (cell) =>
  expect(readCells('Consent', [cell, cell])).toEqual(['nothing', 'nothing']),
);
it.each(['[]', '[optin]', '{{optin}}', '{optin}'])('%s is no answer', (cell) => expect(stanceOf(cell).stance).toBe('open'));
