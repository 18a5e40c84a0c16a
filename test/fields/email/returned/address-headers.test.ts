import { describe, expect, it } from 'vitest';
import { askedOfAddress } from '../../../../src/fields/email/returned/address-headers.js';
import { bounceColumnOf } from '../../../../src/fields/email/returned/undeliverable.js';
import { readCells } from '../../column-reading.js';

describe('columns that say whether an address is good', () => {
  it.each([
    ['Invalid Email', '1', '0'],
    ['Email invalid', 'TRUE', 'FALSE'],
    ['Email non valida', 'SI', 'NO'],
    ['Ongeldig e-mailadres', 'Ja', 'Nee'],
    ['Correo no válido', 'Sí', 'No'],
    ['Correo inválido', 'Sí', 'No'],
    ['E-Mail ungültig', 'ja', 'nein'],
    ['Email invalide', 'X', ''],
    ['Invalid email address', 'yes', 'no'],
    ['Correo electrónico válido', 'No', 'Sí'],
    ['Email gültig', 'nein', 'ja'],
    ['Validate Email', 'invalid', 'valid'],
    ['Validate Work Email', '❌ Invalid', '✅ Valid'],
    ['email qualification', 'invalid@pro', 'nominative@pro'],
    ['email qualification', 'invalid@perso', 'catch_all@pro'],
    ['NeverBounce Result', 'invalid', 'catchall'],
    ['NeverBounce Email Status', 'disposable', 'valid'],
    ['Validación email', 'no válido', 'válido'],
    ['Primary Email Verification Status', 'Invalid', 'Verified'],
    ['Work Email Status', 'undeliverable', 'risky'],
    ['E-mail rejeté - motif', '550 5.1.1 User unknown', ''],
    ['Date du rejet de l’e-mail', '12/10/2026', ''],
    ['Bouncing', 'true', 'false'],
    ['Bounce count', '2', '0'],
    ['bouncetype', 'hard', 'soft'],
    ['CLEAN_TIME', '2026-03-01 10:00:00', ''],
    ['bouncedAt', '12/10/2026', ''],
    ['Invitee Status', 'Undeliverable', 'Declined'],
    ['message_bounce', '7', '0'],
    ['Data bounce', '12/10/2026', ''],
    ['Bounce-Datum', '12.10.2026', ''],
    ['Quarantined due to global bounce', 'true', 'false'],
    ['Is globally ineligible', 'true', 'false'],
    ['E-mail 1 - Label', 'Ancien (ne marche plus)', 'Work'],
    ['email1_is_bad', 'true', 'false'],
    ['email_is_bad', '1', '0'],
    ['Bad email', 'yes', 'no'],
    ['Problème email', 'Oui', 'Non'],
    ['Email faux', 'X', ''],
    ['E-Mail falsch', 'ja', 'nein'],
    ['Correo erróneo', 'Sí', 'No'],
    ['Mail sbagliata', 'sì', 'no'],
    ['E-mail onjuist', 'ja', 'nee'],
  ])('%s: %s is dead, %s is not', (header, dead, good) => {
    const says = bounceColumnOf(header);
    expect(says?.(dead)).toBe(true);
    expect(says?.(good)).toBe(false);
    for (const said of readCells(header, [dead, good, good, good])) expect(said).toBe('nothing');
  });

  it.each([
    'Invalid',
    'Invalidité',
    'Soft bounce count',
    'Bounce rate',
    'Taux de rebond',
    'Rejet',
    'Motif de rejet',
    'Prélèvement rejeté - motif',
    'Ineligible for discount',
    'E-mail 2 - Label',
    'Carte invalidité',
    'Email',
    'Work Email',
    'Primary Email Source',
    'Email opt-in status',
    'Email subscription status',
    'Hunter',
    'Bouncer',
    'Validation RGPD',
    'Validation commande',
    'Qualification',
    'Check-in email envoyé',
    'Email de confirmation',
    'Adresse',
    'Invalid phone',
  ])('%s asks something else', (header) => expect(askedOfAddress(header)).toBeUndefined());

  it('takes no check of an address for a subscription', () =>
    expect(readCells('Primary Email Catch-all Status', ['Not Catch-all', 'Not Catch-all', 'Catch-all'])).toEqual([
      'nothing',
      'nothing',
      'nothing',
    ]));
});
