// Which domains of French consumers each list finds, and which companies it calls personal: node scripts/evaluate/webmail.mjs [FOLDER]
// FOLDER is where the npm lists were installed; without it only ours is measured. Needs the build.
//   mkdir /tmp/lists && cd /tmp/lists && npm install --no-save --ignore-scripts free-email-domains@1.12.6 email-providers@2.26.0 \
//     company-email-validator@1.2.7 freemail@1.7.0 free-email-domains-typescript@1.0.13 personal-email-domains@0.0.2
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isWebmail } from '../../dist/src/author.js';
import { consumers, corporate } from './webmail/read.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0];

/** Whether a list calls a domain personal, by package. */
const LISTS = {
  'free-email-domains': (load) =>
    (
      (set) => (domain) =>
        set.has(domain)
    )(new Set(load('free-email-domains/domains.json'))),
  'email-providers': (load) =>
    (
      (set) => (domain) =>
        set.has(domain)
    )(new Set(load('email-providers/all.json'))),
  'company-email-validator': (load) => (domain) => !load('company-email-validator').isCompanyDomain(domain),
  freemail: (load) => (domain) => load('freemail').isFree(`x@${domain}`),
  'free-email-domains-typescript': (load) =>
    (
      (set) => (domain) =>
        set.has(domain)
    )(new Set(load('free-email-domains-typescript').freeEmailDomains)),
  'personal-email-domains': (load) =>
    (
      (set) => (domain) =>
        set.has(domain)
    )(new Set(load('personal-email-domains'))),
};

const isOurs = (domain) => isWebmail(domain) !== undefined;
const rows = [];
const lists = [];
if (folder !== undefined) {
  const load = createRequire(join(folder, 'package.json'));
  for (const [name, open] of Object.entries(LISTS)) {
    const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
    lists.push({ name: `${name} ${version}`, has: open(load) });
  }
}
const domains = consumers().map(({ domain }) => domain);
const companies = corporate();
const missed = domains.filter((domain) => !lists.some(({ has }) => has(domain)));
const add = (name, has) => {
  const called = companies.filter(has);
  rows.push([
    name,
    `${domains.filter(has).length} of ${domains.length}`,
    folder === undefined ? '' : `${missed.filter(has).length} of ${missed.length}`,
    `${called.length} of ${companies.length}${called.length > 0 ? `: ${called.slice(0, 6).join(', ')}${called.length > 6 ? '…' : ''}` : ''}`,
  ]);
};
for (const { name, has } of lists) add(name, has);
if (lists.length > 0) add('all six together', (domain) => lists.some(({ has }) => has(domain)));
add('lumo-check', isOurs);

const lines = [['list', 'French consumers found', 'of those that all six miss', 'companies called personal'], ...rows];
const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
for (const cells of lines)
  process.stdout.write(
    `${cells
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd()}\n`,
  );
const ours = domains.filter((domain) => !isOurs(domain));
if (ours.length > 0) process.stdout.write(`\nMissing from ours: ${ours.join(', ')}\n`);
if (ours.length > 0 || companies.some(isOurs)) process.exitCode = 1;
