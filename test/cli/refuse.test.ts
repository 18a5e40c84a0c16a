import { chmodSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it, type TestContext } from 'vitest';
import { CLAIRE, cannot, contactFile, contents, folder, lumo, lumoProcess, PAUL, type Ran } from './support.js';
import { unprivileged } from './unprivileged.js';

/** What every refusal looks like: code, cause, next step on standard error, nothing else anywhere. */
const refusal = ({ code, stdout, stderr }: Ran, label: 'error' | 'erreur') => {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const [first = '', cause = '', ...rest] = stderr.trimEnd().split('\n');
  expect(first).toMatch(new RegExp(`^${label} LUMO_[A-Z_]+$`));
  expect(cause).toMatch(/^ {2}\S/);
  expect(rest.at(-1)).toMatch(/^ {2}→ \S.{8,}/);
  expect(stderr).not.toMatch(/\n\s+at |node:|LUMO_INTERNAL|undefined|␊/);
  return { is: first.replace(`${label} `, ''), said: stderr };
};

type Case = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly arrange?: (at: string, context: TestContext) => void;
  /** To be seen by somebody who may not read and write everywhere. */
  readonly unprivileged?: true;
  readonly args: readonly string[];
  readonly input?: string | Uint8Array;
  readonly code: string;
  readonly en: string | RegExp;
  /** Absent: the French of this refusal is seen in another case. */
  readonly fr?: string | RegExp;
};

const link = (make: (from: string, to: string) => void, name: string) => (at: string, context: TestContext) => {
  try {
    make(join(at, 'a.csv'), join(at, name));
  } catch (cause) {
    cannot(context, `this system makes no such link (${(cause as NodeJS.ErrnoException).code})`);
  }
};
const a = contactFile(CLAIRE, PAUL);
const late = (bytes: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(contactFile(...Array.from({ length: 40_000 }, () => CLAIRE))), Buffer.from(bytes)]);

const INPUTS: Readonly<Record<string, Case>> = {
  'a missing file': {
    args: ['nowhere.csv'],
    code: 'LUMO_INPUT_NOT_FOUND',
    en: 'no file "nowhere.csv"',
    fr: 'Le fichier « nowhere.csv » n’existe pas',
  },
  'an argument that a shell made of nothing': {
    files: { 'a.csv': a },
    args: [''],
    code: 'LUMO_USAGE',
    en: 'An argument is empty: a variable of your script is probably not set',
    fr: 'Un argument est vide : une variable de votre script n’est sans doute pas définie',
  },
  'a directory': {
    arrange: (at) => mkdirSync(join(at, 'exports')),
    args: ['exports'],
    code: 'LUMO_INPUT_DIRECTORY',
    en: 'is a folder',
    fr: 'est un dossier',
  },
  'an empty file': { files: { 'a.csv': '' }, args: ['a.csv'], code: 'LUMO_INPUT_EMPTY', en: 'is empty', fr: 'est vide' },
  'blank lines': { files: { 'a.csv': '\n\r\n \t\n' }, args: ['a.csv'], code: 'LUMO_INPUT_EMPTY', en: 'is empty', fr: 'est vide' },
  'a byte order mark': { files: { 'a.csv': '\uFEFF' }, args: ['a.csv'], code: 'LUMO_INPUT_EMPTY', en: 'is empty', fr: 'est vide' },
  'a mark of UTF-16': {
    files: { 'a.csv': Buffer.from([0xff, 0xfe]) },
    args: ['a.csv'],
    code: 'LUMO_INPUT_EMPTY',
    en: 'is empty',
    fr: 'est vide',
  },
  'UTF-32': {
    files: { 'a.csv': iconv.encode('\uFEFFemail;nom\nclaire@acme.example;Martin\n', 'utf-32le') },
    args: ['a.csv'],
    code: 'LUMO_BAD_ENCODING',
    en: 'is in UTF-32, which is not read',
    fr: 'est en UTF-32, qui n’est pas lu',
  },
  'UTF-32 without a mark': {
    files: { 'a.csv': iconv.encode('email;nom\nclaire@acme.example;Martin\n', 'utf-32be', { addBOM: false }) },
    args: ['a.csv'],
    code: 'LUMO_BAD_ENCODING',
    en: 'is in UTF-32, which is not read',
    fr: 'est en UTF-32, qui n’est pas lu',
  },
  'a message in UTF-32': {
    files: { 'm.txt': iconv.encode('\uFEFFObjet : nos fenêtres\n\nBonjour,\n', 'utf-32le') },
    args: ['m.txt', '--as', 'message'],
    code: 'LUMO_BAD_ENCODING',
    en: 'is in UTF-32, which is not read',
    fr: 'est en UTF-32, qui n’est pas lu',
  },
  'a configuration whose bracket is open': {
    files: { 'a.csv': contactFile(PAUL), 'bad.yaml': 'channels: [email\n' },
    args: ['a.csv', '-c', 'bad.yaml'],
    code: 'LUMO_CONFIG_UNREADABLE',
    en: 'a bracket or a brace is not closed',
    fr: 'un crochet ou une accolade n’est pas refermé',
  },
  'JSON that may be a script, unless it is said to be one': {
    files: { 'a.json': '{"name":"Atelux","greeting":"Bonjour","steps":{"first":"Tu es Claire."}}' },
    args: ['a.json'],
    code: 'LUMO_NO_CONTACT_COLUMN',
    en: 'if it is a script, messages or a register, with --as script, message, sms',
    fr: 'si c’est un script, des messages ou un registre, avec --as script, message, sms',
  },
  'an empty standard input': { args: ['-', '-o', '-'], input: '', code: 'LUMO_INPUT_EMPTY', en: 'is empty', fr: 'est vide' },
  'a header only': { files: { 'a.csv': contactFile() }, args: ['a.csv'], code: 'LUMO_NO_CONTACTS', en: 'no contact', fr: 'aucun contact' },
  'a binary file': {
    files: { 'a.csv': Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7) % 11)) },
    args: ['a.csv'],
    code: 'LUMO_NOT_A_CSV',
    en: 'binary file',
    fr: 'fichier binaire',
  },
  'half a workbook called .csv': {
    files: { 'a.csv': 'PK\u0003\u0004 rest of a zip' },
    args: ['a.csv'],
    code: 'LUMO_ZIP_BROKEN',
    en: 'damaged',
    fr: 'abîmé',
  },
  'an HTML page saved as .csv': {
    files: { 'a.csv': '<!DOCTYPE html>\n<html><body>Please log in</body></html>' },
    args: ['a.csv'],
    code: 'LUMO_NOT_A_CSV',
    en: 'web page',
    fr: 'page web',
  },
  'an HTML page in gzip': {
    files: { 'a.csv.gz': gzipSync('<html><body>Log in</body></html>') },
    args: ['a.csv.gz'],
    code: 'LUMO_NOT_A_CSV',
    en: 'web page',
    fr: 'page web',
  },
  'truncated gzip': {
    files: { 'a.csv.gz': gzipSync(late('')).subarray(0, 900) },
    args: ['a.csv.gz'],
    code: 'LUMO_GZIP_BROKEN',
    en: 'damaged',
    fr: 'abîmé',
  },
  'an unclosed quote': {
    files: { 'a.csv': contactFile(CLAIRE, `"${PAUL}`, CLAIRE) },
    args: ['a.csv'],
    code: 'LUMO_UNCLOSED_QUOTE',
    en: 'opened on line 3 ',
    fr: /ligne 3\b/,
  },
  'no contact column at all': {
    files: { 'a.csv': 'ville;superficie\nLyon;48\nNantes;65\n' },
    args: ['a.csv'],
    code: 'LUMO_NO_CONTACT_COLUMN',
    en: /lumo-check columns FILE/,
    fr: /lumo-check columns FICHIER/,
  },
  'no column for the channel asked': {
    files: { 'a.csv': a },
    args: ['a.csv', '--channel', 'phone'],
    code: 'LUMO_NO_CONTACT_COLUMN',
    en: '--channel email',
    fr: '--channel email',
  },
  'a field missing that a rule must see, where no half answer is wanted': {
    files: { 'a.csv': 'email;nom\nclaire@acme.example;Martin\n' },
    args: ['a.csv', '--strict-fields'],
    code: 'LUMO_FIELD_ABSENT',
    en: '--absent lastInboundAt',
    fr: '--absent lastInboundAt',
  },
  'UTF-8 broken far down in the file': {
    files: { 'a.csv': late(Buffer.from([...Buffer.from('é@acme.example;'), 0xff, 0xc3, 0x28, 10])) },
    args: ['a.csv', '--encoding', 'utf-8'],
    code: 'LUMO_BAD_ENCODING',
    en: '40002',
    fr: '40002',
  },
  'an unclosed quote far down in the file': {
    files: { 'a.csv': late(`"${PAUL}\n${CLAIRE}\n`) },
    args: ['a.csv', '--rejects', 'r.csv', '-f', 'json=r.json', '--jobs', '2'],
    code: 'LUMO_UNCLOSED_QUOTE',
    en: '40002',
    fr: '40002',
  },
  'an opposition list that is missing': {
    files: { 'a.csv': a },
    args: ['a.csv', '--opposition', 'stop.txt'],
    code: 'LUMO_LIST_UNREADABLE',
    en: 'no list "stop.txt"',
    fr: 'La liste « stop.txt » n’existe pas',
  },
  'an opposition list that is empty': {
    files: { 'a.csv': a, 'stop.txt': '' },
    args: ['a.csv', '--opposition', 'stop.txt'],
    code: 'LUMO_LIST_EMPTY',
    en: 'stop.txt',
    fr: 'stop.txt',
  },
  'an opposition list that is a web page': {
    files: { 'a.csv': a, 'stop.txt': '<html><body>Log in</body></html>' },
    args: ['a.csv', '--opposition', 'stop.txt'],
    code: 'LUMO_LIST_NOT_A_LIST',
    en: 'web page',
    fr: 'page web',
  },
  'a file that may not be read': {
    files: { 'a.csv': a },
    arrange: (at, context) => {
      if (process.platform === 'win32') cannot(context, 'Windows has no such rights');
      chmodSync(join(at, 'a.csv'), 0o200);
    },
    unprivileged: true,
    args: ['a.csv'],
    code: 'LUMO_INPUT_UNREADABLE',
    en: 'cannot be read',
    fr: 'ne peut pas être lu',
  },
};

const OUTPUTS: Readonly<Record<string, Case>> = {
  'a folder that does not exist': {
    files: { 'a.csv': a },
    args: ['a.csv', '-o', 'no/such/b.csv'],
    code: 'LUMO_OUTPUT_UNWRITABLE',
    en: 'cannot be written',
    fr: 'ne peut pas être écrit',
  },
  'a folder as the output': {
    files: { 'a.csv': a },
    arrange: (at) => mkdirSync(join(at, 'out')),
    args: ['a.csv', '-o', 'out'],
    code: 'LUMO_OUTPUT_UNWRITABLE',
    en: '"out" cannot be written',
  },
  'a file where a folder should be': {
    files: { 'a.csv': a, f: 'x' },
    args: ['a.csv', '-o', 'f/b.csv'],
    code: 'LUMO_OUTPUT_UNWRITABLE',
    en: 'cannot be written',
  },
  'a report that cannot be written': {
    files: { 'a.csv': a },
    args: ['a.csv', '-f', 'json=no/such/r.json'],
    code: 'LUMO_OUTPUT_UNWRITABLE',
    en: '"r.json" cannot',
  },
  'rejects that cannot be written': {
    files: { 'a.csv': a },
    args: ['a.csv', '--rejects', 'no/such/r.csv'],
    code: 'LUMO_OUTPUT_UNWRITABLE',
    en: '"r.csv" cannot',
  },
  'a folder without the right to write': {
    files: { 'a.csv': a },
    arrange: (at, context) => {
      if (process.platform === 'win32') cannot(context, 'Windows has no such rights');
      mkdirSync(join(at, 'locked'), { mode: 0o500 });
    },
    unprivileged: true,
    args: ['a.csv', '-o', 'locked/b.csv'],
    code: 'LUMO_OUTPUT_UNWRITABLE',
    en: 'cannot be written',
  },
  'the input as the output': {
    files: { 'a.csv': a },
    args: ['a.csv', '-o', 'a.csv'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: 'never written over',
    fr: 'jamais remplacé',
  },
  'the input by another path': {
    files: { 'a.csv': a, 'sub/x': '' },
    args: ['a.csv', '-o', 'sub/../a.csv'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: 'never written over',
  },
  'a symbolic link to the input': {
    files: { 'a.csv': a },
    arrange: link(symlinkSync, 'b.csv'),
    args: ['a.csv', '-o', 'b.csv'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: '"b.csv"',
  },
  'the input read through a symbolic link': {
    files: { 'a.csv': a },
    arrange: link(symlinkSync, 'b.csv'),
    args: ['b.csv', '-o', 'a.csv'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: '"a.csv"',
  },
  'a hard link to the input': {
    files: { 'a.csv': a },
    arrange: link(linkSync, 'b.csv'),
    args: ['a.csv', '-o', 'b.csv'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: '"b.csv"',
  },
  'the default output, linked to the input': {
    files: { 'a.csv': a },
    arrange: link(linkSync, 'a.clean.csv'),
    args: ['a.csv'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: '"a.clean.csv"',
  },
  'a report over the input': {
    files: { 'a.csv': a },
    args: ['a.csv', '-f', 'json=a.csv'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: '"a.csv"',
  },
  'rejects over the opposition list': {
    files: { 'a.csv': a, 'stop.txt': 'x@elsewhere.example\n' },
    args: ['a.csv', '--opposition', 'stop.txt', '--rejects', 'stop.txt'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: '"stop.txt"',
  },
  'a cleaned file over the configuration': {
    files: { 'a.csv': a, 'lumo.config.yaml': 'country: FR\n' },
    args: ['a.csv', '-o', 'lumo.config.yaml'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: '"lumo.config.yaml"',
  },
  'the cleaned file of one input over another input': {
    files: { 'a.csv': a, 'a.clean.csv': a },
    args: ['a.csv', 'a.clean.csv'],
    code: 'LUMO_OUTPUT_IS_INPUT',
    en: '"a.clean.csv"',
  },
  'two inputs with one output': {
    files: { 'a.csv': a, 'b.csv': a },
    args: ['a.csv', 'b.csv', '-o', 'c.csv'],
    code: 'LUMO_SAME_OUTPUT',
    en: 'cannot share',
    fr: 'ne peuvent pas partager',
  },
  'two inputs with one file of rejects': {
    files: { 'a.csv': a, 'b.csv': a },
    args: ['a.csv', 'b.csv', '--rejects', 'c.csv'],
    code: 'LUMO_SAME_OUTPUT',
    en: 'cannot share',
  },
  'two inputs with one contract, which tells of one file': {
    files: { 'a.csv': a, 'b.csv': a },
    args: ['a.csv', 'b.csv', '-f', 'odcs=r.odcs.json'],
    code: 'LUMO_SAME_OUTPUT',
    en: '--format odcs={name}.odcs.json gives each input its own',
    fr: 'plusieurs fichiers d’entrée ne peuvent pas le partager',
  },
  'the same input twice': {
    files: { 'a.csv': a },
    args: ['a.csv', './a.csv'],
    code: 'LUMO_SAME_OUTPUT',
    en: 'written twice',
  },
  'cleaned file and rejects at one path': {
    files: { 'a.csv': a },
    args: ['a.csv', '-o', 'b.csv', '--rejects', 'b.csv'],
    code: 'LUMO_SAME_OUTPUT',
    en: 'written twice',
  },
  'cleaned file and report both on standard output': {
    files: { 'a.csv': a },
    args: ['a.csv', '-o', '-', '-f', 'json=-'],
    code: 'LUMO_SAME_OUTPUT',
    en: 'Standard output cannot take two outputs',
    fr: 'La sortie standard ne peut pas recevoir deux résultats',
  },
};

const refused = async ({ files = {}, arrange, args, input, code, en, fr, ...as }: Case, context: TestContext): Promise<void> => {
  // What an earlier run left must survive a later one that fails.
  const at = folder({ 'a.report.json': 'earlier', ...files });
  const temporary = folder();
  arrange?.(at, context);
  const before = contents(at);
  const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  for (const [lang, words, label] of [
    ['en', en, 'error'],
    ['fr', fr, 'erreur'],
  ] as const) {
    if (words === undefined) continue;
    const run = () => lumo(at, [...args, '--lang', lang], { env, ...(input !== undefined && { input }) });
    const ran = await (as.unprivileged ? unprivileged([at, temporary], run) : run());
    const { is, said } = refusal(ran, label);
    expect(is).toBe(code);
    if (typeof words === 'string') expect(said).toContain(words);
    else expect(said).toMatch(words);
  }
  expect(contents(at)).toEqual(before);
  expect(readdirSync(temporary)).toEqual([]);
};

describe('bad input is refused with a code, a cause and a next step, and nothing is lost', () => {
  it.for(Object.entries(INPUTS))('%s', ([, one], context) => refused(one, context));
});

describe('an output that would lose something is refused before anything is written', () => {
  it.for(Object.entries(OUTPUTS))('%s', ([, one], context) => refused(one, context));
});

it.each([
  ['bad input', 'truncated gzip', INPUTS],
  ['an output', 'a report over the input', OUTPUTS],
])('a process of its own refuses %s in the same words', async (_, name, cases) => {
  const { files = {}, args } = cases[name] as Case;
  const at = folder(files);
  expect(await lumoProcess(at, args)).toEqual(await lumo(at, args));
});
