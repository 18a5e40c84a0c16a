/** The job that all three do, in one place: if lumo-check's command line or rules change, change it here. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { WEBMAILS } from './names.mjs';

export const BENCH = dirname(fileURLToPath(import.meta.url));
export const ROOT = dirname(BENCH);
export const DATA = join(BENCH, 'data');

export const AS_OF = '2026-11-24';
export const RETENTION_YEARS = 3;
/**
 * A refusal and an expired contact bar every channel, so the row leaves. A webmail address without consent bars email only:
 * with the phone asked as well, the address is blanked and the row stays; with email alone asked, the row leaves.
 */
export const CHANNELS = ['email', 'phone'];

export const HEADER = [
  'id',
  'civilite',
  'nom',
  'prenom',
  'email',
  'telephone',
  'mobile',
  'societe',
  'siren',
  'forme_juridique',
  'code_naf',
  'effectif',
  'fonction',
  'adresse',
  'code_postal',
  'ville',
  'pays',
  'source',
  'dernier_contact_entrant',
  'commentaire',
];
/** Columns kept when lumo-check takes no part; when it does, the other two keep what its cleaned file has. */
export const KEPT = HEADER.filter((name) => !['adresse', 'code_postal', 'ville', 'commentaire'].includes(name));

export const RULES = ['webmail-without-consent', 'opposition-list', 'retention-prospect', 'column-beyond-purpose'];

/** A million contacts are a mass export, which somebody has to approve. */
export const APPROVAL = { LUMO_APPROVED_BY: 'the bench', LUMO_APPROVAL_REASON: 'invented contacts' };

/** Arguments of node for lumo-check, with every rule when `rules` is undefined. It must leave a cleaned file at `out` and no report. */
export const lumoArguments = ({ data, emails, phones, out, channels }, rules = RULES) => [
  join(ROOT, 'dist/bin/lumo-check.cjs'),
  'check',
  data,
  ...(rules ? ['--only', rules.join(',')] : []),
  '--channel',
  channels.join(','),
  '--opposition',
  emails,
  '--opposition',
  phones,
  '--as-of',
  AS_OF,
  '-o',
  out,
];

/**
 * The domains at which lumo-check asks for consent, so that all three look into the same list; the dozen of the generator while it is
 * not built. A provider that serves companies too (`mixed`) bars nobody.
 */
export const webmailDomains = async () => {
  const built = join(ROOT, '.build/src/fields/email/webmail.js');
  if (!existsSync(built)) return WEBMAILS;
  const { WEBMAIL_DOMAINS } = await import(pathToFileURL(built).href);
  const barred = WEBMAIL_DOMAINS.filter(({ kind }) => kind !== 'mixed').map(({ domain }) => domain);
  const strangers = WEBMAILS.filter((domain) => !barred.includes(domain));
  if (strangers.length > 0) throw new Error(`Not webmail for lumo-check: ${strangers.join(', ')}. Change bench/names.mjs.`);
  return barred;
};

/** `--name value` and `--flag`: every option has a default, whose type it keeps. Throws on an unknown one. */
export const readOptions = (defaults) => {
  const kinds = Object.entries(defaults).map(([name, value]) => [name, { type: typeof value === 'boolean' ? 'boolean' : 'string' }]);
  const { values } = parseArgs({ options: Object.fromEntries(kinds) });
  const options = { ...defaults, ...values };
  for (const [name, value] of Object.entries(defaults)) {
    if (typeof value !== 'number') continue;
    options[name] = Number(options[name]);
    if (!Number.isInteger(options[name]) || options[name] < 1) throw new Error(`--${name} needs a whole number above 0.`);
  }
  return options;
};
