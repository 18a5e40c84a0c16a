import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, contents, folder, lumo, names, PAUL, ROOT } from './support.js';

const PLANS = join(ROOT, 'scripts/evaluate/logs/plans');
const DAY = ['--as-of', '2026-11-27', '--check'];

/** The plans of another hand, in a folder of their own. */
const plansFolder = (name?: string, edit: (text: string) => string = (text) => text): string => {
  const at = folder();
  cpSync(PLANS, at, { recursive: true });
  if (name !== undefined) writeFileSync(join(at, name), edit(readFileSync(join(at, name), 'utf8')));
  return at;
};
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const EXPECTED = readFileSync(join(PLANS, 'EXPECTED.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [plan: string, verdict: string, idea: string, severity: string, line: string]);
/** Ideas, by the rules that have them. */
const RULES: Readonly<Record<string, string>> = {
  'date-past': 'campaign-dates',
  'date-on-holiday': 'campaign-dates',
  'approver-is-requester': 'campaign-approval',
  'lia-incomplete': 'campaign-lia',
  'dpia-missing': 'campaign-dpia',
  'no-target': 'campaign-target',
  'banned-sector': 'campaign-sector',
  'caller-number': 'campaign-caller-number',
};
/** Contacts of a banned sector are not ready either, nor are its messages, and the plan says so. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'bad-7-banned-sector.campaign.yaml': ['campaign-contacts error 7', 'campaign-messages error 8'],
};

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly line?: number;
}
/** What the report of a plan tells of it, but for remarks. */
const told = (at: string): readonly string[] =>
  readFileSync(join(at, 'r.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"campaign-'))
    .map((line) => JSON.parse(line) as Told)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, line = '-' }) => `${rule} ${severity} ${line}`);

describe.concurrent('the plans of another hand, each with all that it names', () => {
  it.each(EXPECTED.map((row) => [row[0], row] as const))('%s', async (plan, [, verdict, idea, severity, line]) => {
    const at = plansFolder();
    const { stdout, stderr, code } = await lumo(at, [plan, ...DAY, '-f', 'ndjson=r.ndjson']);
    expect(stderr).toBe('');
    const found = verdict === 'good' ? [] : [`${RULES[idea]} ${severity === 'E' ? 'error' : 'warning'} ${line}`];
    expect([...told(at)].sort()).toEqual([...found, ...(ALSO[plan] ?? [])].sort());
    expect(code).toBe(severity === 'E' ? 1 : 0);
    // The answer of the plan is the last line of all.
    // Nobody screened the contacts of the cases: a plan is no better than they are, and says so.
    const answer = severity === 'E' ? 'not as it is.' : 'yes, with care.';
    expect(flat(stdout)).toMatch(/! Read first what is said of \S+\.csv/);
    expect(flat(stdout.slice(stdout.lastIndexOf(plan)))).toContain(`${plan}: ${answer}`);
  });
});

describe.concurrent('a plan', () => {
  it('judges contacts by its target, and says how many are in it', async () => {
    const at = plansFolder('bad-6-no-target.campaign.yaml', (text) => `${text}target: { jobs: [hr] }\n`);
    const { stdout } = await lumo(at, ['bad-6-no-target.campaign.yaml', ...DAY, '-f', 'ndjson=r.ndjson']);
    expect(told(at)).toEqual(['campaign-relevance warning 11']);
    expect(flat(stdout)).toMatch(/in the target of the plan \(line 11: \d+ % in the target\)/);
  });

  it.each([
    [
      '{ dialling: automated, number: "+33162000171", voice: artificial }',
      'business',
      'Automated call to a person at work without consent',
    ],
    ['{ dialling: voip, number: "+33162000171", voice: recorded }', 'business', 'Automated call to a person at work without consent'],
    ['{ dialling: automated, number: "+33162000171", voice: artificial }', 'consumer', 'need'],
    ['{ dialling: automated, number: "+33162000171", voice: human }', 'business', undefined],
    ['{ dialling: manual, number: "+33162000171" }', 'business', undefined],
  ])('asks the consents that a machine needs, where one speaks: %s, %s', async (phone, audience, said) => {
    const at = folder({
      'c.csv': 'nom;societe;telephone;source;date_collecte\nRoy;Roy SA;01 99 00 12 35;Salon SITL 2026;2026-03-14\n',
      'p.yaml': `lumo: campaign/1\nname: Devis\nchannel: phone\ndates: { from: 2026-12-01, to: 2026-12-18 }\ncontacts: c.csv\naudience: ${audience}\nphone: ${phone}\n`,
    });
    const { stdout } = await lumo(at, ['p.yaml', ...DAY]);
    if (said) expect(flat(stdout)).toContain(said);
    else expect(flat(stdout)).not.toContain('Automated call');
  });

  it('for consumers is judged as one, where nobody chose a preset', async () => {
    const { stdout } = await lumo(plansFolder(), ['bad-7-banned-sector.campaign.yaml', ...DAY]);
    expect(flat(stdout)).toContain('preset fr-b2c, for phone');
    const other = await lumo(plansFolder(), ['bad-7-banned-sector.campaign.yaml', ...DAY, '-p', 'fr-b2b']);
    expect([other.code, flat(other.stderr)]).toEqual([
      2,
      expect.stringContaining('The plan is for consumers, and the preset "fr-b2b" is not.'),
    ]);
  });

  it('is known by its line too, in JSON as well, and by --as', async () => {
    const text = readFileSync(join(PLANS, 'good-2-phone.campaign.yaml'), 'utf8');
    for (const [name, args] of [
      ['plan.yml', []],
      ['plan.txt', ['--as', 'campaign']],
    ] as const) {
      const at = plansFolder();
      writeFileSync(join(at, name), text);
      const { stdout, code } = await lumo(at, [name, ...args, ...DAY]);
      // The last answer; the verdict of all files of the plan follows.
      const last = `! ${name}: yes, with care. No error, but read what follows first.\n`;
      expect([code, stdout.slice(stdout.lastIndexOf(last))]).toEqual([
        0,
        expect.stringMatching(/^!.*\n! \d files: [^:]*Exit\s+code 0\.\n$/),
      ]);
    }
  });

  it.each([
    [
      'contacts: contacts/hauliers-calls.csv',
      'contacts: contacts/none.csv',
      'LUMO_CAMPAIGN_FILE',
      'line 5: a path of contacts names no file',
    ],
    ['script: scripts/calls.md', 'script: scripts/*.txt', 'LUMO_CAMPAIGN_FILE', 'line 6: a path of script names no file'],
    ['docs/lia.md', 'docs/lia.doc', 'LUMO_CAMPAIGN_FILE', 'line 8: the file of legal.lia is not there'],
    ['jobs: [purchasing', 'jobs: [purchase', 'LUMO_CAMPAIGN_INVALID', 'line 7, target.jobs: '],
    ['departments: ["33"]', 'departments: ["333"]', 'LUMO_CAMPAIGN_INVALID', 'line 7, target.departments: '],
    ['script:', 'scrpt:', 'LUMO_CAMPAIGN_INVALID', 'line 6: the key "scrpt" is not known. Did you mean "script"?'],
  ])('with %s as %s is refused', async (from, to, code, what) => {
    const at = plansFolder('good-2-phone.campaign.yaml', (text) => text.replace(from, to));
    const ran = await lumo(at, ['good-2-phone.campaign.yaml', ...DAY]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(code);
    expect(flat(ran.stderr)).toContain(what);
  });

  it.each([
    ['recorded: true, voice: human', ['Calls are recorded, and the opening does not say so']],
    ['recorded: false, voice: artificial', ['A machine speaks, and its first words do not say so']],
    ['recorded: true, voice: recorded', ['Calls are recorded', 'A machine speaks']],
    ['recorded: false, voice: human', []],
  ])('judges its script by what it says of calls: %s', async (phone, told) => {
    const at = plansFolder('good-2-phone.campaign.yaml', (text) => text.replace('recorded: false, voice: human', phone));
    const { stdout } = await lumo(at, ['good-2-phone.campaign.yaml', ...DAY]);
    for (const one of told) expect(flat(stdout)).toContain(one);
    if (told.length === 0) expect(flat(stdout)).not.toMatch(/Calls are recorded|A machine speaks/);
    // Judged by itself, it says nothing of either.
    const alone = await lumo(at, ['scripts/calls.md', '--as', 'script', ...DAY]);
    expect([alone.code, flat(alone.stdout)]).toEqual([0, expect.not.stringMatching(/Calls are recorded|A machine speaks/)]);
  });

  it('takes the messages of a pattern, and says what is not ready', async () => {
    const at = plansFolder('good-1-email.campaign.yaml', (text) =>
      text.replace('mails/hauliers.html', 'mails/*.html').replace(/^logs:.*\n/m, ''),
    );
    writeFileSync(join(at, 'mails/second.html'), '<p>Bonjour, achetez !</p>');
    const { stdout, code } = await lumo(at, ['good-1-email.campaign.yaml', ...DAY]);
    expect(code).toBe(1);
    expect(flat(stdout)).toContain('A message is not ready (line 6) → Mend its errors first.');
  });

  it('says what it could not judge, and exits with 2 where a file of it cannot be read', async () => {
    const at = plansFolder();
    writeFileSync(join(at, 'contacts/hauliers-calls.csv'), '');
    const { stdout, code } = await lumo(at, ['good-2-phone.campaign.yaml', ...DAY, '-f', 'json=r.json']);
    expect(code).toBe(2);
    expect(flat(stdout)).toContain('hauliers-calls.csv');
    const { files } = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
    expect(files[0].notRun).toContainEqual({ id: 'campaign-contacts', because: 'part-absent', fields: ['contacts'] });
  });

  it.each([
    ['contacts/hauliers-calls.csv', '', 'en', 'contacts', '"hauliers-calls.csv" is empty'],
    ['contacts/hauliers-calls.csv', 'Nom;Société\nPetit;Acme\n', 'en', 'contacts', 'what the channel asked needs (phone)'],
    ['contacts/hauliers-calls.csv', '', 'fr', 'contacts', '« hauliers-calls.csv » est vide'],
    ['scripts/calls.md', '%PDF-1.7\n', 'en', 'a call script', '"calls.md"'],
  ])('of which %s holds %j is no yes, and says why (%s)', async (file, text, lang, kind, why) => {
    const name = 'good-2-phone.campaign.yaml';
    const at = plansFolder();
    writeFileSync(join(at, file), text);
    const { stdout, code } = await lumo(at, [name, ...DAY, '--lang', lang, '-f', 'html=r.html']);
    expect(code).toBe(2);
    const said = flat(stdout).replaceAll('\u00a0', ' ');
    expect(said).toContain(
      lang === 'fr' ? `? ${name} : la campagne n’a pas pu être contrôlée.` : `? ${name}: the campaign could not be judged.`,
    );
    expect(said).not.toMatch(new RegExp(`[✓!] ${name}`));
    expect(said).toMatch(lang === 'fr' ? `Non contrôlée faute de ${kind} :` : `Not judged for want of ${kind}:`);
    expect(said).toContain(why);
    expect(readFileSync(join(at, 'r.html'), 'utf8')).toContain(lang === 'fr' ? 'n’a pas pu être contrôlée' : 'could not be judged');
  });

  it('is as it was where what cannot be judged is no file of it', async () => {
    const name = 'good-2-phone.campaign.yaml';
    const at = plansFolder();
    writeFileSync(join(at, 'else.csv'), '');
    const { stdout, code } = await lumo(at, [name, 'else.csv', ...DAY]);
    expect(code).toBe(2);
    expect(flat(stdout)).toContain(`! ${name}: yes, with care.`);
  });

  it('has all reports, with lines of the plan and no name of a person', async () => {
    const formats = ['json', 'sarif', 'markdown', 'html', 'csv', 'junit', 'gitlab', 'github', 'full'];
    const at = plansFolder();
    const args = formats.flatMap((format) => ['-f', `${format}=r.${format}`]);
    await lumo(at, ['bad-3-approver.campaign.yaml', ...DAY, ...args]);
    for (const format of formats) {
      const text = readFileSync(join(at, `r.${format}`), 'utf8');
      expect(text, format).toMatch(/campaign-approval|Whoever asked for the campaign/);
      expect(text, format).not.toMatch(/coudrival|harsignac/i);
    }
    const { runs } = JSON.parse(readFileSync(join(at, 'r.sarif'), 'utf8'));
    expect(runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'bad-3-approver.campaign.yaml' },
      region: { startLine: 11 },
    });
    expect(readFileSync(join(at, 'r.html'), 'utf8')).toContain('May the campaign start?');
  });

  it('stands alone in a run, and says the channel', async () => {
    const two = await lumo(plansFolder(), ['good-2-phone.campaign.yaml', 'good-4-mobile.campaign.yaml', ...DAY]);
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining('Two plans of campaigns are named.')]);
    const other = await lumo(plansFolder(), ['good-2-phone.campaign.yaml', '--channel', 'email', ...DAY]);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('--channel says another channel than the plan (phone).')]);
  });
});

describe.concurrent('init', () => {
  const CONTACTS = { 'a.csv': contactFile(CLAIRE, PAUL) };
  const FLAGS = ['--name', 'Quotes: for hauliers', '--channel', 'email', '--from', '2026-12-01', '--to', '2026-12-18'];

  it('--campaign writes a plan that the next run reads, without a terminal from flags', async () => {
    const at = folder(CONTACTS);
    const { code, stdout, stderr } = await lumo(at, ['init', '--campaign', 'a.csv', ...FLAGS]);
    expect([code, stderr]).toEqual([0, '']);
    expect(flat(stdout)).toContain('lumo-check campaign.yaml');
    expect(contents(at)['campaign.yaml']).toContain('contacts: "a.csv"');
    expect(contents(at)['campaign.yaml']).not.toMatch(/claire|martin/i);
    const ran = await lumo(at, ['campaign.yaml', '--check']);
    expect(flat(ran.stdout)).toContain('campaign.yaml: yes, with care.');
    expect((await lumo(at, ['init', '--campaign', 'a.csv', ...FLAGS])).stderr).toContain('LUMO_CONFIG_EXISTS');
  });

  it('--campaign says what nobody said', async () => {
    const ran = await lumo(folder(CONTACTS), ['init', '--campaign', 'a.csv', '--name', 'x', '--from', '2026-12-41']);
    expect([ran.code, flat(ran.stderr)]).toEqual([2, expect.stringContaining('A plan needs --channel, --from, --to,')]);
    const none = await lumo(folder(), ['init', '--campaign']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('made from a file of contacts')]);
  });

  it('--lia writes the page of three questions, which answers none of them', async () => {
    const at = folder();
    expect((await lumo(at, ['init', '--lia', '--lang', 'fr'])).code).toBe(0);
    expect(names(at)).toEqual(['lia.md']);
    expect(readFileSync(join(at, 'lia.md'), 'utf8')).toContain('## 3. Équilibre');
    expect((await lumo(at, ['init', '--lia', '-o', '-'])).stdout).toContain('## 3. Balance');
  });
});

describe.concurrent('what was decided of a plan', () => {
  const PLAN = 'bad-6-no-target.campaign.yaml';

  it('is an exemption by its path, which counts as care and not as yes', async () => {
    const at = plansFolder();
    const said = ['--reason', 'a letter to all', '--proof', 'T-1', '--approved-by', 'DPO', '--until', '2027-01-31'];
    const made = await lumo(at, ['exempt', PLAN, '--for-rule', 'campaign-target', ...said, '--as-of', '2026-11-27']);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const { stdout } = await lumo(at, [PLAN, ...DAY]);
    expect(flat(stdout)).toContain(`1 finding of campaign-target not counted: ${PLAN} is exempted until 31 January 2027`);
    expect(flat(stdout)).not.toContain('aims at nobody');
  });

  it('is a baseline that knows it when lines move', async () => {
    const at = plansFolder('bad-8-dialling.campaign.yaml');
    const name = 'bad-8-dialling.campaign.yaml';
    expect((await lumo(at, [name, ...DAY, '--write-baseline', 'b.json'])).code).toBe(1);
    const text = readFileSync(join(at, name), 'utf8');
    writeFileSync(join(at, name), `# moved\n# by two lines\n${text}`);
    expect((await lumo(at, [name, ...DAY, '--baseline', 'b.json'])).code).toBe(0);
    writeFileSync(
      join(at, name),
      text.replace('on: 2026-11-20', 'on: 2026-11-01').replace('by: Savinien', 'by: Corentine').replace('Coudrival', 'Harsignac'),
    );
    expect((await lumo(at, [name, ...DAY, '--baseline', 'b.json'])).code).toBe(1);
  });

  it('leaves evidence of each file, and of the answer', async () => {
    const at = plansFolder();
    await lumo(at, ['bad-3-approver.campaign.yaml', ...DAY, '--evidence', 'chain']);
    const bundles = Object.entries(contents(join(at, 'chain'))).filter(([path]) => path.endsWith('.json'));
    const own = bundles.map(([, text]) => text).find((text) => text.includes('"campaigns"'));
    expect(own).toContain('"form": "campaign"');
    expect(bundles.map(([, text]) => text).join('')).not.toMatch(/coudrival|harsignac/i);
  });
});

describe.concurrent('what a plan names as its messages', () => {
  const text = 'Bonjour, Acme SAS vous propose un devis. Pour vous désabonner, écrivez à non@acme.example. Acme SAS, 12 rue du Port, Lyon';
  const judged = async (channel: string, file: string) => {
    const plan = `lumo: campaign/1\nname: Devis\nchannel: ${channel}\ndates: { from: 2026-12-01, to: 2026-12-02 }\ncontacts: c.csv\nmessages: ${file}\n`;
    const at = folder({ 'd.campaign.yaml': plan, 'c.csv': contactFile(CLAIRE), [file]: text });
    return flat((await lumo(at, ['d.campaign.yaml', ...DAY, '--lang', 'en'])).stdout);
  };

  it('is a text message where the campaign is one, whatever the file is called', async () => {
    expect(await judged('sms', 'promo.txt')).toContain('Read as text messages');
  });

  it('is a mail where the campaign is sent by email', async () => {
    expect(await judged('email', 'promo.txt')).toContain('Read as a text');
  });

  it('is no script of a call', async () => {
    expect(await judged('phone', 'promo.txt')).toContain('A call goes under script');
  });
});

describe('the report of a plan on standard output', () => {
  it('stands there alone: what is told of its files goes to standard error', async () => {
    const { stdout, stderr } = await lumo(plansFolder(), ['good-1-email.campaign.yaml', ...DAY, '-f', 'json=-']);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'good-1-email.campaign.yaml', answer: 'care' });
    expect(stderr).toContain('hauliers.csv: yes, with care.');
  });

  it('leaves the screen as it is where only a person is told', async () => {
    const { stdout, stderr } = await lumo(plansFolder(), ['good-1-email.campaign.yaml', ...DAY, '-f', 'full=-']);
    expect(stderr).toBe('');
    expect(stdout).toContain('hauliers.csv: yes, with care.');
  });
});
