import { IMPORTED_ROWS } from '../../../register/exchange/who-refuses.js';
import { choice, type OptionValues, repeated, required, text, toggle, words } from './option.js';
import { PLAIN_FORMAT } from './output.js';
import { READING, SHARED } from './reading.js';

const { config, configLookup } = READING;
const REGISTER = {
  ...SHARED,
  config,
  configLookup,
  register: text(
    '--register <path>',
    {
      en: 'a file, or postgres://… (default: LUMO_REGISTER, else the configuration, else .lumo/register)',
      fr: 'un fichier, ou postgres://… (par défaut : LUMO_REGISTER, sinon la configuration, sinon .lumo/register)',
    },
    { env: 'LUMO_REGISTER' },
  ),
};
/** Of commands that add to it. */
const WRITTEN_REGISTER = { ...REGISTER, register: { ...REGISTER.register, writes: true as const } };
const BEGIN_ANEW = toggle('--begin-anew', {
  en: 'make a new register where one is known to have been, and has gone: who objected in that one is forgotten',
  fr: 'créer un nouveau registre là où un autre a existé et manque : qui s’y était opposé est oublié',
});
const COUNTRY = text('--country <code>', {
  en: 'country of numbers without one (default: that of the configuration, else FR)',
  fr: 'pays des numéros qui n’en ont pas (par défaut : celui de la configuration, sinon FR)',
});
/** Whom a command is about. */
const IDENTITIES = {
  email: repeated('--email <address|->', {
    en: 'an address; - reads them from standard input; may be repeated',
    fr: 'une adresse ; - les lit sur l’entrée standard ; répétable',
  }),
  phone: repeated('--phone <number|->', { en: 'a number', fr: 'un numéro' }),
  domain: repeated('--domain <domain|->', {
    en: 'a domain: everybody at it and below it',
    fr: 'un domaine : tous ceux du domaine et de ses sous-domaines',
  }),
  siren: repeated('--siren <siren|->', { en: 'a company, by SIREN or SIRET', fr: 'une entreprise, par SIREN ou SIRET' }),
  country: COUNTRY,
};
const CHANNEL = words('--channel <channels>', {
  en: 'what is refused: email, phone, sms, post (default: all)',
  fr: 'ce qui est refusé : email, phone, sms, post (par défaut : tout)',
});
const DATE = text('--date <date>', {
  en: 'the day of it, YYYY-MM-DD (default: today)',
  fr: 'le jour où cela a été dit, AAAA-MM-JJ (par défaut : aujourd’hui)',
});

export const OPPOSE = SHARED;

export const OPPOSE_ADD = {
  ...WRITTEN_REGISTER,
  ...IDENTITIES,
  origin: required('--origin <code>', {
    en: 'how it was said, a code without any name or number: unsubscribe-link, phone, letter…',
    fr: 'comment cela a été dit, un code sans nom ni numéro : unsubscribe-link, phone, letter…',
  }),
  channel: CHANNEL,
  date: DATE,
  beginAnew: BEGIN_ANEW,
};
export type OpposeAddOptions = OptionValues<typeof OPPOSE_ADD>;

export const OPPOSE_IMPORT = {
  ...WRITTEN_REGISTER,
  origin: text('--origin <code>', {
    en: 'the origin to record (default: import:NAME)',
    fr: 'l’origine à enregistrer (par défaut : import:NOM)',
  }),
  channel: CHANNEL,
  date: DATE,
  country: COUNTRY,
  rows: choice('--rows <which>', IMPORTED_ROWS, {
    en: 'who of the file is recorded: refusing (rows that say it) or all (default: as the file tells; where it does not, you are asked)',
    fr: 'qui est enregistré : refusing (les lignes qui le disent) ou all (par défaut : selon le fichier ; s’il ne le dit pas, la question est posée)',
  }),
  sheet: text('--sheet <name|number>', {
    en: 'the sheet of a workbook (default: the only one that holds entries)',
    fr: 'la feuille d’un classeur (par défaut : la seule qui contient des entrées)',
  }),
  dateOrder: READING.dateOrder,
  identity: READING.identity,
  beginAnew: BEGIN_ANEW,
};
export type OpposeImportOptions = OptionValues<typeof OPPOSE_IMPORT>;

export const OPPOSE_CHECK = { ...REGISTER, ...IDENTITIES };
export type OpposeCheckOptions = OptionValues<typeof OPPOSE_CHECK>;

export const OPPOSE_EXPORT = {
  ...REGISTER,
  from: text('--from <contacts>', {
    en: 'a file of contacts: writes those of them who are opposed, for a tool that must leave them out',
    fr: 'un fichier de contacts : écrit ceux qui sont opposés, pour un outil qui doit les écarter',
  }),
  hashed: text('--hashed <algorithm>', {
    en: 'with --from: md5, sha1, sha256, sha512 or hmac-sha256 (default: in clear); without: hmac-sha256, the only one there can be',
    fr: 'avec --from : md5, sha1, sha256, sha512 ou hmac-sha256 (par défaut : en clair) ; sans : hmac-sha256, le seul possible',
  }),
  normaliser: text('--normaliser <name>', {
    en: 'with --from, how each is written before it is hashed (default: lower, e164)',
    fr: 'avec --from, comment chacun est écrit avant d’être haché (par défaut : lower, e164)',
  }),
  keyEnv: text('--key-env <name>', {
    en: 'with --hashed hmac-sha256, the environment variable that holds the key of the recipient',
    fr: 'avec --hashed hmac-sha256, la variable d’environnement qui contient la clé du destinataire',
  }),
  channel: words('--channel <channels>', {
    en: 'with --from, the channels on which they are opposed (default: those that --of is used on)',
    fr: 'avec --from, les canaux sur lesquels ils sont opposés (par défaut : ceux auxquels sert --of)',
  }),
  map: repeated('--map <header=field>', {
    en: 'with --from, what a column is: "Mail=email"',
    fr: 'avec --from, ce qu’est une colonne : "Courriel=email"',
  }),
  sheet: text('--sheet <name|number>', {
    en: 'with --from, the sheet of a workbook (default: the one that holds contacts)',
    fr: 'avec --from, la feuille d’un classeur (par défaut : celle qui contient des contacts)',
  }),
  country: COUNTRY,
  of: text('--of <kind>', {
    en: 'only one kind: email, phone, domain, siren; with --from, email (default) or phone',
    fr: 'une seule sorte : email, phone, domain, siren ; avec --from, email (par défaut) ou phone',
  }),
};
export type OpposeExportOptions = OptionValues<typeof OPPOSE_EXPORT>;

export const OPPOSE_WITHDRAW = {
  ...WRITTEN_REGISTER,
  ...IDENTITIES,
  proof: required('--proof <code>', {
    en: 'where the proof is kept, a code without any name or number: ticket:4812',
    fr: 'où la preuve est conservée, un code sans nom ni numéro : ticket:4812',
  }),
  date: required('--date <date>', { en: 'the day of it, YYYY-MM-DD', fr: 'le jour où cela a été dit, AAAA-MM-JJ' }),
  channel: words('--channel <channels>', {
    en: 'what is allowed again: email, phone, sms, post (default: all)',
    fr: 'ce qui est de nouveau permis : email, phone, sms, post (par défaut : tout)',
  }),
};
export type OpposeWithdrawOptions = OptionValues<typeof OPPOSE_WITHDRAW>;

export const OPPOSE_LIST = { ...REGISTER, format: PLAIN_FORMAT };
export type OpposeListOptions = OptionValues<typeof OPPOSE_LIST>;
