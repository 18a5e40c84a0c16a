// Exports of contact files as products and people write them, with the answer beside each: who refuses, which columns must not be kept.
// Written by somebody who had not read the rules. The same file gives the same bytes.
import { ENGLISH } from './english.mjs';
import { FRENCH } from './french.mjs';
import { HOME } from './home.mjs';
import { OTHERS } from './others.mjs';
import { contactOf, randomOf } from './people.mjs';

const ROWS = 40;
const CHANNELS = ['email', 'phone', 'sms', 'post'];
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const cellOf = (text) => text.replaceAll('⏎', '\n');

/** `! Header = pattern` by line; the ! says that the column is sensitive. */
const columnsOf = (text) =>
  linesOf(text).map((line) => {
    const sensitive = line.startsWith('! ');
    const [header, ...pattern] = (sensitive ? line.slice(2) : line).split(/ =(?: |$)/);
    return { header, pattern: pattern.join(' = '), sensitive };
  });

/** `channels | column | cell | …` by line: `all`, `email+phone`, `-` for a contact who refuses nothing though the words look like it, `?` where a reader could go either way. */
const plantsOf = (text) =>
  linesOf(text).map((line) => {
    const [who, ...cells] = line.split(/ \| ?/);
    const planted = {};
    for (let i = 0; i < cells.length; i += 2) planted[cells[i].trim()] = cellOf(cells[i + 1].trim());
    const kind = who === '-' ? 'decoy' : who === '?' ? 'unsure' : 'refusal';
    const channels = kind !== 'refusal' || who === 'all' ? [] : who.split('+');
    for (const channel of channels) if (!CHANNELS.includes(channel)) throw new Error(`No channel is called ${channel}.`);
    return { kind, channels, planted };
  });

const shuffled = (list, random) => {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
};

const describe = (one) => {
  const columns = columnsOf(one.columns);
  const plants = plantsOf(one.plants);
  const order = shuffled(
    Array.from({ length: ROWS }, (_, i) => i + 1),
    randomOf(`rows/${one.id}`),
  );
  const planted = plants.map((plant, i) => ({ ...plant, row: order[i] })).sort((a, b) => a.row - b.row);
  for (const plant of planted) {
    for (const header of Object.keys(plant.planted)) {
      if (!columns.some((column) => column.header === header)) throw new Error(`${one.id}: no column is called ${header}.`);
    }
  }
  const all = columns.map(({ pattern }) => pattern).join(' ');
  const reach = [
    /\{(?:home)?e?mail[?}]/.test(all) && 'email',
    /\{(?:phone|mobile)\b/.test(all) && 'phone',
    /\{street[?}]/.test(all) && 'post',
  ].filter(Boolean);
  const of = (kind) => planted.filter((plant) => plant.kind === kind);
  return {
    id: one.id,
    product: one.product,
    language: one.language,
    country: one.country ?? one.language,
    file: one.file,
    delimiter: one.delimiter ?? ',',
    encoding: one.encoding ?? 'utf-8',
    quoting: one.quoting ?? 'minimal',
    eol: one.eol ?? '\r\n',
    before: one.before ?? [],
    after: one.after ?? [],
    columns,
    planted,
    expected: {
      rows: of('refusal').map(({ row, channels }) => [row, channels]),
      decoys: of('decoy').map(({ row }) => row),
      unsure: of('unsure').map(({ row }) => row),
      sensitive: columns.filter(({ sensitive }) => sensitive).map(({ header }) => header),
      hasReach: reach.length > 0,
      reach,
      contacts: ROWS,
      note: one.note,
    },
  };
};

/** Every export of the corpus. */
export const EXPORTS = [...FRENCH, ...HOME, ...ENGLISH, ...OTHERS].map(describe);

/** The cells of an export, by contact: what the file says before it is quoted and encoded. */
export const cellsOf = (one) => {
  const plants = new Map(one.planted.map((plant) => [plant.row, plant.planted]));
  return Array.from({ length: ROWS }, (_, i) => {
    const contact = contactOf(one.country, one.id, i + 1);
    const cells = one.columns.map(({ pattern }) => cellOf(contact.fill(pattern)));
    const planted = plants.get(i + 1) ?? {};
    return one.columns.map(({ header }, at) => (header in planted ? contact.fill(planted[header]) : cells[at]));
  });
};

const quoted = (cell, { delimiter, quoting }) =>
  quoting === 'all' || cell.includes(delimiter) || /["\r\n]/.test(cell) || (quoting === 'spaces' && cell.includes(' '))
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

const WINDOWS = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99,
  œ: 0x9c,
};
const encoded = (text, encoding) => {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding !== 'windows-1252') throw new Error(`No encoding is called ${encoding}.`);
  return Buffer.from(
    [...text].map((char) => {
      const code = WINDOWS[char] ?? char.codePointAt(0);
      if (code > 255) throw new Error(`${char} cannot be written in windows-1252.`);
      return code;
    }),
  );
};

/** The bytes of an export, header and all. @returns {Buffer} */
export const bytesOf = (one) => {
  const lines = [one.columns.map(({ header }) => header), ...cellsOf(one)].map((cells) =>
    cells.map((cell) => quoted(cell, one)).join(one.delimiter),
  );
  return encoded([...one.before, ...lines, ...one.after].map((line) => `${line}${one.eol}`).join(''), one.encoding);
};
