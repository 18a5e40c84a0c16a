import { describe, expect, it } from 'vitest';
import { coreOfReport } from '../../src/model/report/core/core-views.js';
import type { LoweredRule } from '../../src/model/report/eased.js';
import type { Report } from '../../src/model/report/report.js';
import type { CoreReporter, Reporter } from '../../src/reporters/contract/reporter.js';
import { htmlReport } from '../../src/reporters/html/report/page.js';
import { azureAnnotations } from '../../src/reporters/machine/azure.js';
import { githubAnnotations } from '../../src/reporters/machine/github.js';
import { gitlabReport } from '../../src/reporters/machine/gitlab.js';
import { jsonReport } from '../../src/reporters/machine/json.js';
import { junitReport } from '../../src/reporters/machine/junit.js';
import { sarifReport } from '../../src/reporters/machine/sarif.js';
import { markdownReport } from '../../src/reporters/markdown/report.js';
import { usageAnswer } from '../../src/reporters/summary/answer.js';
import { fullReport } from '../../src/reporters/terminal/full-report.js';
import { shortReport } from '../../src/reporters/terminal/short-report.js';
import { CLEAN, contextIn } from './sample.js';

type NotRun = Report['notRun'][number];
const off = (id: string, more: Partial<NotRun> = {}): NotRun => ({
  id,
  because: 'switched-off',
  fields: [],
  accepted: true,
  by: '--skip',
  severity: 'error',
  ...more,
});
const LOWERED: readonly LoweredRule[] = [
  { id: 'kept-long', what: 'severity', from: 'error', to: 'warning', by: 'file' },
  { id: 'kept-long', what: 'option', option: 'months', from: 36, to: 48, by: 'file' },
  { id: 'columns', what: 'option', option: 'allow', by: 'command line' },
];
const [FIRST, ...REST] = CLEAN.columns as [Report['columns'][number], ...Report['columns'][number][]];
const EASED: Report = {
  ...CLEAN,
  columns: [{ ...FIRST, header: 'Baja', setAside: 'optOut' }, ...REST],
  notRun: [off('no-source'), off('typing', { severity: 'info', harmless: true })],
  lowered: LOWERED,
};
const said = (report: Report, reporter: Reporter, lang: 'en' | 'fr' = 'en'): string =>
  [...reporter(report, contextIn(lang, { width: 400 }))].join('');
const ofCore =
  (reporter: CoreReporter): Reporter =>
  (report, context) =>
    reporter(coreOfReport(report), context);

const OFF = '2 rules were switched off by --skip, 1 of which finds errors: no-source, typing';
const LOW = 'kept-long was lowered by the configuration file: warning instead of error and months 48 instead of 36';
const LIST = 'columns was lowered by the command line: allow';

const ASIDE = '“Baja” (opt-out) is set aside by a mapping (--map or the configuration): no refusal or consent in it is heeded';

describe('what was switched off or lowered, and by whom', () => {
  it.each<readonly [string, Reporter]>([
    ['short', shortReport],
    ['full', fullReport],
    ['markdown', markdownReport],
    ['html', htmlReport],
    ['sarif', ofCore(sarifReport)],
    ['junit', ofCore(junitReport)],
    ['github', ofCore(githubAnnotations)],
    ['azure', ofCore(azureAnnotations)],
    ['gitlab', ofCore(gitlabReport)],
  ])('stands in %s', (_, reporter) => {
    const text = said(EASED, reporter).replaceAll('\\-', '-');
    for (const sentence of [OFF, LOW, LIST, ASIDE]) expect(text).toContain(sentence);
  });

  it('stands in the first lines', () => {
    const lines = said(EASED, shortReport).split('\n');
    expect(lines.slice(2, 5)).toEqual([`! ${OFF}`, `! ${LOW}`, `! ${LIST}`]);
  });

  it('stands in French', () => {
    const text = said(EASED, shortReport, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('! 2 règles ont été désactivées par --skip, dont 1 signale des erreurs : no-source, typing');
    expect(text).toContain(
      '! kept-long a été abaissée par le fichier de configuration : avertissement au lieu de erreur et months 48 au lieu de 36',
    );
  });

  it('stands in the JSON, rule by rule', () => {
    const { notRun, lowered } = JSON.parse(said(EASED, jsonReport)) as Report;
    expect({ notRun, lowered }).toEqual({ notRun: EASED.notRun, lowered: LOWERED });
  });

  it('is a number where many were switched off, and named in the JSON only', () => {
    const many = {
      ...CLEAN,
      notRun: Array.from({ length: 70 }, (_, i) => off(`rule-${i}`, { by: '--only', ...(i > 24 && { severity: 'info' }) })),
    };
    const text = said(many, shortReport);
    expect(text).toContain('! 70 rules were switched off by --only, 25 of which find errors (the JSON report names them)\n');
    expect(text).not.toContain('rule-1');
    expect(said(many, jsonReport)).toContain('"rule-69"');
  });

  it('is told under “Not run”, and not before, of what a preset leaves out', () => {
    const report = { ...CLEAN, notRun: [off('consumers', { by: 'preset' })] };
    expect(said(report, shortReport)).not.toContain('consumers');
    expect(said(report, fullReport)).toMatch(/Not run\n {2}1 rule that finds errors was left out by the preset: consumers\n/);
    expect(said(report, ofCore(junitReport))).not.toContain('consumers');
  });
});

describe('an answer is never yes while an error rule of the preset is off', () => {
  it.each<readonly [string, readonly NotRun[], string]>([
    ['nothing switched off: yes', [], 'yes'],
    ['an error rule: with care', [off('no-source')], 'care'],
    ['whoever did it', [off('no-source', { by: 'file' })], 'care'],
    ['a rule that finds no errors: yes', [off('typing', { severity: 'warning', harmless: true })], 'yes'],
    ['one about another channel: yes', [off('numbers', { harmless: true })], 'yes'],
    ['left out by the preset: yes', [off('consumers', { by: 'preset' })], 'yes'],
  ])('%s', (_, notRun, answer) => expect(usageAnswer({ ...CLEAN, notRun }, contextIn('en'))).toBe(answer));
});
