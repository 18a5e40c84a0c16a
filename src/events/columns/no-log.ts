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
    en: `"${name}" has no column that tells when calls or sends were made.`,
    fr: `« ${name} » n’a pas de colonne qui dise quand les appels ou les envois ont eu lieu.`,
  }),
  whom: (name) => ({
    en: `"${name}" has no column that tells to whom calls or sends were made.`,
    fr: `« ${name} » n’a pas de colonne qui dise à qui les appels ou les envois ont été faits.`,
  }),
  both: (name) => ({
    en: `"${name}" has no column that tells when calls or sends were made, and none that tells to whom.`,
    fr: `« ${name} » n’a pas de colonne qui dise quand les appels ou les envois ont eu lieu, ni à qui.`,
  }),
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
    {
      en: 'Export the log with its dates and the numbers or addresses of the contacts, under plain headers: Date, From and To, or Number. A list of contacts is checked with --as contacts.',
      fr: 'Exportez le journal avec ses dates et les numéros ou adresses des contacts, sous des en-têtes simples : Date, De et Vers, ou Numéro. Une liste de contacts se vérifie avec --as contacts.',
    },
  );
};
