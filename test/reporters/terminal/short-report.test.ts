import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportFinding, ReportRule } from '../../../src/model/report/report.js';
import type { AnyRule } from '../../../src/model/rule/rule.js';
import { THEMES as ALL_THEMES } from '../../../src/model/rule/rule-core.js';
import type { ReporterContext } from '../../../src/reporters/contract/reporter.js';
import { answerSentence, usageAnswer } from '../../../src/reporters/summary/answer.js';
import { shortReport } from '../../../src/reporters/terminal/short-report.js';
import { displayWidth } from '../../../src/reporters/text/layout.js';
import { CLEAN, CONSENT, contextIn, RICH, RULES } from '../sample.js';

const print = (report: Report, context: ReporterContext): string => [...shortReport(report, context)].join('');
/** The lines under a heading. */
const under = (text: string, heading: string): string[] => (text.split(`\n\n${heading}\n`)[1]?.split('\n\n')[0] ?? '').split('\n');
const FILES = [
  { label: 'clean', name: 'contacts.clean.csv' },
  { label: 'report', name: 'contacts.report.html' },
  { label: 'report', name: 'contacts.report.json' },
  { label: 'journal', name: 'x.txt' },
];
const LACKING: Report['notRun'] = [{ id: 'consent-undated', because: 'field-absent', fields: ['consentAt', 'consent'], accepted: false }];
const BLOCKED: Report = { ...CLEAN, notRun: LACKING };
const NOBODY = { ok: 0, unreachable: 0, unknown: 0, unscreened: 0, 'needs-consent': 0, expired: 0, opposed: 0 };
const [PLUGIN, COLUMN, WEBMAIL] = RICH.rules as [ReportRule, ReportRule, ReportRule];
const [NONE] = WEBMAIL.findings as [ReportFinding];

/** A rule that only tells, about a theme. */
const telling = (id: string, theme: ReportRule['theme'], more: Partial<ReportFinding> = {}): ReportRule => ({
  ...WEBMAIL,
  id,
  theme,
  severity: more.severity ?? 'warning',
  dropped: 0,
  findings: [{ ...NONE, severity: 'warning', action: 'flag', count: WEBMAIL.rows, ...more }],
});
const named = (id: string, theme: AnyRule['theme'], title: string, remedy: string): AnyRule => ({
  ...CONSENT,
  id,
  theme,
  docs: { ...CONSENT.docs, title: { en: title, fr: title }, remedy: { en: remedy, fr: remedy } },
  messages: { none: { en: title, fr: title }, old: { en: title, fr: title } },
});
const WARNING_ONLY = (rule: AnyRule): AnyRule => ({ ...rule, severity: 'warning' }) as AnyRule;
const knowing = (...rules: AnyRule[]): Partial<ReporterContext> => ({ rules: new Map(rules.map((rule) => [rule.id, rule])) });

describe('the answer on one screen', () => {
  it.each(['en', 'fr'] as const)('says what a rich report comes to in %s, within 80 columns', async (lang) => {
    const text = print(RICH, contextIn(lang, { exit: 1, files: FILES }));
    await expect(text).toMatchFileSnapshot(`../golden/rich.${lang}.txt`);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it.each(['en', 'fr'] as const)('is short in %s when there is nothing to say, and one contact is singular', async (lang) => {
    await expect(print(CLEAN, contextIn(lang, { exit: 0 }))).toMatchFileSnapshot(`../golden/clean.${lang}.txt`);
  });

  it('counts of several things that a rule said only what it names, the one that was said most', () => {
    const rule = named('two-things', 'consent', 'The worst', 'Do it.');
    const known = {
      ...rule,
      messages: { none: { en: 'Dated in the future', fr: 'Futur' }, old: { en: 'No proof', fr: 'Sans preuve' } },
    } as AnyRule;
    const told = telling('two-things', 'consent');
    const [finding] = told.findings as [ReportFinding];
    const findings = [
      { ...finding, message: 'none', count: 1 },
      { ...finding, message: 'old', count: 4 },
    ];
    const report: Report = { ...CLEAN, rules: [{ ...told, severity: 'error', rows: 5, findings }] };
    const text = print(report, contextIn('en', { ...knowing(known), exit: 1 }));
    expect(text).toContain('No proof · 4 rows');
    expect(text).not.toContain('Dated in the future');
  });

  it('ends every line it begins, and yields whole lines', () => {
    for (const line of shortReport(RICH, contextIn('fr'))) expect(line).toMatch(/^[^\n]*\n$/);
  });

  it('reads in a terminal of 40 columns and in one of 200', () => {
    for (const line of print(RICH, contextIn('fr', { width: 40 })).split('\n'))
      expect(displayWidth(line) <= 40 || !line.trim().includes(' ') || line.includes('--')).toBe(true);
    expect(print(RICH, contextIn('en', { width: 200 }))).toContain(
      '(5 opposed, 2 no longer to be held, 10 need consent, 1 to be checked)\n',
    );
  });

  it('handles huge numbers', () => {
    const huge = { ...RICH, rows: { ...RICH.rows, in: 1_234_567_890, kept: 1_234_567_872 } };
    expect(print(huge, contextIn('en'))).toContain('1,234,567,890 contacts judged');
    expect(print(huge, contextIn('fr'))).toContain('1\u202f234\u202f567\u202f872 contacts gardés');
  });

  it('says so when the file holds no contact', () => {
    const empty: Report = { ...CLEAN, rows: { ...CLEAN.rows, in: 0, kept: 0 }, verdicts: { email: NOBODY } };
    expect(print(empty, contextIn('en'))).toMatch(/^· contacts\.csv: the file holds no contact\.\n/);
    expect(print(empty, contextIn('fr'))).toMatch(/^· contacts\.csv\u00a0: le fichier ne contient aucun contact\.\n/);
    expect(print(empty, contextIn('en'))).not.toMatch(/may be|cleaned file|NaN/);
  });

  it('colours by the worst thing said, and only through the style it was given', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const style = { bold: tag('b'), dim: tag('d'), red: tag('r'), yellow: tag('y'), green: tag('g'), cyan: tag('c') };
    expect(print(RICH, contextIn('en', { style }))).toMatch(/^<r><b>✗ contacts/);
    expect(print(CLEAN, contextIn('en', { style }))).toMatch(/^<g><b>✓ contacts/);
    const plain = print(RICH, contextIn('en', { style })).replace(/<\/?[bdrygc]>/g, '');
    expect(plain).toBe(print(RICH, contextIn('en')));
  });

  it('never names a cell', () => expect(print(RICH, contextIn('en'))).not.toContain('•••'));

  it('is the same whatever the order of the rules', () =>
    expect(print({ ...RICH, rules: [...RICH.rules].reverse() }, contextIn('en'))).toBe(print(RICH, contextIn('en'))));
});

describe('what to do first', () => {
  const LIST = named('list', 'opposition', 'No list was given', 'Pass yours with --opposition. Then run again.');
  const OLD_DATES = named('dates', 'retention', 'No date to count from', 'Fill the date.');
  const todo = (rules: readonly ReportRule[], more: Partial<ReporterContext>, rest: Partial<Report> = {}): string[] =>
    under(print({ ...CLEAN, rules, ...rest }, contextIn('en', more)), 'What to do first');

  it('is what was found and stays in the file, with the first sentence of what to do', () =>
    expect(todo([telling('list', 'opposition')], knowing(WARNING_ONLY(LIST)))).toEqual([
      '  ! No list was given · 18 rows',
      '    → Pass yours with --opposition.',
    ]));

  it('is said, however much of four channels is said before', () => {
    const channels = ['email', 'phone', 'sms', 'post'] as const;
    const all = { ...NOBODY, ok: 5, opposed: 3, 'needs-consent': 4, expired: 2, unscreened: 4, unknown: 2 };
    const verdicts = Object.fromEntries(channels.map((channel) => [channel, all]));
    const [first] = todo([telling('list', 'opposition')], knowing(WARNING_ONLY(LIST)), {
      ...{ channels, verdicts, keptVerdicts: verdicts, lists: RICH.lists, columns: RICH.columns, notes: RICH.notes, rows: RICH.rows },
      output: { name: 'a.clean.csv', bytes: 1, sha256: '0'.repeat(64) },
    });
    expect(first).toContain('  ! No list was given · 18 rows');
  });

  it('says what the only message says, of what is the matter and of what to do', () => {
    const list = { ...WARNING_ONLY(LIST), messages: { none: { en: 'The list is old: export it again.', fr: '' } } } as AnyRule;
    expect(todo([telling('list', 'opposition')], knowing(list))).toEqual(['  ! The list is old · 18 rows', '    → Export it again.']);
  });

  it.each<readonly [string, readonly (number | undefined)[], string]>([
    ['names the column in which it was found', [0], '  ! No list was given · 18 rows · “NPC”'],
    ['names both of two', [0, 1], '  ! No list was given · 18 rows · “NPC”, “Statut”'],
    ['names none of three', [0, 1, 2], '  ! No list was given · 18 rows'],
    ['names none where some of it is of no column', [0, undefined], '  ! No list was given · 18 rows'],
    ['names none whose header is blank', [3], '  ! No list was given · 18 rows'],
  ])('%s', (_, found, expected) => {
    const rule = telling('list', 'opposition');
    const findings = found.map((column) => ({ ...rule.findings[0], column, count: 9 }) as ReportFinding);
    const columns = ['NPC', 'Statut', 'Avis', ' '].map((header, index) => ({ index, header })) as unknown as Report['columns'];
    expect(todo([{ ...rule, findings }], knowing(WARNING_ONLY(LIST)), { columns })[0]).toBe(
      found.length === 1 ? expected.replace('18 rows', '9 rows') : expected,
    );
  });

  it('is grouped by subject: what else was found on it follows', () => {
    const rules = [telling('list', 'opposition'), telling('other', 'opposition', { message: 'old' })];
    const other = WARNING_ONLY(named('other', 'opposition', 'Lists disagree', 'Look.'));
    expect(todo(rules, knowing(WARNING_ONLY(LIST), other))).toEqual([
      '  ! No list was given · 18 rows',
      '    → Pass yours with --opposition.',
      '    also: Lists disagree · 18 rows',
    ]);
  });

  const TWO_LINES = ['    also: A word word word word word word word word word word of what it says ·', '      18 rows · and 2 others'];
  it.each([
    ['as many as a line holds, and counts the others', 25, ['    also: A words of what it says · 18 rows · and 2 others']],
    ['one at least, in two lines', 70, TWO_LINES],
  ])('tells of what else was found on it whole facts: %s', (_, length, expected) => {
    const titles = ['A', 'B', 'C', 'D'].map((letter) => `${letter}${length > 50 ? ' word'.repeat(10) : ' words'} of what it says`);
    const ids = ['one', 'two', 'three', 'four'];
    const known = ids.map((id, i) => WARNING_ONLY(named(id, 'opposition', titles[i] ?? '', 'Look.')));
    const told = todo(
      ids.map((id) => telling(id, 'opposition')),
      knowing(...known),
    ).filter((_line, i, all) => i >= all.findIndex((one) => one.includes('also:')));
    expect(told).toEqual(expected);
  });

  it('is first of all the columns that nobody could read, where half of the contacts leave for them', () => {
    const rule = telling('held', 'opposition', { severity: 'error', action: 'bar', column: 0 });
    const held = {
      ...rule,
      dropped: CLEAN.rows.in,
      findings: [0, 1, 2].map((column) => ({ ...rule.findings[0], column }) as ReportFinding),
    };
    const known = named('held', 'opposition', 'Nobody can read it.', 'Say what it is.');
    const doubting = { ...known, messages: { none: { en: 'Held', fr: 'Held', role: 'doubted-refusal' } } } as unknown as AnyRule;
    const columns = ['NPC', 'Statut', 'Avis'].map((header, index) => ({
      ...(RICH.columns[0] as Report['columns'][number]),
      header,
      index,
    }));
    const report = { ...BLOCKED, rules: [held], columns, rows: { ...CLEAN.rows, in: 10 } } as Report;
    const lines = (rules: AnyRule): string[] =>
      under(print({ ...report, rules: [{ ...held, dropped: 10 }] }, contextIn('en', knowing(rules))), 'What to do first');
    expect(lines(doubting)[0]).toContain('Held');
    expect(lines(doubting).slice(0, 2).join(' ')).toContain('“NPC”, “Statut”, “Avis”');
    expect(lines(known)[0]).toContain('Not judged');
  });

  it('has errors first', () => {
    const rules = [telling('list', 'opposition'), telling('dates', 'retention', { severity: 'error' })];
    expect(todo(rules, knowing(WARNING_ONLY(LIST), OLD_DATES), { remaining: 1 })[0]).toBe('  ✗ No date to count from · 18 rows');
  });

  it.each([
    ['half of the contacts', 4, 2, ['  ✗ No list was given · 2 rows', '    → Pass yours with --opposition.']],
    ['fewer than half', 5, 2, ['']],
    ['all of two contacts, who are looked at one by one', 2, 2, ['']],
  ])('of what cleaning settles says what takes away %s', (_, contacts, dropped, expected) => {
    const [one] = telling('list', 'opposition', { severity: 'error', action: 'bar', count: dropped }).findings;
    const rule: ReportRule = { ...telling('list', 'opposition'), severity: 'error', rows: dropped, dropped, findings: one ? [one] : [] };
    const rows = { ...CLEAN.rows, in: contacts, kept: contacts - dropped, dropped };
    expect(todo([rule], knowing(LIST), { rows })).toEqual(expected);
  });

  it('counts the rows of what is left, and not of what cleaning settles', () => {
    const rule = telling('list', 'opposition', { count: 2 });
    const barred = { ...NONE, severity: 'error', action: 'bar', count: 16 } as const;
    const rules = [{ ...rule, findings: [barred, ...rule.findings] }];
    expect(todo(rules, knowing(WARNING_ONLY(LIST)))[0]).toMatch(/ · 2 rows$/);
  });

  it.each<[string, readonly ReportRule[]]>([
    ['a remark', [PLUGIN]],
    ['a column that was left out', [COLUMN]],
    ['contacts that were left out', [WEBMAIL]],
    ['cells that were emptied', [{ ...WEBMAIL, findings: [{ ...NONE, action: 'blank' }] }]],
    ['nothing', [{ ...WEBMAIL, rows: 0, findings: [] }]],
  ])('is not %s', (_, rules) => expect(print({ ...CLEAN, rules }, contextIn('en'))).not.toContain('What to do first'));

  it('begins with what could not be judged, and takes in what was found on the same subject', () => {
    const rules = [telling('dates', 'consent')];
    const undated = RULES.get('consent-undated') as AnyRule;
    const dates = WARNING_ONLY(named('dates', 'consent', 'No date', 'Fill the date.'));
    expect(todo(rules, { ...knowing(undated, dates), width: 100 }, { notRun: LACKING })).toEqual([
      '  ✗ Not judged: who consented (no column for consent date or consent). Add the column, or say that',
      '    the file has none:',
      '      --absent=consentAt',
      '    also: No date · 18 rows',
    ]);
  });

  it('offers to state a day where only dates are lacking, one option a line', () => {
    const notRun: Report['notRun'] = [
      { id: 'consent-undated', because: 'field-absent', fields: ['collectedAt', 'consentAt'], accepted: false },
    ];
    expect(todo([], {}, { notRun }).slice(-2)).toEqual(['      --collected-at YYYY-MM-DD', '      --absent=consentAt']);
  });

  it.each(['en', 'fr'] as const)('never loses what it asks, however narrow the screen: %s', (lang) => {
    const columns: Report['columns'] = [{ column: 0, header: 'donation_date', confidence: 0, by: 'none', kept: true }];
    const notRun: Report['notRun'] = [
      {
        id: 'consent-undated',
        because: 'field-absent',
        fields: ['collectedAt', 'consentAt', 'lastInboundAt', 'lastContactAt', 'consent'],
        accepted: false,
        candidates: [{ column: 0, field: 'lastInboundAt' }],
      },
    ];
    const text = print({ ...CLEAN, columns, notRun }, contextIn(lang, { width: 44 })).replaceAll(/\s+/gu, ' ');
    expect(text).toContain(
      lang === 'en'
        ? '… Is it “donation_date”? If so, add --map "donation_date=lastInboundAt"'
        : '… Est-ce « donation_date » ? Si oui, ajoutez --map "donation_date=lastInboundAt"',
    );
  });

  it('is no error whose rows have all left', () => {
    const rules = [telling('list', 'opposition'), telling('dates', 'retention', { severity: 'error' })];
    expect(todo(rules, knowing(WARNING_ONLY(LIST), OLD_DATES), { remaining: 0 }).join()).not.toContain('No date');
  });

  it('counts what it has no room for, and says where it is', () => {
    const themes = ['consent', 'opposition', 'retention', 'transparency', 'relevance', 'accuracy', 'file'] as const;
    const rules = themes.map((theme) => telling(theme, theme));
    const last = (more: Partial<ReporterContext>): string | undefined =>
      todo(rules, { ...knowing(...themes.map((theme) => WARNING_ONLY(named(theme, theme, theme, 'Do it.')))), ...more }).at(-1);
    expect(last({})).toBe('    and 2 more things to do: -f full');
    expect(last({ files: FILES })).toMatch(/^ {4}and \d more things to do: contacts\.report\.html$/);
  });
});

describe('what cleaning did', () => {
  const done = (report: Report, lang: 'en' | 'fr' = 'en'): string[] =>
    under(print(report, contextIn(lang, { width: 120 })), lang === 'en' ? 'Done in the cleaned file' : 'Fait dans le fichier nettoyé');

  it('is told as done: who left and why, which columns, how to keep one', () => {
    expect(done(RICH)).toEqual([
      '  62 contacts kept, 18 left out (Personal address without consent: 18)',
      '  + 1 blank line and 2 lines that are not contacts',
      '  1 column left out: NIR. To keep one:',
      '      --map "NIR=keep"',
    ]);
    expect(done(RICH, 'fr')[0]).toBe('  62 contacts gardés, 18 retirés (Adresse personnelle sans consentement\u00a0: 18)');
  });

  it('tells of cells that were emptied', () => {
    const rules = [{ ...WEBMAIL, dropped: 0, findings: [{ ...NONE, action: 'blank' as const }] }];
    expect(done({ ...RICH, rules })).toContain('  Cells emptied: Personal address without consent');
  });

  it('names a few columns and counts the others', () => {
    const columns = Array.from({ length: 9 }, (_, i) => ({ column: i, header: `C${i}`, confidence: 0, by: 'none' as const, kept: false }));
    expect(done({ ...RICH, columns })).toContain('  9 columns left out: C0, C1, C2, and 6 more. To keep one:');
  });

  it('names as many reasons as there is room for, each whole, and counts the others', () => {
    const rules = Array.from({ length: 12 }, (_, i) => ({ ...WEBMAIL, id: `reason-${i}`, dropped: 12 - i }));
    const all = rules.map(({ id }, i) => named(id, WEBMAIL.theme, `Reason of length ${'x'.repeat(i)}`, 'Do so.'));
    for (const lang of ['en', 'fr'] as const) {
      const context = contextIn(lang, { ...knowing(...all), width: 80 });
      const section = under(
        print({ ...RICH, rules }, context),
        lang === 'en' ? 'Done in the cleaned file' : 'Fait dans le fichier nettoyé',
      );
      const sentence = section
        .slice(
          0,
          section.findIndex((line) => /column|colonne|^ {2}\+/.test(line)),
        )
        .join(' ');
      expect(sentence).toMatch(lang === 'en' ? /^ {2}62 contacts kept, 18 left out/ : /^ {2}62 contacts gardés, 18 retirés/);
      expect(sentence).toMatch(/(?:and \d+ more|et \d+ autres)\)$/);
      expect(sentence).not.toContain('…');
    }
  });

  it('ends with one full stop, whatever the last name ends with', () => {
    const columns = [{ column: 0, header: 'Obs.', confidence: 0, by: 'none' as const, kept: false }];
    expect(done({ ...RICH, columns })).toContain('  1 column left out: Obs. To keep one:');
    expect(done({ ...RICH, columns }, 'fr')).toContain('  1 colonne retirée\u00a0: Obs. Pour en garder une\u00a0:');
  });

  it('is what it would do when no cleaned file was written', () => {
    const { output: _none, ...report } = RICH;
    const text = print(report, contextIn('en'));
    expect(text).toContain('contacts.csv: no. It holds 18 errors: do not use it as it is.');
    expect(under(text, 'What cleaning would do')[0]).toBe('  62 contacts to keep, 18 to leave out (Personal address without consent: 18)');
    expect(text).not.toMatch(/left out|kept,/);
  });
});

describe('channels that were not asked', () => {
  const offer = (report: Report, lang: 'en' | 'fr' = 'en'): string => print(report, contextIn(lang, { width: 120 }));
  const holding = (channels: Report['channels'], ...fields: ('email' | 'phone' | 'mobile')[]): Report => ({
    ...CLEAN,
    channels,
    columns: fields.map((field, column) => ({ column, header: field, field, confidence: 1, by: 'header', kept: true })),
  });
  it.each<readonly [string, Report, string | undefined]>([
    ['phones, where email was asked', holding(['email'], 'email', 'mobile'), '--channel email,phone'],
    ['addresses, where calls were asked', holding(['phone'], 'email', 'phone'), '--channel email,phone'],
    ['phones, where SMS were asked: nothing', holding(['sms'], 'mobile'), undefined],
    ['nothing, where no channel was asked', holding([], 'email', 'mobile'), undefined],
    ['nothing, where all were asked', holding(['email', 'phone'], 'email', 'mobile'), undefined],
  ])('are offered: %s', (_, report, option) => {
    const text = offer(report);
    if (option === undefined) expect(text).not.toContain('--channel');
    else expect(text).toContain(`\n      ${option}\n`);
  });
  it('are named in both languages', () => {
    const report = holding(['email'], 'email', 'mobile');
    expect(offer(report)).toContain('  The file also holds phone numbers, which were not judged. To judge them too:\n');
    expect(offer(report, 'fr')).toContain('Le fichier contient aussi des numéros de téléphone, qui n’ont pas été contrôlés.');
    expect(offer(holding(['phone'], 'email', 'phone'), 'fr')).toContain(
      'Le fichier contient aussi des adresses email, qui n’ont pas été contrôlées.',
    );
  });
});

describe('who may be contacted', () => {
  it('is told as far as it was judged where something was not', () => {
    expect(print(BLOCKED, contextIn('en'))).toContain('  As far as it was judged: the only contact may be emailed\n');
    expect(print(BLOCKED, contextIn('fr'))).toMatch(/ {2}D’après ce qui a été contrôlé\u00a0: le seul contact peut/);
  });
  it.each([
    ['en', 'to check first: 3 contacts kept, of whom nothing shows that they may be emailed'],
    ['fr', 'à vérifier d’abord\u00a0: 3 contacts gardés, dont rien ne montre qu’ils peuvent être prospectés par email'],
  ] as const)('says in %s whom to look at first', (lang, text) => {
    const keptVerdicts = { email: { ...NOBODY, ok: 5, opposed: 3, unknown: 3 } };
    expect(print({ ...RICH, keptVerdicts }, contextIn(lang, { width: 110 }))).toContain(`\n    ${text}\n`);
    expect(print(RICH, contextIn(lang, { width: 110 }))).not.toContain(text.slice(0, 12));
  });

  it.each([
    ['en', 'to check first, since nothing shows that they may be contacted: 3 by email, 2 by post'],
    ['fr', 'à vérifier d’abord, car rien ne montre qu’on peut les prospecter : 3 par email, 2 par courrier postal'],
  ] as const)(
    'says in %s whom to look at first on several channels, in one sentence, and leaves room for the first thing to do',
    (lang, text) => {
      const channels = ['email', 'phone', 'sms', 'post'] as const;
      const all = { ...NOBODY, ok: 5, opposed: 3, 'needs-consent': 4, expired: 2 };
      const verdicts = Object.fromEntries(channels.map((channel) => [channel, all]));
      const keptVerdicts = { ...verdicts, email: { ...all, unknown: 3 }, post: { ...all, unknown: 1, unscreened: 1 } };
      const said = print({ ...RICH, channels, verdicts, keptVerdicts }, contextIn(lang));
      expect(said.replaceAll(/\s+/g, ' ')).toContain(text);
    },
  );
  it('names the lists that clear, and warns of those that do not', () => {
    const text = print(RICH, contextIn('en', { width: 140 }));
    expect(text).toContain('  Checked against opposition.csv (1,235 entries)\n');
    expect(text).toMatch(/robinson\.txt: Robinson list, 1 entry.*TOO OLD/);
  });
});

describe('the end', () => {
  it('is the exit code where it is not 0', () => {
    expect(print(BLOCKED, contextIn('en', { exit: 1 }))).toMatch(/\n\n {2}Exit code 1: not all was judged.*\n {2}purpose\)\.\n$/);
    expect(print(CLEAN, contextIn('en', { exit: 0 }))).not.toContain('Exit code');
  });
  it('says the answer again where it has scrolled away', () => {
    const text = print(RICH, contextIn('en', { exit: 1, files: FILES }));
    expect(text.split('\n').length).toBeGreaterThan(20);
    expect(text).toMatch(/\n\n✗ Not as it is\. Use the cleaned file with care\. Exit code 1: [^✗]*\n$/);
  });
});

describe('thirty lines', () => {
  const SEVERITIES = ['error', 'warning', 'info'] as const;
  const THEMES = ['consent', 'opposition', 'retention', 'minimisation', 'transparency', 'relevance', 'accuracy', 'file'] as const;
  const LONG = 'Something that somebody took many words to say, as people do who write rules of their own, and more of them';
  const rule = fc.record({ theme: fc.constantFrom(...THEMES), severity: fc.constantFrom(...SEVERITIES), dropped: fc.nat(40) });
  const found = fc.record({
    rules: fc.array(rule, { maxLength: 30 }),
    columns: fc.nat(60),
    lists: fc.nat(8),
    gaps: fc.nat(6),
    eased: fc.nat(12),
    notes: fc.nat(12),
    held: fc.boolean(),
    files: fc.nat(8),
    exit: fc.constantFrom(undefined, 0, 1, 2),
    quiet: fc.boolean(),
    lang: fc.constantFrom('en', 'fr'),
    width: fc.constantFrom(80, 100, 160),
  });
  const FIELDS = ['consentAt', 'collectedAt', 'source', 'country', 'jobTitle', 'siren'] as const;

  it('are never exceeded, however much was found', () => {
    fc.assert(
      fc.property(found, ({ rules, columns, lists, gaps, eased, notes, held, files, exit, quiet, lang, width }) => {
        const known = rules.map(({ theme }, i) => named(`rule-${i}`, theme, `${i} ${LONG}`, `${LONG}.`));
        const report: Report = {
          ...RICH,
          channels: ['email', 'phone', 'sms', 'post'],
          verdicts: { email: NOBODY, phone: NOBODY, sms: NOBODY, post: { ...NOBODY, opposed: 99, expired: 99, unknown: 99 } },
          counts: { error: 9, warning: 9, info: 9 },
          rules: rules.map(({ theme, severity, dropped }, i) => ({
            ...telling(`rule-${i}`, theme, { severity, action: dropped > 20 ? 'bar' : 'flag' }),
            dropped: dropped > 20 ? dropped : 0,
          })),
          columns: Array.from({ length: columns }, (_, i) => ({
            column: i,
            header: `${LONG}${i}`,
            confidence: 0,
            by: 'none',
            kept: i % 2 === 0,
          })),
          lists: Array.from({ length: lists }, (_, i) => ({ ...(RICH.lists[i % 2] as Report['lists'][number]), name: `${i}${LONG}` })),
          notRun: [
            ...FIELDS.slice(0, gaps).map((field, i) => ({
              id: `rule-${i}`,
              because: 'field-absent' as const,
              fields: [field],
              accepted: false,
            })),
            ...Array.from({ length: eased }, (_, i) => ({
              id: `off-${i}`,
              because: 'switched-off' as const,
              fields: [],
              accepted: true,
              by: i % 2 === 0 ? ('--skip' as const) : ('file' as const),
              severity: 'error' as const,
            })),
          ],
          notes: Array.from({ length: notes }, () => ({ code: 'dates-unresolved' })),
          ...(held && { heldBack: { above: 5000 } }),
        };
        const context = contextIn(lang, {
          width,
          quiet,
          ...(exit !== undefined && { exit }),
          files: Array.from({ length: files }, (_, i) => ({ label: i % 2 ? 'report' : 'clean', name: `${LONG}-${i}.html` })),
          rules: new Map(known.map((one) => [one.id, one])),
        });
        expect(print(report, context).trimEnd().split('\n').length).toBeLessThanOrEqual(30);
      }),
      { numRuns: 400 },
    );
  });
});

describe('quiet', () => {
  it('says nothing when there is no error', () => {
    expect(print(CLEAN, contextIn('en', { quiet: true, exit: 0, files: FILES }))).toBe('');
    expect(print({ ...RICH, counts: { error: 0, warning: 9, info: 9 } }, contextIn('en', { quiet: true }))).toBe('');
  });

  it('says the errors and nothing else when there are some', () => {
    const text = print(RICH, contextIn('en', { quiet: true, files: FILES }));
    expect(text).toContain('Personal address without consent');
    expect(text).not.toMatch(/NIR|plugin-rule|Checked against|Notes|cleaned file:|column/);
  });

  it('says what stops the run', () => {
    expect(print(BLOCKED, contextIn('en', { quiet: true }))).toContain('--absent=consentAt');
    expect(print(CLEAN, contextIn('en', { quiet: true, exit: 2 }))).toContain('The check could not be completed');
  });
});

describe('the answer', () => {
  const stale: Report['lists'] = RICH.lists.filter((list) => !list.fresh);
  const { output: _none, ...checked } = RICH;
  it.each<[string, Report, string]>([
    ['no error, no warning, every contact certain: yes', CLEAN, 'yes'],
    ['a warning: with care', { ...CLEAN, counts: { error: 0, warning: 1, info: 0 } }, 'care'],
    ['a remark alone: yes', { ...CLEAN, counts: { error: 0, warning: 0, info: 5 } }, 'yes'],
    ['a contact not screened, of two: with care', { ...CLEAN, verdicts: { email: { ...NOBODY, ok: 1, unscreened: 1 } } }, 'care'],
    ['nobody screened: nobody', { ...CLEAN, verdicts: { email: { ...NOBODY, unscreened: 1 } } }, 'nobody'],
    ['nobody with an address: nobody', { ...CLEAN, verdicts: { email: { ...NOBODY, unreachable: 1 } } }, 'nobody'],
    ['nobody, and errors: nobody', { ...RICH, verdicts: { email: { ...NOBODY, opposed: 80 } } }, 'nobody'],
    ['nobody, and a rule that could not run: nobody', { ...BLOCKED, verdicts: { email: { ...NOBODY, unknown: 1 } } }, 'nobody'],
    [
      'somebody on one of two channels: with care',
      { ...CLEAN, verdicts: { ...CLEAN.verdicts, sms: { ...NOBODY, unreachable: 1 } } },
      'care',
    ],
    ['no channel asked: nobody need be contacted', { ...CLEAN, channels: [], verdicts: {} }, 'yes'],
    ['a stale list: with care', { ...CLEAN, lists: stale }, 'care'],
    ['no contact: empty', { ...CLEAN, rows: { ...CLEAN.rows, in: 0, kept: 0 } }, 'empty'],
    ['errors, all cleaned: use the cleaned file', RICH, 'cleaned'],
    ['errors that stay: remaining', { ...RICH, remaining: 2 }, 'remaining'],
    ['errors, nothing left: none', { ...RICH, rows: { ...RICH.rows, kept: 0, dropped: 80 } }, 'none'],
    ['errors, no cleaned file: no', checked, 'no'],
    ['errors and a rule that could not run: no', { ...RICH, notRun: BLOCKED.notRun }, 'no'],
    ['a rule that could not run: incomplete, even of an empty file', { ...BLOCKED, rows: { ...CLEAN.rows, in: 0 } }, 'incomplete'],
    [
      'a rule not loaded that could not run: incomplete',
      { ...CLEAN, notRun: [{ id: 'plugin', because: 'field-absent', fields: [], accepted: false }] },
      'incomplete',
    ],
    [
      'a milder rule that could not run: yes',
      { ...CLEAN, notRun: [{ id: 'sensitive-column', because: 'field-absent', fields: ['nir'], accepted: false, harmless: true }] },
      'yes',
    ],
    ['a cleaned file that waits for an approval: with care', { ...CLEAN, heldBack: { above: 10 } }, 'care'],
    ['a field absent on purpose: yes', { ...CLEAN, notRun: RICH.notRun }, 'yes'],
  ])('%s', (_name, report, expected) => {
    expect(usageAnswer(report, {})).toBe(expected);
  });

  it.each<[string, Partial<Report>, readonly [string, string]]>([
    [
      'some stay, not screened',
      { rows: { ...CLEAN.rows, in: 9, kept: 4, dropped: 5 }, verdicts: { email: { ...NOBODY, unscreened: 4, opposed: 5 } } },
      [
        'no. Nobody may be contacted yet: 4 stay, to be checked first.',
        'non. Personne ne peut encore être contacté : 4 restent à vérifier.',
      ],
    ],
    [
      'one stays, to be checked',
      { rows: { ...CLEAN.rows, in: 2, kept: 1, dropped: 1 }, verdicts: { email: { ...NOBODY, unknown: 1, opposed: 1 } } },
      [
        'no. Nobody may be contacted yet: one stays, to be checked first.',
        'non. Personne ne peut encore être contacté : 1 reste à vérifier.',
      ],
    ],
    [
      'none stays',
      { rows: { ...CLEAN.rows, in: 2, kept: 0, dropped: 2 }, verdicts: { email: { ...NOBODY, opposed: 2 } } },
      ['no. Nobody in this file may be contacted.', 'non. Personne, dans ce fichier, ne peut être contacté.'],
    ],
  ])('of a file of which nobody may be contacted agrees with what stays: %s', (_name, of, expected) => {
    const said = (['en', 'fr'] as const).map((lang) =>
      answerSentence('nobody', { ...CLEAN, ...of }, contextIn(lang)).replaceAll(/[\u00a0\u202f]/g, ' '),
    );
    expect(said).toEqual(expected);
  });

  it('is never yes when the run failed', () => {
    expect(usageAnswer(CLEAN, { exit: 2 })).toBe('incomplete');
  });
});

describe('both languages', () => {
  /** A report with so much to do, cells that were emptied, columns that left. */
  const busy = (rules: number, columns: number): Report => ({
    ...RICH,
    rows: { ...RICH.rows, edited: 7 },
    columns: RICH.columns.map((column, i) => (i < columns ? { ...column, kept: false } : column)),
    rules: [
      ...RICH.rules,
      { ...WEBMAIL, id: 'emptied', dropped: 0, findings: [{ ...NONE, action: 'blank', count: 7 }] },
      ...Array.from({ length: rules }, (_, i) => telling(`telling-${i}`, ALL_THEMES[i % ALL_THEMES.length] as ReportRule['theme'])),
    ],
  });
  const LONG_EN = 'What was found about these contacts is told in a sentence that takes some room';
  const LONG_FR = 'Ce qui a été trouvé sur ces contacts se dit dans une phrase qui prend nettement plus de place que la même en anglais';
  const KNOWN = knowing(
    ...Array.from({ length: 9 }, (_, i) => ({
      ...named(`telling-${i}`, ALL_THEMES[i % ALL_THEMES.length] as AnyRule['theme'], LONG_EN, 'Do it. Then do the rest.'),
      docs: {
        ...CONSENT.docs,
        title: { en: LONG_EN, fr: LONG_FR },
        remedy: {
          en: 'Do it at the source. Then do the rest.',
          fr: 'Faites-le là où les données sont saisies, puis relancez. Faites ensuite le reste.',
        },
      },
      messages: { none: { en: `${LONG_EN}: do it.`, fr: `${LONG_FR} : faites-le là où les données sont saisies, puis relancez.` } },
    })),
    named('emptied', 'minimisation', 'Emptied', 'None.'),
  );

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 5],
    [9, 9],
  ])('tell the same things: %i to do, %i columns that left', (rules, columns) => {
    const [en, fr] = (['en', 'fr'] as const).map((lang) =>
      print(busy(rules, columns), contextIn(lang, { ...KNOWN, exit: 1, files: FILES })),
    );
    const told = (text: string | undefined, tasks: string) => under(text ?? '', tasks).filter((line) => /^ {2}[✗!·] /.test(line)).length;
    expect(told(fr, 'À faire d’abord'), fr).toBe(told(en, 'What to do first'));
    expect([en?.includes('Cells emptied'), fr?.includes('Cellules vidées')]).toEqual([true, true]);
    expect([en?.match(/--map "[^"]+=keep"/)?.[0], fr?.match(/--map "[^"]+=keep"/)?.[0]].every(Boolean)).toBe(true);
    for (const text of [en, fr]) expect((text ?? '').trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });
});
