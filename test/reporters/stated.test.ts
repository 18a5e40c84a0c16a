import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.js';
import type { Reporter } from '../../src/reporters/contract/reporter.js';
import { htmlReport } from '../../src/reporters/html/report/page.js';
import { jsonReport } from '../../src/reporters/machine/json.js';
import { markdownReport } from '../../src/reporters/markdown/report.js';
import { fullReport } from '../../src/reporters/terminal/full-report.js';
import { shortReport } from '../../src/reporters/terminal/short-report.js';
import { CLEAN, contextIn } from './sample.js';

const STATED: Report = {
  ...CLEAN,
  stated: {
    by: 'the user',
    values: { source: 'Salon X, June 2026', collectedAt: '2026-06-10', informedAt: '2026-06-11', consentProof: 'form 12' },
  },
};
const said = (report: Report, reporter: Reporter, lang: 'en' | 'fr'): string =>
  [...reporter(report, contextIn(lang, { width: 400 }))]
    .join('')
    .replaceAll(/\\([.,()-])/g, '$1')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

const FORMATS: readonly (readonly [string, Reporter])[] = [
  ['short', shortReport],
  ['full', fullReport],
  ['markdown', markdownReport],
  ['html', htmlReport],
];

describe('what the user stated', () => {
  it.each(FORMATS)('%s says it first, as the user’s word and not the file’s', (_, reporter) => {
    expect(said(STATED, reporter, 'en')).toContain(
      'Stated by you, not by the file: source “Salon X, June 2026”, collected on 10 June 2026, informed on 11 June 2026 that you hold their data, proof of consent “form 12”',
    );
    expect(said(STATED, reporter, 'fr')).toContain(
      'Affirmé par vous, et non par le fichier : source « Salon X, June 2026 », collecte le 10 juin 2026, personnes informées le 11 juin 2026, preuve du consentement « form 12 »',
    );
  });
  it.each(FORMATS)('%s says nothing of it where nothing was stated', (_, reporter) =>
    expect(said(CLEAN, reporter, 'en')).not.toContain('Stated by you'),
  );
  it('the JSON keeps it apart, with who says it', () =>
    expect(JSON.parse(said(STATED, jsonReport as never, 'en')).stated).toEqual(STATED.stated));
});
