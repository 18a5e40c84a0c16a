import { describe, expect, it } from 'vitest';
import { readRow } from '../column-reading.js';

/** What one row says beside many that were confirmed. */
const read = (headers: string, usual: string, row: string): string => {
  const cells = (line: string) => line.split(';').map((cell) => cell.trim());
  return readRow(['Nom', ...cells(headers)], ['Roy', ...cells(usual)], ['Gay', ...cells(row)]);
};

describe('double opt-ins of which nobody told the confirmation', () => {
  it.each([
    ['Newsletter;Double opt-in;DOI confirmed at', 'yes;yes;2026-03-13', 'yes;;'],
    [
      'OPTIN_TIME;OPTIN_IP;CONFIRM_TIME;CONFIRM_IP',
      '2026-03-16 14:40:47;1.2.3.4;2026-03-16 14:45:47;1.2.3.4',
      '2026-03-16 14:40:47;1.2.3.4;;',
    ],
    ['Newsletter;DOI-Status;DOI-Datum', 'ja;bestätigt;2026-03-13', 'ja;;'],
    ['Newsletter;Date confirmation DOI', 'oui;2026-03-13', 'oui;'],
    ['Opt-in;Date de confirmation du double opt-in', 'oui;2026-03-13', 'oui;'],
    ['Opt-in;Confirmation date', 'yes;2026-03-13', 'yes;'],
    ['Newsletter;Bestätigt am', 'ja;2026-03-13', 'ja;'],
    ['Consentimiento;Doble opt-in', 'sí;sí', 'sí;'],
    ['Consenso;Doppio opt-in', 'sì;sì', 'sì;'],
    ['Date opt-in;Confirmed', '2026-03-13;yes', '2026-03-13;'],
    ['Newsletter;Subscription confirmed', 'yes;yes', 'yes;'],
  ])('%s: %s, then %s', (headers, usual, row) => {
    expect(read(headers, usual, usual)).toBe('nothing');
    expect(read(headers, usual, row)).toBe('to look at');
  });

  it.each([
    ['signed up for nothing', 'Newsletter;DOI-Datum', 'ja;2026-03-13', ';'],
    ['said no, which is told as such', 'Newsletter;Date', 'oui;2026-03-13', 'oui;'],
    ['has no other column that asks', 'Double opt-in', 'yes', ''],
    ['of a file that confirms nobody', 'Newsletter;Double opt-in', 'yes;', 'yes;'],
    ['confirmed by one column of two', 'Newsletter;Double opt-in;DOI-Datum', 'yes;yes;2026-03-13', 'yes;yes;'],
    ['an appointment that was confirmed', 'Société;Date de confirmation', 'Acme;2026-03-13', 'Acme;'],
    ['an order that was confirmed', 'Newsletter;Order confirmed', 'yes;yes', 'yes;'],
  ])('holds back nobody: %s', (_what, headers, usual, row) => expect(read(headers, usual, row)).toBe('nothing'));
});
