/** Words that say that a message follows another. */
const FOLLOWS = /(?:^| )(?:relances?|follow ?ups?|rappels?|reminders?|bumps?|suivi|nudges?|last|derniere?|final|break ?up)(?: |$)/;
const WORDS: Readonly<Record<string, string>> = {
  first: '1',
  premier: '1',
  premiere: '1',
  second: '2',
  seconde: '2',
  deuxieme: '2',
  third: '3',
  troisieme: '3',
  fourth: '4',
  quatrieme: '4',
  fifth: '5',
  cinquieme: '5',
};

/** A name as it is compared: lower case, without accents, `J+3` and `J3` as `j 3`, words one space apart. */
const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** With numbers for ordinal words: `première relance` is `1 relance`. */
const inDigits = (name: string): string =>
  name
    .split(' ')
    .map((word) => WORDS[word] ?? word)
    .join(' ');

const numberAfter =
  (words: RegExp) =>
  (name: string): number | undefined => {
    const found = words.exec(name)?.[1];
    return found === undefined ? undefined : Number(found);
  };

/** Ways of counting, the surest first: `02-…`, `step_2`, `email 2`, `J+3`. */
const WAYS: readonly ((name: string) => number | undefined)[] = [
  numberAfter(/^(\d{1,3})(?= |$)/),
  numberAfter(/(?:^| )(?:step|etape|schritt|paso|passo|stap)s? (\d{1,3})(?= |$)/),
  numberAfter(/(?:^| )(?:e ?mail|mail|message|msg|sms|touch|seq|sequence) (\d{1,3})(?= |$)/),
  numberAfter(/(?:^| )(?:j|jour|d|day|tag|dia) (\d{1,3})(?= |$)/),
];

/** The number of a `relance`; 1 for a bare one, 0 for what follows nothing. */
const followUp = (folded: string): number => {
  const name = inDigits(folded);
  if (!FOLLOWS.test(name)) return 0;
  const found =
    /(?:relances?|follow ?ups?|rappels?|reminders?|bumps?|suivi|nudges?) (\d{1,3})(?= |$)/.exec(name) ??
    /(\d{1,3}) (?:relance|follow ?up|rappel|reminder)/.exec(name);
  const isLast = /(?:^| )(?:last|derniere?|final|break ?up)(?: |$)/.test(name);
  return found ? Number(found[1]) : isLast ? 1000 : 1;
};

/** Places in order, without gaps: 3, 7, 3 are 1, 2, 1. */
const ranks = (keys: readonly number[]): readonly number[] => {
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  const places = new Map(sorted.map((key, place) => [key, place + 1]));
  return keys.map((key) => places.get(key) as number);
};

/**
 * The steps that names of messages tell (of files, or of the headings over them), one for each: `step_1` and `step_2`, `02-…`, `J+3`,
 * `relance-2`; variants (`a`, `b`) share a step. Folders in a name count as its parts. Undefined where they tell no order: then each
 * message is to be judged as a first one.
 */
export const stepsOfNames = (names: readonly string[]): readonly number[] | undefined => {
  if (names.length < 2) return undefined;
  const folded = names.map((name) =>
    name
      .replace(/\.\w{1,8}$/, '')
      .split('/')
      .map(foldName),
  );
  for (const way of WAYS) {
    // The innermost part that counts: `step_2/template_1.html` counts by its folder only where files do not.
    const keys = folded.map((parts) => parts.map(way).find((key) => key !== undefined));
    if (keys.every((key) => key !== undefined) && new Set(keys).size > 1) return ranks(keys as number[]);
  }
  const keys = folded.map((parts) => followUp(parts.join(' ')));
  return new Set(keys).size > 1 ? ranks(keys) : undefined;
};
