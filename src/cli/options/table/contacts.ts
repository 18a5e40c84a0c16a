import { EVIDENCE } from './evidence.js';
import { DRAWN_HISTORY } from './kpi.js';
import { SENDER } from './notices.js';
import { choice, integer, type OptionValues, repeated, text, toggle, words } from './option.js';
import { CHECK_OUTPUT, ENCRYPT_TO, EXEMPTIONS, JOBS, PLAIN_FORMAT, QUIET, TARGET, VERDICT } from './output.js';
import { LINK_TEST, MESSAGE_INPUT, READING, SHARED } from './reading.js';
import { RUN } from './run.js';
import { STATED } from './stated.js';

export const CHECK = { ...MESSAGE_INPUT, ...LINK_TEST, ...READING, ...STATED, ...EVIDENCE, ...DRAWN_HISTORY, ...CHECK_OUTPUT, ...RUN };
export type CheckOptions = OptionValues<typeof CHECK>;

export const COLUMNS = { ...READING, format: PLAIN_FORMAT };
export type ColumnsOptions = OptionValues<typeof COLUMNS>;

/** Which contact of a file. */
const CONTACT = {
  row: integer('--row <n>', { least: 1 }, { en: 'its row, as a spreadsheet numbers it', fr: 'sa ligne, comme le tableur la numérote' }),
  email: text('--email <address>', { en: 'its address', fr: 'son adresse' }),
};

export const WHY = { ...READING, ...STATED, ...CONTACT, exemptions: EXEMPTIONS };
export type WhyOptions = OptionValues<typeof WHY>;

export const SIMULATE = {
  ...READING,
  ...STATED,
  set: repeated('--set <rule.option=value>', {
    en: 'a setting to try: retention-prospect.months=24, or webmail-without-consent=warning; may be repeated',
    fr: 'un réglage à essayer : retention-prospect.months=24, ou webmail-without-consent=warning ; répétable',
  }),
  jobs: JOBS,
  exemptions: EXEMPTIONS,
  format: PLAIN_FORMAT,
};
export type SimulateOptions = OptionValues<typeof SIMULATE>;

export const SEGMENT = {
  by: words('--by <kinds>', {
    en: 'what to group by: size, region, department, naf, naf25; naf:3 for groups, naf:4 for classes, naf:5 for subclasses (default: size,region,department,naf)',
    fr: 'par quoi regrouper : size (taille), region, department, naf, naf25 ; naf:3 pour les groupes, naf:4 pour les classes, naf:5 pour les sous-classes (par défaut : size,region,department,naf)',
  }),
  out: text(
    '-o, --out <file|->',
    {
      en: 'one file of those who may be contacted (nobody opposed or to be checked), with a column for each kind of --by (default: NAME.segments.csv beside the input, NAME.TOOL.csv with --target; with --split none, unless it is named here); - for standard output',
      fr: 'un fichier de ceux qui peuvent être contactés (ni opposé, ni contact à vérifier), avec une colonne par regroupement de --by (par défaut : NOM.segments.csv à côté du fichier d’entrée, NOM.OUTIL.csv avec --target ; avec --split aucun, sauf s’il est nommé ici) ; - pour la sortie standard',
    },
    { writes: true, group: 'output' },
  ),
  split: text(
    '--split <folder>',
    {
      en: 'one file for each segment of the first kind of --by, in this folder: each is one more copy of personal data',
      fr: 'un fichier par segment du premier regroupement de --by, dans ce dossier : chacun est une copie de plus de données personnelles',
    },
    { writes: true, group: 'output' },
  ),
  target: TARGET,
  approvedBy: EVIDENCE.approvedBy,
  reason: EVIDENCE.reason,
  ...READING,
  ...STATED,
  exemptions: EXEMPTIONS,
  encryptTo: ENCRYPT_TO,
  format: PLAIN_FORMAT,
  failOn: VERDICT.failOn,
  jobs: JOBS,
  quiet: QUIET,
};
export type SegmentOptions = OptionValues<typeof SEGMENT>;

const { rule: _, ...READING_WITHOUT_RULE } = READING;
export const EXEMPT = {
  ...READING_WITHOUT_RULE,
  ...CONTACT,
  // Every word means one thing, whatever the command: --rule sets a severity, and --evidence names a folder.
  forRule: text(
    '--for-rule <id>',
    { en: 'the rule that the contact is exempted from', fr: 'la règle dont le contact est exempté' },
    { formerly: '--rule' },
  ),
  reason: text('--reason <text>', { en: 'why the contact is exempted', fr: 'pourquoi le contact est exempté' }),
  proof: text('--proof <reference>', { en: 'where the proof is kept', fr: 'où la preuve est conservée' }, { formerly: '--evidence' }),
  approvedBy: text('--approved-by <who>', { en: 'who approved it', fr: 'qui l’a approuvé' }),
  until: text('--until <date>', {
    en: 'the last day of the exemption (YYYY-MM-DD)',
    fr: 'le dernier jour de l’exemption (AAAA-MM-JJ)',
  }),
  exemptions: { ...EXEMPTIONS, writes: true as const },
};
export type ExemptOptions = OptionValues<typeof EXEMPT>;

const { config, configLookup } = READING;

export const EXPLAIN = { ...SHARED, config, configLookup };
export type RuleTextOptions = OptionValues<typeof EXPLAIN>;

export const RULES = {
  ...EXPLAIN,
  subject: choice('--subject <what>', ['contacts', 'message', 'script', 'campaign', 'log', 'governance', 'register', 'files'], {
    en: 'only the rules about contacts, messages, call scripts, plans of campaigns, logs, attestations, registers or stored files',
    fr: 'seulement les règles sur les contacts, les messages, les scripts d’appel, les plans de campagne, les journaux, les attestations, les registres ou les fichiers stockés',
  }),
  format: PLAIN_FORMAT,
};
export type RulesOptions = OptionValues<typeof RULES>;

export const INIT = {
  ...READING,
  ...SENDER,
  governance: toggle('--governance', {
    en: 'write lumo.governance.yaml instead: twenty questions about the organisation',
    fr: 'écrire plutôt lumo.governance.yaml : vingt questions sur l’organisation',
  }),
  answer: repeated('--answer <question=answer>', {
    en: 'with --governance: an answer beforehand, training=2026-02-20; may be repeated',
    fr: 'avec --governance : une réponse d’avance, training=2026-02-20 ; répétable',
  }),
  campaign: toggle('--campaign', {
    en: 'write the plan of a campaign on these contacts: asks what, how and when, or takes --name, --channel, --from and --to',
    fr: 'écrit le plan d’une campagne sur ces contacts : demande quoi, comment et quand, ou prend --name, --channel, --from et --to',
  }),
  name: text('--name <text>', { en: 'of a plan: what is offered', fr: 'd’un plan : ce qui est proposé' }),
  from: text('--from <date>', { en: 'of a plan: its first day (YYYY-MM-DD)', fr: 'd’un plan : son premier jour (AAAA-MM-JJ)' }),
  to: text('--to <date>', {
    en: 'of a plan: its last day (default: the first)',
    fr: 'd’un plan : son dernier jour (par défaut : le premier)',
  }),
  lia: toggle('--lia', {
    en: 'write the page of an assessment of legitimate interest: three questions to answer',
    fr: 'écrit la page d’une évaluation d’intérêt légitime : trois questions, à vous de répondre',
  }),
  plugin: text('--plugin <name>', {
    en: 'make a package for a plugin of that name, with a rule and its tests: acme, or @acme for one of your organisation',
    fr: 'fait un paquet pour un plugin de ce nom, avec une règle et ses tests : acme, ou @acme pour un paquet de votre organisation',
  }),
  out: text(
    '-o, --out <file>',
    {
      en: 'where (default: lumo.config.yaml, campaign.yaml, lia.md; of a configuration the extension decides: .yaml, .json, .ts)',
      fr: 'où (par défaut : lumo.config.yaml, campaign.yaml, lia.md ; pour une configuration l’extension décide : .yaml, .json, .ts)',
    },
    { writes: true, group: 'output' },
  ),
};
export type InitOptions = OptionValues<typeof INIT>;
