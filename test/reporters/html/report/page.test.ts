import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report/report.js';
import { htmlWords } from '../../../../src/words/reports/html-report.js';
import { CLEAN, RICH, RULES } from '../../sample.js';
import { FIGURES, fixture, huge, partIn, render } from '../support.js';

const LANGS = ['en', 'fr'] as const;
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
/** What the validator objects to. */
const faults = async (page: string): Promise<string[]> =>
  (await validator.validateString(page)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
/** The text of a part of the page, without tags. */
const textOf = (page: string): string => page.replace(/<[^>]*>/g, '\n');

describe('the page', () => {
  it.each(['salon', 'hubspot', 'robinson', 'crm-archive'])(
    'of the fixture %s is valid HTML to a validator that is not ours',
    async (name) => {
      expect(await faults(render(fixture(name), 'fr'))).toEqual([]);
    },
  );

  it.each([
    ['everything', huge(), {}],
    ['something of everything', { ...RICH, figures: FIGURES }, { rules: RULES }],
    ['nothing to say', CLEAN, { rules: RULES, exit: 0 as const }],
    ['no contact at all', { ...CLEAN, rows: { ...CLEAN.rows, in: 0, kept: 0 }, verdicts: {}, channels: [] }, {}],
    ['no rule that is known', { ...RICH }, { rules: new Map() }],
  ] as const)('is valid HTML with %s', async (_, report, more) => {
    expect(await faults(render(report, 'en', more))).toEqual([]);
  });

  it('is the same bytes twice', () => {
    expect(render(huge(), 'fr')).toBe(render(huge(), 'fr'));
  });

  it('weighs less than 500 KB for a million rows with 300,000 findings of all rules, and is made of small pieces', () => {
    const report = huge();
    expect(report.rules.flatMap(({ findings }) => findings).reduce((sum, { count }) => sum + count, 0)).toBe(300_000);
    for (const lang of LANGS) expect(Buffer.byteLength(render(report, lang))).toBeLessThan(500_000);
  });

  it('asks for nothing from elsewhere: it holds no address but those of links, and those of the name space of nothing', () => {
    const page = render(fixture('salon'), 'en');
    expect(page).not.toMatch(
      /\s(?:src|srcset|action|poster|data|xlink:href)=|<(?:link|img|iframe|object|embed|base)\b|@import|url\((?!#)/i,
    );
    for (const [, href] of page.matchAll(/\shref="([^"]*)"/g)) expect(href).toMatch(/^(?:#[\w-]+|https?:\/\/[^\s]+)$/);
  });

  it('lets its own style and script run, by their hashes, and nothing else', () => {
    const page = render(fixture('salon'), 'en');
    const hash = (tag: string): string =>
      [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
        .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
        .join(' ');
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/\sstyle="|\son\w+="/);
  });

  it('brings the script and the style that their sources give', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/page.mjs', '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('leads every link within it somewhere, and has every id once', () => {
    for (const name of ['salon', 'robinson', 'consumers']) {
      const page = render({ ...fixture(name), figures: FIGURES }, 'fr');
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      const lost = [...page.matchAll(/\s(?:href="#|for="|aria-labelledby=")([^"]*)"/g)]
        .map(([, id]) => id)
        .filter((id) => !ids.includes(id));
      expect(lost).toEqual([]);
    }
  });
});

describe('the first screen', () => {
  const first = (report: Report, more: Parameters<typeof render>[2] = {}): string =>
    /<header class="answer[\s\S]*?<\/header>/.exec(partIn(render(report, 'en', more), 'en'))?.[0] ?? '';
  const fixes = (page: string): string[] => [...page.matchAll(/<p class="fix"><a[^>]*>([^<]*)/g)].map(([, text]) => text ?? '');

  it('answers, per channel, with the file to use', () => {
    const page = first(fixture('salon'));
    expect(page).toContain('<span>Not as it is. Use the cleaned file.</span>');
    expect(page).toContain('5 of 10 contacts may be emailed.');
    expect(page).toMatch(/Cleaned file: 5 kept, 5 dropped<br><code>clean\.csv<\/code>/);
  });

  it('says first what cleaning cannot do, then what costs most contacts, three points at most, each with its texts', () => {
    const page = first(fixture('salon'));
    expect(fixes(page)).toEqual(['No source', 'Malformed email address', 'Refusal in the file']);
    expect(page.match(/The text that says so:/g)).toHaveLength(3);
    expect(page).toContain('GDPR art. 14');
    const report = fixture('salon');
    const rules = report.rules.map((rule) => ({ ...rule, dropped: rule.id === 'webmail-without-consent' ? 9 : rule.dropped }));
    expect(fixes(first({ ...report, rules }))[1]).toBe('Personal mailbox without consent');
  });

  it('puts before all else that rules which must run could not', () => {
    const page = first(
      { ...fixture('salon'), notRun: [{ id: 'opposition-column', because: 'field-absent', fields: ['optOut'], accepted: false }] },
      { exit: 2 },
    );
    expect(page).toContain('tone-no');
    expect(fixes(page)[0]).toBe('A rule that must run could not: the file has no column for it');
    expect(fixes(page)).toHaveLength(3);
    expect(page).not.toContain('✓');
  });

  it.each([
    ['all is well', {}, 'tone-yes', 'Yes. No error found.'],
    ['something is doubtful', { counts: { error: 0, warning: 1, info: 0 } }, 'tone-care', 'Yes, with care.'],
    [
      'nobody may be contacted',
      { counts: { error: 1, warning: 0, info: 0 }, rows: { ...CLEAN.rows, in: 1, kept: 0, dropped: 1 } },
      'tone-no',
      'No. None of its contacts may be used',
    ],
    ['the cleaned file still holds errors', { counts: { error: 2, warning: 0, info: 0 }, remaining: 2 }, 'tone-no', 'still holds 2 errors'],
  ] as const)('when %s', (_, more, tone, text) => {
    const page = first({ ...CLEAN, ...more });
    expect(page).toContain(`<header class="answer ${tone}"`);
    expect(page).toContain(text);
    expect(page.includes('aria-hidden="true">✓</span> Cleaned file')).toBe(tone === 'tone-yes');
  });

  it.each([
    [
      'en',
      'To check first: 12 contacts kept, of whom nothing shows that they may be emailed.',
      'To check first: one contact kept, of whom nothing shows that they may be called.',
    ],
    [
      'fr',
      'À vérifier d’abord\u00a0: 12 contacts gardés, dont rien ne montre qu’ils peuvent être prospectés par email.',
      'À vérifier d’abord\u00a0: 1 contact gardé, dont rien ne montre qu’il peut être prospecté par téléphone.',
    ],
  ] as const)('says in %s of whom in the cleaned file nothing is known, channel by channel', (lang, email, phone) => {
    const none = { ok: 5, unreachable: 0, unknown: 0, unscreened: 0, 'needs-consent': 0, expired: 0, opposed: 3 };
    const keptVerdicts = { email: { ...none, unknown: 10, unscreened: 2 }, phone: { ...none, unknown: 1 }, sms: none };
    const page = partIn(render({ ...fixture('salon'), keptVerdicts }, lang), lang);
    const told = [...page.matchAll(/<p class="care">(.*?)<\/p>/g)].map(([, text]) => text?.replaceAll('&#39;', '’'));
    expect(told.slice(0, 2)).toEqual([email, phone]);
    expect(partIn(render({ ...fixture('salon'), keptVerdicts: {} }, lang), lang)).not.toMatch(/to check first|à vérifier d’abord/);
  });

  it('says beside what cleaning can do nothing about how much of it is still there', () => {
    const report = { ...fixture('salon'), remaining: 4 };
    expect(first(report)).toMatch(/No source<\/a> <span class="quiet">\d rows? · 4 still in the cleaned file</);
    const { output: _, ...unwritten } = report;
    for (const other of [unwritten, { ...report, remaining: 0 }]) expect(first(other)).not.toContain('still in the cleaned file');
    // Of several such rules nobody counted which holds how many.
    const rules = report.rules.map((rule) =>
      rule.id === 'email-malformed'
        ? { ...rule, findings: rule.findings.map((finding) => ({ ...finding, action: 'flag' as const })) }
        : rule,
    );
    expect(first({ ...report, rules }).match(/ · still in the cleaned file</g)).toHaveLength(2);
  });

  it('names the days on which the law changes', () => {
    expect(first(fixture('salon'))).not.toContain('Changes of law');
    expect(first({ ...fixture('salon'), changes: [{ day: '2027-01-01', law: [], rules: [], rows: 0 }] })).toContain(
      'Changes of law ahead: 1 January 2027',
    );
  });
});

describe('the table of findings', () => {
  const rowsOf = (report: Report): string[][] => {
    const part = /<section id="en-findings"[\s\S]*?<\/section>/.exec(partIn(render(report, 'en'), 'en'))?.[0] ?? '';
    return [...part.matchAll(/<tr data-s[\s\S]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => textOf(cell ?? '').replaceAll('\n', '')),
    );
  };

  it('has the worst first, and tells of each column what was done about it', () => {
    const rows = rowsOf(fixture('salon'));
    expect(rows.map(([severity]) => severity)).toEqual(
      [...rows.map(([severity]) => severity)].sort(
        (a, b) => ['error', 'warning', 'remark'].indexOf(a ?? '') - ['error', 'warning', 'remark'].indexOf(b ?? ''),
      ),
    );
    const dropped = rows.filter(([, rule]) => rule?.includes('column-beyond-purpose'));
    expect(dropped.map(([, , column, , done]) => [column, done])).toEqual([
      ['Portable', '1 column dropped'],
      ['Remarques', '1 column dropped'],
    ]);
  });

  it('tells how many rows a rule took out only where that is all that the rule found', () => {
    const [finding] = fixture('salon').rules.find(({ id }) => id === 'retention-prospect')?.findings ?? [];
    const doneBy = (findings: readonly (typeof finding)[]): (string | undefined)[] => {
      const rules = fixture('salon').rules.map((rule) =>
        rule.id === 'retention-prospect' ? { ...rule, dropped: 7, findings: findings as typeof rule.findings } : rule,
      );
      return rowsOf({ ...fixture('salon'), rules })
        .filter(([, rule]) => rule?.includes('retention-prospect'))
        .map((row) => row[4]);
    };
    expect(doneBy([finding])).toEqual(['7 dropped']);
    expect(doneBy([finding, finding])).toEqual(['barred from the channel', 'barred from the channel']);
  });
});

describe('both languages', () => {
  it.each(LANGS)('are in the page, %s first when the run speaks it', (lang) => {
    const page = render(fixture('salon'), lang);
    expect(page).toContain(`<html lang="${lang}">`);
    expect([...page.matchAll(/<div class="page in-(\w\w)( other)?"/g)].map(([, of, other]) => [of, other])).toEqual([
      [lang, undefined],
      [lang === 'fr' ? 'en' : 'fr', ' other'],
    ]);
    expect(page).toMatch(new RegExp(`id="lang-${lang}" value="${lang}" checked`));
  });

  it.each(LANGS)('say the same whichever comes first: %s', (lang) => {
    const [en, fr] = LANGS.map((first) => partIn(render(huge(), first), lang).replace(/^(<div class="page in-\w\w) other/, '$1'));
    expect(en === fr).toBe(true);
    expect(en?.length).toBeGreaterThan(100_000);
  });

  it('have the same headings, tables, rows and links', () => {
    const page = render({ ...huge(), figures: FIGURES }, 'en');
    const shape = (lang: 'en' | 'fr'): string[] =>
      [...partIn(page, lang).matchAll(/<(\w+)(?: id="\w\w-([^"]*)")?/g)].map(([, tag, id]) => `${tag} ${id ?? ''}`);
    expect(shape('fr')).toEqual(shape('en'));
    expect(shape('fr').length).toBeGreaterThan(3000);
  });

  const every = (words: object): string[] =>
    Object.values(words).flatMap((value: unknown) => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'function') return [0, 1, 2, 1000].map((n) => String((value as (...slots: unknown[]) => string)(n, n)));
      return every(value as object);
    });

  it('have a word for everything, and no word of the other', () => {
    const [en, fr] = [every(htmlWords('en')), every(htmlWords('fr'))];
    expect(en.length).toBe(fr.length);
    for (const text of [...en, ...fr]) expect(text).not.toMatch(/undefined|NaN|\[object|#|^\s*$/);
    const same = en.filter((text, i) => text === fr[i] && /\p{L}{3}/u.test(text));
    expect(new Set(same)).toEqual(new Set(['Auto', 'Contacts', 'Prospects', 'Source', 'Provenance', 'archive', 'Version', 'Signature']));
  });

  it('space French as French does, and use no straight apostrophe', () => {
    for (const text of every(htmlWords('fr'))) {
      expect(text).not.toMatch(/ [:;?!%»](?:\s|$)|« |'/);
      expect(text).not.toMatch(/\p{L}[:;?!»]/u);
    }
  });

  it('show no key raw', () => {
    const text = textOf(render({ ...huge(), figures: FIGURES }, 'fr').replace(/<(style|script)>[\s\S]*?<\/\1>/g, ''));
    expect(text).not.toMatch(/undefined|NaN|\[object |\{\w+\}/);
    for (const key of ['needs-consent', 'drop-row', 'field-absent', 'not-in-force', 'no-header'])
      expect(text).not.toMatch(new RegExp(`^${key}$`, 'm'));
  });
});

describe('what comes with the data stays text', () => {
  const NASTY = [
    '<script>window.hacked=1</script>',
    '</style></script><img src=x onerror="window.hacked=1">',
    '"><svg onload=alert(1)>',
    "'onfocus='alert(1)' autofocus='",
    '<!--',
    '&lt;b&gt;&amp;',
    '{{7*7}}',
    '::error::x',
    '\u001b[2J\u0000\u202e',
    '__proto__',
    '',
  ];
  /** A report in which all that comes from data says `text`. */
  const hostile = (text: string): Report => ({
    ...RICH,
    asOf: text,
    preset: text,
    input: { ...RICH.input, name: text, encoding: text, delimiter: text },
    output: { name: text, bytes: 1, sha256: 'ab' },
    columns: RICH.columns.map((column) => ({ ...column, header: text, droppedBy: text })),
    rules: RICH.rules.map((rule) => ({
      ...rule,
      id: rule.id === 'plugin-rule' ? text : rule.id,
      law: [text],
      options: { ...rule.options, months: text },
      findings: rule.findings.map((finding) => ({
        ...finding,
        message: finding.message === 'oddity' ? text : finding.message,
        header: text,
        examples: [{ row: 1, column: 0, masked: text, facts: { [text]: text } }],
      })),
    })),
    notRun: [{ id: text, because: 'field-absent', fields: [text as 'email'], accepted: false }],
    changes: [{ day: text, law: [text], rules: [text], rows: 1 }],
    exemptions: [{ rule: text, reason: text, evidence: text, approvedBy: text, until: text, rows: 1 }],
    lists: RICH.lists.map((list) => ({ ...list, name: text, date: text })),
    // No source is called nothing.
    figures: { ...FIGURES, sources: FIGURES.sources.map((source) => ({ ...source, name: text || 'plain' })) },
    notes: [{ code: text, column: 0 }],
  });
  const tagsOf = (page: string): string[] => [...page.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
  const plain = tagsOf(render(hostile('plain'), 'en', { rules: RULES }));

  it.each(NASTY)('%j adds no tag and no attribute', (text) => {
    expect(tagsOf(render(hostile(text), 'en', { rules: RULES }))).toEqual(plain);
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const page = render(hostile(`x${text}`), 'fr', { rules: RULES });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(page) && tagsOf(page).length === plain.length;
      }),
      { numRuns: 50 },
    );
  });

  it('only addresses of the web become links', () => {
    const [rule] = RULES.values();
    const withUrl = (url: string): string => {
      const evil = { ...rule, law: [{ id: 'cpce-l34-5', title: { en: 'Evil', fr: 'Mal' }, url, sure: 'text' as const }] };
      return render(RICH, 'en', { rules: new Map([['webmail-without-consent', evil as never]]) });
    };
    expect(withUrl('https://law.example/a')).toContain('href="https://law.example/a"');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' https://x', ''])
      expect(withUrl(url)).not.toMatch(/href="(?!#)/);
  });

  it('options that no sentence names are not printed: they may hold what somebody configured', () => {
    const rules = RICH.rules.map((rule) => ({ ...rule, options: { ...rule.options, allow: ['jeanne.planted@acme.example'] } }));
    expect(render({ ...RICH, rules }, 'fr', { rules: RULES })).not.toContain('planted');
  });
});
