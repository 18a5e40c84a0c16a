import { LumoError } from '../../model/base/lumo-error.js';

/** Judging reads no clock: the day comes from the options or the configuration. */
export const noDate = (): LumoError =>
  new LumoError(
    'LUMO_NO_DATE',
    { en: 'Nothing says on which day to judge.', fr: 'Rien ne dit à quelle date juger.' },
    {
      en: 'Give asOf: "YYYY-MM-DD" in the options or the configuration.',
      fr: 'Donnez asOf: "AAAA-MM-JJ" dans les options ou la configuration.',
    },
  );
