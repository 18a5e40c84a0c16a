import { describe, expect, it } from 'vitest';
import { readRow } from '../column-reading.js';

const ALL = 'email phone sms post';

describe('two columns of one kind, of which the first says yes', () => {
  it.each([
    ['Consentement;Consentement RGPD', 'oui;oui', 'oui;Retiré le 02/06/2026', ALL],
    ['Consentement;Consentement RGPD', 'oui;oui', 'oui;Opposition', ALL],
    ['Contactable;Permission marketing', 'O;Accordée', 'O;Refusée', ALL],
    ['Opt-in email;Opt-in newsletter', 'oui;oui', 'oui;Désabonné', 'email'],
    ['Statut abonnement;Email Status', 'abonné;subscribed', 'abonné;unsubscribed', 'email'],
    ['Consent;Consent status', 'yes;given', 'yes;revoked', ALL],
    ['Consentement téléphone;Opt-in téléphone', 'oui;oui', 'oui;refusé', 'phone'],
    ['Opt-out;Optout reason', 'non;non', 'non;Asked to be removed', ALL],
    ['Date opposition;Date de désinscription', ';', 'non;oui', ALL],
  ])('%s: %s, and %s refuses', (headers, usual, row, refused) =>
    expect(readRow(headers.split(';'), usual.split(';'), row.split(';'))).toBe(refused),
  );

  it.each([
    ['Consentement;Consentement RGPD', 'oui;oui', 'oui;non', 'to look at'],
    ['Opt-in email;Opt-in newsletter', 'oui;oui', 'oui;non', 'to look at'],
    ['Consentement;Consentement RGPD', 'oui;oui', 'oui;oui', 'nothing'],
    ['Consentement;Consentement RGPD', 'oui;oui', 'oui;', 'nothing'],
    ['Statut abonnement;Email Status', 'abonné;subscribed', 'abonné;subscribed', 'nothing'],
    ['Contactable;Permission marketing', 'O;Accordée', 'O;Accordée', 'nothing'],
  ])('%s: %s, and %s refuses nothing', (headers, usual, row, told) =>
    expect(readRow(headers.split(';'), usual.split(';'), row.split(';'))).toBe(told),
  );
});
