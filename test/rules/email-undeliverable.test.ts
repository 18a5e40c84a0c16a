import { describe, expect, it } from 'vitest';
import rule from '../../rules/email-undeliverable.js';
import { csv } from '../../src/author.js';
import { casesOf } from '../../src/testing/cases.js';

const CHANNELS = ['email'] as const;
/** One of each, through the sieve over the bytes of a cell. */
const NOTES = [
  'bounced',
  'NPAI',
  'rebond dur',
  'undeliverable',
  'unzustellbar',
  'nicht zustellbar',
  'rebotado',
  'user unknown',
  'l’adresse n’existe plus',
  'email invalide',
  'adresse erronée',
  'mail en erreur',
  'address no longer valid',
  'mail rejeté',
  'a quitté la société',
  'ne travaille plus chez eux',
  'ne fait plus partie de la société',
  'n’est plus dans la société',
  'parti à la retraite',
  'partie de la société',
  'left the company',
  'leaving the firm',
  'no longer employed',
  'hat das Unternehmen verlassen',
  'ya no trabaja en la empresa',
  'non lavora più qui',
];

describe('email-undeliverable', () => {
  it.each(
    casesOf(rule, {
      'a status': {
        rows: csv('email;statut', 'a@acme.example;NPAI', 'b@acme.example;client', 'c@acme.example;invalide', 'd@acme.example;cleaned'),
        says: ['2 dead statut', '4 dead statut', '5 dead statut'],
        channels: CHANNELS,
      },
      ...Object.fromEntries(
        ['(HS)', '(mauvaise)', '(bounce)', '(adresse fausse)', '(ancienne)', '(ne marche plus)', '(old)', '(falsch)'].map((beside) => [
          `a remark behind the address, in its cell: ${beside}`,
          { rows: csv('nom;email', `Roy;a@acme.example ${beside}`, 'Lin;b@acme.example'), says: ['2 dead email'], channels: CHANNELS },
        ]),
      ),
      ...Object.fromEntries(
        ['(perso)', '(Marie Roy)', '(direct)', '(Old Street)', '(valide)', '(Faux Frères SARL)', '; b@acme.example'].map((beside) => [
          `a remark behind the address that says nothing of it: ${beside}`,
          { rows: csv('nom,email', `Roy,a@acme.example ${beside}`), says: [], channels: CHANNELS },
        ]),
      ),
      'a column of bounces': {
        rows: csv('email;bounced', 'a@acme.example;oui', 'b@acme.example;non', 'c@acme.example;', 'd@acme.example;2026-03-01'),
        says: ['2 dead bounced', '5 dead bounced'],
        channels: CHANNELS,
      },
      'the check of an address': {
        rows: csv('email;email_status', 'a@acme.example;invalid', 'b@acme.example;valid', 'c@acme.example;soft bounce'),
        says: ['2 dead email_status'],
        channels: CHANNELS,
      },
      'a comment, and a column that nobody knows': {
        rows: csv('email;commentaire;Zorg', 'a@acme.example;left the company;', 'b@acme.example;rappeler;hard bounce', 'c@acme.example;;'),
        says: ['2 dead commentaire', '3 dead Zorg'],
        channels: CHANNELS,
      },
      'notes of each kind': {
        rows: csv('email;commentaire', ...NOTES.map((note, i) => `a${i}@acme.example;${note}`)),
        says: NOTES.map((_, i) => `${i + 2} dead commentaire`),
        channels: CHANNELS,
      },
      'what must not: other matters, and a contact without an address': {
        rows: csv(
          'email;telephone;statut TVA;taux de rebond;commentaire',
          'a@acme.example;;invalid VAT number;2,5;taux de rebond de 2 %',
          ';01 99 00 12 34;;;a quitté la société',
          'b@acme.example;;invalid;;remplace M. Durand, parti à la retraite',
        ),
        says: [],
        channels: CHANNELS,
      },
      'an answer in a column of subscriptions, refusals or consents': {
        rows: csv(
          'email;statut_abonnement;optout;optin',
          'a@acme.example;bounced;;',
          'b@acme.example;;hard bounce;',
          'c@acme.example;;;bounced',
          'd@acme.example;unsubscribed;;',
          'e@acme.example;soft bounce;non;oui',
        ),
        says: ['2 dead statut_abonnement', '3 dead optout', '4 dead optin'],
        channels: CHANNELS,
      },
      'what must not: nobody sends mail': {
        rows: csv('email;telephone;statut', 'a@acme.example;01 99 00 12 34;bounced'),
        says: [],
        channels: ['phone'],
      },
    }).map((one) => [one.name, one] as const),
  )('%s', async (_, { run }) => {
    const { said, expected, differs } = await run();
    expect(said).toEqual(expected);
    expect(differs).toEqual([]);
  });
});
