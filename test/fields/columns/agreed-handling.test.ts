import { describe, expect, it } from 'vitest';
import { agreesToHandling } from '../../../src/fields/columns/objects/agreed-handling.js';
import { check } from '../../../src/index.js';

const listOf = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

/** How many of three consumers may be emailed. */
const mayBeEmailed = async (header: string, cells: readonly string[]): Promise<number> => {
  const rows = cells.map((cell, i) => `Ruiz;m${i}@gmail.com;Salon;2026-03-12;${cell}`);
  const file = new Blob([[`nom;email;source;date_collecte;${header}`, ...rows, ''].join('\n')]);
  const { report } = await check(file.stream(), { asOf: '2026-11-29', config: false, name: 'c.csv', preset: 'fr-b2c' });
  return report.verdicts.email?.ok ?? 0;
};

describe('a yes to the handling of data', () => {
  it.each(
    listOf(`RGPD, GDPR, DSGVO, AVG, RGPD OK, Accord RGPD, accord_rgpd, AccordRGPD, AVG akkoord, Toestemming AVG, Consentement traitement,
    Consentement au traitement des données personnelles, GDPR consent, gdpr_consent, DSGVO Einwilligung, Consentimiento RGPD,
    Consenso al trattamento dei dati, Einwilligung zur Verarbeitung, Consent to data processing, Accepte le RGPD, Statut RGPD`),
  )('%s asks for one', (header) => expect(agreesToHandling(header, 'consent')).toBe(true));

  it.each(
    listOf(`Consentement, Consent, Accord, Einwilligung, Consent date, Accord RGPD prospection, Consentement RGPD newsletter, RGPD email,
    GDPR marketing consent, Opt-in RGPD, Consentement offres, Legal basis for processing contact’s data, Données, Date`),
  )('%s does not', (header) => expect(agreesToHandling(header, 'consent')).toBe(false));

  it.each([
    ['Accord RGPD', ['Oui', 'Oui', 'Non']],
    ['RGPD', ['Oui', 'Oui', 'Non']],
    ['GDPR consent', ['yes', 'yes', 'no']],
    ['AVG akkoord', ['Ja', 'Ja', 'Nee']],
    ['Date consentement RGPD', ['2026-03-12', '2026-03-12', '']],
  ])('%s is none to advertising', async (header, cells) => expect(await mayBeEmailed(header, cells)).toBe(0));

  it.each([
    ['Consentement', ['Oui', 'Oui', 'Non'], 2],
    ['Date consentement', ['2026-03-12', '2026-03-12', ''], 2],
    ['Accord RGPD', ['Oui par email', 'Oui', 'Non'], 1],
    ['Accord RGPD;Newsletter', ['Oui;Oui', 'Oui;Non', 'Oui;'], 1],
  ] as const)('%s over %j', async (header, cells, count) => expect(await mayBeEmailed(header, cells)).toBe(count));
});
