import type { Lang, Text } from '../../model/base/text.js';

/** Every word of the help, in both languages. */
const HELP = {
  program: {
    en: 'Checks a contact file before a campaign: who may be contacted, on which channel, under which text. Writes a cleaned CSV and a report without personal data.',
    fr: 'Vérifie un fichier de contacts avant une campagne : qui peut être contacté, par quel canal, selon quel texte. Écrit un CSV nettoyé et un rapport sans donnée personnelle.',
  },
  version: { en: 'print the version', fr: 'affiche la version' },
  help: { en: 'print this help', fr: 'affiche cette aide' },
  helpCommand: { en: 'help on a command', fr: 'aide sur une commande' },
  after: {
    en: `
Examples:
  lumo-check contacts.csv                          writes contacts.clean.csv, contacts.report.html and contacts.report.json
  lumo-check contacts.csv --opposition stop.txt    also against your own opposition list
  lumo-check contacts.csv --check                  writes nothing, exit code only
  cat a.csv | lumo-check - -o - > b.csv            in a pipeline

--out names the CLEANED FILE; reports go through --format.

Exit codes: 0 nothing to object · 1 the input held errors (the cleaned file may be fine) · 2 could not do the job`,
    fr: `
Exemples :
  lumo-check contacts.csv                          écrit contacts.clean.csv, contacts.report.html et contacts.report.json
  lumo-check contacts.csv --opposition stop.txt    confronte aussi à votre liste d’opposition
  lumo-check contacts.csv --check                  n’écrit rien, seul le code de sortie compte
  cat a.csv | lumo-check - -o - > b.csv            dans un traitement en chaîne

--out désigne le FICHIER NETTOYÉ ; les rapports passent par --format.

Codes de sortie : 0 rien à redire · 1 le fichier d’entrée contenait des erreurs (le fichier nettoyé peut être bon) · 2 le travail n’a pas pu être fait`,
  },
  lang: { en: 'language of everything that is said', fr: 'langue de tout ce qui est dit' },
  color: { en: 'colours even in a pipe', fr: 'couleurs, même dans un tube' },
  noColor: { en: 'no colours (also NO_COLOR)', fr: 'pas de couleurs (aussi NO_COLOR)' },
  config: {
    en: 'configuration file (default: the nearest lumo.config.* upwards)',
    fr: 'fichier de configuration (par défaut : le lumo.config.* le plus proche en remontant)',
  },
  noConfigLookup: { en: 'ignore configuration files', fr: 'ignorer les fichiers de configuration' },
  preset: {
    en: 'fr-b2b (default), fr-b2c, crm-archive, be, es, uk, strict or minimal',
    fr: 'fr-b2b (par défaut), fr-b2c, crm-archive, be, es, uk, strict ou minimal',
  },
  channel: { en: 'channels of the campaign: email, phone, sms, post', fr: 'canaux de la campagne : email, phone, sms, post' },
  asOf: {
    en: 'judge as of this day, YYYY-MM-DD (default: today in Paris)',
    fr: 'juger à cette date, AAAA-MM-JJ (par défaut : aujourd’hui à Paris)',
  },
  country: { en: 'country of a contact that names none (default FR)', fr: 'pays d’un contact qui n’en indique pas (FR par défaut)' },
  opposition: { en: 'your opposition list; may be repeated', fr: 'votre liste d’opposition ; répétable' },
  robinson: {
    en: 'a Robinson-style list and the date of its version, tps.csv=2026-11-01; may be repeated',
    fr: 'une liste de type Robinson et la date de sa version, tps.csv=2026-11-01 ; répétable',
  },
  rule: {
    en: 'severity of a rule, source-missing:warning; may be repeated',
    fr: 'gravité d’une règle, source-missing:warning ; répétable',
  },
  only: { en: 'run only these rules', fr: 'n’appliquer que ces règles' },
  skip: { en: 'leave these rules out', fr: 'écarter ces règles' },
  absent: { en: 'fields that the file lacks on purpose', fr: 'champs que le fichier n’a pas, volontairement' },
  map: {
    en: 'what a column is, "Mail pro=email", "#3=phone", "Segment=keep"; may be repeated',
    fr: 'ce qu’est une colonne, « Mail pro=email », « #3=phone », « Segment=keep » ; répétable',
  },
  dateOrder: {
    en: 'how 03/04/2025 is read where nothing in the column tells: day-first or month-first',
    fr: 'comment lire 03/04/2025 quand rien dans la colonne ne le dit : day-first ou month-first',
  },
  delimiter: { en: 'what separates cells (default: detected)', fr: 'séparateur des cellules (détecté par défaut)' },
  encoding: { en: 'encoding of the file (default: detected)', fr: 'encodage du fichier (détecté par défaut)' },
  headerRow: { en: 'row of the header (default: detected)', fr: 'ligne de l’en-tête (détectée par défaut)' },
  noHeaders: { en: 'the file has no header', fr: 'le fichier n’a pas d’en-tête' },
  identity: {
    en: 'file with an identity of age, to read .age files; may be repeated',
    fr: 'fichier contenant une identité age, pour lire les fichiers .age ; répétable',
  },
  stdinFilename: { en: 'name of what comes on standard input', fr: 'nom de ce qui arrive sur l’entrée standard' },
  check: {
    en: 'check contact files and write their cleaned copies (the default command)',
    fr: 'vérifie des fichiers de contacts et écrit leurs copies nettoyées (commande par défaut)',
  },
  out: {
    en: 'the cleaned file (default: NAME.clean.csv beside the input); - for standard output',
    fr: 'le fichier nettoyé (par défaut : NOM.clean.csv à côté du fichier d’entrée) ; - pour la sortie standard',
  },
  format: {
    en: 'a report: html, terminal, full, json, ndjson, csv, markdown, sarif, junit, github, gitlab, azure or a module, with =PATH or =- if wanted; report.sarif alone is understood; may be repeated (default: html and json beside the input, none with --out)',
    fr: 'un rapport : html, terminal, full, json, ndjson, csv, markdown, sarif, junit, github, gitlab, azure ou un module, avec =CHEMIN ou =- au besoin ; rapport.sarif seul est compris ; répétable (par défaut : html et json à côté du fichier d’entrée, aucun avec --out)',
  },
  register: {
    en: 'the register of oppositions (default: LUMO_REGISTER, else the configuration, else .lumo/register when it is there)',
    fr: 'le registre des oppositions (par défaut : LUMO_REGISTER, sinon la configuration, sinon .lumo/register s’il existe)',
  },
  exempt: {
    en: 'exempt one contact from a rule, with a reason, a proof, who approved it and until when',
    fr: 'exempte un contact d’une règle, avec un motif, une preuve, qui l’a approuvé et jusqu’à quand',
  },
  exemptRule: { en: 'the rule that the contact is exempted from', fr: 'la règle dont le contact est exempté' },
  exemptions: {
    en: 'the exemptions (default: lumo-exemptions.yaml beside the configuration)',
    fr: 'les exemptions (par défaut : lumo-exemptions.yaml à côté de la configuration)',
  },
  baseline: {
    en: 'findings that are known: they still act, and do not decide the exit code',
    fr: 'constats déjà connus : ils agissent toujours, et ne décident pas du code de sortie',
  },
  writeBaseline: { en: 'write the findings of this run as a baseline', fr: 'écrire les constats de ce passage comme référence' },
  reason: { en: 'why the contact is exempted', fr: 'pourquoi le contact est exempté' },
  evidence: { en: 'where the proof is kept', fr: 'où la preuve est conservée' },
  approvedBy: { en: 'who approved it', fr: 'qui l’a approuvé' },
  until: { en: 'the last day of the exemption (YYYY-MM-DD)', fr: 'le dernier jour de l’exemption (AAAA-MM-JJ)' },
  simulate: {
    en: 'say what other settings would cost the file: rows dropped, per rule and per source; writes nothing',
    fr: 'dit ce que d’autres réglages coûteraient au fichier : lignes retirées, par règle et par source ; n’écrit rien',
  },
  set: {
    en: 'a setting to try: retention-prospect.months=24, or webmail-without-consent=warning; may be repeated',
    fr: 'un réglage à essayer : retention-prospect.months=24, ou webmail-without-consent=warning ; répétable',
  },
  verdicts: {
    en: 'add to the cleaned file what may be done on each channel, and the rule that said so (lumo_email, lumo_phone, lumo_sms, lumo_post)',
    fr: 'ajouter au fichier nettoyé ce qui est permis sur chaque canal, et la règle qui l’a dit (lumo_email, lumo_phone, lumo_sms, lumo_post)',
  },
  rejects: {
    en: 'write the dropped rows and why (personal data: keep it as carefully as the input)',
    fr: 'écrire les lignes retirées et pourquoi (données personnelles : à garder aussi soigneusement que l’entrée)',
  },
  checkOnly: {
    en: 'write no cleaned file: the exit code, and the reports that a path or - is given for (-f json=-)',
    fr: 'n’écrire aucun fichier nettoyé : le code de sortie, et les rapports dont le chemin est donné (-f json=-)',
  },
  failOn: {
    en: 'what gives exit code 1: error (default), warning, remaining, never',
    fr: 'ce qui donne le code de sortie 1 : error (par défaut), warning, remaining, never',
  },
  maxWarnings: { en: 'exit code 1 above that many warnings', fr: 'code de sortie 1 au-delà de ce nombre d’avertissements' },
  reveal: {
    en: 'show the values of examples on a terminal, to nobody else',
    fr: 'montrer les valeurs des exemples sur un terminal, et à personne d’autre',
  },
  noCi: {
    en: 'add nothing for GitHub Actions, GitLab or Azure Pipelines',
    fr: 'ne rien ajouter pour GitHub Actions, GitLab ou Azure Pipelines',
  },
  jobs: {
    en: 'threads (default: one per processor, one for small files)',
    fr: 'fils d’exécution (par défaut : un par processeur, un seul pour les petits fichiers)',
  },
  quiet: { en: 'errors only', fr: 'erreurs seulement' },
  printConfig: {
    en: 'print what was decided and where each setting comes from',
    fr: 'affiche ce qui a été décidé et d’où vient chaque réglage',
  },
  columns: { en: 'show what each column was taken for, and why', fr: 'montre pour quoi chaque colonne a été prise, et pourquoi' },
  columnsFormat: { en: 'terminal (default) or json', fr: 'terminal (par défaut) ou json' },
  why: { en: 'tell the whole decision about one contact', fr: 'raconte toute la décision sur un contact' },
  row: { en: 'its row, as a spreadsheet numbers it', fr: 'sa ligne, comme le tableur la numérote' },
  email: { en: 'its address', fr: 'son adresse' },
  explain: { en: 'explain a rule: what, why, the law, what to do', fr: 'explique une règle : quoi, pourquoi, la loi, que faire' },
  rules: { en: 'list the rules', fr: 'liste les règles' },
  lists: { en: 'opposition and Robinson lists: verify, stats, probe', fr: 'listes d’opposition et Robinson : verify, stats, probe' },
  init: { en: 'write a configuration from a sample file', fr: 'écrit une configuration à partir d’un fichier exemple' },
  initOut: {
    en: 'where (default: lumo.config.yaml; the extension decides: .yaml, .json, .ts)',
    fr: 'où (par défaut : lumo.config.yaml ; l’extension décide : .yaml, .json, .ts)',
  },
} as const satisfies Record<string, Text>;

export type HelpTexts = { readonly [K in keyof typeof HELP]: string };

export const helpTexts = (lang: Lang): HelpTexts =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as HelpTexts;
