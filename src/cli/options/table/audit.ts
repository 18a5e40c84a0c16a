import { presets } from '../../../../rules/presets.js';
import { presetHelp } from '../../../config/schema/settings-data.js';
import { AUDIT_FORMATS } from '../../../reporters/audit-registry.js';
import { EVIDENCE } from './evidence.js';
import { LOG_MONTHS, MEASURES } from './kpi.js';
import { choice, inGroup, integer, type OptionValues, off, repeated, text } from './option.js';
import { BASELINE, EXEMPTIONS, QUIET, VERDICT, WRITE_BASELINE } from './output.js';
import { READING } from './reading.js';

/** Where an audit may be started from, by itself. */
export const SCHEDULES = ['cron', 'systemd', 'github', 'gitlab'] as const;
export type Schedule = (typeof SCHEDULES)[number];
/** The preset of an audit whose configuration names none. */
export const AUDIT_PRESET = 'crm-archive';

const formats = (mark: string): string => AUDIT_FORMATS.map((name) => (name === 'terminal' ? `terminal (${mark})` : name)).join(', ');
const { history, failIfWorse, label, requests } = MEASURES;

/** What an audit of every night needs. */
const NIGHTS = inGroup('pipeline', {
  cache: off('--no-cache', { en: 'judge every file anew, and keep nothing', fr: 'rejuger chaque fichier, et ne rien garder' }),
  cacheLocation: text(
    '--cache-location <folder>',
    {
      en: 'folder of the cache (default: lumo-check/audit in your folder of caches)',
      fr: 'dossier du cache (par défaut : lumo-check/audit dans votre dossier de caches)',
    },
    { env: 'LUMO_CACHE', writes: true },
  ),
  cacheStrategy: choice('--cache-strategy <how>', ['content', 'metadata'], {
    en: 'how an unchanged file is told: metadata (default: size, times and inode) or content (its SHA-256)',
    fr: 'à quoi se reconnaît un fichier inchangé : metadata (par défaut : taille, dates et inode) ou content (son SHA-256)',
  }),
  prometheus: text(
    '--prometheus <file>',
    {
      en: 'file of metrics for the textfile collector of Prometheus',
      fr: 'fichier de mesures pour le collecteur textfile de Prometheus',
    },
    { writes: true },
  ),
  log: text(
    '--log <file|->',
    {
      en: 'log of what was done, a JSON object a line, without personal data; - is standard error',
      fr: 'journal de ce qui a été fait, un objet JSON par ligne, sans donnée personnelle ; - est la sortie d’erreur',
    },
    { writes: true },
  ),
  logMonths: integer('--log-months <n>', LOG_MONTHS, {
    en: `months that its lines are kept, ${LOG_MONTHS.least} to ${LOG_MONTHS.most} (default ${LOG_MONTHS.most})`,
    fr: `mois de conservation de ses lignes, de ${LOG_MONTHS.least} à ${LOG_MONTHS.most} (par défaut ${LOG_MONTHS.most})`,
  }),
  schedule: choice('--schedule <kind>', SCHEDULES, {
    en: `print a file that starts this audit every night, and audit nothing: ${SCHEDULES.join(', ')}`,
    fr: `affiche un fichier qui lance cet audit chaque nuit, sans rien auditer : ${SCHEDULES.join(', ')}`,
  }),
});

export const AUDIT = {
  ...READING,
  preset: { ...READING.preset, help: presetHelp(Object.keys(presets), AUDIT_PRESET) },
  format: repeated(
    '-f, --format <name[=path]>',
    {
      en: `report: ${formats('default')}; on standard output, or NAME=PATH or PATH outside of what is audited; may be repeated`,
      fr: `rapport : ${formats('par défaut')} ; sur la sortie standard, ou NOM=CHEMIN ou CHEMIN hors de ce qui est audité ; répétable`,
    },
    { writes: true, group: 'output' },
  ),
  ...VERDICT,
  ...NIGHTS,
  history,
  failIfWorse,
  label,
  requests,
  kpi: repeated(
    '--kpi <name[=path]>',
    {
      en: 'the KPIs of all files: terminal, json or csv, or NAME=PATH; may be repeated',
      fr: 'les indicateurs de tous les fichiers : terminal, json ou csv, ou NOM=CHEMIN ; répétable',
    },
    { writes: true, group: 'trends' },
  ),
  evidence: {
    ...EVIDENCE.evidence,
    help: {
      en: 'add a bundle of evidence of this audit to the chain in this folder, outside of what is audited; asked for here only',
      fr: 'ajouter à la chaîne de ce dossier, hors de ce qui est audité, une pièce qui prouve cet audit ; ne se demande qu’ici',
    },
  },
  exemptions: EXEMPTIONS,
  baseline: BASELINE,
  writeBaseline: WRITE_BASELINE,
  quiet: QUIET,
};
export type AuditOptions = OptionValues<typeof AUDIT>;
