// What becomes of the exports that people really have, one per product and language: node scripts/evaluate/exports.mjs [--verbose] [--only ID]
// exports/ was written, with what each file must come to, by somebody who had not read the program. Needs the build.
// Exits 1 when somebody who refuses is ok, or a file with an address or a number is refused.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { clean } from '../../dist/src/index.js';
import { bytesOf, EXPORTS } from './exports/generate.mjs';

const { values } = parseArgs({ options: { verbose: { type: 'boolean' }, only: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'lumo-exports-'));
const CHANNELS = ['email', 'phone', 'sms', 'post'];
const OVERRIDES = {
  verdicts: true,
  export: { approvalAbove: 'never' },
  preset: 'fr-b2b',
  channels: CHANNELS,
  // What is measured is who refuses, and nothing else that keeps a contact from being ok.
  rules: { 'mobile-without-consent': 'off', 'robinson-list-missing': 'off' },
};

const tableOf = (path, { delimiter, encoding }) => {
  const bytes = readFileSync(path);
  const text = encoding === 'utf-16le' ? bytes.toString('utf16le') : bytes.toString(encoding === 'windows-1252' ? 'latin1' : 'utf8');
  const [head = [], ...rows] = parse(text.replace(/^\ufeff/, ''), { delimiter, relax_column_count: true, skip_empty_lines: true });
  return { head, rows };
};

/** Per contact, from 1: the channels that are ok, and whether a refusal took a channel away. */
const judge = async (one) => {
  const path = join(folder, one.file.split('/').pop());
  const [out, rejects] = [`${path}.clean`, `${path}.rejects`];
  writeFileSync(path, bytesOf(one));
  const report = await clean(path, out, { cwd: folder, config: false, asOf: '2026-11-24', rejects, overrides: OVERRIDES });
  const left = tableOf(rejects, one);
  const kept = tableOf(out, one);
  const first = one.before.length + 1;
  const said = new Map();
  for (const row of left.rows) said.set(Number(row[0]) - first, { ok: [], refused: /oppos|refus|recontact|withdrawn/.test(row[1]) });
  const at = CHANNELS.map((channel) => kept.head.findIndex((name) => name.toLowerCase().replace(/[^a-z]/g, '') === `lumo${channel}`));
  let contact = 1;
  for (const row of kept.rows) {
    while (said.has(contact)) contact++;
    const verdicts = at.map((column) => row[column] ?? '');
    said.set(contact, { ok: CHANNELS.filter((_, c) => verdicts[c] === 'ok'), refused: verdicts.includes('opposed') });
  }
  return { report, said, kept };
};

const count = { exports: 0, refusals: 0, green: 0, decoys: 0, taken: 0, ordinary: 0, lost: 0, sensitive: 0, stays: 0, refusedFiles: 0 };
const tell = (one, text) => values.verbose && console.log(`${one.id}: ${text}`);
for (const one of EXPORTS.filter(({ id }) => values.only === undefined || id === values.only)) {
  const { rows, decoys, unsure, sensitive, hasReach, reach, contacts } = one.expected;
  count.exports++;
  let judged;
  try {
    judged = await judge(one);
  } catch (error) {
    if (hasReach) count.refusedFiles++;
    tell(one, `refused: ${error.code ?? error} ${JSON.stringify(error.cause?.en ?? error.message ?? '')}`);
    continue;
  }
  const { said, kept } = judged;
  if (said.size !== contacts) tell(one, `${said.size} contacts judged, not ${contacts}`);
  const planted = new Map(one.planted.map(({ row, planted: cells }) => [row, cells]));
  const refusing = new Set(rows.map(([row]) => row));
  for (const [row, channels] of rows) {
    count.refusals++;
    const asked = channels.length > 0 ? channels : reach;
    const green = asked.filter((channel) => said.get(row)?.ok.includes(channel));
    if (green.length === 0) continue;
    count.green++;
    tell(one, `row ${row} is ok for ${green}: ${JSON.stringify(planted.get(row))}`);
  }
  for (let row = 1; row <= contacts; row++) {
    if (refusing.has(row) || unsure.includes(row)) continue;
    const isDecoy = decoys.includes(row);
    count[isDecoy ? 'decoys' : 'ordinary']++;
    if (!said.get(row)?.refused) continue;
    count[isDecoy ? 'taken' : 'lost']++;
    tell(one, `row ${row} is taken for a refusal: ${JSON.stringify(planted.get(row) ?? 'nothing planted')}`);
  }
  for (const header of sensitive) {
    count.sensitive++;
    if (!kept.head.includes(header)) continue;
    count.stays++;
    tell(one, `"${header}" stays in the cleaned file`);
  }
}
rmSync(folder, { recursive: true });
console.log(
  `${count.exports} exports: ${count.refusedFiles} refused that hold an address or a number; ${count.green} of ${count.refusals} planted refusals are ok; ` +
    `${count.taken} of ${count.decoys} decoys and ${count.lost} of ${count.ordinary} ordinary contacts are taken for refusals; ` +
    `${count.stays} of ${count.sensitive} sensitive columns stay`,
);
if (count.green + count.refusedFiles > 0) process.exitCode = 1;
