import { withoutContactValues } from '../../fields/table/cell-shape.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { LogColumns } from './log-columns.js';
import { tellsWhom } from './recognise-log.js';

/** What a table has no column for: when calls or sends were made, to whom, or either; undefined where it has both. */
export const lackOf = (columns: LogColumns): 'when' | 'whom' | 'both' | undefined => {
  const isDated = columns.time.length + columns.date.length + columns.clock.length > 0;
  if (tellsWhom(columns)) return isDated ? undefined : 'when';
  return isDated ? 'whom' : 'both';
};

const SAYS: Readonly<Record<'when' | 'whom' | 'both', (name: string) => Text>> = {
  when: (name) => ({
    en: `"${name}" has no column that is known to tell when calls or sends were made.`,
    fr: `Aucune colonne de « ${name} » n’est reconnue comme disant quand les appels ou les envois ont eu lieu.`,
  }),
  whom: (name) => ({
    en: `"${name}" has no column that is known to tell to whom calls or sends were made.`,
    fr: `Aucune colonne de « ${name} » n’est reconnue comme disant à qui les appels ou les envois ont été faits.`,
  }),
  both: (name) => ({
    en: `"${name}" has no column that is known to tell when calls or sends were made, and none that tells to whom.`,
    fr: `Aucune colonne de « ${name} » n’est reconnue comme disant quand les appels ou les envois ont eu lieu, ni à qui.`,
  }),
};

const SAY = {
  when: '--map "HEADER=lastOutboundAt"',
  whom: '--map "HEADER=phone"',
} as const;
const SAY_FR = {
  when: '--map "EN-TÊTE=lastOutboundAt"',
  whom: '--map "EN-TÊTE=phone"',
} as const;

/** How to name a column that was not known by its header. */
const NEXT: Readonly<Record<'when' | 'whom' | 'both', Text>> = {
  when: {
    en: `Say which column tells it: ${SAY.when}. A list of contacts is checked with --as contacts.`,
    fr: `Dites quelle colonne le dit : ${SAY_FR.when}. Une liste de contacts se vérifie avec --as contacts.`,
  },
  whom: {
    en: `Say which column tells it: ${SAY.whom}, or =email. A list of contacts is checked with --as contacts.`,
    fr: `Dites quelle colonne le dit : ${SAY_FR.whom}, ou =email. Une liste de contacts se vérifie avec --as contacts.`,
  },
  both: {
    en: `Say which columns tell it: ${SAY.when} and ${SAY.whom} (or =email). A list of contacts is checked with --as contacts.`,
    fr: `Dites quelles colonnes le disent : ${SAY_FR.when} et ${SAY_FR.whom} (ou =email). Une liste de contacts se vérifie avec --as contacts.`,
  },
};
const TIMES: Text = {
  en: `Export its times with their day (2026-10-05 11:30), or name the column that holds them: ${SAY.when}.`,
  fr: `Exportez ses heures avec leur jour (2026-10-05 11:30), ou nommez la colonne qui les contient : ${SAY_FR.when}.`,
};

/** Why a table cannot be read as a log: a column that it lacks, else times that are none. */
export const noLogError = (name: string, headers: readonly string[], columns: LogColumns): LumoError => {
  const lack = lackOf(columns);
  const timed = withoutContactValues(headers[[...columns.time, ...columns.date, ...columns.clock][0] ?? -1] ?? '');
  return new LumoError(
    'LUMO_NOT_A_LOG',
    lack
      ? SAYS[lack](name)
      : {
          en: `The column "${timed}" of "${name}", which should tell when calls or sends were made, holds no date.`,
          fr: `La colonne « ${timed} » de « ${name} », qui devrait dire quand les appels ou les envois ont eu lieu, ne contient aucune date.`,
        },
    lack ? NEXT[lack] : TIMES,
  );
};
