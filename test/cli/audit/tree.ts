import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folder } from '../support.js';

const CRM = [
  'email;nom;statut;date_collecte;optout',
  'claire@acme.example;Martin;prospect;2026-01-02;oui',
  'paul@globex.example;Durand;prospect;2020-01-02;',
  '',
].join('\n');
const SALON = [
  'email;nom;source;date_collecte',
  'claire@acme.example;Lefèvre;Salon;2026-03-02',
  'hugo@globex.example;Petit;Salon;2026-03-02',
  '',
].join('\n');

/** A folder of exports as they pile up on a shared drive, in `exports`, and nothing else. */
export const uglyTree = (): string => {
  const root = folder({
    'exports/crm.csv': CRM,
    'exports/crm.csv.gz': gzipSync(CRM),
    'exports/old/copie crm.csv': CRM,
    'exports/salon-2026-03.csv': Buffer.from(SALON, 'latin1'),
    'exports/rgpd/claire.martin@acme.example.csv': SALON.replace('hugo', 'lea'),
    'exports/liste': 'email;date_collecte\njean@acme.example;2026-10-01\nluc@acme.example;2026-10-02\n',
    'exports/contacts.txt': 'Nom\tTéléphone\tdate_collecte\nBernard\t06 39 98 12 34\t2026-10-01\n',
    'exports/header.csv': 'email;nom;date_collecte\n',
    'exports/odd\nname \u001b[31m.csv': 'email;date_collecte\nodd@acme.example;2026-10-01\n',
    [`exports/${'long'.repeat(50)}.csv`]: 'email;date_collecte\nlong@acme.example;2026-10-01\n',
    'exports/note.txt': 'Do not forget to call the supplier, the printer and the bank.\nAnd the "landlord.\n',
    'exports/prices.csv': 'ref;price\nA12;10\nB13;12\n',
    'exports/empty.csv': '',
    'exports/picture.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 3, 0, 0, 0, 5, 6, 7, 200, 0, 1]),
    'exports/broken.csv.gz': Buffer.concat([gzipSync(CRM).subarray(0, 30)]),
    'exports/quote.csv': 'email;nom\n"claire@acme.example;Martin\n',
    'exports/book.xlsx': 'PK\u0003\u0004',
    'exports/data.json': '[]',
    'exports/drafts/draft.csv': CRM,
    'exports/.lumoignore': 'drafts/\n',
  });
  const exports = join(root, 'exports');
  symlinkSync('loop', join(exports, 'loop'));
  symlinkSync('../exports', join(exports, 'up'));
  symlinkSync('/etc', join(exports, 'out'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(exports, 'pipe')]);
  mkdirSync(join(exports, 'nothing'));
  const then = new Date('2026-11-20T12:00:00Z');
  for (const path of filesIn(exports)) {
    execFileSync('chmod', ['640', path]);
    utimesSync(path, then, then);
  }
  execFileSync('chmod', ['644', join(exports, 'crm.csv')]);
  return root;
};

/** Plain files below a folder. */
const filesIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const at = join(path, entry.name);
    if (entry.isDirectory()) return filesIn(at);
    return entry.isFile() ? [at] : [];
  });

/** Names, sizes, times and permissions of everything below a folder, the folder included. */
export const snapshot = (path: string): readonly string[] => {
  const info = lstatSync(path);
  const { size, mtimeMs, ctimeMs, atimeMs, mode, ino } = info;
  // Looking into a folder or where a link leads is a reading of it; of a file it must leave no trace.
  const own = [path, size, mtimeMs, ctimeMs, mode, ino, ...(info.isFile() ? [atimeMs] : [])].join(' ');
  return [own, ...(info.isDirectory() ? readdirSync(path).flatMap((name) => snapshot(join(path, name))) : [])];
};
