import { describe, expect, it } from 'vitest';
import { check } from '../../../src/index.js';

const OPTIONS = { asOf: '2026-11-29', config: false, name: 'contacts.csv' } as const;

/** The statuses for email of contacts in Germany, one per cell of the last columns. */
const statusesOf = async (header: string, cells: readonly string[]): Promise<Readonly<Record<string, number>>> => {
  const blanks = header.split(';').map(() => '');
  const rows = cells.map(
    (cell, i) => `Ruiz;m${i}@acme${i}.de;Salon;2026-03-12;Allemagne;${[...cell.split(';'), ...blanks].slice(0, blanks.length).join(';')}`,
  );
  const file = new Blob([[`nom;email;source;date_collecte;pays;${header}`, ...rows, ''].join('\n')]);
  const { report } = await check(file.stream(), OPTIONS);
  const email: Readonly<Record<string, number>> = report.verdicts.email ?? {};
  return Object.fromEntries(Object.entries(email).filter(([, n]) => n > 0));
};

describe('where consent is needed', () => {
  it.each([
    ['Email Marketing Consent', 'SUBSCRIBED', 'UNSUBSCRIBED'],
    ['Email Marketing Consent;Email Marketing Consent Timestamp', 'SUBSCRIBED;2025-04-04 10:00:00', 'NEVER_SUBSCRIBED;'],
    ['Consentimiento', 'Otorgado', ''],
    ['Consenso marketing', 'Prestato', ''],
    ['Consenso', 'Dato', 'No'],
    ['Legal basis for processing contact’s data', 'Freely given consent from contact', 'Legitimate interest – prospect/lead'],
    ['Legal basis for processing contact’s data', 'Freely given consent from contact', 'Performance of a contract'],
    ['Rechtsgrundlage für die Verarbeitung der Kontaktdaten', 'Freiwillige Einwilligung des Kontakts', 'Nicht zutreffend'],
    ['Base légale du traitement des données du contact', 'Consentement libre du contact', 'Ne s’applique pas'],
    ['Status;OPTIN_TIME', 'Subscribed;2025-04-04 10:00:00', 'Subscribed;'],
  ])('%s: %s is one', async (header, yes, no) => {
    expect((await statusesOf(header, [yes, yes, yes, no])).ok).toBe(3);
  });

  it.each([
    ['Email marketing status', 'Subscribed', 'Unsubscribed'],
    ['Status', 'Subscribed', 'Unsubscribed'],
    ['Status', 'Double opt-in confirmed', 'Lead'],
    ['Suscripción', 'Suscrito', 'Baja'],
    ['Abonnement', 'Abonné', 'Désabonné'],
  ])('%s: %s is to be checked, without a day', async (header, yes, no) => {
    const { unknown, ok = 0 } = await statusesOf(header, [yes, yes, yes, no]);
    expect([unknown, ok]).toEqual([3, 0]);
  });

  it.each([
    ['Status', 'Active', 'Lead'],
    ['Marketing contact status', 'Marketing contact', 'Non-marketing contact'],
    ['Opted out of email', 'No', 'Yes'],
    ['Email Marketing Consent', 'NEVER_SUBSCRIBED', 'SUBSCRIBED'],
    ['Legal basis for processing contact’s data', 'Legitimate interest – existing customer', 'Freely given consent from contact'],
  ])('%s: %s is none', async (header, none, other) => {
    const { ok = 0, unknown = 0 } = await statusesOf(header, [none, none, none, other]);
    expect(ok + unknown).toBeLessThan(2);
  });
});
