// Whether the corpus is what it says: node check.mjs [--digest]. Reads the bytes back with a reader of its own.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bytesOf, cellsOf, EXPORTS } from './generate.mjs';

const digest = createHash('sha256');
for (const one of EXPORTS) digest.update(one.id).update(bytesOf(one)).update(JSON.stringify(one.expected));
const sum = digest.digest('hex');
if (process.argv[2] === '--digest') {
  console.log(sum);
  process.exit(0);
}

const problems = [];
const say = (one, text) => problems.push(`${one.id}: ${text}`);

const textOf = (bytes, encoding) => {
  if (encoding === 'utf-16le') return new TextDecoder('utf-16le').decode(bytes);
  // Not TextDecoder: the one of Node 20 reads 0x80-0x9f as controls.
  if (encoding === 'windows-1252') return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'[char.charCodeAt(0) - 128]);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};
const recordsOf = (text, delimiter) => {
  const records = [];
  let cells = [];
  let cell = '';
  let inside = false;
  let start = true;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (inside) {
      if (char === '"' && text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else if (char === '"') inside = false;
      else cell += char;
    } else if (char === '"' && start) {
      inside = true;
      start = false;
    } else if (char === delimiter) {
      cells.push(cell);
      cell = '';
      start = true;
    } else if (char === '\n' || (char === '\r' && text[i + 1] === '\n')) {
      if (char === '\r') i += 1;
      records.push([...cells, cell]);
      cells = [];
      cell = '';
      start = true;
    } else {
      cell += char;
      start = false;
    }
  }
  if (inside || cells.length || cell) problems.push('a record is not closed');
  return records;
};
const mod97 = (text) => [...text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

const FICTIONAL = [/^(33|0)19900\d{4}$/, /^(33|0)26191\d{4}$/, /^(33|0)63998\d{4}$/, /^(44|0)2079460\d{3}$/, /^(44|0)7700900\d{3}$/, /^1?(212|646)55501\d{2}$/, /^(49|0)3023125\d{3}$/, /^(49|0)17139200\d{2}$/, /^(34)?(910|600)000\d{3}$/, /^(39)?(020|320)000\d{4}$/];

for (const one of EXPORTS) {
  const bytes = bytesOf(one);
  if (!bytes.equals(bytesOf(one))) say(one, 'two runs differ');
  const records = recordsOf(textOf(bytes, one.encoding), one.delimiter);
  const header = one.columns.map((column) => column.header);
  const at = records.findIndex((record) => record.length === header.length && record.every((cell, i) => cell === header[i]));
  if (at < 0) {
    say(one, 'no header');
    continue;
  }
  const contacts = records.slice(at + 1, at + 41);
  const rest = records.slice(at + 41);
  if (contacts.length !== 40 || contacts.some((record) => record.length !== header.length)) say(one, 'not 40 contacts of the width of the header');
  if (rest.length !== one.after.length) say(one, `${rest.length} records after the contacts, ${one.after.length} planned`);
  if (at === 0 && one.before.length > 0) say(one, 'no lines before the header');
  if (JSON.stringify(contacts) !== JSON.stringify(cellsOf(one))) say(one, 'the cells read back are not those that were written');
  if (new Set(header).size !== header.length) say(one, 'two columns have one name');
  // Every planted cell is where it is said to be, and no contact that nothing was planted for has it too.
  const touched = new Set(one.planted.map(({ row }) => row));
  if (touched.size !== one.planted.length) say(one, 'two plants on one row');
  for (const { row, kind, planted } of one.planted) {
    for (const [column, cell] of Object.entries(planted)) {
      const i = header.indexOf(column);
      const shape = new RegExp(`^${cell.replace(/\{\w+\??(?::[^{}]*)?\}/g, '\u0000').replace(/[.*+?^$()|[\]\\{}]/g, '\\$&').replaceAll('\u0000', '.+')}$`, 's');
      if (!shape.test(contacts[row - 1][i])) say(one, `row ${row}, ${column}: ${contacts[row - 1][i]} is not ${cell}`);
      if (kind === 'refusal') contacts.forEach((record, r) => !touched.has(r + 1) && shape.test(record[i]) && Object.keys(planted).length === 1 && say(one, `row ${r + 1} holds the refusal of row ${row} in ${column}`));
    }
  }
  for (const [i, { pattern, header: name }] of one.columns.entries()) {
    if (!/^'?(="?)?\{((home)?email|phone|mobile|linkedin)\??(:[^}]*)?\}"?$/.test(pattern)) continue;
    const cells = contacts.map((record) => record[i]).filter(Boolean);
    if (new Set(cells).size !== cells.length) say(one, `a value of ${name} stands twice`);
  }
  const { expected } = one;
  if (JSON.stringify(expected.rows.map(([row]) => row)) !== JSON.stringify(one.planted.filter(({ kind }) => kind === 'refusal').map(({ row }) => row))) say(one, 'expected.rows is not what was planted');
  if (expected.rows.length < 4 || expected.rows.length > 8) say(one, `${expected.rows.length} refusals`);
  if (expected.sensitive.length > 3 || (expected.sensitive.length < 1 && one.id !== 'sirene-ul-fr')) say(one, `${expected.sensitive.length} sensitive columns`);
  for (const column of expected.sensitive) {
    const filled = contacts.filter((record) => record[header.indexOf(column)] !== '').length;
    if (filled < 8) say(one, `${column} is filled ${filled} times`);
  }
  for (const [i, { pattern, header: name }] of one.columns.entries()) {
    for (const record of contacts) {
      const cell = record[i];
      for (const [address] of cell.matchAll(/[^\s@();:]+@[^\s@();:]+/g)) if (!/\.(example|test)$|@pro$/.test(address)) say(one, `${address} could exist`);
      if (/^'?(="?)?\{(phone|mobile)[^}]*\}"?$/.test(pattern)) {
        const digits = cell.replace(/\D/g, '');
        if (!FICTIONAL.some((range) => range.test(digits))) say(one, `${name}: ${cell} is not of a fictional range`);
      }
      if (/^\{nirs?\??\}$/.test(pattern) && cell) {
        const digits = cell.replaceAll(' ', '');
        if (digits.length !== 15 || 97 - Number(BigInt(digits.slice(0, 13)) % 97n) !== Number(digits.slice(13))) say(one, `${cell} has no valid key`);
      }
      if (/^\{ibans?\??\}$/.test(pattern) && cell) {
        const iban = cell.replaceAll(' ', '');
        if (mod97(iban.slice(4) + iban.slice(0, 4)) !== 1) say(one, `${cell} has no valid key`);
        const length = { FR: 27, DE: 22, GB: 22, ES: 24, IT: 27 }[iban.slice(0, 2)];
        if (iban.length !== length) say(one, `${cell} is not ${length} long`);
      }
    }
  }
}
const names = EXPORTS.map(({ file }) => file.toLowerCase());
for (const [i, name] of names.entries()) if (names.indexOf(name) !== i) problems.push(`two files are called ${name}`);
if (new Set(EXPORTS.map(({ id }) => id)).size !== EXPORTS.length) problems.push('two exports have one id');
const again = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--digest'], { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } }).toString().trim();
if (again !== sum) problems.push('another process makes other bytes');

const total = (count) => EXPORTS.reduce((all, one) => all + count(one), 0);
const languages = {};
const encodings = {};
for (const { language, encoding } of EXPORTS) {
  languages[language] = (languages[language] ?? 0) + 1;
  encodings[encoding] = (encodings[encoding] ?? 0) + 1;
}
const byChannel = {};
for (const { expected } of EXPORTS) for (const [, channels] of expected.rows) byChannel[channels.join('+') || 'all'] = (byChannel[channels.join('+') || 'all'] ?? 0) + 1;
console.log({ exports: EXPORTS.length, languages, encodings, refusals: total((one) => one.expected.rows.length), byChannel, decoys: total((one) => one.expected.decoys.length), unsure: total((one) => one.expected.unsure.length), sensitive: total((one) => one.expected.sensitive.length), withoutReach: EXPORTS.filter((one) => !one.expected.hasReach).map(({ id }) => id), contacts: 40 * EXPORTS.length, digest: sum });
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
