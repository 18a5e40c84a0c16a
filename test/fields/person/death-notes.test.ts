import { describe, expect, it } from 'vitest';
import { mayMarkDeath } from '../../../src/fields/person/death-marks.js';
import { isEstateInName, notesDeath } from '../../../src/fields/person/death-notes.js';
import { ORDINARY_NOTES } from '../ordinary-notes.js';

const sifted = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return mayMarkDeath(bytes, 0, bytes.length);
};

describe('a note that the contact may have died', () => {
  it.each([
    'client décédé',
    'Client décédé.',
    'titulaire décédé, parler au fils',
    'est mort le 12/10',
    'il est mort hier',
    'M. Martin est mort en mai',
    'Mme est morte',
    'client mort',
    'client DCD',
    'dcd en 2025 (source : courrier retour)',
    'DC 12/10/26',
    'DC le 12 octobre',
    'mort',
    'Morte',
    'décès',
    'mort le 3 mai',
    'acte de décès reçu',
    'décès signalé par le notaire',
    'Succession ROUX, voir notaire',
    'succession, contacter l’étude',
    'en succession',
    'héritiers de M. Petit',
    'obsèques le 12/10',
    'a perdu la vie',
    'Contrat soldé décès',
    'ums Leben gekommen',
    'décès le 12/10',
    'courrier retour pour cause de décès',
    'avis de décès dans le journal',
    'notaire : succession ouverte',
    'dossier succession en cours chez le notaire',
    'voir les héritiers',
    'nous a quittés en mars',
    'customer died',
    'he passed away in May',
    'is deceased',
    'customer is dead',
    'death certificate received',
    'estate in probate',
    'Kunde verstorben',
    'Sterbeurkunde liegt vor',
    'cliente fallecida',
    'certificado de defunción',
    'cliente deceduto',
    'certificato di morte',
    'klant overleden',
    'Monsieur n’est plus de ce monde',
    's’est éteint en mars',
    'no longer alive',
    'ist nicht mehr am Leben',
    'ya no está entre nosotros',
    'non è più tra noi',
    'is niet meer in leven',
    'avliden',
    'nie żyje',
    'kuollut',
  ])('%s', (text) => {
    for (const written of [text, text.toUpperCase(), ` ${text} `]) {
      expect([written, notesDeath(written)]).toEqual([written, true]);
      expect([written, sifted(written)]).toEqual([written, true]);
    }
  });

  it.each([
    'client mort de rire au téléphone',
    'est mort de fatigue',
    'mort de rire',
    'projet est mort',
    'la ligne est morte',
    'numéro mort',
    'M. Mort rappelle',
    'Mme Mort est absente',
    'sa mère est décédée',
    'son mari est décédé',
    'conjoint décédé en 2020',
    'veuve, mari DCD',
    'décès de sa mère',
    'acte de décès de son père à joindre',
    'le dirigeant est décédé, voir sa fille',
    'chien décédé',
    'garantie décès option 2',
    'prévoyance décès souscrite',
    'capital décès',
    'assurance décès invalidité',
    'sa mère n’est plus de ce monde',
    'his wife is no longer alive',
    'voyant s’est éteint tout seul',
    'has passed the exam',
    'DC',
    'Washington DC 2026',
    'vu avec DC 2 fois',
    'succession d’entreprise',
    'notaire, droit de la famille et des successions',
    'plan de succession du dirigeant',
    'succession de son père',
    'nous a quittés pour la concurrence',
    'n’est pas décédé',
    '10 % Nachlass',
    'real estate agent',
    'assurance obsèques',
    'RDV obsèques le 12/10',
    'contrat obsèques le 12/10 à revoir',
    'obsèques de son père',
    'héritiers de la marque',
    'notaire : voir pour la vente',
    'a perdu la main',
    'dead line',
    'tôt',
    'nature morte',
    'saison morte',
    '',
    ...ORDINARY_NOTES.filter((note) => !/décédé|deceased/i.test(note)),
  ])('%j is none', (text) => expect(notesDeath(text)).toBe(false));
});

describe('a name that is that of an estate', () => {
  it.each([
    'Ee (Succession)',
    'Succession DUPONT',
    'DUPONT succession',
    'Hoirie Martin',
    'Héritiers de M. Roy',
    'Estate of John Smith',
    'Feu Martin',
  ])('%s', (name) => {
    expect(isEstateInName(name)).toBe(true);
    expect(sifted(name)).toBe(true);
  });
  it.each(['Martin', 'Feu', 'Feuillet', 'Mort', 'Estates', 'Real Estate Lyon', 'Successionnel', 'DC Martin', ''])('%j is not', (name) =>
    expect(isEstateInName(name)).toBe(false),
  );
});
