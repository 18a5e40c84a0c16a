/** What a result of a dialler means. */
export type ResultMeaning = 'refused' | 'answered' | 'unanswered' | 'other';

type ByMeaning = Readonly<Record<ResultMeaning, readonly string[]>>;

const byText = (texts: ByMeaning): Readonly<Record<string, ResultMeaning>> =>
  Object.fromEntries((Object.keys(texts) as ResultMeaning[]).flatMap((meaning) => texts[meaning].map((text) => [text, meaning] as const)));

/**
 * The statuses that VICIdial comes with (`vicidial_statuses`), in lower case. "A" or "NI" says something else elsewhere: they are read so
 * only in a log of which the rest says that it is one of VICIdial. Whoever was not interested or declined refuses, as everywhere here;
 * DNCL and DNCC are numbers that a list of refusals held back.
 */
export const VICIDIAL_STATUSES = byText({
  refused: ['dnc', 'dncl', 'dncc', 'ni', 'dec'],
  answered: ['sale', 'callbk', 'cbhold', 'np', 'pu', 'xfer', 'svyext', 'svyrec', 'svyclm', 'svyhu', 'drop', 'xdrop', 'ivrxfr', 'rqxfer'],
  unanswered: [
    ...['na', 'n', 'a', 'aa', 'am', 'al', 'afax', 'b', 'ab', 'dc', 'adc', 'adct', 'pdrop', 'lrerr', 'svyvm', 'qvmail', 'timeot', 'afthrs'],
    ...[
      'nanque',
      'cpdatb',
      'cpdb',
      'cpdna',
      'cpdrej',
      'cpdinv',
      'cpdsua',
      'cpdsi',
      'cpdsnc',
      'cpdsr',
      'cpdsuk',
      'cpdsv',
      'cpduk',
      'cpderr',
    ],
  ],
  other: ['new', 'queue', 'incall', 'pm', 'eri', 'dispo', 'inbnd', 'maxcal', 'mlinat', 'lsmerg', 'hxfer', 'dismx'],
});

/** Statuses that are written so by nobody else: they say of a log that its short ones are those of VICIdial. */
export const SURELY_VICIDIAL: ReadonlySet<string> = new Set([
  ...['callbk', 'cbhold', 'dncl', 'dncc', 'adc', 'adct', 'afax', 'pdrop', 'xdrop', 'incall', 'aa', 'svyext', 'svyrec', 'svyclm', 'svyhu'],
  ...['svyvm', 'qvmail', 'timeot', 'afthrs', 'nanque', 'rqxfer', 'ivrxfr', 'lrerr', 'eri', 'cpdatb', 'cpdb', 'cpdna', 'cpdrej', 'cpdinv'],
]);

/** Results that say the same whoever writes them, folded: codes of which no other is known, dispositions of Five9, labels of Hermes. */
export const DIALLER_RESULTS: ReadonlyMap<string, ResultMeaning> = new Map(
  Object.entries(
    byText({
      refused: ['dncl', 'dncc', 'internal dnc', 'add to dnc', 'added to dnc', 'dnc request', 'do not call request'],
      answered: [
        ...['callbk', 'cbhold', 'callback requested', 'callback scheduled', 'call back requested', 'rappel demande', 'rappel programme'],
        ...['argumente positif', 'argumente negatif', 'argumente a rappeler', 'caller disconnected', 'transferred to 3 rd party'],
        ...['transferred to agent', 'wunscht ruckruf', 'odebrane', 'rozmowa', 'contact argumente', 'contact utile', 'call picked up'],
      ],
      unanswered: [
        ...['adc', 'adct', 'afax', 'pdrop', 'answering machine', 'answering machine auto', 'operator intercept', 'abandon', 'dial error'],
        ...[
          'hardware timeout',
          'resource unavailable',
          'sent to voicemail',
          'system error',
          'system shutdown',
          'timeout',
          'fax',
          'fax machine',
        ],
        ...[
          'hung up',
          'hors service',
          'ligne hors service',
          'out of service',
          'not in service',
          'disconnected number',
          'number disconnected',
        ],
        ...['non attribue', 'numero non attribue', 'numero invalide', 'ne repond plus', 'pas de decroche', 'non decroche', 'sonne occupe'],
        ...['appel abandonne', 'abandonne', 'nie odbiera', 'brak odpowiedzi', 'zajete', 'poczta glosowa', 'nicht erreichbar'],
        ...[
          'no answer autodial',
          'busy auto',
          'dead air',
          'machine detected',
          'repondeur detecte',
          'vm detected',
          'voice mail',
          'user busy',
        ],
      ],
      other: [
        ...[
          'done',
          'no disposition',
          'no party contact',
          'duplicated number',
          'station session',
          'agent error',
          'high call volume',
          'incall',
        ],
        ...[
          'queue callback timeout',
          'queue callback assigned',
          'xdrop',
          'not set',
          'a qualifier',
          'non qualifie',
          'non traite',
          'en attente',
        ],
      ],
    }),
  ),
);
