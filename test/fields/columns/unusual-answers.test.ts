import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import { contactOfCell } from '../fake-contact.js';

const readers = makeValueReaders('FR');

/** What a cell under a header comes to, in a column that says something else in most rows: refused, for somebody to look at, or nothing. */
const reading = (header: string, usual: string, cell: string): string => {
  const columns = resolveColumns([header], [...Array.from({ length: 20 }, () => [usual]), [cell]], {}, readers);
  const field = columns[0]?.field;
  const contact = contactOfCell(field, cell);
  if (makeOppositionReader({ columns })(contact).length > 0) return 'refused';
  return unreadCellsOf(columns).some(({ reason }) => reason(contact)) ? 'to look at' : 'nothing';
};

describe('a no under a header of permissions', () => {
  it.each([
    ['Marketing contact status', 'Marketing contact', 'Non-marketing contact'],
    ['Statut de contact marketing', 'Contact marketing', 'Contact non marketing'],
    ['Marketing status', 'Subscribed', 'Archived'],
    ['Marketing status', 'Subscribed', 'No consent'],
    ['Autoriza', 'SI', 'NO'],
    ['Autorizza', 'sì', 'no'],
    ['Autorise', 'oui', 'non'],
    ['Erlaubt', 'ja', 'nein'],
    ['Allowed', 'yes', 'no'],
    ['Permission', 'opt-in', 'no'],
    ['Permission', 'yes', 'no'],
    ['Permiso', 'si', 'no'],
    ['Consenso privacy', '1', '0'],
    ['Consenso privacy', 'SI', 'NO'],
    ['GDPR', 'accepted', 'declined'],
    ['RGPD', 'ok', 'refusé'],
    ['RGPD', 'oui', 'non'],
    ['NL', 'oui', 'non'],
    ['NL', '1', '0'],
    ['Contact autorisé par', 'mail, tel', 'néant'],
    ['Contact autorisé par', 'mail', 'aucun'],
    ['Canal autorisé', 'Email;Tél', 'Aucun'],
    // Calls are not allowed there, and nobody has refused them.
    ['Canal autorisé', 'Email;Tél', 'Email'],
    ['Canaux autorisés', 'Email', 'aucun canal'],
    ['Allowed channels', 'email', 'none'],
    ['Erlaubte Kanäle', 'E-Mail', 'keine'],
    ['Canales permitidos', 'email', 'ninguno'],
    ['Canali consentiti', 'email', 'nessuno'],
    ['E-mails', 'Autoriser', 'Ne pas autoriser'],
    ['Emails', 'Allow', 'Do Not Allow'],
    ['Data Processing Basis', 'Not Applicable', 'Consent - Declined'],
    ['E-Mail', 'Zulassen', 'Nicht zulassen'],
    ['Téléphone', 'Autoriser', 'Ne pas autoriser'],
  ])('%s, mostly %s: %s is told', (header, usual, cell) => expect(reading(header, usual, cell)).not.toBe('nothing'));

  it.each([
    ['Marketing contact status', 'Marketing contact', 'Marketing contact'],
    ['Autoriza', 'SI', 'SI'],
    ['Permission', 'read', 'write'],
    ['Permission', 'yes', 'yes'],
    ['GDPR', 'accepted', 'accepted'],
    ['NL', '1', '1'],
    ['NL', 'Amsterdam', 'Utrecht'],
    ['NL', '12', '250'],
    ['Canal autorisé', 'Email;Tél', 'Tous'],
    ['E-mails', 'claire@acme.example', 'paul@acme.example'],
    ['E-mails', 'Autoriser', 'Autoriser'],
    ['Autoriza', 'María López', 'Juan Pérez'],
    ['Data Processing Basis', 'Not Applicable', 'Legitimate Interests'],
    ['Data Processing Basis', 'Legitimate Interests', 'Contract'],
    ['Data Processing Basis', 'Legitimate Interests', 'Not Applicable'],
    ['Base légale', 'Consentement', 'Intérêt légitime'],
  ])('%s, mostly %s: %s says nothing', (header, usual, cell) => expect(reading(header, usual, cell)).toBe('nothing'));
});

describe('a flag under a header of refusals', () => {
  it.each([
    ['Sperrkennzeichen', '', 'X'],
    ['Sperrkennzeichen', '', '01'],
    ['Sperrkz', '', 'X'],
    ['Sperrkz.', '', '1'],
    ['Sperre', '0', '1'],
    ['Gesperrt', 'nein', 'ja'],
    ['Sperrung', '', 'x'],
    ['Sperrgrund', '', 'Kunde will nicht'],
    ['Exclusion', '', 'X'],
    ['Exclu', 'non', 'oui'],
    ['Exclusión', '', 'sí'],
    ['Esclusione', '', 'X'],
    ['Excluded', 'no', 'yes'],
    ['Bloqué', 'non', 'oui'],
    ['Blocage', '', 'x'],
    ['Blocked', 'false', 'true'],
    ['Bloqueado', 'no', 'sí'],
    ['Bloccato', 'no', 'si'],
  ])('%s, mostly %j: %s is told', (header, usual, cell) => expect(reading(header, usual, cell)).not.toBe('nothing'));

  it.each([
    ['Sperre', '0', '0'],
    ['Sperrzeit', '', '10:00'],
    ['Sperrkonto', '', 'ja'],
    ['Kreditsperre', '', 'X'],
    ['Liefersperre', '', 'X'],
    ['Zahlungssperre', '', 'X'],
    ['Exclusion', '', ''],
    ['Zone d’exclusion', '', 'oui'],
    ['Exclusions de garantie', '', 'X'],
    ['Exclusivité', 'non', 'oui'],
    ['Bloc', 'A', 'B'],
    ['Blocco', 'A', 'B'],
    ['Cliente bloqueado', '', 'riesgo superado'],
    ['Block', '1', '2'],
    ['Blocage livraison', '', 'x'],
    ['Blocage comptable', '', 'X'],
    ['Compte bloqué', 'non', 'oui'],
  ])('%s, mostly %j: %s says nothing', (header, usual, cell) => expect(reading(header, usual, cell)).toBe('nothing'));
});

describe('numbers under a header that says not to call them', () => {
  it.each(['Tel NPC', 'NPC', 'Tél. NPC', 'Téléphone NPC', 'NPC Tel', 'Tel NPA', 'Tél NPR', 'Phone DNC', 'DNC numbers'])(
    '%s is told',
    (header) => expect(reading(header, '', '01 99 00 20 04')).not.toBe('nothing'),
  );
  it.each(['Tel', 'Tél NPAI', 'Tel pro', 'NPA', 'Tel NP', 'Numéro'])('%s says nothing', (header) =>
    expect(reading(header, '', '01 99 00 20 04')).toBe('nothing'),
  );
});

describe('crosses in a column of refusals', () => {
  const HEADERS = ['Ne plus contacter', 'STOP', 'Refus', 'Opt-out', 'Désinscrit', 'NPC'];

  it.each(HEADERS)('%s: one is a tick or a no, and nobody can tell', (header) => {
    for (const cross of ['✗', '✘', '❌']) for (const usual of ['', cross]) expect(reading(header, usual, cross)).toBe('to look at');
  });
  it.each(HEADERS)('%s: beside a tick it is a no', (header) => {
    for (const cross of ['✗', '✘', '❌']) for (const tick of ['✓', '✔']) expect(reading(header, tick, cross)).toBe('nothing');
    expect(reading(header, '✗', '✓')).toBe('refused');
  });
});

describe('leave under a header that denies it, as Dynamics writes both', () => {
  it.each(['DoNotEMail', 'Do not allow Emails'])('%s', (header) => {
    expect(reading(header, 'Do Not Allow', 'Allow')).toBe('nothing');
    expect(reading(header, 'Allow', 'Do Not Allow')).toBe('refused');
  });
});

describe('a yes to a consent', () => {
  it.each(
    ['accetta', 'acconsento', 'presto il consenso', 'stimme zu', 'liegt vor', 'donné', 'obtenu', 'recueilli', 'consiente'].flatMap((yes) =>
      ['Consentement', 'Consenso', 'Einwilligung', 'Consentimiento'].map((header) => [header, yes]),
    ),
  )('%s = %s', (header = '', yes = '') => expect(reading(header, yes, yes)).toBe('nothing'));
  it.each(['non acconsento', 'stimme nicht zu', 'liegt nicht vor', 'non donné', 'non obtenu', 'non recueilli', 'no consiente'])(
    'Consentement = %s is none',
    (no) => expect(reading('Consentement', 'oui', no)).not.toBe('nothing'),
  );
});
