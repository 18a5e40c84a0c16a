import { EVIDENCE } from '../table/evidence.js';
import { integer, type OptionValues, repeated, required, text, toggle } from '../table/option.js';
import { BASELINE, CHECK_OUTPUT, EXEMPTIONS, QUIET, TARGET, VERDICT } from '../table/output.js';
import { READING, SHARED } from '../table/reading.js';
import { STATED } from '../table/stated.js';

const PLAN = required('--plan <folder>', { en: 'the folder of the plan', fr: 'le dossier du plan' });
const PART = integer('--part <n>', { least: 0 }, { en: 'number of the part, from 0 on', fr: 'numéro de la partie, à partir de 0' });
const PARTS = integer('--parts <n>', { least: 1 }, { en: 'how many parts there are', fr: 'combien il y a de parties' });
const COLUMNS = toggle('--columns', {
  en: 'the part comes as frames of columns, and decisions leave as frames',
  fr: 'la partie arrive en messages de colonnes, et les décisions sortent en messages',
});
const SETTLED = text('--settled <file>', {
  en: 'what settle wrote, where the rules must see all parts first',
  fr: 'ce que settle a écrit, quand les règles doivent d’abord voir toutes les parties',
});

const { maxUnpacked: _, identity: __, sheet: ___, ...PLAIN_READING } = READING;

export const SHARD_PLAN = {
  out: {
    ...required('-o, --out <folder>', { en: 'a new folder for the plan', fr: 'un nouveau dossier pour le plan' }),
    writes: true as const,
  },
  table: toggle('--table', {
    en: 'the file is a sample of a table, written as CSV: parts come as columns',
    fr: 'le fichier est un échantillon d’une table, écrit en CSV : les parties arrivent en colonnes',
  }),
  format: repeated('-f, --format <name>', {
    en: 'the reports that merge will write (default: json)',
    fr: 'les rapports que merge écrira (par défaut : json)',
  }),
  ...PLAIN_READING,
  ...STATED,
  failOn: VERDICT.failOn,
  maxWarnings: VERDICT.maxWarnings,
  strictFields: CHECK_OUTPUT.strictFields,
  verdicts: CHECK_OUTPUT.verdicts,
  excelSafe: CHECK_OUTPUT.excelSafe,
  target: TARGET,
  exemptions: EXEMPTIONS,
  baseline: BASELINE,
  approvedBy: EVIDENCE.approvedBy,
  reason: EVIDENCE.reason,
};
export type ShardPlanOptions = OptionValues<typeof SHARD_PLAN>;

export const SHARD_CUT = { ...SHARED, plan: PLAN, parts: PARTS };
export type ShardCutOptions = OptionValues<typeof SHARD_CUT>;

export const SHARD_WORK = { ...SHARED, plan: PLAN };
export type ShardWorkOptions = OptionValues<typeof SHARD_WORK>;

export const SHARD_JUDGE = {
  ...SHARED,
  plan: PLAN,
  part: PART,
  outcome: {
    ...required('--outcome <file>', { en: 'where what the part left is written', fr: 'où écrire ce que la partie a laissé' }),
    writes: true as const,
  },
  firstRow: integer(
    '--first-row <n>',
    { least: 1 },
    { en: 'number of its first row in the file, as cut told it', fr: 'numéro de sa première ligne dans le fichier, comme cut l’a dit' },
  ),
  settled: SETTLED,
  learned: text('--learned <file>', {
    en: 'what is known of the persons of this part',
    fr: 'ce que l’on sait des personnes de cette partie',
  }),
  rejects: text(
    '--rejects <file>',
    { en: 'where those who leave are written, and why', fr: 'où écrire celles et ceux qui partent, et pourquoi' },
    { writes: true },
  ),
  columns: COLUMNS,
};
export type ShardJudgeOptions = OptionValues<typeof SHARD_JUDGE>;

export const SHARD_SURVEY = {
  ...SHARED,
  plan: PLAN,
  part: PART,
  log: text('--log <file>', { en: 'where the log of identities is written', fr: 'où écrire le journal des identités' }, { writes: true }),
  columns: COLUMNS,
};
export type ShardSurveyOptions = OptionValues<typeof SHARD_SURVEY>;

export const SHARD_SETTLE = {
  ...SHARED,
  plan: PLAN,
  parts: PARTS,
  log: repeated('--log <file>', {
    en: 'logs of identities, in the order of the parts; may be repeated',
    fr: 'journaux des identités, dans l’ordre des parties ; répétable',
  }),
  out: {
    ...required('-o, --out <file>', { en: 'where what was learned is written', fr: 'où écrire ce qui a été appris' }),
    writes: true as const,
  },
};
export type ShardSettleOptions = OptionValues<typeof SHARD_SETTLE>;

export const SHARD_MERGE = {
  ...SHARED,
  plan: PLAN,
  parts: PARTS,
  settled: SETTLED,
  name: text('--name <name>', {
    en: 'what the cleaned contacts will be published as; without it this is a check, and nothing is published',
    fr: 'nom sous lequel publier les contacts nettoyés ; sans lui, c’est un contrôle, et rien n’est publié',
  }),
  format: CHECK_OUTPUT.format,
  evidence: EVIDENCE.evidence,
  approvedBy: EVIDENCE.approvedBy,
  reason: EVIDENCE.reason,
  json: toggle('--json', {
    en: 'print one line of JSON: exit code, and whether to publish what the parts wrote',
    fr: 'afficher une ligne de JSON : le code de sortie, et s’il faut publier ce que les parties ont écrit',
  }),
  quiet: QUIET,
};
export type ShardMergeOptions = OptionValues<typeof SHARD_MERGE>;
