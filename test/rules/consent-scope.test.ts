import { expect, it } from 'vitest';
import rule from '../../rules/consent-scope.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

const GMAIL = 'lea@gmail.com';
const HEAD = 'email;consentement;consentement_canaux;consentement_finalite;consentement_version';

cases(rule, {
  'a yes to calls or SMS is none to email': {
    rows: csv(HEAD, `${GMAIL};oui;téléphone;;`, `${GMAIL};oui;sms;;`, `${GMAIL};oui;email, sms;;`),
    says: ['2 channel', '3 channel'],
  },
  'a consent that covers no channel relied on is not asked what it was for': {
    rows: csv(HEAD, `${GMAIL};oui;sms;partenaires;`, `${GMAIL};oui;tous sauf email;livraison;`),
    says: ['2 channel', '3 channel'],
  },
  'a consent that nothing rests on is asked nothing': {
    rows: csv(HEAD, 'lea@acme.example;oui;sms;partenaires;', `${GMAIL};non;sms;partenaires;`),
    says: [],
  },
  'a channel written with a no allows nothing': { rows: csv(HEAD, `${GMAIL};oui;pas d’email;;`), says: ['channel'] },
  'channels that nobody knows': { rows: csv(HEAD, `${GMAIL};oui;fax;;`), says: ['channel'] },
  'every channel, with and without the text that was agreed to': {
    rows: csv(
      HEAD,
      `${GMAIL};oui;tous canaux;;`,
      `${GMAIL};oui;tous canaux;;v3 du 2026-01-02`,
      `${GMAIL};oui;email, téléphone, sms, courrier;;`,
    ),
    says: ['2 everyChannel'],
  },
  'prospecting, in many words': {
    rows: csv(
      HEAD,
      `${GMAIL};oui;;prospection;`,
      `${GMAIL};oui;;Offres commerciales;`,
      `${GMAIL};oui;;newsletter;`,
      `${GMAIL};oui;;marketing et SAV;`,
    ),
    says: [],
  },
  'partners are not us': {
    rows: csv(
      HEAD,
      `${GMAIL};oui;;partenaires;`,
      `${GMAIL};oui;;offres commerciales de nos partenaires;`,
      `${GMAIL};oui;;partners;`,
      `${GMAIL};oui;;nos offres et celles de nos partenaires;`,
      `${GMAIL};oui;;prospection et partenaires;`,
    ),
    says: ['2 partners', '3 partners', '4 partners'],
  },
  'something else than offers': {
    rows: csv(
      HEAD,
      `${GMAIL};oui;;suivi de livraison;`,
      `${GMAIL};oui;;service client;`,
      `${GMAIL};oui;;jeu-concours;`,
      `${GMAIL};oui;;pas de prospection;`,
    ),
    says: ['purpose', 'purpose', 'purpose', 'purpose'],
  },
  'words that nobody knows are a doubt': {
    rows: csv(HEAD, `${GMAIL};oui;;divers;`, `${GMAIL};oui;;salon 2026;`),
    says: ['unclear', 'unclear'],
  },
  'words of one’s own': { rows: csv(HEAD, `${GMAIL};oui;;Campagne Azur;`), says: [], options: { alsoProspecting: ['azur'] } },
  'blank and placeholder purposes say nothing': { rows: csv(HEAD, `${GMAIL};oui;;;`, `${GMAIL};oui;;n/a;`), says: [] },
  'no consent at all is another rule’s business': { rows: csv(HEAD, `${GMAIL};;téléphone;;`, `${GMAIL};non;téléphone;;`), says: [] },
  'where consent is not the basis': {
    rows: csv(`${HEAD};statut`, 'claire@acme.example;oui;téléphone;;;', `${GMAIL};oui;téléphone;;;client`),
    says: [],
  },
  'consumers, channel by channel': {
    rows: csv('email;mobile;consentement;consentement_canaux', 'lea@acme.example;06 39 98 12 34;oui;email'),
    says: ['channel'],
    preset: 'fr-b2c',
    channels: ['email', 'phone', 'sms'],
  },
});

it('bars only the channels that the consent does not name, and warns on the rest', () => {
  const rows = csv(
    'email;mobile;consentement;consentement_canaux;consentement_finalite',
    'lea@acme.example;06 39 98 12 34;oui;email;divers',
  );
  const said = judge(rule, { rows, audience: 'consumer' });
  expect(said.map(({ message, severity, status, channels }) => ({ message, severity, status, channels }))).toEqual([
    { message: 'channel', severity: 'error', status: 'needs-consent', channels: ['phone', 'sms'] },
    { message: 'unclear', severity: 'warning', status: 'needs-consent', channels: ['email'] },
  ]);
});

it('bars whoever agreed to every channel by a text that nobody kept', () => {
  const said = judge(rule, { rows: csv(HEAD, `${GMAIL};oui;tous canaux;;`) });
  expect(said).toMatchObject([{ message: 'everyChannel', severity: 'error', status: 'needs-consent', channels: ['email'] }]);
});
