import { LIST_KINDS } from '../../../model/contact/suppression-list.js';
import { choice, type OptionValues, text, toggle } from './option.js';
import { PLAIN_FORMAT } from './output.js';
import { READING, SHARED } from './reading.js';

const LIST = { ...READING, format: PLAIN_FORMAT };
/** A receipt is the proof of a screening, not a list. */
const KINDS = LIST_KINDS.filter((kind) => kind !== 'receipt');
const KIND = choice('--kind <kind>', KINDS, {
  en: 'opposition (default), robinson or directory',
  fr: 'opposition (par défaut), robinson ou directory',
});

export const LISTS_VERIFY = {
  ...LIST,
  remember: toggle('--remember', {
    en: 'write the number of entries of each good list into its manifest, so that a next version that shrinks is refused',
    fr: 'écrire dans le manifeste de chaque bonne liste son nombre d’entrées, pour refuser une version suivante qui rétrécit',
  }),
};
export type ListsVerifyOptions = OptionValues<typeof LISTS_VERIFY>;

export const LISTS_STATS = { ...LIST, kind: KIND };
export type ListsStatsOptions = OptionValues<typeof LISTS_STATS>;

/** A list is compiled without any configuration. */
export const LISTS_COMPILE = {
  ...SHARED,
  country: READING.country,
  identity: READING.identity,
  out: text(
    '-o, --out <file>',
    {
      en: 'the compiled file (default: the name of the list, in .lumoidx)',
      fr: 'le fichier compilé (par défaut : le nom de la liste, en .lumoidx)',
    },
    { writes: true },
  ),
  date: text('--date <day>', { en: 'day of this version of the list', fr: 'jour de cette version de la liste' }),
  hash: text('--hash <algorithm>', {
    en: 'algorithm of its digests: sha256 (default), sha512, sha1, md5, hmac-sha256',
    fr: 'algorithme de ses empreintes : sha256 (par défaut), sha512, sha1, md5, hmac-sha256',
  }),
  normaliser: text('--normaliser <name>', {
    en: 'how what was hashed had been written: lower, canonical, e164…',
    fr: 'comment était écrit ce qui a été haché : lower, canonical, e164…',
  }),
  identifier: text('--identifier <kind>', {
    en: 'what was hashed: email, phone, domain, siren…',
    fr: 'ce qui a été haché : email, phone, domain, siren…',
  }),
  before: text('--before <text>', { en: 'text put before what was hashed (a salt)', fr: 'texte placé devant ce qui a été haché (un sel)' }),
  after: text('--after <text>', { en: 'text put behind what was hashed', fr: 'texte placé derrière ce qui a été haché' }),
  kind: KIND,
};
export type ListsCompileOptions = OptionValues<typeof LISTS_COMPILE>;

export const LISTS_PROBE = {
  ...LIST,
  seed: text('--seed <identity>', { en: 'an identity that is on the list', fr: 'une identité qui figure dans la liste' }),
  against: text('--against <contacts>', {
    en: 'a contact file some of whose people are on the list',
    fr: 'un fichier de contacts dont certains figurent dans la liste',
  }),
  keyEnv: text('--key-env <name>', {
    en: 'environment variable that holds the key of an HMAC',
    fr: 'variable d’environnement qui contient la clé d’un HMAC',
  }),
  kind: KIND,
  write: toggle('--write', { en: 'write the manifest beside the list', fr: 'écrire le manifeste à côté de la liste' }),
};
export type ListsProbeOptions = OptionValues<typeof LISTS_PROBE>;
