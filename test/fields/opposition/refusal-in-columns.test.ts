import { describe, expect, it } from 'vitest';
import { readRow } from '../column-reading.js';

/** What a cell says under a header, in a column that says something else in most rows. */
const says = (header: string, usual: string, cell: string): string => readRow([header], [usual], [cell]);

describe('a column of allowed channels', () => {
  it.each([
    ['Canaux autorisés', 'tout sauf email', 'email'],
    ['Canaux autorisés', 'email: non, téléphone: oui', 'email'],
    ['Canaux autorisés', 'ni email ni téléphone', 'email phone'],
    ['Canaux autorisés', 'email uniquement (pas de téléphone)', 'phone sms post'],
    ['Canaux autorisés', "téléphone (pas d'email)", 'email'],
    ['Canaux autorisés', 'pas de téléphone', 'phone'],
    ['Allowed channels', 'all but email', 'email'],
    ['Allowed channels', 'email only', 'phone sms post'],
    ['Canales permitidos', 'todos menos teléfono', 'phone'],
    ['Erlaubte Kanäle', 'alle außer Telefon', 'phone'],
    ['Canali consentiti', 'tutti tranne telefono', 'phone'],
    ['Canaux autorisés', 'email sans relance', 'to look at'],
    ['Canaux autorisés', 'opt-out email', 'to look at'],
    ['Canaux autorisés', 'non', 'to look at'],
    ['Opt-in', 'tout sauf email', 'email'],
    // SMS and post are not among them.
    ['Canaux autorisés', 'email, téléphone', 'to look at'],
    ['Canaux autorisés', 'email, téléphone, sms, courrier', 'nothing'],
    ['Canaux du consentement', 'email, téléphone', 'nothing'],
    ['Canaux autorisés', 'tous', 'nothing'],
    ['Canaux autorisés', '', 'nothing'],
  ])('%s: %s is %s', (header, cell, told) => expect(says(header, 'email, sms', cell)).toBe(told));
});

describe('words of prohibition', () => {
  it.each([
    ['Démarchage téléphonique', 'Autorisé', 'Interdit', 'phone'],
    ['Prospection', 'Autorisée', 'Interdite', 'email phone sms post'],
    ['Phoning', 'oui', 'exclu', 'phone'],
    ['Envoi mail', 'autorisé', 'bloqué', 'email post'],
    ['Pubblicità', 'consentita', 'vietata', 'email phone sms post'],
    ['Publicidad', 'permitida', 'prohibida', 'email phone sms post'],
    ['Werbung', 'erlaubt', 'untersagt', 'email phone sms post'],
    ['Marketing', 'authorised', 'prohibited', 'email phone sms post'],
  ])('%s: %s, and %s', (header, usual, cell, told) => {
    expect(says(header, usual, cell)).toBe(told);
    expect(says(header, usual, usual)).toBe('nothing');
  });

  it.each([
    ['Produits', 'chaussures', 'exclu'],
    ['Stationnement', 'autorisé', 'interdit'],
    ['Zone', 'Nord', 'interdite'],
  ])('are nothing of ours under %s: %s, and %s', (header, usual, cell) => expect(says(header, usual, cell)).not.toMatch(/email|phone/));
});

describe('a list of those who may not be called', () => {
  it.each([
    ['Bloctel vérifié le', '20/11/2026', 'INSCRIT', 'phone'],
    ['Bloctel vérifié le', '20/11/2026', 'oui', 'nothing'],
    ['Bloctel vérifié le', '20/11/2026', '20/11/2026', 'nothing'],
    ['Bloctel vérifié', 'Oui - non inscrit', 'Oui - inscrit', 'phone'],
    ['Bloctel vérifié', 'Oui - non inscrit', 'Oui - non inscrit', 'nothing'],
    ['Résultat Bloctel', 'Non inscrit', 'Inscrit', 'phone'],
    ['Résultat Bloctel', 'Non inscrit', 'Non inscrit', 'nothing'],
    ['Résultat Bloctel', 'Non inscrit', 'Présent sur la liste', 'phone'],
    ['Résultat Bloctel', 'Non inscrit', 'Absent', 'nothing'],
    ['Bloctel', 'non', 'oui', 'phone'],
    ['Bloctel', 'non', 'inscrit', 'phone'],
    ['Statut Bloctel', 'Non inscrit', 'Inscrit', 'phone'],
    ['TPS status', 'Not registered', 'Registered', 'phone'],
    ['Robinsonliste', 'nicht eingetragen', 'eingetragen', 'email phone sms post'],
  ])('%s: %s, and %s is %s', (header, usual, cell, told) => expect(says(header, usual, cell)).toBe(told));
});

describe('flags of products', () => {
  it.each([
    ['IsOptInPending', 'false', 'true', 'to look at'],
    ['IsOptInPending', 'false', 'false', 'nothing'],
    ['IsOptInPending', '0', '1', 'to look at'],
    ['Data Processing Basis', 'Legitimate Interests', 'Consent - Blocked', 'email phone sms post'],
    ['Data Processing Basis', 'Legitimate Interests', 'Consent - Not Responded', 'to look at'],
    ['Data Processing Basis', 'Legitimate Interests', 'Consent - Pending', 'to look at'],
    ['Data Processing Basis', 'Legitimate Interests', 'Consent - Waiting', 'to look at'],
    ['Data Processing Basis', 'Legitimate Interests', 'Consent - Obtained', 'nothing'],
    ['Data Processing Basis', 'Legitimate Interests', 'Legitimate Interests', 'nothing'],
    ['dnc', '', 'email: unsubscribed', 'email'],
    ['dnc', '', 'email: manual', 'email'],
    ['dnc', '', 'email: manual, sms: manual', 'email sms'],
    ['dnc', '', 'sms: bounced', 'sms'],
    ['dnc', '', 'email: bounced', 'email'],
    ['dnc', '', '', 'nothing'],
  ])('%s: %s, and %s is %s', (header, usual, cell, told) => expect(says(header, usual, cell)).toBe(told));
});

describe('a withdrawal in the column of proofs, of methods or of sources', () => {
  const ALL = 'email phone sms post';
  it.each([
    ['Preuve de consentement', 'formulaire 12', 'a retiré son consentement', ALL],
    ['Preuve de consentement', 'formulaire 12', 'consentement retiré le 3/4/2026', ALL],
    ['Preuve de consentement', 'formulaire 12', 'désinscrit le 12/03/2026', ALL],
    ['Preuve de consentement', 'formulaire 12', 'ne souhaite plus être contacté', ALL],
    ['Preuve de consentement', 'formulaire 12', 'Case « je refuse » non cochée', 'nothing'],
    ['Preuve de consentement', 'formulaire 12', 'formulaire #4513', 'nothing'],
    ['Preuve de consentement', 'formulaire 12', 'lien de désinscription dans chaque mail', 'nothing'],
    ['Preuve de consentement', 'formulaire 12', 'I do not want to receive offers: unchecked', 'nothing'],
    ['Preuve de consentement', 'formulaire 12', "J'accepte de recevoir des offres, désinscription à tout moment", 'nothing'],
    ['Consent proof', 'form 12', 'You can unsubscribe at any time', 'nothing'],
    ['Consent proof', 'form 12', 'consent withdrawn', ALL],
    ['Einwilligungsnachweis', 'Formular 12', 'Einwilligung widerrufen', ALL],
    ['Prova del consenso', 'modulo 12', 'consenso revocato', ALL],
    ['Méthode de consentement', 'case à cocher', 'refusé', ALL],
    ['Méthode de consentement', 'case à cocher', 'case pré-cochée', 'nothing'],
    ['Méthode de consentement', 'case à cocher', 'double opt-in', 'nothing'],
    ['Source', 'Salon X', 'Salon X - a demandé à ne plus recevoir', ALL],
    ['Source', 'Salon X', 'Salon X - a retiré son consentement', ALL],
    ['Source', 'Salon X', 'Salon Y - stand 12', 'nothing'],
  ])('%s: %s, and %s is %s', (header, usual, cell, told) => expect(says(header, usual, cell)).toBe(told));
});
