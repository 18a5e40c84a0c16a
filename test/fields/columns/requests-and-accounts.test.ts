import { describe, expect, it } from 'vitest';
import { readRow } from '../column-reading.js';

/** What a cell says under a header, where most rows say something else. */
const says = (header: string, usual: string, cell: string): string => readRow([header], [usual], [cell]);

describe('a request under the law of data', () => {
  it.each([
    ['Demande RGPD', 'Non', 'Oui'],
    ['Demandes RGPD', '', 'En cours'],
    ['Demande RGPD en cours', 'Non', 'Oui'],
    ['Requête RGPD', 'Non', 'Oui'],
    ['Demande CNIL', 'Non', 'Oui'],
    ['Demande de droits', 'Non', 'Oui'],
    ['Exercice de droits', 'Non', 'Oui'],
    ['GDPR request', 'No', 'Yes'],
    ['GDPR request date', '', '12/05/2026'],
    ['Data subject request', 'No', 'Yes'],
    ['DSAR', '0', '1'],
    ['DSR', 'No', 'Yes'],
    ['Richiesta GDPR', 'No', 'Sì'],
    ['Solicitud RGPD', 'No', 'Sí'],
    ['DSGVO-Anfrage', 'Nein', 'Ja'],
    ['AVG-verzoek', 'nee', 'ja'],
    ['Pedido RGPD', 'não', 'sim'],
    ['Demande RGPD', 'aucune', 'Accès'],
    ['Demande RGPD', '-', 'Traitée le 12/05/2026'],
  ])('%s: %s says nothing, %s is to be looked at', (header, none, cell) => {
    expect(says(header, none, none)).toBe('nothing');
    expect(says(header, none, cell)).toBe('to look at');
  });

  it.each([
    ['Demande de devis', 'Non', 'Oui'],
    ['Quote request', 'No', 'Yes'],
    ['Droit d’accès logiciel', 'Non', 'Oui'],
    ['Customer requests', '2', '0'],
    ['Exercice', '2025', '2026'],
    ['DSR', 'Dupont', 'Martin'],
  ])('%s is none', (header, usual, cell) => expect(says(header, usual, cell)).toBe('nothing'));
});

describe('an account or a record that was deleted', () => {
  it.each([
    ['Compte supprimé', 'Non', 'Oui'],
    ['deleted_account', 'false', 'true'],
    ['account_deleted_at', '', '2026-05-12'],
    ['Cuenta eliminada', 'No', 'Sí'],
    ['Account eliminato', 'No', 'Sì'],
    ['Konto gelöscht', 'Nein', 'Ja'],
    ['Compte supprimé le', '', '12/05/2026'],
  ])('%s: %s says nothing, %s is to be looked at', (header, none, cell) => {
    expect(says(header, none, none)).toBe('nothing');
    expect(says(header, none, cell)).toBe('to look at');
  });

  it.each([
    ['Commande supprimée', 'Non', 'Oui'],
    ['Compte actif', 'Oui', 'Non'],
    ['Date de suppression prévue', '', '12/05/2027'],
  ])('%s is none', (header, usual, cell) => expect(says(header, usual, cell)).toBe('nothing'));
});

describe('by which way, and how often', () => {
  it.each([
    ['Canal', 'Email', 'Pas de contact', 'to look at'],
    ['Canal', 'Email', 'Aucun', 'to look at'],
    ['Canal com', 'Email', 'Aucun', 'to look at'],
    ['Kanal', 'E-Mail', 'kein Kontakt', 'to look at'],
    ['Rythme d’envoi', 'Hebdo', 'Jamais', 'to look at'],
    ['Fréquence newsletter', 'Hebdo', 'Plus du tout', 'to look at'],
    ['Pression marketing', 'Forte', 'Aucune', 'to look at'],
    ['Canal', 'Web', 'Boutique', 'nothing'],
    ['Canal com', 'Email', 'SMS', 'nothing'],
    ['Rythme d’envoi', 'Hebdo', 'Mensuel', 'nothing'],
    ['Pression', '2.1', '0', 'nothing'],
  ])('%s beside %s: %s is %s', (header, usual, cell, told) => expect(says(header, usual, cell)).toBe(told));
});

describe('a mobile is a number, and no address', () => {
  it.each([
    ['HasOptedOutOfMobile', 'False', 'True', 'phone'],
    ['Stop mobile', 'Non', 'Oui', 'phone'],
    ['Rifiuto cellulare', 'No', 'Sì', 'phone'],
    ['PersonHasOptedOutOfEmail', 'False', 'True', 'email'],
    ['Mobile SMS opt-out', 'False', 'True', 'sms'],
    ['Opt-out email et mobile', 'Non', 'Oui', 'email phone sms post'],
    ['Mobile app opt-out', 'False', 'True', 'email phone sms post'],
    ['Statut SMS', 'Inscrit', 'Désinscrit', 'sms'],
    ['SMS status', 'Subscribed', 'Unsubscribed', 'sms'],
    ['Dernier statut SMS', 'Délivré', 'Non délivré', 'to look at'],
    ['Dernier statut SMS', 'Délivré', 'Délivré', 'nothing'],
    ['Mobilité', 'Non', 'Oui', 'nothing'],
  ])('%s beside %s: %s bars %s', (header, usual, cell, told) => expect(says(header, usual, cell)).toBe(told));
});

describe('an answer to everything that names its means', () => {
  it.each([
    ['RGPD', 'stop sms', 'sms'],
    ['RGPD', 'OK mail, pas SMS', 'sms'],
    ['Consentement', 'stop sms', 'sms'],
    ['RGPD', '?', 'to look at'],
    ['Optin', '?', 'to look at'],
    ['Consentement', 'Refus', 'email phone sms post'],
    ['Optin', 'STOP', 'email phone sms post'],
    ['Optin email', 'stop sms', 'email sms'],
  ])('%s: %s bars %s', (header, cell, told) => expect(says(header, 'OK', cell)).toBe(told));
});

describe('a double opt-in that was never confirmed', () => {
  const HEADERS = ['Optin email', 'Date optin'] as const;
  it.each([
    ['Inscription confirmée', 'Oui', 'Non'],
    ['Inscription confirmée', 'Oui', 'En attente'],
    ['Confirmation d’inscription', 'Oui', 'Non'],
    ['Lien de confirmation cliqué', 'Oui', 'Non'],
    ['E-mail vérifié', 'Oui', 'Non'],
    ['email_verified', 'true', 'false'],
    ['Adresse validée', 'Oui', 'Non'],
    ['Iscrizione confermata', 'Sì', 'No'],
    ['Suscripción confirmada', 'Sí', 'No'],
    ['Bestätigungslink geklickt', 'Ja', 'Nein'],
    ['Inschrijving bevestigd', 'Ja', 'Nee'],
    ['Inscrição confirmada', 'Sim', 'Não'],
    ['optin_status', 'confirmed', 'sent'],
  ])('%s: %s is a yes, %s is to be looked at', (header, yes, cell) => {
    const usual = ['Oui', '12/03/2026', yes];
    expect(readRow([...HEADERS, header], usual, usual)).toBe('nothing');
    expect(readRow([...HEADERS, header], usual, ['Oui', '12/03/2026', cell])).toBe('to look at');
  });

  it.each(['Commande confirmée', 'Présence confirmée', 'Téléphone vérifié', 'Confirmation RDV'])('%s is another thing', (header) =>
    expect(readRow([...HEADERS, header], ['Oui', '12/03/2026', 'Oui'], ['Oui', '12/03/2026', 'Non'])).toBe('nothing'),
  );

  it('says nothing where nobody agrees to anything', () => expect(readRow(['Email verified'], ['Yes'], ['No'])).toBe('nothing'));
});

describe('a consent to profiling', () => {
  it.each([
    ['Consenso marketing', 'Consenso profilazione', 'Sì', 'No', 'nothing'],
    ['Optin email', 'Profiling consent', 'Yes', 'No', 'nothing'],
    ['Consentement marketing', 'Consentement prospection et profilage', 'Oui', 'Non', 'to look at'],
  ])('%s beside %s: a no is %s', (ours, other, yes, no, told) => expect(readRow([ours, other], [yes, yes], [yes, no])).toBe(told));
  it('is looked at where nothing else is asked', () => expect(says('Consenso profilazione', 'Sì', 'No')).toBe('to look at'));
});
