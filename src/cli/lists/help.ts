import type { Lang, Text } from '../../model/base/text.js';

/** The words of the help on the commands about lists. */
const HELP = {
  verify: {
    en: 'check every declared list: there, whole, fresh, the one that was meant (the default)',
    fr: 'vérifie chaque liste déclarée : présente, entière, à jour, la bonne (par défaut)',
  },
  remember: {
    en: 'write the number of entries of each good list into its manifest, so that a next version that shrinks is refused',
    fr: 'écrire dans le manifeste de chaque bonne liste son nombre d’entrées, pour refuser une version suivante qui rétrécit',
  },
  stats: { en: 'show what is in a list', fr: 'montre ce que contient une liste' },
  probe: { en: 'find out how the hashes of a list were made', fr: 'trouve comment les empreintes d’une liste ont été faites' },
  compile: {
    en: 'compile a list of any size into a file that opens at once',
    fr: 'compile une liste de toute taille en un fichier qui s’ouvre aussitôt',
  },
  compileOut: {
    en: 'the compiled file (default: the name of the list, in .lumoidx)',
    fr: 'le fichier compilé (par défaut : le nom de la liste, en .lumoidx)',
  },
  date: { en: 'day of this version of the list', fr: 'jour de cette version de la liste' },
  hash: {
    en: 'algorithm of its digests: sha256 (default), sha512, sha1, md5, hmac-sha256',
    fr: 'algorithme de ses empreintes : sha256 (par défaut), sha512, sha1, md5, hmac-sha256',
  },
  normaliser: {
    en: 'how what was hashed had been written: lower, canonical, e164…',
    fr: 'comment était écrit ce qui a été haché : lower, canonical, e164…',
  },
  identifier: { en: 'what was hashed: email, phone, domain, siren…', fr: 'ce qui a été haché : email, phone, domain, siren…' },
  before: { en: 'text put before what was hashed (a salt)', fr: 'texte placé devant ce qui a été haché (un sel)' },
  after: { en: 'text put behind what was hashed', fr: 'texte placé derrière ce qui a été haché' },
  seed: { en: 'an identity that is on the list', fr: 'une identité qui figure dans la liste' },
  against: { en: 'a contact file some of whose people are on the list', fr: 'un fichier de contacts dont certains figurent dans la liste' },
  write: { en: 'write the manifest beside the list', fr: 'écrire le manifeste à côté de la liste' },
  keyEnv: { en: 'environment variable that holds the key of an HMAC', fr: 'variable d’environnement qui contient la clé d’un HMAC' },
  kind: { en: 'opposition (default), robinson or directory', fr: 'opposition (par défaut), robinson ou directory' },
} as const satisfies Record<string, Text>;

export const listsHelp = (lang: Lang): { readonly [K in keyof typeof HELP]: string } =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as { [K in keyof typeof HELP]: string };
