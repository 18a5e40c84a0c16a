import { describe, expect, it } from 'vitest';
import { mayMarkDeath } from '../../../src/fields/person/death-marks.js';
import { notesDeath } from '../../../src/fields/person/death-notes.js';

const sifted = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return mayMarkDeath(bytes, 0, bytes.length);
};

describe('a death told by what somebody is', () => {
  it.each([
    'le gérant est décédé',
    'gérant décédé en mars',
    'gérant DCD',
    'gérant dcd -> repris par personne',
    'le patron est décédé',
    'patron DCD en mars',
    'dirigeant décédé',
    'gérante décédée, fille reprend',
    'le président est décédé',
    'Mme la directrice est décédée',
    'l’associé est décédé',
    'le gérant est mort, société en succession',
    'gérant mort',
    'le patron est mort',
    'le gérant, M. Roy, est décédé brutalement',
    'directeur de l’agence décédé',
    'président de l’association décédé en 2025',
    'suite au décès du gérant, voir le comptable',
    'mort du patron en avril',
    'Chef verstorben',
    'Der Chef ist im März gestorben',
    'Inhaberin leider tot',
    'GF verst. am 3.5.',
    'Tod des Inhabers im Mai',
    'owner died in March',
    'director deceased',
    'the boss is dead',
    'the owner of the shop has sadly passed away',
    'death of the founder',
    'il titolare è morto',
    'titolare purtroppo deceduto',
    'il presidente è venuto a mancare',
    'morte del titolare',
    'el gerente murió en abril',
    'director fallecido',
    'la dueña ha muerto',
    'fallecimiento del gerente',
    'zaakvoerder overleden',
    'directeur overleden',
    'de eigenaar is helaas overleden',
    'baas is dood',
    'overlijden zaakvoerder',
    'o gerente faleceu',
  ])('%s', (text) => {
    for (const written of [text, text.toUpperCase()]) {
      expect([written, notesDeath(written)]).toEqual([written, true]);
      expect([written, sifted(written)]).toEqual([written, true]);
    }
  });

  it.each([
    'ancien dirigeant décédé',
    'gérant précédent, l’ancien patron est décédé',
    'former owner died in 2019',
    'ehemaliger Chef verstorben',
    'son associé est décédé',
    'her boss died',
    'ihr Chef ist gestorben',
    'su jefe murió',
    'zijn baas is overleden',
    'la femme du patron est décédée',
    'chien du gérant mort',
    'owner’s dog died',
    'Frau vom Chef verstorben',
    'la moglie del titolare è morta',
    'de vrouw van de zaakvoerder is overleden',
    'le gérant : mère décédée',
    'le gérant n’est pas décédé',
    'owner not dead, spoke to him',
    'le patron est mort de rire',
    'gérante morte de fatigue, rappeler lundi',
    'director is dead set against it',
    'manager died laughing',
    'a repris la boîte après le décès du fondateur',
    'nouveau gérant depuis le décès du patron',
    'took over when the owner died',
    'hat nach dem Tod des Inhabers übernommen',
    'prévoyance : décès du dirigeant',
    'assurance homme clé, décès du gérant',
    'en cas de décès du gérant, clause à revoir',
    'gérant de la pompe funèbre',
    'le patron est mortier',
    'chef de projet',
    'RIP reçu',
    'RIP de son mari reçu',
    'RIP software, family licence',
    'a quitté la salle',
    'ist schon heimgegangen, morgen anrufen',
    'passed on the information',
    'Kanzlei, ist Nachlasspfleger',
  ])('%s is none of the contact', (text) => expect(notesDeath(text)).toBe(false));

  it.each([
    'RIP - wife answered, very upset',
    'RIP, sa femme a répondu',
    'De cujus',
    'A quitté ce monde en mai',
    'has left this world',
    'heimgegangen im März',
    'Nachlasspfleger RA Stein',
    'Testamentsvollstrecker: RA Kern',
    'abgelebt 4/26',
    'Executors of the late Mr Marquenot',
    'Exors of J Smith decd',
    'Exécuteur testamentaire : Me Roy',
    'passed on 12 May, widow informed us',
    'ha dejado este mundo',
    'ha lasciato questo mondo',
    'is heengegaan',
  ])('%s', (text) => expect([notesDeath(text), sifted(text)]).toEqual([true, true]));
});
