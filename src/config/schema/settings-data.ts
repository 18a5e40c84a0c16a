import type { Text } from '../../model/base/text.js';

export const FAIL_ON = ['error', 'warning', 'remaining', 'doubtful', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What holds where neither an option, a variable, a file nor the preset decides. */
export const DEFAULTS = {
  preset: 'fr-b2b',
  country: 'FR',
  purpose: 'prospecting',
  messageKind: 'prospecting',
  audience: 'business',
  failOn: 'error',
  /** Contacts above which an export is a mass export. */
  approvalAbove: 5000,
  examples: 3,
  strictFields: false,
  verdicts: false,
  excelSafe: false,
  ci: true,
  /** Data leave when their time is over, but for what a dispute may need. */
  retain: { prospects: 'drop', formerClients: 'archive', archived: 'drop', k: 5 },
} as const;

/** How an environment variable is written. */
export type VariableForm = 'text' | 'words' | 'number' | 'boolean' | 'language';

/** What is known of a key of the configuration besides the values that it takes, which its schema knows. */
export interface Setting {
  /** What it decides: the help of an option that is the same, the description in the JSON Schema, and the reference say it so. */
  readonly help: Text;
  /** What holds where nobody says, when `help` does not say it. */
  readonly default?: Text | string;
  readonly env?: { readonly name: `LUMO_${string}`; readonly form: VariableForm };
  /** The page of `docs` that tells more. */
  readonly see?: string;
}

const PRESETS_DEFAULT: Text = { en: 'the preset’s', fr: 'celui du préréglage' };
const DETECTED: Text = { en: 'detected', fr: 'détecté' };

/** The presets in a sentence. @param preset the one that holds where none is named */
export const presetHelp = (presets: readonly string[], preset: string = DEFAULTS.preset): Text => {
  const listed = (mark: string, or: string): string => {
    const names = presets.map((name) => (name === preset ? `${name} (${mark})` : name));
    return `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
  };
  return { en: listed('default', 'or'), fr: listed('par défaut', 'ou') };
};

/** Every key of a configuration file, by its path, in the order of its schema. */
export const SETTINGS = {
  $schema: { help: { en: 'for editors', fr: 'pour les éditeurs' } },
  preset: { help: { en: 'where the settings start from', fr: 'd’où partent les réglages' }, env: { name: 'LUMO_PRESET', form: 'text' } },
  extends: {
    help: {
      en: 'presets, configuration files and packages that the settings start from; what stands later goes before what stands earlier, and this file before all of them',
      fr: 'préréglages, fichiers de configuration et paquets d’où partent les réglages ; les derniers l’emportent sur les premiers, et ce fichier sur tous',
    },
    see: 'plugins.md',
  },
  channels: {
    help: { en: 'channels of the campaign: email, phone, sms, post', fr: 'canaux de la campagne : email, phone, sms, post' },
    default: PRESETS_DEFAULT,
    env: { name: 'LUMO_CHANNEL', form: 'words' },
  },
  country: {
    help: {
      en: `country of the contacts where no column tells it or a cell is blank, and of numbers without a prefix (default ${DEFAULTS.country}, which fills in no blank cell)`,
      fr: `pays des contacts sans colonne de pays ou dont la case est vide, et des numéros sans indicatif (par défaut ${DEFAULTS.country}, qui ne complète aucune case vide)`,
    },
  },
  purpose: {
    help: { en: 'what the file is for: prospecting or archive', fr: 'à quoi sert le fichier : prospecting (prospection) ou archive' },
    default: PRESETS_DEFAULT,
  },
  log: {
    help: {
      en: 'how logs of calls and sends are read',
      fr: 'comment les journaux d’appels et d’envois sont lus',
    },
  },
  'log.zone': {
    help: {
      en: 'time zone of the times of a log that name none: Europe/Paris, UTC, +02:00…',
      fr: 'fuseau des heures d’un journal qui n’en indiquent pas : Europe/Paris, UTC, +02:00…',
    },
  },
  'log.outcomes': {
    help: {
      en: 'what the outcomes of your calls mean: refused, answered, unanswered or other, by their text or identifier',
      fr: 'ce que veulent dire vos résultats d’appel : refused (refus), answered (répondu), unanswered (sans réponse) ou other, par texte ou identifiant',
    },
  },
  messageKind: {
    help: {
      en: 'what the messages are: prospecting, transactional (orders, passwords) or service',
      fr: 'ce que sont les messages : prospecting (prospection), transactional (commandes, mots de passe) ou service',
    },
  },
  audience: {
    help: {
      en: 'who is contacted: business or consumer',
      fr: 'qui est contacté : business (entreprises) ou consumer (particuliers)',
    },
    default: PRESETS_DEFAULT,
  },
  columns: {
    help: {
      en: 'what columns are, by header or by number (#1 is the first): a field, keep (kept in the cleaned file, and read only for refusals, deaths, minors and guardianship) or ignore (as if nobody recognised it)',
      fr: 'ce que sont les colonnes, par en-tête ou par numéro (#1 est la première) : un champ, keep (gardée dans le fichier nettoyé, et lue seulement pour les refus, décès, mineurs et tutelles) ou ignore (comme si personne ne la reconnaissait)',
    },
    see: 'columns.md',
  },
  dateOrder: {
    help: {
      en: 'how 03/04/2025 is read where nothing in the column tells: day-first or month-first',
      fr: 'comment lire 03/04/2025 quand rien dans la colonne ne le dit : day-first ou month-first',
    },
    default: { en: 'such dates are ambiguous', fr: 'ces dates sont ambiguës' },
  },
  absent: { help: { en: 'fields that the file lacks on purpose', fr: 'champs que le fichier n’a pas, volontairement' } },
  stated: {
    help: {
      en: 'what you state of all contacts of the file; a row that says it itself keeps its own word',
      fr: 'ce que vous affirmez de tous les contacts du fichier ; une ligne qui le dit elle-même garde son dire',
    },
    see: 'columns.md',
  },
  'stated.source': {
    help: {
      en: 'where all contacts come from, "Salon X, June 2026": never the name of a person',
      fr: 'd’où viennent tous les contacts, « Salon X, juin 2026 » : jamais le nom d’une personne',
    },
    env: { name: 'LUMO_SOURCE', form: 'text' },
  },
  'stated.collectedAt': {
    help: { en: 'when all of them were collected, YYYY-MM-DD', fr: 'quand tous ont été collectés, AAAA-MM-JJ' },
    env: { name: 'LUMO_COLLECTED_AT', form: 'text' },
  },
  'stated.informedAt': {
    help: {
      en: 'when all of them were told that you hold their data, YYYY-MM-DD',
      fr: 'quand tous ont été informés que vous détenez leurs données, AAAA-MM-JJ',
    },
    env: { name: 'LUMO_INFORMED_AT', form: 'text' },
  },
  'stated.consentProof': {
    help: {
      en: 'where the proof of their consents is kept, as a reference',
      fr: 'où est conservée la preuve de leurs consentements : une référence',
    },
    env: { name: 'LUMO_CONSENT_PROOF', form: 'text' },
  },
  rules: {
    help: {
      en: 'per rule: a severity, or a severity, an action and the options of the rule',
      fr: 'par règle : une gravité, ou une gravité, une action et les options de la règle',
    },
    default: PRESETS_DEFAULT,
  },
  csv: {
    help: {
      en: 'how the file is written, where detection must be overruled',
      fr: 'comment le fichier est écrit, là où la détection se trompe',
    },
    default: DETECTED,
  },
  'csv.encoding': { help: { en: 'encoding of the file (default: detected)', fr: 'encodage du fichier (détecté par défaut)' } },
  'csv.delimiter': { help: { en: 'what separates cells (default: detected)', fr: 'séparateur des cellules (détecté par défaut)' } },
  'csv.sheet': {
    help: {
      en: 'sheet of a workbook, by its name or its number (default: the one that holds contacts)',
      fr: 'feuille d’un classeur, par son nom ou son numéro (par défaut : celle qui contient les contacts)',
    },
  },
  'csv.headerRow': {
    help: {
      en: 'row of the header, counted from 1, or none (default: detected)',
      fr: 'ligne de l’en-tête, comptée à partir de 1, ou none (détectée par défaut)',
    },
  },
  'csv.escape': {
    help: {
      en: 'what escapes a quote inside quotes: " (default) or \\',
      fr: 'ce qui protège un guillemet entre guillemets : " (par défaut) ou \\',
    },
  },
  asOf: {
    help: {
      en: 'judge as of this day, YYYY-MM-DD (default: today in Paris)',
      fr: 'juger à cette date, AAAA-MM-JJ (par défaut : aujourd’hui à Paris)',
    },
    env: { name: 'LUMO_AS_OF', form: 'text' },
  },
  lang: {
    help: {
      en: 'language of everything that is said: en, fr, or one that a plugin brings',
      fr: 'langue de tout ce qui est dit : en, fr, ou une qu’apporte un plugin',
    },
    default: { en: 'the machine’s', fr: 'celle de la machine' },
    env: { name: 'LUMO_LANG', form: 'language' },
  },
  overrides: {
    help: {
      en: 'settings of some files only, over those of all files; of several that name a file the last has the last word',
      fr: 'réglages de certains fichiers seulement, qui l’emportent sur ceux de tous ; si plusieurs nomment un fichier, le dernier décide',
    },
  },
  lists: { help: { en: 'opposition lists and Robinson lists', fr: 'listes d’opposition et listes Robinson' }, see: 'lists.md' },
  register: {
    help: {
      en: 'the register of oppositions: a path from the folder of the configuration, or postgres://… without a password (PGPASSWORD holds it); --register and LUMO_REGISTER go before it',
      fr: 'le registre des oppositions : un chemin depuis le dossier de la configuration, ou postgres://… sans mot de passe (PGPASSWORD le contient) ; --register et LUMO_REGISTER passent avant',
    },
    see: 'register.md',
  },
  retain: {
    help: {
      en: 'what lumo-check retain does with whom, once their time is over',
      fr: 'ce que lumo-check retain fait de chacun, une fois sa durée échue',
    },
    see: 'retention.md',
  },
  'retain.prospects': {
    help: {
      en: `prospects past their retention: drop or anonymise (default ${DEFAULTS.retain.prospects})`,
      fr: `prospects dont la durée est échue : drop ou anonymise (${DEFAULTS.retain.prospects} par défaut)`,
    },
  },
  'retain.formerClients': {
    help: {
      en: `former clients who may be prospected no more, and whom disputes may still need: archive, drop or anonymise (default ${DEFAULTS.retain.formerClients})`,
      fr: `anciens clients qu’on ne peut plus démarcher, et dont un litige peut encore avoir besoin : archive, drop ou anonymise (${DEFAULTS.retain.formerClients} par défaut)`,
    },
  },
  'retain.archived': {
    help: {
      en: `former clients whose archive is over too: drop or anonymise (default ${DEFAULTS.retain.archived})`,
      fr: `anciens clients dont l’archivage est échu aussi : drop ou anonymise (${DEFAULTS.retain.archived} par défaut)`,
    },
  },
  'retain.k': {
    help: {
      en: `how many anonymised contacts must share what is left of each (default ${DEFAULTS.retain.k})`,
      fr: `combien de contacts anonymisés doivent partager ce qui reste de chacun (${DEFAULTS.retain.k} par défaut)`,
    },
  },
  plugins: {
    help: {
      en: 'plugins, by the path of a module or by the name of a package, short or whole (acme is lumo-check-plugin-acme)',
      fr: 'plugins, par le chemin d’un module ou le nom d’un paquet, court ou entier (acme est lumo-check-plugin-acme)',
    },
    see: 'plugins.md',
  },
  maxWarnings: {
    help: { en: 'exit code 1 above that many warnings', fr: 'code de sortie 1 au-delà de ce nombre d’avertissements' },
    default: { en: 'no limit', fr: 'sans limite' },
    env: { name: 'LUMO_MAX_WARNINGS', form: 'number' },
  },
  failOn: {
    help: {
      en: 'what gives exit code 1: error (default), warning, remaining, doubtful, never',
      fr: 'ce qui donne le code de sortie 1 : error (par défaut), warning, remaining, doubtful, never',
    },
    env: { name: 'LUMO_FAIL_ON', form: 'text' },
    see: 'ci.md',
  },
  strictFields: {
    help: {
      en: 'end with exit code 2 where a column is missing that a rule must see; otherwise the rest is judged, and the report says what was not',
      fr: 'finir avec le code de sortie 2 quand il manque une colonne indispensable à une règle ; sinon le reste est jugé, et le rapport dit ce qui ne l’a pas été',
    },
    default: String(DEFAULTS.strictFields),
    env: { name: 'LUMO_STRICT_FIELDS', form: 'boolean' },
    see: 'ci.md',
  },
  verdicts: {
    help: {
      en: 'add to the cleaned file what may be done on each channel, and the rule that said so (lumo_email, lumo_phone, lumo_sms, lumo_post)',
      fr: 'ajouter au fichier nettoyé ce qui est permis sur chaque canal, et la règle qui l’a dit (lumo_email, lumo_phone, lumo_sms, lumo_post)',
    },
    default: String(DEFAULTS.verdicts),
  },
  excelSafe: {
    help: {
      en: 'put an apostrophe before cells of the cleaned file that Excel would run as formulas (=, +, -, @, tab, carriage return); numbers like +33… and -12,5 are left',
      fr: 'mettre une apostrophe devant les cellules du fichier nettoyé qu’Excel exécuterait comme des formules (=, +, -, @, tabulation, retour chariot) ; les nombres comme +33… et -12,5 restent tels quels',
    },
    default: String(DEFAULTS.excelSafe),
  },
  export: { help: { en: 'what is asked before a cleaned file is written', fr: 'ce qui est demandé avant d’écrire un fichier nettoyé' } },
  'export.approvalAbove': {
    help: {
      en: `a cleaned file of more contacts needs --approved-by and --reason (default ${DEFAULTS.approvalAbove}); never: no file does`,
      fr: `au-delà de ce nombre de contacts, un fichier nettoyé demande --approved-by et --reason (${DEFAULTS.approvalAbove} par défaut) ; never : aucun n’en demande`,
    },
    see: 'campaign.md',
  },
  sender: {
    help: {
      en: 'who sends, and with which tool: notices, templates and the judgement of messages go by it',
      fr: 'qui envoie, et avec quel outil : les mentions, les modèles et le contrôle des messages en dépendent',
    },
    see: 'notices.md',
  },
  'sender.name': {
    help: { en: 'the controller: who writes, calls or sends', fr: 'le responsable du traitement : qui écrit, appelle ou envoie' },
  },
  'sender.contact': { help: { en: 'where people may exercise their rights', fr: 'où exercer ses droits' } },
  'sender.dpo': {
    help: { en: 'how the data protection officer is reached', fr: 'comment joindre le délégué à la protection des données' },
  },
  'sender.unsubscribeUrl': {
    help: {
      en: 'a link, or the tag that a sending tool replaces by one',
      fr: 'un lien de désinscription, ou la balise que l’outil d’envoi remplace par un lien',
    },
  },
  'sender.tool': {
    help: {
      en: 'the sending tool (brevo, mailchimp…): templates are written with its tags, and tags of messages are read as its own',
      fr: 'l’outil d’envoi (brevo, mailchimp…) : les modèles prennent ses balises, et celles des messages sont lues comme les siennes',
    },
    see: 'messages.md',
  },
  'sender.noticeUrl': {
    help: {
      en: 'the page that says the rest of articles 13 and 14: your privacy notice',
      fr: 'la page qui dit le reste des articles 13 et 14 : votre politique de confidentialité',
    },
  },
  'sender.purpose': {
    help: {
      en: 'what the campaign is about, as it ends "we write to you about …"',
      fr: 'l’objet de la campagne, tel qu’il termine « nous vous écrivons au sujet de … »',
    },
  },
  'sender.interest': { help: { en: 'the legitimate interest pursued', fr: 'l’intérêt légitime poursuivi' } },
  'sender.recipients': { help: { en: 'who receives the data', fr: 'qui reçoit les données' } },
  'sender.appends': {
    help: {
      en: 'what the sending tool adds to each message by itself: unsubscribe (a link), stop (in text messages)',
      fr: 'ce que l’outil d’envoi ajoute lui-même à chaque message : unsubscribe (un lien), stop (dans les SMS)',
    },
  },
  'sender.sms': { help: { en: 'the name or number that text messages come from', fr: 'le nom ou le numéro d’où partent les SMS' } },
  'sender.smsStop': { help: { en: 'the short number that STOP is sent to', fr: 'le numéro court auquel envoyer STOP' } },
  evidence: {
    help: {
      en: 'add a bundle of evidence of this run to the chain in this folder (LUMO_EVIDENCE)',
      fr: 'ajouter à la chaîne de ce dossier une pièce qui prouve ce passage (LUMO_EVIDENCE)',
    },
    env: { name: 'LUMO_EVIDENCE', form: 'text' },
    see: 'evidence.md',
  },
  ci: {
    help: {
      en: 'whether a run on GitHub Actions, GitLab or Azure Pipelines adds what these show',
      fr: 'si un contrôle sur GitHub Actions, GitLab ou Azure Pipelines ajoute ce que ceux-ci montrent',
    },
    default: String(DEFAULTS.ci),
    env: { name: 'LUMO_CI', form: 'boolean' },
    see: 'formats.md',
  },
  docsUrl: {
    help: {
      en: 'address of a copy of the documentation site: reports lead from each rule to its page there',
      fr: 'adresse d’une copie du site de la documentation : les rapports y mènent de chaque règle à sa page',
    },
    default: { en: 'no links', fr: 'pas de liens' },
    env: { name: 'LUMO_DOCS_URL', form: 'text' },
    see: 'site.md',
  },
  jobs: {
    help: {
      en: 'threads (default: one per processor, at most 8, and one for small files)',
      fr: 'fils d’exécution (par défaut : un par processeur, 8 au plus, et un seul pour les petits fichiers)',
    },
    env: { name: 'LUMO_JOBS', form: 'number' },
  },
  examples: {
    help: {
      en: `examples per finding in the reports, at most 1000 (default ${DEFAULTS.examples}); counts stay exact`,
      fr: `exemples par constat dans les rapports, 1000 au plus (${DEFAULTS.examples} par défaut) ; les nombres restent exacts`,
    },
  },
} as const satisfies Record<string, Setting>;

/** The path of a key. */
export type SettingKey = keyof typeof SETTINGS;

/** Help as a sentence. */
export const asSentence = (help: string): string => `${help.charAt(0).toUpperCase()}${help.slice(1)}.`;

/** What a key decides, as the JSON Schema says it to editors: a sentence in English. */
export const aboutSetting = (key: SettingKey): string => asSentence(SETTINGS[key].help.en);
