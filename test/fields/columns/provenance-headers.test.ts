import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/fields/columns/headers/header-reader.js';

const fieldOf = (header: string): string | undefined => {
  const hint = readHeader(header);
  return hint?.is === 'field' ? hint.field : undefined;
};

describe('where a contact comes from', () => {
  it.each(
    `Origine fichier|Origine du fichier|Provenance du fichier|Fichier source|Fichier d'origine|Campagne d'origine|Base d’origine|Liste d'origine|Import source|Origine dato|
    form_name|Lead form|Nom du formulaire|Formulaire|First Conversion|Formulaire d’inscription|
    Fournisseur du fichier|Mode d'acquisition|Comment nous avez-vous connu ?|How did you hear about us?|Nom de la source|Herkunft der Daten|Listenquelle|Type de source|
    Rencontré à|Rencontré lors de|Met at|Trade show|Salon professionnel|Nome dell'evento|Messename|Nombre del evento|Webinar name|
    Source détaillée|Origine de la fiche|Nom du salon|Source file|Source Type|Origine du contact`
      .split('|')
      .map((header) => header.trim()),
  )('is said by %s', (header) => expect(fieldOf(header)).toBe('source'));

  it.each([
    ["Pays d'origine", undefined],
    ["Nom d'origine", undefined],
    ['Original name', undefined],
    ['Source email', undefined],
    ['Date source', 'sourceDate'],
    ['Source consentement', 'consentMethod'],
    ['Nom du fichier', undefined],
    ['Base', undefined],
    ['Campagne', undefined],
    ['Import', undefined],
    ['utm_source', undefined],
    ['utm source', undefined],
    ['Langue source', undefined],
  ] as const)('is not said by %s', (header, field) => expect(fieldOf(header)).toBe(field));
});

describe('days', () => {
  it.each([
    ["Date d'entrée en base", 'collectedAt'],
    ['Importé le', 'collectedAt'],
    ['Event date', 'collectedAt'],
    ['Date du salon', 'collectedAt'],
    ['Date de rencontre', 'collectedAt'],
    ['Rencontré le', 'collectedAt'],
    ['Scan date', 'collectedAt'],
    ['Kennengelernt am', 'collectedAt'],
    ['Submit Date (UTC)', 'collectedAt'],
    ['Submitted At', 'collectedAt'],
    ['Tijdstempel', 'collectedAt'],
    ['Timestamp', 'collectedAt'],
    ['Horodateur', 'collectedAt'],
    ['Zeitstempel', 'collectedAt'],
    ['Marca temporal', 'collectedAt'],
    ['Informazioni cronologiche', 'collectedAt'],
    ['Registration Time', 'collectedAt'],
    ['Dernière connexion', 'lastInboundAt'],
    ['Last replied at', 'lastInboundAt'],
    ['Letzter Login', 'lastInboundAt'],
  ] as const)('%s is %s', (header, field) => expect(fieldOf(header)).toBe(field));
});
