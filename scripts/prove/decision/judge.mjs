// One file judged twice: by the command, within this process, and by the plain implementation.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isWebmail } from '../../../test/plain/addresses.mjs';
import { decide } from '../../../test/plain/decide.mjs';
import { makeList } from '../../../test/plain/refusals.mjs';
import { runHere } from '../faults/run.mjs';

/** The rules by which both judge. */
export const RULES = [
  'opposition-column',
  'opposition-list',
  'opposed-elsewhere',
  'consent-withdrawn',
  'webmail-without-consent',
  'mobile-without-consent',
  'retention-prospect',
  'retention-client',
  'retention-date-missing',
  'email-malformed',
  'phone-malformed',
  'duplicate-contact',
];
const VERDICTS = ['lumo_email', 'lumo_phone', 'lumo_sms', 'lumo_post'];
const DAY = 86_400_000;

const table = (bytes, delimiter) => parse(bytes, { delimiter, bom: true, columns: true });

const once = 'rules:\n  duplicate-contact: { severity: error, action: drop-row }\n';

/** What the command makes of a file, in a folder of its own: by id the row that stays, or the rules for which it left. */
const byCommand = async (file, parent) => {
  const folder = join(parent, String(file.seed));
  mkdirSync(folder);
  const at = (name) => join(folder, name);
  writeFileSync(at('contacts.csv'), file.bytes);
  writeFileSync(at('opposition.txt'), file.lines.map((line) => `${line}\n`).join(''));
  writeFileSync(at('companies.csv'), ['siren', ...file.sirens].map((line) => `${line}\n`).join(''));
  writeFileSync(at('lumo.config.yaml'), file.once ? once : 'rules: {}\n');
  const lists = [...(file.lines.length > 0 ? ['opposition.txt'] : []), ...(file.sirens.length > 0 ? ['companies.csv'] : [])];
  const settings = [
    '--only',
    RULES.join(','),
    '--channel',
    file.asked.join(','),
    '--as-of',
    new Date(file.today * DAY).toISOString().slice(0, 10),
  ];
  const written = ['--verdicts', '-o', 'clean.csv', '--rejects', 'rejects.csv', '--config', 'lumo.config.yaml', '--quiet'];
  const words = ['contacts.csv', ...settings, ...lists.flatMap((list) => ['--opposition', list]), ...written];
  const run = await runHere(words, folder, { tmp: parent }, 600_000);
  if (run.code !== 0 && run.code !== 1) throw new Error(`seed ${file.seed}: exit code ${run.code}\n${run.stderr}`);
  const clean = table(readFileSync(at('clean.csv')), file.delimiter);
  const rejects = table(readFileSync(at('rejects.csv')), file.delimiter);
  rmSync(folder, { recursive: true });
  return new Map([
    ...clean.map((row) => [row.id, { stays: true, row }]),
    ...rejects.map((row) => [
      row.id,
      { stays: false, rules: new Set(row.lumo_reason.split(' ').filter((rule) => rule !== 'unreachable')) },
    ]),
  ]);
};

/** How the two differ on one contact; undefined where they agree. */
const differenceOf = (row, plain, told, asked) => {
  if (told === undefined) return 'the command lost the row';
  const said = (one) => (one.stays ? 'stays' : `leaves for [${[...one.rules].sort().join(' ')}]`);
  if (told.stays !== plain.stays) return `${said(plain)} by the plain one, ${said(told)} by the command`;
  if (!told.stays) {
    return said(plain) === said(told) ? undefined : `${said(plain)} by the plain one, ${said(told)} by the command`;
  }
  for (const { channel, status, rules } of plain.statuses) {
    const [word, rule] = (told.row[`lumo_${channel}`] ?? '').split(':');
    if (word !== status) return `${channel} is ${status} by the plain one, ${word} by the command`;
    if (rule !== undefined && rules.length > 0 && !rules.includes(rule)) return `${channel}: ${rule} is none of ${rules}`;
  }
  if (VERDICTS.some((name) => !asked.includes(name.slice(5)) && told.row[name])) return 'a channel that was not asked has a verdict';
  for (const [header, cell] of Object.entries(row)) {
    const wanted = plain.emptied.has(header) ? '' : cell;
    if (told.row[header] !== wanted)
      return `the cell ${header} is ${JSON.stringify(told.row[header])} instead of ${JSON.stringify(wanted)}`;
  }
  return undefined;
};

/** Judges a file both ways. @param skew days by which the plain one is wrong about today @returns each difference with its row, and how many stayed */
export const judgeTwice = async (file, folder, skew = 0) => {
  const told = await byCommand(file, folder);
  const rows = table(file.bytes, file.delimiter);
  const list = makeList(file.lines, file.sirens, isWebmail);
  const decided = decide(rows, { ...file, today: file.today + skew, list });
  const differences = rows.flatMap((row, at) => {
    const how = differenceOf(row, decided[at], told.get(row.id), file.asked);
    return how === undefined ? [] : [{ seed: file.seed, how, row }];
  });
  return { differences, rows: rows.length, stay: decided.filter(({ stays }) => stays).length, decided };
};
