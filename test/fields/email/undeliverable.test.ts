import { describe, expect, it } from 'vitest';
import { bounceColumnOf, saysAddressIsDead } from '../../../src/fields/email/undeliverable.js';

describe('a note or a status says that an address is dead', () => {
  it.each([
    'bounced',
    'Bounce',
    'NPAI',
    'hard bounce',
    'Hard-bounced',
    'hard bounce le 12/03',
    'rebond dur',
    'undeliverable',
    'unzustellbar',
    'E-Mail nicht zustellbar',
    'l’adresse n’existe plus',
    'adresse email invalide',
    'email invalide',
    'mail en erreur',
    'invalid email address',
    'email address no longer exists',
    'a quitté la société en mars',
    'A quitté l’entreprise',
    'ne travaille plus chez eux',
    'n’est plus dans la société',
    'left the company',
    'has left the business in May',
    'no longer works here',
    'no longer with the company',
    'hat das Unternehmen verlassen',
    'ya no trabaja en la empresa',
    'non lavora più in azienda',
    'parti à la retraite',
  ])('%s', (text) => expect(saysAddressIsDead(text)).toBe(true));

  it.each([
    '',
    'bounce rate 2 %',
    'taux de rebond élevé',
    'rebond commercial',
    'soft bounce',
    'Soft bounced once',
    'invalid VAT number',
    'numéro de TVA invalide',
    'no bounce',
    'never bounced',
    'pas de bounce',
    'rappeler mardi',
    'client depuis 2020',
    'adresse postale invalide',
    'délai de livraison : n’existe plus en stock',
    'left a message',
    'a quitté la réunion',
    'remplace M. Durand, parti à la retraite',
    'replaces Ms Smith who left the company',
    'parti en vacances',
    'fait partie du réseau',
    'message bien reçu',
    'bouncing ideas around',
    'invalid',
    'parti',
  ])('not: %s', (text) => expect(saysAddressIsDead(text)).toBe(false));

  it.each(['invalid', 'Invalide', 'cleaned', 'parti', 'Partie', 'left', 'hard', 'inexistant'])('a status of %s does', (text) =>
    expect(saysAddressIsDead(text, true)).toBe(true),
  );
  it.each(['valid', 'actif', 'client', 'soft', 'partenaire', 'risky', 'left message'])('a status of %s does not', (text) =>
    expect(saysAddressIsDead(text, true)).toBe(false),
  );
});

describe('a column says it of each address', () => {
  it.each<readonly [string, string, boolean]>([
    ['bounced', 'oui', true],
    ['Bounced?', 'x', true],
    ['is_bounced', 'TRUE', true],
    ['Email bounced', '1', true],
    ['NPAI', 'NPAI', true],
    ['Hard bounce', '2026-03-01', true],
    ['bounce_type', 'hard', true],
    ['Bounce Date', '12/03/2026', true],
    ['Rebond', 'dur', true],
    ['bounced', 'non', false],
    ['bounced', '', false],
    ['bounced', '0', false],
    ['bounced', 'FALSE', false],
    ['bounce type', 'soft', false],
    ['bounce date', '0000-00-00', false],
    ['Email status', 'invalid', true],
    ['statut_email', 'invalide', true],
    ['email_status', 'bounced', true],
    ['Email status', 'valid', false],
    ['Email status', 'soft bounce', false],
    ['email_valid', 'non', true],
    ['Email valide', 'FALSE', true],
    ['email_valid', 'oui', false],
    ['email_valid', '', false],
  ])('%s = %s: %s', (header, cell, says) => expect(bounceColumnOf(header)?.(cell) ?? false).toBe(says));

  it.each([
    'Bounce rate',
    'taux de rebond',
    'Soft bounce',
    'nb bounces',
    'rebond commercial',
    'Tél NPAI',
    'Mobile NPAI',
    'statut',
    'VAT status',
    'valid until',
    'email',
  ])('%s does not', (header) => expect(bounceColumnOf(header)).toBeUndefined());
});
