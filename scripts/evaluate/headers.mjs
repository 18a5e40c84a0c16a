// What becomes of a contact who refuses in a column of one header: node scripts/evaluate/headers.mjs [--held] [--verbose]
// refusals/headers-*.tsv were written by somebody who had not read the tables; those called held were set aside. Needs the build.
// Exits 1 when a contact whose cell refuses, by a header that any professional would read so, is "ok", or more than 1 % of ordinary
// headers take a contact away.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean } from '../../dist/src/index.js';

const { values } = parseArgs({ options: { held: { type: 'boolean' }, verbose: { type: 'boolean' }, only: { type: 'string' } } });
const TUNE = [
  'tune',
  'tune2',
  'tune3',
  'tune4',
  'tune5',
  'tune6',
  'tune7',
  'tune8',
  'tune9',
  'tune10',
  'tune11',
  'tune12',
  'tune13',
  'tune14',
];
const HELD = ['held4', 'held9', 'held10', 'held11', 'held12', 'held13'];
const folder = mkdtempSync(join(tmpdir(), 'lumo-headers-'));

const read = (name) => {
  const [head, ...lines] = readFileSync(new URL(`./refusals/headers-${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
};
const quote = (cell) => `"${cell.replaceAll('"', '""')}"`;
const CHANNELS = ['email', 'phone', 'sms', 'post'];
const HEAD = [
  'email',
  'telephone',
  'adresse',
  'code_postal',
  'ville',
  'nom',
  'societe',
  'pays',
  'source',
  'date_collecte',
  'date_information',
];

/** The verdicts of each of some cells under a header: by the number of the row, the channels that are ok. */
const judge = async (header, cells) => {
  const rows = cells.map((cell, i) => [
    `nom${i}@acme${i}.example`,
    `06 39 98 00 ${String(i).padStart(2, '0')}`,
    `${i + 1} rue du Port`,
    '69002',
    'Lyon',
    `Nom${i}`,
    `Acme ${i}`,
    'FR',
    'Salon 2026',
    '2026-06-01',
    '2026-06-02',
    cell,
  ]);
  const path = join(folder, 'contacts.csv');
  const out = join(folder, 'clean.csv');
  writeFileSync(path, `${[[...HEAD, header], ...rows].map((row) => row.map(quote).join(';')).join('\n')}\n`);
  await clean(path, out, {
    cwd: folder,
    config: false,
    asOf: '2026-11-24',
    overrides: {
      verdicts: true,
      export: { approvalAbove: 'never' },
      preset: 'fr-b2b',
      channels: CHANNELS,
      // What is measured is who refuses: a German address takes an opt-in whatever its column is called.
      rules: {
        'mobile-without-consent': 'off',
        'opposition-list': 'off',
        'robinson-list-missing': 'off',
        'country-regime-email': 'off',
        'country-regime-phone': 'off',
        'country-unknown': 'off',
        // Labels of columns of numbers hold such as 06 12 34 56 78, which are asked about whatever their header is.
        'phone-not-a-person': 'off',
      },
    },
  });
  const [top, ...lines] = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g)].map(([, cell]) => cell.replace(/^"|"$/g, '')));
  const ok = new Map(cells.map((_, i) => [i, []]));
  const at = CHANNELS.map((channel) => top.findIndex((name) => name.toLowerCase().replace(/[^a-z]/g, '') === `lumo${channel}`));
  for (const line of lines) {
    const i = Number(/^Nom(\d+)$/.exec(line[top.indexOf('nom')])?.[1]);
    ok.set(
      i,
      CHANNELS.filter((_, c) => line[at[c]] === 'ok'),
    );
  }
  return ok;
};

let failed = false;
for (const set of values.only?.split(',') ?? (values.held ? HELD : [...TUNE, ...HELD])) {
  const quiet = set.startsWith('held') || !values.verbose;
  const count = { green: 0, sure: 0 };
  for (const { header, channels, refuses, allows, sure, kind } of read(`refusal-${set}`)) {
    if (refuses === '' || sure !== 'yes') continue;
    // A column that speaks of no channel speaks of email at least.
    // WhatsApp, which the labels name or leave blank, is none of ours: it bars the number, for texts.
    const named = channels === '' && /whats ?app/i.test(header) ? 'whatsapp' : channels;
    const asked = named === '' ? ['email'] : named.split(',').map((channel) => (channel === 'whatsapp' ? 'sms' : channel));
    const ok = await judge(header, [refuses, allows, refuses, allows, '', '']);
    const green = asked.some((channel) => ok.get(0).includes(channel));
    count.sure++;
    if (green) {
      count.green++;
      if (!quiet) console.log(`green: ${header} (${kind}) = ${refuses}`);
    }
  }
  let alarms = 0;
  const ordinary = read(`ordinary-${set}`);
  for (const { header, cell } of ordinary) {
    const ok = await judge(header, [cell, '', '']);
    if (ok.get(0).length >= ok.get(1).length) continue;
    alarms++;
    if (!quiet) console.log(`alarm: ${header} = ${cell}: ${ok.get(0)} / ${ok.get(2)}`);
  }
  const share = ((alarms / ordinary.length) * 100).toFixed(2);
  console.log(
    `${set}: ${count.green} of ${count.sure} headers that refuse leave the contact ok; ${alarms} false alarms on ${ordinary.length} ordinary headers (${share} %)`,
  );
  if (count.green > 0 || alarms > ordinary.length / 100) failed = true;
}
rmSync(folder, { recursive: true });
if (failed) process.exitCode = 1;
