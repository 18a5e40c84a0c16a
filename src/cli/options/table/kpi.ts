import { KPI_FORMATS } from '../../../reporters/contract/kpi-formats.js';
import { inGroup, integer, type OptionValues, repeated, text, toggle } from './option.js';
import { PLAIN_FORMAT } from './output.js';
import { READING, SHARED } from './reading.js';

/** Runs of a history that are shown. */
export const SHOWN_RUNS = 30;

/** Logs are kept between six months and a year (CNIL): a year unless somebody says less. */
export const LOG_MONTHS = { least: 6, most: 12 } as const;

const ONE_LABEL = text('--label <word>', { en: 'of one label only', fr: 'd’un seul mot' });
/** What a check tells of earlier runs. */
export const DRAWN_HISTORY = inGroup('trends', {
  history: text('--history <file>', {
    en: 'earlier runs of kpi or audit, drawn in the HTML page; --label says which, where there are several',
    fr: 'passages antérieurs de kpi ou d’audit, dessinés dans la page HTML ; --label dit lesquels, s’il y en a plusieurs',
  }),
  label: ONE_LABEL,
});

/** What is measured, and held against the run before. */
export const MEASURES = inGroup('trends', {
  requests: text('--requests <file>', {
    en: 'list of rights requests (CSV: received, answered, extended)',
    fr: 'liste des demandes de droits (CSV : reçue, réponse, prolongation)',
  }),
  label: text('--label <word>', {
    en: 'a word for what is measured, without anybody’s name: runs of one label are compared',
    fr: 'un mot pour ce qui est mesuré, sans nom de personne : les passages d’un même mot sont comparés',
  }),
  history: text(
    '--history <file>',
    {
      en: 'file of counts that this run is added to',
      fr: 'fichier de nombres auquel ce passage est ajouté',
    },
    { writes: true },
  ),
  failIfWorse: toggle('--fail-if-worse', {
    en: 'exit code 1 when something is worse than in the run before of the same scope; of an audit, new findings too',
    fr: 'code de sortie 1 si quelque chose est moins bien qu’au passage précédent du même périmètre ; d’un audit, aussi de nouveaux constats',
  }),
});

const names = Object.keys(KPI_FORMATS).join(', ');
const endings = Object.values(KPI_FORMATS)
  .filter((ending) => ending !== KPI_FORMATS.terminal)
  .join(', ');
export const KPI = {
  ...READING,
  ...MEASURES,
  format: repeated(
    '-f, --format <name[=path]>',
    {
      en: `${names}; or NAME=PATH, or a path in ${endings} (repeatable)`,
      fr: `${names} ; ou NOM=CHEMIN, ou un chemin en ${endings} (répétable)`,
    },
    { writes: true, group: 'output' },
  ),
  quiet: toggle('-q, --quiet', { en: 'say nothing but what is worse', fr: 'ne dit que ce qui est moins bien' }, { group: 'output' }),
};
export type KpiOptions = OptionValues<typeof KPI>;

export const HISTORY = {
  ...SHARED,
  history: text('--history <file>', {
    en: 'the history, as the commands that write one name it: the same as its argument',
    fr: 'l’historique, comme le nomment les commandes qui l’écrivent : la même chose que l’argument',
  }),
  label: ONE_LABEL,
  last: integer(
    '--last <n>',
    { least: 1 },
    { en: `of the last N runs (default ${SHOWN_RUNS})`, fr: `des N derniers passages (${SHOWN_RUNS} par défaut)` },
  ),
  failIfWorse: MEASURES.failIfWorse,
  format: { ...PLAIN_FORMAT, help: { en: 'terminal or json', fr: 'terminal ou json' } },
};
export type HistoryOptions = OptionValues<typeof HISTORY>;
