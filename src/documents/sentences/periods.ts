/** Numbers of periods that people spell out, on folded text. */
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  huit: 8,
  eight: 8,
  dix: 10,
  ten: 10,
  douze: 12,
  twelve: 12,
  quinze: 15,
  fifteen: 15,
  vingt: 20,
  twenty: 20,
  trente: 30,
  thirty: 30,
  soixante: 60,
  sixty: 60,
  // More than one.
  plusieurs: 3,
  several: 3,
  quelques: 3,
  few: 3,
};
/** Days in a unit; five working days are a week. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/jours? (?:ouvr|francs)|(?:working|business|week) ?days?/, 1.4],
  [/jour|day/, 1],
  [/semaine|week/, 7],
  [/mois|month/, 30],
  [/trimestre|quarter/, 91],
  [/ans?\b|annee|year/, 365],
];

/** A period in days or more, on folded text: `3 mois`, `ninety (90) days`, `dix jours ouvrés`. */
export const SPELT_PERIOD = String.raw`(?:\d{1,4}|${Object.keys(NUMBERS).join('|')})(?: ?\(\d{1,4}\))? ?(?:jours? (?:ouvr\w*|francs)|(?:working |business |calendar )?days?|jours?|semaines?|weeks?|mois|months?|trimestres?|quarters?|ans?|annees?|years?)\b`;

/** Whether a spelt period is longer than some days. */
export const isLongerThan = (period: string, days: number): boolean => {
  const [word = ''] = period.split(/[ (]/, 1);
  const count = /^\d/.test(word) ? Number.parseInt(word, 10) : (NUMBERS[word] ?? 0);
  const unit = period.replace(/^(?:\d+|[a-z]+)/, '');
  return count * (UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 0) > days;
};
