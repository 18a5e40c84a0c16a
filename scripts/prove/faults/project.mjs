// The project in which all commands of commands.json have something to do.
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runHere } from './run.mjs';

const HEADER = 'email;nom;societe;source;date_collecte;dernier_contact_entrant;code_postal;telephone';
const row = (i) =>
  `claire${i}@acme.example;Planteval${i};Acme ${i};Salon Batimat;${i % 3 === 0 ? '2018-03-01;2019-01-01' : '2026-03-01;2026-09-01'};750${String(i % 20).padStart(2, '0')};01 99 00 00 ${String(i).padStart(2, '0')}`;
/** Words that stand in cells and nowhere else: none of them may be told. */
export const PLANTED = /claire\d|Planteval|01 ?99|0199|\+33199/i;

const ROWS = Array.from({ length: 30 }, (_, i) => row(i + 10));
export const CONTACTS = [HEADER, ...ROWS, `lucie@globex,example;Planteval99;Globex;Salon;2026-03-02;2026-09-02;75001;`, ''].join('\n');

const FILES = {
  'a.csv': CONTACTS,
  'body.csv': `${ROWS.join('\n')}\n`,
  'stop.txt': 'claire12@acme.example\nclaire13@acme.example\n',
  'stop.txt.list.yaml': 'kind: opposition\n',
  'elsewhere.txt': 'claire14@acme.example\n',
  'hashed.txt': [12, 20, 21].map((i) => `${createHash('sha256').update(`claire${i}@acme.example`).digest('hex')}\n`).join(''),
  'new.txt': 'claire15@acme.example\nclaire16@acme.example\n',
  'requests.csv': 'received;answered\n2026-10-01;2026-10-12\n',
  'lumo.config.yaml': 'lists:\n  - { file: stop.txt }\nsender: { name: Acme }\n',
  'exports/old.csv': CONTACTS,
  'exports/plan.txt': 'nothing of interest\n',
  'gov/lumo.governance.yaml':
    'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: proofs/training.txt }\n',
  'gov/proofs/training.txt': 'attendance\n',
  'breaches.csv': 'id,nature,aware_at,risk\nBR-1,confidentiality,2026-11-20T09:00+01:00,high\n',
  'mail.txt': 'Subject: Bonjour\n\nNotre salon ouvre.\n',
  'log.csv': 'date;email;event\n2026-10-01 10:00;claire20@acme.example;sent\n2026-10-01 10:05;claire20@acme.example;opened\n',
};

/** Commands that make what others read. */
const PREPARED = [
  ['a.csv', '-o', 'b.csv', '--write-baseline', 'base.json', '--evidence', 'chain', '-f', 'json=report.json'],
  ['kpi', 'a.csv', '--history', '.lumo/history.ndjson'],
  ['oppose', 'add', '--email', 'claire11@acme.example', '--origin', 'letter', '--date', '2026-11-01'],
  [
    'exempt',
    'a.csv',
    '--row',
    '7',
    '--for-rule',
    'retention-prospect',
    '--reason',
    'client',
    '--proof',
    'letter',
    '--approved-by',
    'the DPO',
    '--until',
    '2027-01-31',
  ],
  ['shard', 'plan', 'a.csv', '-o', 'plan', '--only', 'opposition-list,duplicate-contact,retention-prospect'],
  ['shard', 'survey', '--plan', 'plan', '--part', '0', '--log', 'seen.log'],
  ['shard', 'settle', 'surveyed.json', '--plan', 'plan', '--parts', '1', '--log', 'seen.log', '-o', 'settled.json'],
  ['shard', 'judge', '--plan', 'plan', '--part', '0', '--outcome', 'outcome.json', '--settled', 'settled.json'],
];

/** Makes the project in a folder. */
export const makeProject = async (at, tmp) => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  mkdirSync(join(at, '.lumo'));
  writeFileSync(join(at, '.lumo/key'), `${'a1b2c3d4'.repeat(8)}\n`);
  chmodSync(join(at, '.lumo/key'), 0o600);
  for (const args of PREPARED) {
    const ran = await runHere(args, at, { tmp, input: args[0] === 'shard' ? FILES['body.csv'] : '' });
    if (ran.code === 2) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
    if (args[1] === 'survey') writeFileSync(join(at, 'surveyed.json'), ran.stdout);
  }
};

/** A copy of a project, in a folder of its own. */
export const copyOf = (project, work) => {
  const at = mkdtempSync(join(work, 'run-'));
  cpSync(project, at, { recursive: true, verbatimSymlinks: true });
  return at;
};

/** Every file below a folder, by its path, with its bytes; folders end in a slash. */
export const contentsOf = (folder) => {
  const found = new Map();
  const walk = (at, name) => {
    for (const entry of readdirSync(at)) {
      const path = join(at, entry);
      const info = lstatSync(path);
      const called = name + entry;
      if (info.isDirectory()) {
        found.set(`${called}/`, '');
        walk(path, `${called}/`);
      } else found.set(called, info.isSymbolicLink() ? readlinkSync(path) : readFileSync(path).toString('latin1'));
    }
  };
  walk(folder, '');
  return found;
};
