import { SETTINGS } from '../../../config/schema/settings-data.js';
import type { Text } from '../../../model/base/text.js';
import { TARGETS } from '../../../model/contact/target.js';
import { FORMAT_NAMES } from '../../../reporters/contract/formats.js';
import { choice, inGroup, integer, off, repeated, text, toggle } from './option.js';

/** Of commands that work on all threads. */
export const JOBS = integer('-j, --jobs <n>', { least: 1 }, SETTINGS.jobs.help, { config: 'jobs', group: 'pipeline' });
/** How severe a run is, and how it works. */
export const VERDICT = inGroup('pipeline', {
  failOn: text('--fail-on <when>', SETTINGS.failOn.help, { config: 'failOn' }),
  maxWarnings: integer('--max-warnings <n>', { least: 0 }, SETTINGS.maxWarnings.help, { config: 'maxWarnings' }),
  jobs: JOBS,
});

export const QUIET = toggle('-q, --quiet', { en: 'errors only', fr: 'erreurs seulement' }, { group: 'output' });
export const BASELINE = text(
  '--baseline <file>',
  {
    en: 'findings that are known: they still act, and do not decide the exit code',
    fr: 'constats déjà connus : ils agissent toujours, et ne décident pas du code de sortie',
  },
  { group: 'rules' },
);
export const WRITE_BASELINE = text(
  '--write-baseline <file>',
  {
    en: 'write the findings of this run as a baseline',
    fr: 'écrire les constats de ce passage comme référence',
  },
  { writes: true, group: 'rules' },
);
export const EXEMPTIONS = text(
  '--exemptions <file>',
  {
    en: 'the exemptions (default: lumo-exemptions.yaml beside the configuration)',
    fr: 'les exemptions (par défaut : lumo-exemptions.yaml à côté de la configuration)',
  },
  { group: 'rules' },
);
/** Of commands that print for a person or a program. */
export const PLAIN_FORMAT = repeated(
  '-f, --format <name>',
  { en: 'terminal (default) or json', fr: 'terminal (par défaut) ou json' },
  { group: 'output' },
);
/** Writes nothing. */
export const writesNothing = (help: Text) => toggle('--check', help, { group: 'output', formerly: '--dry-run' });

/** Whom files of contacts are encrypted to. */
export const ENCRYPT_TO = repeated(
  '--encrypt-to <age1…>',
  {
    en: 'recipient of age that files of contacts are encrypted to (.age is added to names that nobody gave); may be repeated',
    fr: 'destinataire age pour qui les fichiers de contacts sont chiffrés (.age s’ajoute aux noms que personne n’a donnés) ; répétable',
  },
  { group: 'output' },
);

/** Lays the cleaned contacts out for a tool. */
export const TARGET = {
  ...choice('--target <tool>', TARGETS, {
    en: `lay the contacts out for the import of a tool: ${TARGETS.join(', ')} (default name: NAME.TOOL.csv)`,
    fr: `mettre les contacts en forme pour l’import d’un outil : ${TARGETS.join(', ')} (nom par défaut : NOM.OUTIL.csv)`,
  }),
  group: 'output',
} as const;

/** The page first: it is what people get. */
const formats = ['html', ...FORMAT_NAMES.filter((name) => name !== 'html')].join(', ');
/** What a check writes, after the options that it shares with others. */
export const CHECK_OUTPUT = inGroup('output', {
  out: text(
    '-o, --out <file|->',
    {
      en: 'the cleaned file (default: NAME.clean.csv beside the input); - for standard output',
      fr: 'le fichier nettoyé (par défaut : NOM.clean.csv à côté du fichier d’entrée) ; - pour la sortie standard',
    },
    { writes: true },
  ),
  format: repeated(
    '-f, --format <name[=path]>',
    {
      en: `a report: ${formats} or a module, with =PATH or =- if wanted; report.sarif alone is understood; may be repeated (default: html and json beside the input, none with --out)`,
      fr: `un rapport : ${formats} ou un module, avec =CHEMIN ou =- au besoin ; rapport.sarif seul est compris ; répétable (par défaut : html et json à côté du fichier d’entrée, aucun avec --out)`,
    },
    { writes: true },
  ),
  rejects: text(
    '--rejects <file>',
    {
      en: 'write the dropped rows and why (personal data: keep it as carefully as the input)',
      fr: 'écrire les lignes retirées et pourquoi (données personnelles : à garder aussi soigneusement que l’entrée)',
    },
    { writes: true },
  ),
  target: TARGET,
  encryptTo: ENCRYPT_TO,
  check: writesNothing({
    en: 'write no cleaned file: the exit code, and the reports that a path or - is given for (-f json=-)',
    fr: 'n’écrire aucun fichier nettoyé : le code de sortie, et les rapports dont le chemin est donné (-f json=-)',
  }),
  ...VERDICT,
  strictFields: toggle('--strict-fields', SETTINGS.strictFields.help, { config: 'strictFields', group: 'pipeline' }),
  verdicts: toggle('--verdicts', SETTINGS.verdicts.help, { config: 'verdicts' }),
  excelSafe: toggle('--excel-safe', SETTINGS.excelSafe.help, { config: 'excelSafe' }),
  ci: off(
    '--no-ci',
    {
      en: 'add nothing for GitHub Actions, GitLab or Azure Pipelines',
      fr: 'ne rien ajouter pour GitHub Actions, GitLab ou Azure Pipelines',
    },
    { config: 'ci', toConfig: (given) => (given ? undefined : false), group: 'pipeline' },
  ),
  reveal: toggle('--reveal', {
    en: 'show the values of examples on a terminal, to nobody else',
    fr: 'montrer les valeurs des exemples sur un terminal, et à personne d’autre',
  }),
  exemptions: EXEMPTIONS,
  baseline: BASELINE,
  writeBaseline: WRITE_BASELINE,
  quiet: QUIET,
  printConfig: toggle(
    '--print-config',
    {
      en: 'print what was decided and where each setting comes from',
      fr: 'affiche ce qui a été décidé et d’où vient chaque réglage',
    },
    { group: 'settings' },
  ),
});
