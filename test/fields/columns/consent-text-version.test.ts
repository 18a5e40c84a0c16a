import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { readCells } from '../column-reading.js';

const readers = makeValueReaders('FR');
const fieldOf = (header: string, cells: readonly string[]): string | undefined =>
  resolveColumns(
    ['Email', header],
    cells.map((cell, at) => [`nom${at}@acme.example`, cell]),
    {},
    readers,
  )[1]?.field;

describe('the version of what people agreed to is evidence, and holds nobody back', () => {
  it.each([
    'Einwilligungstext Version',
    'Einwilligungsversion',
    'Fassung der Einwilligung',
    'Version Datenschutzerklärung',
    'DOI-Text Version',
    'Consent text version',
    'Consent wording version',
    'Privacy policy version',
    'Version du texte de consentement',
    'Version mentions RGPD',
    'Versión del texto legal',
    'Versión texto consentimiento',
    'Versión política de privacidad',
    'Versione informativa',
    'Versione informativa privacy',
    'Testo consenso versione',
    'Versie toestemmingstekst',
  ])('%s', (header) => {
    expect(fieldOf(header, ['v3', 'v3', '2.1'])).toBe('consentTextVersion');
    expect(readCells(header, ['v3', 'v3', '2.1'])).toEqual(['nothing', 'nothing', 'nothing']);
  });

  it.each([
    ['Version opposition', ['v3']],
    ['Version désinscription', ['v3']],
    ['Refus version RGPD', ['v3']],
    ['Version du logiciel', ['v3']],
    ['Version texte', ['oui', 'non']],
    ['Einwilligungstext Version', ['ja', 'nein']],
  ])('not %s: %s', (header, cells) => expect(fieldOf(header, cells)).not.toBe('consentTextVersion'));
});

describe('what HubSpot exports in German, Spanish and Italian', () => {
  it.each([
    ['Originalquelle', 'Organische Suche', 'source'],
    ['Fuente original', 'Búsqueda orgánica', 'source'],
    ['Fonte originale', 'Ricerca organica', 'source'],
    ['Tätigkeitsbezeichnung', 'Einkäuferin', 'jobTitle'],
    ['Datum der letzten Aktivität', '12.03.2026', 'lastContactAt'],
    ['Fecha de la última actividad', '12/03/2026', 'lastContactAt'],
    ['Marketing-E-Mail-Bestätigung', 'Bestätigt', 'subscription'],
    ['Confirmación del correo de marketing', 'Confirmado', 'subscription'],
    ['Conferma e-mail di marketing', 'Confermato', 'subscription'],
    ['Rechtsgrundlage für die Verarbeitung von Kontaktdaten', 'Frei erteilte Einwilligung des Kontakts', 'consent'],
    ['Base jurídica para procesar los datos del contacto', 'Consentimiento dado libremente por el contacto', 'consent'],
    ['Base legal para el tratamiento de los datos del contacto', 'Consentimiento dado libremente por el contacto', 'consent'],
    ['Base giuridica per il trattamento dei dati di contatto', 'Consenso dato liberamente dal contatto', 'consent'],
  ])('%s: %s', (header, cell, field) => {
    expect(fieldOf(header, [cell])).toBe(field);
    expect(readCells(header, [cell])).toEqual(['nothing']);
  });

  it.each([
    ['Rechtsgrundlage für die Verarbeitung von Kontaktdaten', 'Berechtigtes Interesse – potenzieller Kunde/Lead', 'nothing'],
    ['Base jurídica para procesar los datos del contacto', 'Interés legítimo: cliente potencial', 'nothing'],
    ['Marketing-E-Mail-Bestätigung', 'Ausstehend', 'to look at'],
  ])('%s: %s', (header, cell, told) => expect(readCells(header, [cell])).toEqual([told]));
});
