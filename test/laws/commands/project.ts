import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Planted } from '../planted.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const address = (p: Planted): string => `${p.word()}@${p.word()}.example`;

const HEADER = [
  'email',
  'prénom',
  'nom',
  'société',
  'téléphone',
  'source',
  'date_collecte',
  'dernier_contact_entrant',
  'optout',
  'commentaire',
];
const row = (p: Planted, n: number): string[] => [
  n % 5 === 0 ? `${p.word()}@@${p.word()}` : address(p),
  p.word(),
  `${p.word()} ${p.word()}`,
  p.word(),
  p.digits(n % 2 ? '06' : '+336'),
  n % 3 ? `Salon ${p.word()}` : '',
  n % 7 ? '2026-03-01' : p.word(),
  '2026-09-01',
  n % 11 ? '' : `non merci ${p.word()}`,
  `ne plus appeler ${p.word()}, malade ${p.word()}`,
];
/** A contact file in which every cell is planted, but for days. */
export const contactsOf = (p: Planted, rows = 90): string =>
  `${[HEADER, ...Array.from({ length: rows }, (_, n) => row(p, n))].map((cells) => cells.map(quoted).join(';')).join('\n')}\n`;

const mail = (p: Planted): string =>
  `To: ${p.word()} <${address(p)}>\nFrom: ${p.word()} <${address(p)}>\nSubject: ${p.word()}\nContent-Type: text/html\n\n<p>Bonjour ${p.word()}, appelez le ${p.digits('06')}.</p><a href="https://${p.word()}.example/${p.word()}">Se désinscrire ${p.word()}</a>\n`;
const calls = (p: Planted): string =>
  `Horodatage;Canal;Sens;Numéro composé;Issue;Commentaire\n${Array.from({ length: 8 }, (_, n) => `2026-06-0${n + 1}T21:30:00+02:00;Appel;Sortant;${p.digits('+336')};${p.word()};${p.word()}\n`).join('')}`;
const attestation = (p: Planted): string =>
  `lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, proof: ${p.word()}.pdf }\n`;

/** The files of a project that has something for every command. */
export const filesOf = (p: Planted, contacts = contactsOf(p)): Readonly<Record<string, string>> => ({
  'contacts.csv': contacts,
  'hashed.txt': [...contacts.matchAll(/"([a-z]+@[a-z]+\.example)"/g)].map(([, one = '']) => `${sha256(one)}\n`).join(''),
  'stop.txt': Array.from({ length: 40 }, () => `${address(p)}\n`).join(''),
  'directory.txt': `${p.digits('06')}\n${p.digits('06')}\n`,
  'mail.eml': mail(p),
  'script.md': `# Ouverture\n\n« Bonjour ${p.word()}, ici ${p.word()}, ${address(p)} »\n`,
  'calls.csv': calls(p),
  'exports/old.csv': contactsOf(p, 20),
  'lumo.governance.yaml': attestation(p),
  'breaches.csv': `id,nature,aware_at,risk,what\nBR-1,confidentiality,2026-11-20T09:00+01:00,high,${p.word()}\n`,
  'requests.csv': `received;answered;who\n2026-10-01;2026-10-12;${p.word()}\n`,
  'lists/no.csv': `${address(p)}\n`,
  'lists/no.csv.list.yaml': 'kind: opposition\n',
  'lumo.config.yaml': 'lists: [{ file: lists/no.csv }]\nexport: { approvalAbove: never }\n',
});

/** Writes files below a folder. */
export const writeFiles = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
