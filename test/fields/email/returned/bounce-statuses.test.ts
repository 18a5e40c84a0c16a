import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../../src/fields/columns/values/value-readers.js';
import { makeDeadAddressReader } from '../../../../src/fields/email/returned/undeliverable.js';
import { readCells } from '../../column-reading.js';
import { contactOf } from '../../fake-contact.js';

const readers = makeValueReaders('FR');
/** Whether a cell says that the address of its row is dead, in a file in which others say the same. */
const isDead = (header: string, cell: string): boolean => {
  const row = [cell, 'Roy', 'a@acme.example'];
  const columns = resolveColumns([header, 'Nom', 'Email'], [row, row, row], {}, readers);
  const emails = [{ valid: true }] as unknown as ReturnType<typeof contactOf>['emails'];
  const contact = { ...contactOf({}), emails, cell: (column: number) => row[column] ?? '' };
  return makeDeadAddressReader(columns)?.(contact) !== undefined;
};
const said = (header: string, cell: string): string =>
  `${isDead(header, cell) ? 'dead' : ''} ${readCells(header, [cell, cell, cell])[0]}`.trim();

const DEAD: readonly (readonly [string, string])[] = [
  ['E-mail geldig?', 'nee'],
  ['mailstatus', 'adres bestaat niet'],
  ['Deliverable', 'No'],
  ['is_valid', 'False'],
  ['Email valide ?', 'non'],
  ['Statut e-mail', 'Invalide'],
  ['Email Status', 'Invalid'],
  ['ZeroBounce Sub Status', 'mailbox_not_found'],
  ['email_status', 'undeliverable'],
  ['statut mail', 'NPAI'],
  ['Email valida', 'no'],
  ['Delivery status', 'Permanent failure'],
  ['mail NPAI', 'x'],
  ['verification_status', 'disposable'],
  ['Result', '550 5.1.1 User unknown'],
  ['Entregabilidad', 'No entregable'],
  ['Hard Bounced', 'Yes'],
  ['Bounce-Typ', 'Hardbounce'],
  ['Stato email', 'Rimbalzata'],
  ['emailsBounced', 'TRUE'],
  ['Mail returned', 'dead address'],
  ['E-Mail gültig', 'Nein'],
  ['Email Bounced Reason', 'Address does not exist'],
  ['Statut email', 'hard bounce'],
  ['Email válido', 'Não'],
  ['Retour emailing', 'adresse inexistante'],
  ['stato indirizzo', 'Non valido'],
  ['Estado email', 'Inválido'],
  ['Estado del correo', 'Rebotado'],
  ['Stato email', 'Rimbalzo permanente'],
  ['Stato email', 'Indirizzo inesistente'],
  ["Statut de l'e-mail", 'Rebond'],
  ['Sottoscrizione', 'Rimbalzato'],
  ['state', 'emailsBounced'],
  ['state', 'emailsFailed'],
  ['Dado de baja', 'Rebotado'],
  ['E-Mail-Status', 'ungültig'],
  ['Emailstatus', 'ongeldig'],
];
const USABLE: readonly (readonly [string, string])[] = [
  ['Email verification', 'good'],
  ['Délivrabilité', 'Délivrable'],
  ['Stato email', 'Valida'],
  ['Statut envoi', 'Ouvert'],
  ['email_status', 'deliverable'],
  ['Retour emailing', 'reçu'],
  ['Hard Bounced', 'No'],
  ['Deliverable', 'Yes'],
  ['estado envio', 'entregado'],
  ['is_valid', 'True'],
  ['Correo válido', 'Sí'],
  ['Verification result', 'Safe to send'],
  ['E-Mail-Status', 'gültig'],
  ['emailsBounced', 'FALSE'],
  ['Bezorgstatus', 'Bezorgd'],
  ['Statut email', 'Valide'],
  ['Email valida', 'sì'],
  ['Estado del correo', 'Válido'],
  ['mail NPAI', 'non'],
  ['Entregabilidad', 'Entregable'],
  ['Statut mail', 'ok'],
  ['Email Status', 'Verified'],
  ['Email status', 'Valid'],
  ['E-Mail-Status', 'Zugestellt'],
];
const REFUSING: readonly (readonly [string, string])[] = [
  ['Stato email', 'Disiscritto'],
  ['Estado do email', 'Descadastrado'],
  ['Statut envoi', 'Plainte spam'],
  ['Status e-mail', 'uitgeschreven'],
  ['Email Status', 'Unsubscribed'],
  ['Retour campagne', 'a signalé comme spam'],
  ['Estado del correo', 'Descadastrado'],
  ['Email Status', 'STOP'],
];

describe('what a tool says of mail that came back is one answer in all languages', () => {
  it.each(DEAD)('%s = %s is a dead address, and no refusal', (header, cell) => expect(said(header, cell)).toBe('dead nothing'));
  it.each(USABLE)('%s = %s is an address to write to', (header, cell) => expect(said(header, cell)).toBe('nothing'));
  it.each(REFUSING)('%s = %s is a refusal', (header, cell) => expect(said(header, cell)).toMatch(/email/));
});

it('what is said of a parcel, a number or a company is said of no address', () => {
  for (const [header, cell] of [
    ['Statut livraison colis', 'Retourné à l’expéditeur'],
    ['SIRET valide', 'Non'],
    ['Phone valid', 'No'],
    ['Stato email', 'Casella piena'],
    ['Emailstatus', 'soft bounce'],
  ] as const)
    expect(isDead(header, cell), header).toBe(false);
});

describe('a column that may refuse says why a tool writes no more', () => {
  it.each([
    ['BLOCKED REASON', 'Hard bounce', 'dead'],
    ['BLOCKED REASON', 'Admin blocked', 'to look at'],
    ['BLOCKED REASON', 'Unsubscribed via email', 'email'],
    ['Suppression reason', 'HARD_BOUNCE', 'dead'],
  ])('%s = %s', (header, cell, expected) => expect(said(header, cell)).toContain(expected));
});
