import { expect, it } from 'vitest';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { notesUnconfirmed } from '../../../src/fields/opposition/unread/answers/unconfirmed-notes.js';

it.each([
  'DOI offen',
  'DOI nicht bestätigt',
  'Double-Opt-In ausstehend',
  'DOI: noch nicht erfolgt',
  'unbestätigtes DOI',
  'Bestätigungsmail nie angeklickt',
  'Bestätigungslink wurde nicht geklickt',
  'double opt-in pending',
  'Double optin not confirmed yet',
  'unconfirmed double opt-in',
  'confirmation link never clicked',
  'double opt-in non confirmé',
  'Double opt-in en attente',
  'double optin jamais validé',
  'lien de confirmation jamais cliqué',
  "mail de confirmation n'a pas été cliqué",
  'doble opt-in sin confirmar',
  'doble opt in pendiente',
  'enlace de confirmación nunca pulsado',
  'doppio opt-in non confermato',
  'link di conferma mai cliccato',
  'double opt-in niet bevestigd',
  'bevestigingslink nooit aangeklikt',
  'duplo opt-in não confirmado',
  'Adresse gekauft, Einwilligung vom Anbieter behauptet',
  'Opt-in only claimed by the vendor, alleged',
  'consentement soi-disant recueilli par le courtier : prétendu',
])('%s is no consent yet, and its bytes are asked', (text) => {
  const bytes = Buffer.from(text);
  expect([notesUnconfirmed(text), mayHoldRefusal(bytes, 0, bytes.length)]).toEqual([true, true]);
});

it.each([
  'DOI bestätigt am 3.5.',
  'DOI ok',
  'double opt-in confirmed',
  'double opt-in validé le 3 mai',
  'mail de confirmation de commande non reçu',
  'Bestätigungsmail der Bestellung fehlt',
  'confirmation email missing for order 12',
  'lien de confirmation cliqué',
  'doi 10.1000/182',
  'article DOI open access',
  'opt-in fair, offen für Neues',
  'devis en attente',
  'link di conferma inviato',
])('%s says nothing of that', (text) => expect(notesUnconfirmed(text)).toBe(false));
