import { describe, expect, it } from 'vitest';
import { namesRefusalList, readListed } from '../../../src/fields/answers/refusal-list.js';

describe('what a cell says of standing on a list of refusals', () => {
  it.each([
    'Inscrit',
    'Oui - inscrit',
    'INSCRIT le 02/05/2026',
    'Inscrit - ne pas appeler',
    'Inscrit, pas de relance',
    'match',
    'Treffer',
    'on the list, do not call',
    'registrado',
    'KO - opposto',
    'NOK (sur liste)',
    'opposto',
    'NON CONTATTABILE',
    'non chiamabile',
    'nicht anrufbar',
    'no contactable',
    'gefunden',
    'encontrado',
    'coincidencia',
    'riscontro positivo',
    'ingeschreven',
    'inscrito',
  ])('is on it: %s', (text) => expect(readListed(text)).toBe('listed'));

  it.each([
    'Non inscrit',
    'non opposto',
    'Oui - non inscrit',
    "n'est pas inscrit",
    'pas encore inscrit',
    'inscrit : non',
    'inscrit sur aucune liste',
    'not listed',
    'no match',
    'kein Treffer',
    'pas de résultat trouvé',
    'Trouvé : 0',
    'absent',
    'clear',
    'nicht eingetragen',
    'keine Treffer',
    '0 Treffer',
    'nicht gefunden',
    'keine Ergebnisse',
    'CONTATTABILE',
    'chiamabile',
    'kontaktierbar',
    'anrufbar',
    'no encontrado',
    'sin coincidencias',
    'sin resultados',
    'no consta',
    'nessun riscontro',
    'non trovato',
    'non trouvé',
    'aucune correspondance',
    'niet gevonden',
    'não inscrito',
    'não encontrado',
    'not found',
  ])('is not: %s', (text) => expect(readListed(text)).toBe('clear'));

  it.each(['', 'oui', 'non', '02/05/2026', 'à vérifier', 'pas clair', 'not clear'])('says neither: %s', (text) =>
    expect(readListed(text)).toBeUndefined(),
  );

  it('knows the names of such lists', () => {
    expect(['resultat bloctel', 'tps', 'robinsonliste', 'liste repoussoir', 'ecg liste'].map(namesRefusalList)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['liste de diffusion', 'https'].map(namesRefusalList)).toEqual([false, false]);
  });
});
