import fc from 'fast-check';
import iconv from 'iconv-lite';

/** One record as it stands in the file: raw cells, their quotes included, and its line end. */
export interface Line {
  readonly cells: readonly string[];
  readonly end: string;
  readonly is: 'contact' | 'blank' | 'header' | 'totals';
}

/** A contact file that knows what it holds. The first column is an id that no two contacts share. */
export interface ContactFile {
  readonly delimiter: string;
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16le';
  readonly bom: boolean;
  readonly header: Line;
  readonly lines: readonly Line[];
}

const NEWLINE = fc.constantFrom('\n', '\r\n', '\r');
const pick = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const blankOr = (cell: fc.Arbitrary<string>, weight = 4): fc.Arbitrary<string> =>
  fc.oneof({ weight, arbitrary: cell }, { weight: 1, arbitrary: pick('', '', ' ', '-') });

const HOSTILE = pick(
  '=HYPERLINK("http://acme.example","x")',
  '+33199001234',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '::error::x',
  '<script>alert(1)</script>',
  '\u001b]8;;http://acme.example\u0007x',
  '\u009b31mx',
  '\u202Egnp.exe',
  '__proto__',
  "o'neil",
);
const UNITS = [
  'a',
  'b',
  'Z',
  'é',
  'œ',
  'ç',
  '€',
  '’',
  '🙂',
  '7',
  ' ',
  '\u00a0',
  ';',
  ',',
  '|',
  '\t',
  '"',
  '\n',
  '\r\n',
  '.',
  '@',
  '=',
  '-',
];
const NOISE = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 12 });

const LOCAL = pick('claire.martin', 'Jean', 'contact', 'o.neil', 'j.dupont+salon', 'INFO', 'léa', 'n');
const DOMAIN = pick(
  'acme.example',
  'gmail.com',
  'GMAIL.com',
  'orange.fr',
  'free.fr',
  'acme.fr',
  'zürich.example',
  'hotmail.com',
  'googlemail.com',
);
const ADDRESS = fc.tuple(LOCAL, fc.nat({ max: 9 }), DOMAIN).map(([local, n, domain]) => `${local}${n}@${domain}`);
const NO_ADDRESS = pick('claire(at)acme.example', 'claire@@acme.example', 'claire@acme', '@acme.example', 'n/a', 'a b@acme.example');
const EMAIL = fc.oneof(
  { weight: 8, arbitrary: ADDRESS },
  { weight: 1, arbitrary: NO_ADDRESS },
  { weight: 1, arbitrary: fc.tuple(ADDRESS, pick(' ; ', ', ', ' / ', ' ::: ', '\n'), ADDRESS).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: ADDRESS.map((address) => `Claire <${address}>`) },
);
const NUMBER = pick(
  '01 99 00 12 34',
  '+33 6 39 98 12 34',
  '0639981235',
  '33536490012',
  '0033 2 61 91 00 01',
  '3,36E+10',
  '199001234',
  '06.39',
  '01 99 00 12 34 / 06 39 98 12 34',
);
const DATE = pick(
  '24/11/2023',
  '23/11/2023',
  '2026-01-10',
  '29/02/2024',
  '03/04/2025',
  '31/02/2024',
  'hier',
  '0000-00-00',
  '2027-01-01',
  '12/31/2025',
  '45021',
);
const WORD = pick('oui', 'non', 'OUI', 'yes', 'no', '1', '0', 'x', '?', 'peut-être', 'opt-out', 'inconnu', 'STOP', 'true');
const PLAIN = pick('Martin', 'Société Générique', 'D’Été', 'Zoë', 'SARL Ébène', 'Formulaire site', 'N° 12', '12 345,67');

const COLUMNS: readonly (readonly [header: fc.Arbitrary<string>, cell: fc.Arbitrary<string>])[] = [
  [pick('email 2', 'Email', 'Adresse e-mail', 'mail'), EMAIL],
  [pick('telephone', 'Tél.', 'Phone', 'mobile'), NUMBER],
  [pick('dernier_contact_entrant', 'date_collecte', 'Last contact', 'consentement_date', 'fin_relation'), DATE],
  [pick('optin', 'consentement', 'Opt-in email', 'optout', 'Do not email'), WORD],
  [pick('statut_abonnement', 'Email status'), pick('subscribed', 'unsubscribed', 'cleaned', 'pending')],
  [pick('source', 'Lead source'), PLAIN],
  [pick('nom', 'prenom', 'First name', 'societe', 'ville', 'pays', 'statut'), PLAIN],
  [pick('commentaire', 'notes', 'tags'), fc.oneof(NOISE, pick('ne plus appeler', 'à rappeler'))],
  [pick('xzq_17', 'Zone libre', 'A', '__proto__', 'constructor', 'nom; complet', '=x', 'Colonne "2"'), fc.oneof(NOISE, HOSTILE, PLAIN)],
  [fc.constant(''), fc.oneof(PLAIN, fc.constant(''))],
];

/** Quoted where it must be, and sometimes where it need not. */
const written = (text: string, delimiter: string, quote: boolean): string =>
  quote || text.startsWith('"') || /[\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

const lineOf = (cells: readonly fc.Arbitrary<string>[], delimiter: string): fc.Arbitrary<Line> => {
  const contact = fc
    .tuple(
      fc.tuple(...cells.map((cell) => fc.tuple(cell, fc.boolean()))),
      NEWLINE,
      fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 2 })),
      pick('', 'surplus'),
    )
    .map(([values, end, more, extra]): Line => {
      const all = values.map(([text, quote]) => written(text, delimiter, quote));
      const ragged = more < 0 ? all.slice(0, Math.max(1, all.length + more)) : [...all, ...Array.from({ length: more }, () => extra)];
      return { cells: ragged, end, is: 'contact' };
    });
  const blank = fc
    .tuple(pick('', ' ', '""', '\u00a0'), fc.nat({ max: cells.length }), NEWLINE)
    .map(([text, more, end]): Line => ({ cells: [text, ...Array.from({ length: more }, () => '')], end, is: 'blank' }));
  const totals = fc.tuple(pick('Total', 'Total général'), NEWLINE).map(([text, end]): Line => ({ cells: [text, '12'], end, is: 'totals' }));
  return fc.oneof({ weight: 12, arbitrary: contact }, { weight: 1, arbitrary: blank }, { weight: 1, arbitrary: totals });
};

/** Only what the encoding can write. */
const encodable = (file: ContactFile): ContactFile => {
  if (file.encoding !== 'windows-1252') return file;
  const through = (text: string): string => iconv.decode(iconv.encode(text, 'windows-1252'), 'windows-1252');
  const line = (one: Line): Line => ({ ...one, cells: one.cells.map(through) });
  return { ...file, header: line(file.header), lines: file.lines.map(line) };
};

/** A row number of its own for each contact, and no line end after the last line, when that line has something to end. */
const finished = (file: ContactFile, open: boolean): ContactFile => ({
  ...file,
  lines: file.lines.map((line, index) => ({
    ...line,
    ...(line.is === 'contact' && { cells: [`R${index}R`, ...line.cells.slice(1)] }),
    // A lone line feed after a carriage return would be the second half of one line end.
    ...(line.cells.length === 1 && line.cells[0] === '' && { end: '\r' }),
    ...(open && index === file.lines.length - 1 && line.cells.join('') !== '' && { end: '' }),
  })),
});

/** Random contact files: whatever a hand, an export tool or a bad day may write. They always have a column `email`. */
export const contactFile = ({ rows = 12 }: { readonly rows?: number } = {}): fc.Arbitrary<ContactFile> =>
  fc
    .record({
      delimiter: pick(';', ',', '\t', '|'),
      encoding: fc.constantFrom('utf-8' as const, 'utf-8' as const, 'windows-1252' as const, 'utf-16le' as const),
      bom: fc.boolean(),
      columns: fc.array(fc.nat({ max: COLUMNS.length - 1 }), { maxLength: 6 }),
      at: fc.nat({ max: 6 }),
      open: fc.boolean(),
    })
    .chain(({ columns, at, open, ...rest }) => {
      const chosen: (readonly [fc.Arbitrary<string>, fc.Arbitrary<string>])[] = columns.map(
        (index) => COLUMNS[index] as (typeof COLUMNS)[number],
      );
      chosen.splice(at, 0, [fc.constant('email'), EMAIL]);
      const headers = fc.tuple(fc.constant('id'), ...chosen.map(([header]) => header));
      const cells = [fc.constant('id'), ...chosen.map(([, cell]) => blankOr(cell))];
      return fc
        .tuple(headers, NEWLINE, fc.array(lineOf(cells, rest.delimiter), { minLength: 1, maxLength: rows }), fc.nat({ max: 40 }))
        .map(([names, end, lines, again]) => {
          const header: Line = { cells: names.map((name) => written(name, rest.delimiter, false)), end, is: 'header' };
          const all = again < lines.length ? [...lines.slice(0, again), header, ...lines.slice(again)] : lines;
          const bom = rest.encoding === 'utf-16le' || (rest.bom && rest.encoding === 'utf-8');
          return finished(encodable({ ...rest, bom, header, lines: all }), open);
        });
    })
    .filter(({ lines }) => lines.some(({ is }) => is === 'contact'));

const textOf = (line: Line, delimiter: string): string => line.cells.join(delimiter) + line.end;

/** The bytes of the file, as they lie on the disk. */
export const bytesOf = ({ header, lines, delimiter, encoding, bom }: ContactFile): Buffer =>
  iconv.encode([header, ...lines].map((line) => textOf(line, delimiter)).join(''), encoding, { addBOM: bom });

/** Bytes back to text, without byte order mark. */
export const decoded = (bytes: Buffer, { encoding }: Pick<ContactFile, 'encoding'>): string =>
  iconv.decode(bytes, encoding, { stripBOM: true });

/** Records of a text as raw cells and line ends: written for the tests alone, so that it errs for itself. */
export const readLines = (text: string, delimiter: string): { readonly cells: string[]; readonly end: string }[] => {
  const lines: { cells: string[]; end: string }[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (char === '"' && cell.startsWith('"') && text[i - 1] === '"') quoted = true;
    if (!quoted && char === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (!quoted && (char === '\n' || char === '\r')) {
      const end = char === '\r' && text[i + 1] === '\n' ? '\r\n' : char;
      lines.push({ cells: [...cells, cell], end });
      i += end.length - 1;
      cells = [];
      cell = '';
    } else cell += char;
  }
  if (cell !== '' || cells.length > 0) lines.push({ cells: [...cells, cell], end: '' });
  return lines;
};

/** The text of a raw cell. */
export const textIn = (raw: string): string => (raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
