import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo } from '../support.js';

const DAY = ['--as-of', '2026-11-27'] as const;
const HEAD = 'nom;email;telephone;optout;notes;source;date_collecte';
const row = (nom: string, email: string, telephone = '', optout = '', notes = ''): string =>
  `${nom};${email};${telephone};${optout};${notes};Salon;2026-06-01`;
const file = (...rows: readonly string[]): string => `${[HEAD, ...rows].join('\n')}\n`;
const LEA = row('Roux', 'lea@beta.example', '06 39 98 00 99');
const PAUL = row('Petit', 'paul@beta.example', '06 39 98 00 98');
const clean = (at: string, name = 'b'): string => readFileSync(join(at, `${name}.clean.csv`), 'utf8');
const reportOf = (at: string, name = 'b') =>
  JSON.parse(readFileSync(join(at, `${name}.report.json`), 'utf8')) as { lists: readonly object[]; rows: { kept: number } };

const REFUSES: readonly (readonly [how: string, name: string, text: string])[] = [
  ['a column', 'a.csv', file(PAUL, row('Martin', 'claire@acme.example', '06 39 98 12 34', 'oui'))],
  ['a note', 'a.csv', file(PAUL, row('Martin', 'claire@acme.example', '06 39 98 12 34', '', 'ne plus me contacter'))],
  ['the name of the file', 'desinscrits.csv', file(row('Martin', 'claire@acme.example', '06 39 98 12 34'))],
  ['a title of the file', 'a.csv', `Désinscrits;;;;;;\n;;;;;;\n${file(row('Martin', 'claire@acme.example', '06 39 98 12 34'))}`],
  ['a note beside somebody else', 'a.csv', file(row('Petit', 'paul@beta.example', '', '', 'Ne pas contacter : claire@acme.example'))],
  ['their address in a column of refusals', 'a.csv', file(row('Petit', 'paul@beta.example', '', 'claire@acme.example'))],
  ['a list of addresses', 'desabonnes.csv', 'email\nclaire@acme.example\n'],
  ['a column of many, packed', 'a.csv.gz', file(row('Martin', 'claire@acme.example', '06 39 98 12 34', 'oui'))],
];
const STANDS: readonly (readonly [who: string, line: string, isOut: boolean])[] = [
  ['the same address', row('Martin', 'claire@acme.example'), true],
  ['the address in capitals', row('C. M.', ' Claire@ACME.example '), true],
  ['another address', row('Martin', 'claire.martin@acme.example'), false],
];
const NUMBERS: readonly (readonly [who: string, here: string, there: string, isOut: boolean])[] = [
  ['a mobile in another layout', row('Martin', 'c@acme.example', '06 39 98 12 34', 'oui'), row('X', '', '+33639981234'), true],
  ['another mobile', row('Martin', 'c@acme.example', '06 39 98 12 34', 'oui'), row('X', '', '+33639981235'), false],
  ['a landline and the name', row('Martin', '', '01 99 00 12 34', 'oui'), row('MARTIN', '', '+33199001234'), true],
  ['the landline of a colleague', row('Martin', '', '01 99 00 12 34', 'oui'), row('Roy', '', '+33199001234'), false],
];

describe('whoever refuses in one file of contacts of a run, in another', () => {
  for (const [how, name, text] of REFUSES)
    describe(`by ${how}`, () => {
      it.each(STANDS)('%s', async (_, line, isOut) => {
        for (const order of [
          [name, 'b.csv'],
          ['b.csv', name],
        ]) {
          const at = folder({ [name]: name.endsWith('.gz') ? gzipSync(text) : text, 'b.csv': file(LEA, line) });
          await lumo(at, [...order, ...DAY]);
          expect(clean(at)).toContain('lea@beta');
          expect(reportOf(at).rows.kept).toBe(isOut ? 1 : 2);
          expect(reportOf(at).lists).toMatchObject(isOut ? [{ name, from: 'contacts', kind: 'opposition' }] : []);
        }
      });
    });

  it('is to be checked by phone and SMS where a note says that the number is wrong', async () => {
    const wrong = 'nom;telephone;notes;source;date_collecte\nMartin;06 39 98 12 34;mauvais numéro;Salon;2026-06-01\n';
    const at = folder({ 'a.csv': wrong, 'b.csv': file(LEA, row('Martin', 'claire@acme.example', '+33639981234')) });
    await lumo(at, ['b.csv', 'a.csv', '--channel', 'email,phone,sms', '--verdicts', ...DAY]);
    const [head = '', , martin = ''] = clean(at).split('\n');
    const cells = martin.split(';');
    const told = head.split(';').flatMap((name, place) => (/lumo_(?:email|phone|sms)/.test(name) ? [cells[place]] : []));
    expect(told).toEqual(['ok', 'unknown:refusal-unread', 'unknown:refusal-unread']);
  });

  it.each(NUMBERS)('by %s', async (_, here, there, isOut) => {
    const at = folder({ 'a.csv': file(here, PAUL), 'b.csv': file(LEA, there) });
    await lumo(at, ['b.csv', 'a.csv', '--channel', 'phone', ...DAY]);
    expect(reportOf(at).rows.kept).toBe(isOut ? 1 : 2);
  });

  it.each([
    ['by a landline alone', row('', '', '01 99 00 12 34', 'oui'), row('Roy', '', '+33199001234'), true],
    ['by a landline and a name', row('Martin', '', '01 99 00 12 34', 'oui'), row('Roy', '', '+33199001234'), false],
    ['by a landline beside an address', row('', 'c@acme.example', '01 99 00 12 34', 'oui'), row('Roy', '', '+33199001234'), false],
    ['by another landline', row('', '', '01 99 00 12 35', 'oui'), row('Roy', '', '+33199001234'), false],
  ])('is asked about where nobody knows who refuses: %s', async (_, here, there, isDoubt) => {
    const at = folder({ 'a.csv': file(here, PAUL), 'b.csv': file(LEA, there) });
    const { stdout } = await lumo(at, ['b.csv', 'a.csv', '--channel', 'phone', '--check', '-f', 'terminal', ...DAY]);
    expect(/A landline of this contact is on the opposition list/.test(stdout.replaceAll(/\s+/g, ' '))).toBe(isDoubt);
  });

  it.each<readonly [how: string, text: string, verdict: string]>([
    ['a word that nobody knows', file(PAUL, row('Martin', 'claire@acme.example', '', 'voir Paul')), 'unknown:refusal-unread'],
    ['a word of refusal', file(PAUL, row('Martin STOP', 'claire@acme.example')), 'unknown:refusal-unread'],
    ['a Polish register', 'Data;E-mail;Rodzaj;Status\n2026-10-01;claire@acme.example;sprzeciw;zamknięte\n', 'unknown:refusal-unread'],
    ['a title above', `${file(PAUL)};;;;;;\nDésinscrits;;;;;;\n${row('Martin', 'claire@acme.example')}\n`, 'unknown:refusal-unread'],
    ['an opt-in that says no', 'email;optin\nclaire@acme.example;non\nzoe@acme.example;oui\n', 'ok'],
  ])('may refuse, and is to be checked there too: by %s', async (_, text, verdict) => {
    for (const order of [
      ['a.csv', 'b.csv'],
      ['b.csv', 'a.csv'],
    ]) {
      const at = folder({ 'a.csv': text, 'b.csv': file(LEA, row('Martin', 'claire@acme.example')) });
      await lumo(at, [...order, '--verdicts', '--channel', 'email', ...DAY]);
      const [lea = '', claire = ''] = clean(at).trimEnd().split('\n').slice(1);
      expect([lea.includes(';ok'), claire.includes(`;${verdict}`)]).toEqual([true, true]);
    }
  });

  it('on the channels that are refused, and no other', async () => {
    const calls = file(row('Martin', 'claire@acme.example', '06 39 98 12 34', '', 'ne plus appeler'));
    const files = { 'a.csv': calls, 'b.csv': file(LEA, row('Martin', 'claire@acme.example', '06 39 98 12 34')) };
    const kept = async (channel: string): Promise<number> => {
      const at = folder(files);
      await lumo(at, ['a.csv', 'b.csv', '--channel', channel, ...DAY]);
      return reportOf(at).rows.kept;
    };
    expect(await kept('phone')).toBe(1);
    expect(await kept('email')).toBe(2);
  });

  it('through a third file, whatever the order: each is one person by either identity', async () => {
    const files = {
      'a.csv': file(PAUL, row('Martin', 'claire@acme.example', '', 'oui')),
      'b.csv': file(LEA, row('Martin', 'claire@acme.example', '06 39 98 12 34')),
      'c.csv': file(row('Roy', 'roy@beta.example'), row('Martin', '', '06.39.98.12.34')),
    };
    for (const order of [Object.keys(files), Object.keys(files).toReversed()]) {
      const at = folder(files);
      await lumo(at, [...order, '--channel', 'phone', '--channel', 'email', ...DAY]);
      expect([reportOf(at, 'b').rows.kept, reportOf(at, 'c').rows.kept]).toEqual([1, 1]);
    }
  });

  it('is told with the name of the file, at the terminal, in reports and in the joint report, once', async () => {
    const files = { 'a.csv': REFUSES[0]?.[2] as string, 'b.csv': file(LEA, row('Martin', 'claire@acme.example')) };
    const at = folder(files);
    const { stdout, code } = await lumo(at, [
      'b.csv',
      'a.csv',
      '-f',
      'terminal',
      '-f',
      'json=all.json',
      '-f',
      'ndjson=all.ndjson',
      '-f',
      'ndjson={name}.ndjson',
      ...DAY,
    ]);
    expect(code).toBe(1);
    expect(stdout.match(/^. b\.csv: /gm)?.length).toBe(2);
    expect(stdout).toContain('Checked against a.csv (1 entry)');
    const joint = JSON.parse(readFileSync(join(at, 'all.json'), 'utf8')) as { files: { name: string; report: { lists: object[] } }[] };
    expect(joint.files.map(({ name, report }) => [name, report.lists.length])).toEqual([
      ['b.csv', 1],
      ['a.csv', 0],
    ]);
    for (const name of ['all.ndjson', 'b.ndjson']) {
      const lines = readFileSync(join(at, name), 'utf8')
        .split('\n')
        .filter((line) => line.includes('"a.csv"') && line.includes('"list"'));
      expect(lines.length).toBe(1);
    }
    expect(clean(at)).not.toContain('claire');
    const french = await lumo(folder(files), ['b.csv', 'a.csv', '--lang', 'fr', ...DAY]);
    expect(french.stdout.replaceAll(/\s+/g, ' ')).toContain('Seuls les refus des journaux, feuilles et autres fichiers de ce passage');
  });

  it('changes nothing where nobody stands in both, or who does refuses in both', async () => {
    for (const b of [
      file(LEA),
      file(LEA, row('Martin', 'claire@acme.example', '', 'oui')),
      file(LEA, row('Roy', 'roy@beta.example', '', 'oui')),
    ]) {
      const files = { 'a.csv': REFUSES[0]?.[2] as string, 'b.csv': b };
      const at = folder(files);
      await lumo(at, ['a.csv', 'b.csv', '-f', 'json={name}.json', '-f', 'ndjson={name}.ndjson', '-f', 'html={name}.html', ...DAY]);
      const alone = folder(files);
      for (const one of ['a.csv', 'b.csv'])
        await lumo(alone, [one, '-f', 'json={name}.json', '-f', 'ndjson={name}.ndjson', '-f', 'html={name}.html', ...DAY]);
      expect(contents(at)).toEqual(contents(alone));
    }
  });

  it('comes to the same bytes on one thread, two and five', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [
        `f${i}.csv`,
        file(
          ...Array.from({ length: 60 }, (__, n) =>
            row(`N${i}x${n}`, `p${i * 40 + n}@acme.example`, '', n === 3 && i % 2 ? 'oui' : '', n === 9 ? 'ne plus appeler' : ''),
          ),
        ),
      ]),
    );
    const run = async (jobs: string) => {
      const at = folder(many);
      const { stdout, stderr, code } = await lumo(at, ['.', '-f', 'json={name}.json', '-f', 'csv=all.csv', '--jobs', jobs, ...DAY]);
      return { stdout, stderr, code, all: contents(at) };
    };
    const first = await run('1');
    expect(first.all['f0.json']).toContain('"from": "contacts"');
    for (const jobs of ['2', '5']) expect(await run(jobs)).toEqual(first);
  });
});

describe('whom another file of the run says that they died, or that others decide for them', () => {
  it.each([
    ['overleden', 'Martin', 'claire@acme.example', '', 'unknown:contact-deceased'],
    ['Décédée le 3 mars', 'X', '', '+33639981234', 'unknown:contact-deceased'],
    ['16 ans', 'Martin', 'claire@acme.example', '', 'unknown:contact-protected'],
    ['sous tutelle', 'Martin', 'claire@acme.example', '', 'unknown:contact-protected'],
    ['sa mère est décédée', 'Martin', 'claire@acme.example', '', 'ok'],
    ['décédée', 'Martin', 'c.martin@acme.example', '', 'ok'],
  ])('is to be checked: %s, %s %s %s', async (note, nom, email, phone, verdict) => {
    const there = row('Martin', 'claire@acme.example', '06 39 98 12 34', '', note);
    for (const order of [
      ['a.csv', 'b.csv'],
      ['b.csv', 'a.csv'],
    ]) {
      const at = folder({ 'a.csv': file(PAUL, there), 'b.csv': file(LEA, row(nom, email, phone)) });
      await lumo(at, [...order, '--channel', phone === '' ? 'email' : 'phone', '--verdicts', ...DAY]);
      const [, lea, other] = clean(at).split('\n');
      expect([lea?.includes('contact-'), other?.includes(verdict)]).toEqual([false, true]);
    }
  });

  it('leaves the others of a household their landline', async () => {
    const at = folder({
      'a.csv': file(PAUL, row('Martin', '', '01 99 00 12 34', '', 'décédé')),
      'b.csv': file(LEA, row('Roy', '', '01 99 00 12 34')),
    });
    await lumo(at, ['a.csv', 'b.csv', '--channel', 'phone', '--verdicts', ...DAY]);
    expect(clean(at)).not.toContain('contact-deceased');
  });
});

describe('whoever refuses in another file of the run, and', () => {
  const A = REFUSES[0]?.[2] as string;
  const B = file(LEA, row('Martin', 'claire@acme.example'));

  it('is on standard input: it is kept, and judged again', async () => {
    const at = folder({ 'a.csv': A });
    const { stdout } = await lumo(at, ['a.csv', '-', ...DAY], { input: B });
    expect(stdout).toContain('1 contact to keep, 1 to leave out (On the opposition list: 1)');
    const other = folder({ 'b.csv': B });
    await lumo(other, ['-', 'b.csv', ...DAY], { input: A });
    expect(reportOf(other).lists).toMatchObject([{ name: 'stdin', from: 'contacts' }]);
  });

  it('no rule asks about lists: they stay as alone', async () => {
    const at = folder({ 'a.csv': A, 'b.csv': B });
    await lumo(at, ['a.csv', 'b.csv', '--only', 'opposition-column,email-malformed', ...DAY]);
    expect(reportOf(at)).toMatchObject({ lists: [], rows: { kept: 2 } });
  });

  it('with --check nothing is written, and it is told', async () => {
    const at = folder({ 'a.csv': A, 'b.csv': B });
    const { stdout, code } = await lumo(at, ['a.csv', 'b.csv', '--check', ...DAY]);
    expect([code, Object.keys(contents(at))]).toEqual([1, ['a.csv', 'b.csv']]);
    expect(stdout).toContain('1 contact to keep, 1 to leave out (On the opposition list: 1)');
  });

  it('the same file is named twice: it knows all of them itself', async () => {
    const at = folder({ 'a.csv': A });
    const { stdout } = await lumo(at, ['a.csv', 'a.csv', '--check', ...DAY]);
    expect(stdout).not.toContain('Checked against');
  });

  it('both files are of refusals: each bars all of its own, and is not judged again', async () => {
    const at = folder({
      'desinscrits.csv': 'email\nclaire@acme.example\nx@acme.example\n',
      'stop-email.csv': 'email;optout\nclaire@acme.example;oui\ny@acme.example;oui\n',
    });
    const { stdout } = await lumo(at, ['desinscrits.csv', 'stop-email.csv', '--check', ...DAY]);
    expect(stdout).not.toContain('Checked against');
  });

  it('the file that refuses is not told for an exemption that it does not need: its refusals hold all the same', async () => {
    const exemptions =
      'exemptions:\n  - { rule: retention-prospect, where: { email: old@beta.example }, reason: dispute, evidence: file 12, approvedBy: Zoé Naïm, until: 2027-06-30 }\n';
    const old = row('Old', 'old@beta.example').replace('2026-06-01', '2019-06-01');
    const at = folder({ 'a.csv': A, 'b.csv': file(LEA, old, row('Martin', 'claire@acme.example')), 'ex.yaml': exemptions });
    const { stderr, code } = await lumo(at, ['a.csv', 'b.csv', '--exemptions', 'ex.yaml', ...DAY]);
    expect([code, existsSync(join(at, 'a.clean.csv'))]).toEqual([2, false]);
    expect(stderr).toContain('"a.csv": no contact of this file needs exemption 1');
    expect(clean(at)).toContain('old@');
    expect(clean(at)).not.toContain('claire');
  });

  it('a plan names both files', async () => {
    const plan = `lumo: campaign/1
name: Devis
channel: email
dates: { from: 2026-12-01, to: 2026-12-18 }
contacts: [b.csv, a.csv]
audience: professional
tracking: none
legal: { basis: legitimate-interest, record: T-12 }
`;
    const at = folder({ 'a.csv': A, 'b.csv': B, 'plan.yaml': plan });
    await lumo(at, ['plan.yaml', ...DAY]);
    expect(clean(at)).not.toContain('claire');
    expect(clean(at)).toContain('lea@');
  });

  it('the file that refuses cannot be read: the run is incomplete', async () => {
    const at = folder({ 'a.csv': 'email;optout\n"claire@acme.example;oui\n', 'b.csv': B });
    expect((await lumo(at, ['a.csv', 'b.csv', ...DAY])).code).toBe(2);
  });

  it('evidence is asked for: one bundle a file, of what it came to at last', async () => {
    const at = folder({ 'a.csv': A, 'b.csv': B });
    await lumo(at, ['b.csv', 'a.csv', '--evidence', 'proof', ...DAY]);
    const all = contents(join(at, 'proof'));
    const bundles = Object.keys(all).filter((name) => /bundle|\.json$/.test(name) && !name.includes('/'));
    expect(bundles.length).toBe(2);
    expect(clean(at)).not.toContain('claire');
  });

  it('another file stands under a name of the outputs already: it is replaced by the last result', async () => {
    const at = folder({ 'a.csv': A, 'b.csv': B });
    writeFileSync(join(at, 'b.clean.csv'), 'old');
    await lumo(at, ['a.csv', 'b.csv', ...DAY]);
    expect(clean(at)).not.toContain('claire');
    expect(Object.keys(contents(at)).sort()).toEqual(
      ['a.clean.csv', 'a.csv', 'a.report.html', 'a.report.json', 'b.clean.csv', 'b.csv', 'b.report.html', 'b.report.json'].sort(),
    );
  });
});

describe('whoever stands in a file of dead addresses, in another', () => {
  const HARD = HEAD.replace('optout', 'statut');
  const STATED = `${HARD}\n${row('Martin', 'claire@acme.example', '', 'hard bounce')}\n${PAUL}\n`;
  it.each<readonly [how: string, name: string, text: string]>([
    [
      'by the name of the file',
      'cleaned_email_audience_export_ab12.csv',
      'Email Address,CLEAN_TIME\nClaire@acme.example,2026-03-02 10:00:00\n',
    ],
    ['by a status', 'a.csv', STATED],
  ])('%s: is to be checked, and refuses nothing', async (_, name, text) => {
    for (const order of [
      [name, 'b.csv'],
      ['b.csv', name],
    ]) {
      const at = folder({ [name]: text, 'b.csv': file(LEA, row('Martin', 'claire@acme.example', '06 39 98 12 34')) });
      await lumo(at, [...order, '--channel', 'email,sms', '--verdicts', ...DAY]);
      const [lea = '', claire = ''] = clean(at).trimEnd().split('\n').slice(1);
      expect(lea).not.toContain('email-undeliverable');
      expect(claire).toContain('claire@acme.example');
      expect(claire).toContain('unknown:email-undeliverable');
      expect(claire).not.toContain('opposed');
      expect(reportOf(at).lists).toMatchObject([{ name, from: 'contacts', holds: 'bounces' }]);
    }
  });

  it('is told nothing where their own file says that a mail came back softly', async () => {
    const soft = STATED.replace('hard bounce', 'soft bounce');
    const at = folder({ 'a.csv': soft, 'b.csv': file(row('Martin', 'claire@acme.example')) });
    await lumo(at, ['a.csv', 'b.csv', '--verdicts', ...DAY]);
    expect(clean(at)).not.toContain('email-undeliverable');
  });
});
