import { describe, expect, it } from 'vitest';
import { coreOfReport } from '../../src/model/report/core/core-views.js';
import type { Report } from '../../src/model/report/report.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import type { CoreReporter, Reporter } from '../../src/reporters/contract/reporter.js';
import { htmlReport } from '../../src/reporters/html/report/page.js';
import { azureAnnotations } from '../../src/reporters/machine/azure.js';
import { githubAnnotations } from '../../src/reporters/machine/github.js';
import { gitlabReport } from '../../src/reporters/machine/gitlab.js';
import { junitReport } from '../../src/reporters/machine/junit.js';
import { sarifReport } from '../../src/reporters/machine/sarif.js';
import { markdownReport } from '../../src/reporters/markdown/report.js';
import { openSentences } from '../../src/reporters/summary/open-points.js';
import { fullReport } from '../../src/reporters/terminal/full-report.js';
import { shortReport } from '../../src/reporters/terminal/short-report.js';
import { CLEAN, contextIn } from './sample.js';

type NotRun = Report['notRun'][number];
const lacking = (fields: NotRun['fields'], candidates?: NotRun['candidates'], id = 'kept-long'): NotRun => ({
  id,
  because: 'field-absent',
  fields,
  accepted: false,
  ...(candidates && { candidates }),
});
const column = (number: number, header: string, field?: 'email' | 'updatedAt') => ({
  column: number,
  header,
  ...(field && { field }),
  confidence: 1,
  by: 'none' as const,
  kept: true,
});
const COLUMNS = [column(0, 'email', 'email'), column(1, 'Date scan'), column(2, 'Jour "J"')];
const text = { en: 'x', fr: 'x' };
const ruleOf = (theme: AnyRule['theme'], needs: object): AnyRule =>
  ({
    about: 'contacts',
    theme,
    needs,
    severity: 'error',
    law: [],
    messages: {},
    docs: { title: text, why: text, remedy: text },
  }) as unknown as AnyRule;
const RULES = new Map([
  ['kept-long', ruleOf('retention', { collectedAt: 'one-of', consentAt: 'one-of' })],
  ['kept-longer', ruleOf('retention', { collectedAt: 'required' })],
  ['sourced', ruleOf('transparency', { source: 'required', sourceDate: 'required' })],
]);
const said = (notRun: readonly NotRun[], lang: 'en' | 'fr', more: Partial<Report> = {}): string[] =>
  openSentences({ ...CLEAN, columns: COLUMNS, notRun, ...more }, { ...contextIn(lang), rules: RULES }).map((text) =>
    text.replaceAll(/\s/gu, ' '),
  );

const scan = { column: 1, field: 'collectedAt' } as const;
const quoted = { column: 2, field: 'collectedAt' } as const;

describe('what a run left open, in a sentence', () => {
  it.each<readonly [string, readonly NotRun[], string, string]>([
    [
      'a column that may be it',
      [lacking(['collectedAt', 'consentAt'], [scan])],
      'Not judged: how long contacts were kept (no date column). Is it “Date scan”? If so, add --map "Date scan=collectedAt"',
      'Non jugé : depuis quand les contacts sont conservés (pas de colonne de date). Est-ce « Date scan » ? Si oui, ajoutez --map "Date scan=collectedAt"',
    ],
    [
      'two columns, one of which no shell reads as it is',
      [lacking(['collectedAt'], [scan, quoted])],
      'Not judged: how long contacts were kept (no date column). Is it “Date scan” or “Jour "J"”? If so, add --map "Date scan=collectedAt" or --map "#3=collectedAt"',
      'Non jugé : depuis quand les contacts sont conservés (pas de colonne de date). Est-ce « Date scan » ou « Jour "J" » ? Si oui, ajoutez --map "Date scan=collectedAt" ou --map "#3=collectedAt"',
    ],
    [
      'no column that may be it: one of those of which one would do is enough to say',
      [lacking(['collectedAt', 'consentAt'])],
      'Not judged: how long contacts were kept (no date column). Add the column, state the day of collection of them all, or say that the file has none: --collected-at YYYY-MM-DD or --absent=collectedAt',
      'Non jugé : depuis quand les contacts sont conservés (pas de colonne de date). Ajoutez la colonne, indiquez le jour de collecte de tous les contacts, ou dites que le fichier n’en a pas : --collected-at AAAA-MM-JJ ou --absent=collectedAt',
    ],
    [
      'two rules that lack one column: one sentence',
      [lacking(['collectedAt', 'consentAt']), lacking(['collectedAt'], undefined, 'kept-longer')],
      'Not judged: how long contacts were kept (no date column). Add the column, state the day of collection of them all, or say that the file has none: --collected-at YYYY-MM-DD or --absent=collectedAt',
      'Non jugé : depuis quand les contacts sont conservés (pas de colonne de date). Ajoutez la colonne, indiquez le jour de collecte de tous les contacts, ou dites que le fichier n’en a pas : --collected-at AAAA-MM-JJ ou --absent=collectedAt',
    ],
    [
      'what is required is all to be said',
      [lacking(['source', 'sourceDate'], undefined, 'sourced')],
      'Not judged: where contacts come from and whether they were informed (no column for source or source date). Add the column, or say that the file has none: --absent=source,sourceDate',
      'Non jugé : d’où viennent les contacts et s’ils ont été informés (pas de colonne pour : source ou date de la source). Ajoutez la colonne, ou dites que le fichier n’en a pas : --absent=source,sourceDate',
    ],
    [
      'who cannot be reached, whatever the rules are about',
      [lacking(['phone', 'mobile'])],
      'Not judged: who may be called or texted (no column for phone or mobile phone). Add the column, or say that the file has none: --absent=',
      'Non jugé : qui peut être appelé ou recevoir un SMS (pas de colonne pour : téléphone ou téléphone mobile). Ajoutez la colonne, ou dites que le fichier n’en a pas : --absent=',
    ],
  ])('%s', (_, notRun, en, fr) => {
    expect(said(notRun, 'en')).toEqual([expect.stringContaining(en)]);
    expect(said(notRun, 'fr')).toEqual([expect.stringContaining(fr)]);
  });

  it('a date that is another is named, so that nobody takes it for the one that is missing', () =>
    expect(said([lacking(['collectedAt'])], 'en', { columns: [...COLUMNS, column(3, 'modifié', 'updatedAt')] })[0]).toContain(
      '(no column for collection date)',
    ));

  it('a rule that is not known is named', () =>
    expect(said([lacking(['naf'], undefined, 'plugin/x')], 'en')[0]).toBe(
      'Not judged: plugin/x (no column for NAF code). Add the column, or say that the file has none: --absent=naf',
    ));

  it.each([
    ['en', 'would hold 6,000 of 8,000 contacts, and above 5,000 somebody must approve the export', '--approved-by "NAME" --reason "WHY"'],
    ['fr', 'contiendrait 6 000 contacts sur 8 000', '--approved-by "NOM" --reason "MOTIF"'],
  ] as const)('a file that waits for an approval says so in %s, before what was not judged', (lang, what, option) => {
    const rows = { ...CLEAN.rows, in: 8000, kept: 6000 };
    const [first, second] = said([lacking(['collectedAt'], [scan])], lang, { rows, heldBack: { above: 5000 } });
    expect(first).toContain(what);
    expect(first).toContain(option);
    expect(second).toContain('--map');
  });
});

describe('what a run left open stands in every report', () => {
  const ofCore =
    (reporter: CoreReporter): Reporter =>
    (report, context) =>
      reporter(coreOfReport(report), context);
  const OPEN: Report = { ...CLEAN, columns: COLUMNS, notRun: [lacking(['collectedAt'], [scan])], heldBack: { above: 5000 } };
  const printed = (reporter: Reporter, quiet = false): string =>
    [...reporter(OPEN, { ...contextIn('en', { width: 400, exit: 1 }), rules: RULES, quiet })].join('').replaceAll('\\', '');
  const ALL = [
    ['short', shortReport],
    ['full', fullReport],
    ['markdown', markdownReport],
    ['html', htmlReport],
    ['sarif', ofCore(sarifReport)],
    ['junit', ofCore(junitReport)],
    ['github', ofCore(githubAnnotations)],
    ['azure', ofCore(azureAnnotations)],
    ['gitlab', ofCore(gitlabReport)],
  ] as const;
  it.each<readonly [string, Reporter]>(ALL)('%s', (_, reporter) => {
    const text = printed(reporter);
    for (const words of [
      'Not judged: how long contacts were kept',
      'Date scan=collectedAt',
      'The cleaned file was not written',
      '--approved-by',
    ])
      expect(text).toContain(words);
  });
  it.each(ALL.filter(([name]) => ['short', 'full', 'github', 'azure'].includes(name)))('%s, when only errors are wanted', (_, reporter) =>
    expect(printed(reporter, true)).toContain('Not judged: how long contacts were kept'),
  );
  it('and the exit code is explained by it', () =>
    expect(printed(shortReport)).toContain('Exit code 1: the cleaned file waits for an approval.'));
});
