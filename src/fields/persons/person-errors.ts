import { LumoError } from '../../model/base/lumo-error.js';

/** The last row that can be named: rows are words of 32 bits in findings, in logs and in sets of rows. */
export const LAST_ROW = 0xffffffff;

export const tooManyRows = (): LumoError =>
  new LumoError(
    'LUMO_TOO_MANY_ROWS',
    {
      en: 'The input has more rows than can be numbered (4,294,967,295).',
      fr: 'L’entrée a plus de lignes qu’on ne peut en numéroter (4 294 967 295).',
    },
    {
      en: 'Cut it into files with fewer rows.',
      fr: 'Découpez-la en fichiers de moins de lignes.',
    },
  );

export const foreignPersons = (): LumoError =>
  new LumoError(
    'LUMO_PERSONS_FOREIGN',
    {
      en: 'What was noted of the persons of a part is not whole, or was noted by another plan.',
      fr: 'Ce qui a été noté des personnes d’une partie n’est pas entier, ou l’a été selon un autre plan.',
    },
    {
      en: 'Survey that part again, by the plan of this run.',
      fr: 'Relevez de nouveau cette partie, selon le plan de cette exécution.',
    },
  );
