import { gzipSync } from 'node:zlib';
import { CLAIRE, contactFile, PAUL } from '../support.js';

/** A line of somebody whom no other file holds. */
const people = (from: number, count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(from + i)}\n`).join('');

const two = (n: number): string => String(n % 100).padStart(2, '0');
const FRENCH = people(
  100,
  40,
  (n) =>
    `P${n};Élodie;n${n}@acme.example;06 39 98 ${two(n)} ${two(n * 7)};732 829 320;Société ${n};${n % 2 ? '12/03/2019' : '24/11/2025'};Salon`,
);
const ENGLISH = people(
  300,
  30,
  (n) => `Lead,"Smith, ${n}",w${n}@globex.example,+44 20 7946 0${100 + (n % 900)},11/23/2025,${n % 3 ? 'Yes' : 'No'}`,
);
const TABS = people(500, 25, (n) => `${n}\tt${n}@initech.example\t2025-0${1 + (n % 9)}-14\tà rappeler, ne plus appeler`);

/**
 * Files of contacts of many headers, dialects and encodings, some that hold none, and some that nobody can read. The same header stands in
 * several of them, over values that say something else.
 */
export const MIXED: Readonly<Record<string, string | Uint8Array>> = {
  'a-french.csv': `id;prenom;email;mobile;siren;societe;dernier_contact;source\n${FRENCH}`,
  'b-latin.csv': Buffer.from(
    `id;prénom;email;mobile;siren;société;dernier_contact;source\r\n${FRENCH.replaceAll('\n', '\r\n').replaceAll('n1', 'l1')}`,
    'latin1',
  ),
  'c-english.csv': `Status,Name,Email,Phone,Last contact,Opt out\n${ENGLISH}`,
  'd-utf16.tsv': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`id\tE-mail\tDate de collecte\tRemarque\n${TABS}`, 'utf16le')]),
  // The header of the first file over columns that were exchanged: only the values tell.
  'e-swapped.csv': `id;prenom;email;mobile;siren;societe;dernier_contact;source\n${people(700, 20, (n) => `S${n};Paul;06 39 97 ${two(n)} ${two(n * 3)};s${n}@hooli.example;;;;`)}`,
  'f-nameless.csv': people(900, 12, (n) => `h${n}@umbrella.example;01 99 00 ${two(n)} ${two(n + 1)}`),
  'g-notes.csv': `Export du CRM;;\n;;\nNom;Courriel;Désinscrit\n${people(1000, 12, (n) => `Nom${n};g${n}@stark.example;${n % 4 ? 'non' : 'oui'}`)}`,
  'h-packed.csv.gz': gzipSync(`email;nom\n${people(1100, 10, (n) => `z${n}@wayne.example;Z`)}`),
  'i-backslash.csv': `nom,email,note\n${people(1200, 10, (n) => `"B \\"${n}\\" x",b${n}@wonka.example,"ok"`)}`,
  'j-broken.csv': 'email;nom\n"claire@acme.example;Martin\n',
  'k-empty.csv': '',
  'l-header.csv': 'email;nom;date_collecte\n',
  'm-bytes.csv': Buffer.from([0, 1, 2, 0, 3, 0, 0, 0, 5, 6, 7, 200, 0, 1]),
  'n-no-reach.csv': 'ref;price\nA12;10\nB13;12\n',
  'p-clean.csv': contactFile(CLAIRE, PAUL),
  'o-excel.csv': `sep=,\nEmail,Telephone,Naissance\n${people(1300, 12, (n) => `x${n}@tyrell.example,3.36E+10,0${1 + (n % 9)}/02/19${50 + (n % 40)}`)}`,
};
