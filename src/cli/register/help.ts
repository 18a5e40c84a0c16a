import type { Lang, Text } from '../../model/base/text.js';

const HELP = {
  oppose: {
    en: 'the register of oppositions: who said no, kept as fingerprints',
    fr: 'le registre des oppositions : qui a dit non, conservé sous forme d’empreintes',
  },
  after: {
    en: `
Examples:
  lumo-check oppose add --email - --origin phone < address.txt
  lumo-check oppose import stop.csv
  lumo-check oppose check --phone "06 39 98 12 34"

- reads the values, one per line, from standard input: they do not stand in the history of the shell.`,
    fr: `
Exemples :
  lumo-check oppose add --email - --origin phone < adresse.txt
  lumo-check oppose import stop.csv
  lumo-check oppose check --phone "06 39 98 12 34"

- lit les valeurs, une par ligne, sur l’entrée standard : elles ne restent pas dans l’historique du shell.`,
  },
  helpCommand: { en: 'help on a command', fr: 'aide sur une commande' },
  add: { en: 'record that somebody objects; it holds at once', fr: 'enregistre l’opposition de quelqu’un ; elle vaut immédiatement' },
  import: {
    en: 'record everybody on a list in clear (text or CSV); never takes anybody out',
    fr: 'enregistre toutes les personnes d’une liste en clair (texte ou CSV) ; n’en retire jamais',
  },
  check: {
    en: 'tell whether somebody objects: exit code 0 no, 1 yes',
    fr: 'dit si quelqu’un s’est opposé : code de sortie 0 non, 1 oui',
  },
  export: {
    en: 'write the oppositions that hold as a list of HMACs, or with --from the opposed people of a file, in clear or hashed',
    fr: 'écrit les oppositions en vigueur comme une liste de HMAC ou, avec --from, les personnes opposées d’un fichier, en clair ou hachées',
  },
  withdraw: {
    en: 'record that somebody took their opposition back, with proof; the trace stays',
    fr: 'enregistre, preuve à l’appui, que quelqu’un a retiré son opposition ; la trace reste',
  },
  list: {
    en: 'count the entries by origin, channel and year, and name those older than three years: nothing is ever purged',
    fr: 'compte les entrées par origine, canal et année, et nomme celles de plus de trois ans : rien n’est jamais purgé',
  },
  register: {
    en: 'a file, or postgres://… (default: LUMO_REGISTER, else the configuration, else .lumo/register)',
    fr: 'un fichier, ou postgres://… (par défaut : LUMO_REGISTER, sinon la configuration, sinon .lumo/register)',
  },
  email: {
    en: 'an address; - reads them from standard input; may be repeated',
    fr: 'une adresse ; - les lit sur l’entrée standard ; répétable',
  },
  phone: { en: 'a number', fr: 'un numéro' },
  domain: { en: 'a domain: everybody at it and below it', fr: 'un domaine : tous ceux du domaine et de ses sous-domaines' },
  siren: { en: 'a company, by SIREN or SIRET', fr: 'une entreprise, par SIREN ou SIRET' },
  channel: {
    en: 'what is refused: email, phone, sms, post (default: all)',
    fr: 'ce qui est refusé : email, phone, sms, post (par défaut : tout)',
  },
  channelBack: {
    en: 'what is allowed again: email, phone, sms, post (default: all)',
    fr: 'ce qui est de nouveau permis : email, phone, sms, post (par défaut : tout)',
  },
  origin: {
    en: 'how it was said, a code without any name or number: unsubscribe-link, phone, letter…',
    fr: 'comment cela a été dit, un code sans nom ni numéro : unsubscribe-link, phone, letter…',
  },
  originImport: { en: 'the origin to record (default: import:NAME)', fr: 'l’origine à enregistrer (par défaut : import:NOM)' },
  date: { en: 'the day of it, YYYY-MM-DD (default: today)', fr: 'le jour où cela a été dit, AAAA-MM-JJ (par défaut : aujourd’hui)' },
  proof: {
    en: 'where the proof is kept, a code without any name or number: ticket:4812',
    fr: 'où la preuve est conservée, un code sans nom ni numéro : ticket:4812',
  },
  country: { en: 'country of numbers without one (default: FR)', fr: 'pays des numéros qui n’en ont pas (par défaut : FR)' },
  of: {
    en: 'only one kind: email, phone, domain, siren; with --from, email (default) or phone',
    fr: 'une seule sorte : email, phone, domain, siren ; avec --from, email (par défaut) ou phone',
  },
  from: {
    en: 'a file of contacts: writes those of them who are opposed, for a tool that must leave them out',
    fr: 'un fichier de contacts : écrit ceux qui sont opposés, pour un outil qui doit les écarter',
  },
  hashed: {
    en: 'with --from: md5, sha1, sha256, sha512 or hmac-sha256 (default: in clear); without: hmac-sha256, the only one there can be',
    fr: 'avec --from : md5, sha1, sha256, sha512 ou hmac-sha256 (par défaut : en clair) ; sans : hmac-sha256, le seul possible',
  },
  normaliser: {
    en: 'with --from, how each is written before it is hashed (default: lower, e164)',
    fr: 'avec --from, comment chacun est écrit avant d’être haché (par défaut : lower, e164)',
  },
  keyEnv: {
    en: 'with --hashed hmac-sha256, the environment variable that holds the key of the recipient',
    fr: 'avec --hashed hmac-sha256, la variable d’environnement qui contient la clé du destinataire',
  },
  channelFrom: {
    en: 'with --from, the channels on which they are opposed (default: those that --of is used on)',
    fr: 'avec --from, les canaux sur lesquels ils sont opposés (par défaut : ceux auxquels sert --of)',
  },
  map: { en: 'with --from, what a column is: "Mail=email"', fr: 'avec --from, ce qu’est une colonne : "Courriel=email"' },
  format: { en: 'terminal (default) or json', fr: 'terminal (par défaut) ou json' },
} as const satisfies Record<string, Text>;

export type RegisterHelp = { readonly [K in keyof typeof HELP]: string };

export const registerHelp = (lang: Lang): RegisterHelp =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as RegisterHelp;
