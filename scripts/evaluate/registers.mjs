// Scores the headers of registers against labels of another hand, and prints what differs of the part that is tuned to. `--held` adds the
// figures of the part that was set aside, and none of its headers.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('governance/heads', import.meta.url));
const from = (path) => import(new URL(`../../.build/${path}`, import.meta.url).href);
const { resolveColumns, missingColumns } = await from('src/governance/registers/resolve-columns.js');
const { inputKindOf } = await from('src/cli/recognise/input-kind.js');

const FOLDER = mkdtempSync(join(tmpdir(), 'lumo-heads-'));
/** What a check takes a file for that holds a head and nothing else. */
const kindOf = async (header) => {
  writeFileSync(join(FOLDER, 'x.csv'), `${header.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\n`);
  return inputKindOf('x.csv', undefined, FOLDER);
};

/** Heads of a file: their kind, and each header with the field that it holds. */
const headsOf = (name) =>
  readFileSync(`${HERE}/${name}.tsv`, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [kind, lang, origin, columns] = line.split('\t');
      const cells = columns.split(' | ').map((cell) => {
        const [header, field = '-'] = cell.split('=>');
        return { header: header.replaceAll('\\n', '\n').trim(), field: field.replace('?', ''), isScored: !field.endsWith('?') };
      });
      return { kind, lang, origin, cells };
    });

const share = (n, of) => `${n} of ${of} (${((100 * n) / Math.max(of, 1)).toFixed(1)} %)`;

const scoreRegisters = async (name, tell) => {
  const sum = { heads: 0, known: 0, whole: 0, fields: 0, found: 0, none: 0, leftAlone: 0, wrong: 0 };
  for (const { kind, lang, origin, cells } of headsOf(name)) {
    const header = cells.map((cell) => cell.header);
    const as = await kindOf(header);
    const columns = resolveColumns(kind, header);
    const byColumn = new Map([...columns].map(([field, column]) => [column, field]));
    const missed = [];
    for (const [column, { header: text, field, isScored }] of cells.entries()) {
      if (!isScored) continue;
      const read = byColumn.get(column) ?? '-';
      if (field === '-') sum.none++;
      else sum.fields++;
      if (read === field) {
        if (field === '-') sum.leftAlone++;
        else sum.found++;
        continue;
      }
      if (read !== '-') sum.wrong++;
      missed.push(`    ${JSON.stringify(text)} is ${field}, read as ${read}`);
    }
    const lacks = missingColumns(kind, columns).filter((field) => cells.some((cell) => cell.field === field));
    sum.heads++;
    if (as === kind) sum.known++;
    if (lacks.length === 0) sum.whole++;
    if (tell && (as !== kind || missed.length > 0))
      console.log(`  ${kind} ${lang} ${origin}: ${as === kind ? 'known' : `taken for ${as}`}`);
    if (tell && missed.length > 0) console.log(missed.join('\n'));
  }
  console.log(
    `${name}: known ${share(sum.known, sum.heads)}; every needed field ${share(sum.whole, sum.heads)}; fields ${share(sum.found, sum.fields)}; ` +
      `other columns left alone ${share(sum.leftAlone, sum.none)}; read as what they are not ${sum.wrong}`,
  );
};

const scoreOrdinary = async (name, tell) => {
  let taken = 0;
  const all = headsOf(name);
  for (const { lang, origin, cells } of all) {
    const kind = await kindOf(cells.map((cell) => cell.header));
    if (kind === 'contacts' || kind === 'log') continue;
    taken++;
    if (tell) console.log(`  ${lang} ${origin}: taken for ${kind}: ${cells.map((cell) => cell.header).join(' | ')}`);
  }
  console.log(`${name}: taken for a register ${share(taken, all.length)}`);
};

await scoreRegisters('heads-tune', true);
await scoreOrdinary('heads-ordinary-tune', true);
await scoreRegisters('heads-tune2', true);
await scoreOrdinary('heads-ordinary-tune2', true);
if (process.argv.includes('--held')) {
  await scoreRegisters('heads-held', false);
  await scoreOrdinary('heads-ordinary-held', false);
}
rmSync(FOLDER, { recursive: true });
