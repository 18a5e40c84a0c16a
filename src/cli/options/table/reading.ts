import { presets } from '../../../../rules/presets.js';
import { presetHelp, SETTINGS } from '../../../config/schema/settings-data.js';
import { inGroup, integer, type OptionValues, off, repeated, text, toggle, words } from './option.js';
import { headerRowSetting, pairsSetting, robinsonSetting } from './option-settings.js';

/** Of every command. */
export const SHARED = inGroup('general', {
  lang: text('--lang <en|fr>', SETTINGS.lang.help, { config: 'lang' }),
  color: toggle(
    '--color',
    { en: 'colours even when the output goes to another program', fr: 'couleurs, même quand la sortie va vers un autre programme' },
    { negated: { en: 'no colours (also NO_COLOR)', fr: 'pas de couleurs (aussi NO_COLOR)' } },
  ),
});
export type SharedOptions = OptionValues<typeof SHARED>;

const CONFIGURATION = inGroup('settings', {
  config: text('-c, --config <file>', {
    en: 'configuration file (default: the nearest lumo.config.* upwards)',
    fr: 'fichier de configuration (par défaut : le lumo.config.* le plus proche en remontant)',
  }),
  configLookup: off('--no-config-lookup', { en: 'ignore configuration files', fr: 'ignorer les fichiers de configuration' }),
});
const CAMPAIGN = inGroup('campaign', {
  preset: text('-p, --preset <name>', presetHelp(Object.keys(presets)), { config: 'preset' }),
  channel: words('--channel <channels>', SETTINGS.channels.help, { config: 'channels' }),
  asOf: text('--as-of <date>', SETTINGS.asOf.help, { config: 'asOf' }),
  audience: text('--audience <who>', SETTINGS.audience.help, { config: 'audience' }),
  country: text('--country <code>', SETTINGS.country.help, { config: 'country' }),
});
const LISTS = inGroup('lists', {
  opposition: repeated(
    '--opposition <file>',
    { en: 'your opposition list; may be repeated', fr: 'votre liste d’opposition ; répétable' },
    { config: 'lists', toConfig: (files) => files.map((file) => ({ file, kind: 'opposition' })) },
  ),
  robinson: repeated(
    '--robinson <file[=date]>',
    {
      en: 'a Robinson-style list and the date of its version, tps.csv=2026-11-01; may be repeated',
      fr: 'une liste de type Robinson et la date de sa version, tps.csv=2026-11-01 ; répétable',
    },
    { config: 'lists', toConfig: robinsonSetting },
  ),
  register: text(
    '--register <path|url>',
    {
      en: 'the register of oppositions (default: LUMO_REGISTER, else the configuration, else .lumo/register when it is there)',
      fr: 'le registre des oppositions (par défaut : LUMO_REGISTER, sinon la configuration, sinon .lumo/register s’il existe)',
    },
    { env: 'LUMO_REGISTER' },
  ),
});
const RULES = inGroup('rules', {
  rule: words(
    '--rule <id:severity>',
    {
      en: 'severity of a rule, source-missing:warning; may be repeated',
      fr: 'gravité d’une règle, source-missing:warning ; répétable',
    },
    { config: 'rules', toConfig: pairsSetting('rule', ':', 'id:severity') },
  ),
  only: words('--only <rules>', { en: 'run only these rules', fr: 'n’appliquer que ces règles' }),
  skip: words('--skip <rules>', { en: 'leave these rules out', fr: 'écarter ces règles' }),
});
const FILE = inGroup('file', {
  absent: words('--absent <fields>', SETTINGS.absent.help, { config: 'absent' }),
  map: repeated(
    '--map <header=field>',
    {
      en: 'what a column is, "Mail pro=email", "#3=phone", "Segment=keep"; may be repeated',
      fr: 'ce qu’est une colonne, « Mail pro=email », « #3=phone », « Segment=keep » ; répétable',
    },
    { config: 'columns', toConfig: pairsSetting('map', '=', '"Header=field"') },
  ),
  dateOrder: text('--date-order <order>', SETTINGS.dateOrder.help, { config: 'dateOrder' }),
  delimiter: text('-d, --delimiter <text>', SETTINGS['csv.delimiter'].help, {
    config: 'csv.delimiter',
    toConfig: (sign) => (sign === '\\t' ? '\t' : sign),
  }),
  encoding: text('--encoding <name>', SETTINGS['csv.encoding'].help, { config: 'csv.encoding' }),
  sheet: text('--sheet <name|number>', SETTINGS['csv.sheet'].help, { config: 'csv.sheet' }),
  headerRow: text('--header-row <n>', SETTINGS['csv.headerRow'].help, { config: 'csv.headerRow', toConfig: headerRowSetting }),
  // After --header-row: it has the last word.
  headers: off(
    '-n, --no-headers',
    { en: 'the file has no header', fr: 'le fichier n’a pas d’en-tête' },
    { config: 'csv.headerRow', toConfig: (given) => (given ? undefined : 'none') },
  ),
  identity: repeated('--identity <file>', {
    en: 'file with an identity of age, to read .age files; may be repeated',
    fr: 'fichier contenant une identité age, pour lire les fichiers .age ; répétable',
  }),
  maxUnpacked: integer(
    '--max-unpacked <MB>',
    { least: 1 },
    {
      en: 'megabytes that a compressed contact file may unfold to (default: 200 times its size, 64 at least)',
      fr: 'mégaoctets jusqu’auxquels un fichier de contacts compressé peut se déplier (par défaut : 200 fois sa taille, au moins 64)',
    },
  ),
  stdinFilename: text('--stdin-filename <name>', {
    en: 'name of what comes on standard input',
    fr: 'nom de ce qui arrive sur l’entrée standard',
  }),
});

/** Of every command that reads contacts or the configuration. */
export const READING = { ...SHARED, ...CONFIGURATION, ...CAMPAIGN, ...LISTS, ...RULES, ...FILE };
export type ReadingOptions = OptionValues<typeof READING>;

/** What a file is, and what its messages are. Of the commands that judge files of any kind. */
export const MESSAGE_INPUT = {
  as: repeated('--as <kind|file=kind>', {
    en: 'what the files are, or one of them (calls.csv=log; may be repeated): contacts, message (a WhatsApp text too), sms (one a line), script, campaign, log, governance, or a register: breaches, requests, training, leavers, reviews (default: by name and content)',
    fr: 'ce que sont les fichiers, ou l’un d’eux (appels.csv=log ; répétable) : contacts, message (un texte WhatsApp aussi), sms (un par ligne), script, campaign, log (journal), governance, ou un registre : breaches, requests, training, leavers, reviews (par défaut : selon le nom et le contenu)',
  }),
  logZone: text('--log-zone <zone>', SETTINGS['log.zone'].help, { config: 'log.zone' }),
  messageKind: text('--message-kind <kind>', SETTINGS.messageKind.help, { config: 'messageKind' }),
};

/** Following the links of a mail: of the command that judges messages. */
export const LINK_TEST = inGroup('links', {
  testLinks: toggle('--test-links', {
    en: 'open the unsubscribe links of a test mail (.eml), each once: without it no link is followed',
    fr: 'ouvrir une fois chacun les liens de désinscription d’un mail d’essai (.eml) : sans elle, aucun lien n’est suivi',
  }),
  canary: text('--canary <address>', {
    en: 'your test address, to which alone the mail was sent: following its links may unsubscribe it',
    fr: 'votre adresse d’essai, seule destinataire du mail : suivre ses liens peut la désinscrire',
  }),
  testOneClick: toggle('--test-one-click', {
    en: 'with --test-links: also unsubscribe the test address by one click (POST, RFC 8058)',
    fr: 'avec --test-links : désinscrire aussi l’adresse d’essai en un clic (POST, RFC 8058)',
  }),
  allowLoopback: toggle('--allow-loopback', {
    en: 'with --test-links: links to this machine may be followed, to test your own pages',
    fr: 'avec --test-links : les liens vers cette machine peuvent être suivis, pour essayer vos propres pages',
  }),
});
