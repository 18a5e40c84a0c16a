import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const fieldOf = (header: string, values: readonly string[]): string | undefined =>
  resolveColumns(
    ['Email', header],
    values.map((value, at) => [`a${at}@acme.example`, value]),
    {},
    makeValueReaders('FR'),
  )[1]?.field;

describe('a column of who contacts are', () => {
  it.each<readonly [string, ...string[]]>([
    ['Type de client', 'Particulier', 'Professionnel', 'Professionnel'],
    ['Type client', 'PART', 'PRO', 'PRO'],
    ['Segment', 'B2C', 'B2B'],
    ['Kundentyp', 'Privat', 'Firma'],
    ['Catégorie', 'particulier', ''],
    ['Nature', 'personne physique', 'personne morale'],
    ['Statut professionnel', 'retraité', 'étudiant', 'salarié'],
    ['Lifecycle', 'B2C', 'B2B'],
    ['Account type', 'Person account', 'Business account'],
    ['Type', 'Particulier', 'Professionnel', 'Professionnel'],
    ['Tipo cliente', 'Privato', 'Azienda'],
    ['Tipo de cliente', 'Particular', 'Empresa'],
    ['Klanttype', 'Particulier', 'Zakelijk'],
    ['IsPersonAccount', 'true', 'false', 'false'],
    ['Particulier', 'oui', 'non', ''],
    ['particulier_ou_professionnel', 'x', 'y'],
    ['Particulier ou professionnel', 'x', 'y'],
    ['Consumer or business', 'x', 'y'],
    ['Audience', 'Particulier', 'Entreprise'],
    ['Audience', 'B2C', 'LGM-DAF Q4', 'SaaStr attendees'],
    ['Audience', 'P', 'E'],
    ['Audience', 'P', 'E', 'Autre chose'],
    ['Type vendeur', 'Particulier', 'Professionnel', ''],
    ['Annonceur', 'Particulier', 'particulier'],
    ['Type d’annonceur', 'Pro', 'Particulier', 'Pro'],
    ['Type de propriétaire', 'Personne physique', 'Société'],
    ['Type interlocuteur', 'Particulier', 'Agence'],
    ['Verkäufertyp', 'Privatperson', 'Firma'],
    ['Advertiser', 'Private individual', 'Company'],
  ])('%s', (header, ...values) => expect(fieldOf(header, values)).toBe('audience'));

  it.each<readonly [string, ...string[]]>([
    ['Type', 'Hôtel', 'Restaurant', 'Traiteur'],
    ['Annonceur', 'Professionnel', 'Professionnel'],
    ['Annonceur', 'Particulier', 'Agence du Parc', 'Agence du Lac'],
    ['Marché adressé', 'Particuliers', 'Entreprises'],
    ['Clientèle visée', 'Particuliers', 'Entreprises'],
    ['Modèle', 'B2C', 'B2B'],
    ['Modèle économique', 'B2C', 'B2B'],
    ['Vend à', 'Particuliers', 'Entreprises'],
    ['Accès', 'Privé', 'Public'],
    ['Type d’inscription', 'Individuel', 'Entreprise'],
    ['Audience', 'LGM-DAF Q4', 'SaaStr attendees'],
    ['Audience', 'Webinar 2026', 'Salon'],
    ['audience', 'FR-CEO', 'ES', 'Q4 test'],
    ['audience', 'FR-CEO', 'FR', 'DE', 'ES', 'NL', 'UK'],
    ['Audiences', 'UK', 'Leads Q3', 'DACH SaaS'],
    ['Type', 'Particulier', 'Hôtel', 'Restaurant', 'Traiteur', 'Bar'],
    ['Type', 'Public', 'Privé', 'Privé'],
    ['Type', 'Privé', 'Privé'],
    ['Type', 'Residential', 'Commercial'],
    ['Segment', 'Grand public', 'Grand public'],
    ['Type de client', 'Prospect', 'Client'],
    ['Statut', 'Client', 'Prospect'],
    ['Statut', 'Client particulier', 'Prospect'],
    ['Nom', 'Particulier', 'Martin'],
    ['Société', 'Particulier', 'Acme', 'Particulier'],
    ['Fonction', 'Conseiller clientèle particuliers', 'Responsable marché des particuliers'],
    ['Segment', 'B2B2C', 'B2B'],
    ['Secteur', 'vente B2C', 'vente B2B'],
    ['Business model', 'B2C', 'B2B'],
    ['Forme juridique', 'Personne physique', 'SARL'],
    ['Particulier', 'Jean', 'Paul'],
  ])('%s: %s is none', (header, ...values) => expect(fieldOf(header, values)).not.toBe('audience'));
});

it('says how unsure it is of a column that has our own name and words of another kind', () => {
  const [, column] = resolveColumns(
    ['Email', 'Audience'],
    [
      ['a@acme.example', 'K1'],
      ['b@acme.example', 'Z'],
    ],
    {},
    makeValueReaders('FR'),
  );
  expect(column?.confidence).toBeLessThan(0.9);
});

describe('a header of dates over what people wrote', () => {
  it.each([
    ['lastReply', 'ok pour un call', undefined],
    ['Last reply', 'Sure, Tuesday works for me', undefined],
    ['Dernier contact', 'A eu Paul au téléphone, à rappeler', undefined],
    ['lastReply', '2026-10-03T08:00:00.000Z', 'lastInboundAt'],
    ['Last reply', 'le 3 octobre 2026 à 10h', 'lastInboundAt'],
    ['Dernier contact', 'appelé le 03/10', 'lastContactAt'],
    ['Dernier contact', 'jamais', 'lastContactAt'],
    ['Date collecte', 'un jour de foire', 'collectedAt'],
    ['repliedAt', '2026-10-03T08:00:00.000Z', 'lastInboundAt'],
  ])('%s: %s', (header, value, field) => expect(fieldOf(header, [value, ''])).toBe(field));
});
