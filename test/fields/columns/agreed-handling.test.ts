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

describe('a yes to what serves somebody, or gives their data away', () => {
  it.each(
    listOf(
      `Inscrit|Inscrits|Iscritto|Ingeschreven|Aangemeld|Angemeldet|Registered|Joignable|Joignable par email|Reachable|
    Accepte d'être contacté par le formateur|Accepte d'être recontacté pour le suivi de dossier|Accepte d'être contacté pour l'enquête|
    May be contacted by the trainer|Einverstanden vom Trainer kontaktiert zu werden|Acepta ser contactado por el formador|
    Acconsente a essere contattato dal formatore|Mag gecontacteerd worden door trainer|Optin compte|Opt-in account|Optin création de compte|
    Consent to share|Consentement échange|Consentement partage|Einwilligung Datenweitergabe|Toestemming gegevens delen|Consenso cessione dati|
    Consentimento partilha|Data sharing consent|Toestemming incasso|Machtiging incasso|Consentimiento domiciliación|Consenso addebito|
    Consenso dati|Consentimiento datos|Consentimento dados|Data consent|Consentement données personnelles|Einwilligung Daten|
    Toestemming gegevens`.replaceAll('|', ','),
    ),
  )('%s is none to advertising', async (header) => expect(await mayBeEmailed(header, ['x', 'x', ''])).toBe(0));

  it.each(
    listOf(
      `Inscrit newsletter|Inscription newsletter|Abonné|Subscribed|Suscrito|Prospectable|Marketable|Contact autorisé|Peut être recontacté|
    Accepte d'être contacté|Accepte d'être contacté par email|Accepte d'être contacté par le service commercial|
    Accepte d'être contacté par un conseiller|Accepte d'être contacté pour des offres|Consent to contact|Consentement|Opt-in|
    Einwilligung E-Mail|Toestemming e-mail|Consenso marketing|Consentimiento comercial|Consentimento email|Opt-in newsletter partage|
    Consent to share offers by email|Consentement données prospection|Optin compte email`.replaceAll('|', ','),
    ),
  )('%s stays one', async (header) => expect(await mayBeEmailed(header, ['x', 'x', ''])).toBe(2));

  it.each(['Opt-in actif', 'Simple opt-in', 'Single opt-in', 'Double opt-in'])('%s is a yes', async (cell) =>
    expect(await mayBeEmailed('Consentement email', [cell, cell, 'Non'])).toBe(2),
  );
});
