import { isRefusalCue } from './refusal-cue.js';
import { isDirection, isGreeting } from './spoken.js';

/** A label at the beginning of a line, and what follows it. */
export interface Labelled {
  readonly label: string;
  readonly rest: string;
}

/** What is longer is a sentence, not the name of a moment. */
const MOST = 70;
/** Words of a moment that is told by what the contact says. */
const MOST_CUE = 25;
const PATTERNS: readonly RegExp[] = [
  // `**Refus.** …`, `**Hello** – …`, `**Caller:** …`
  /^\*\*([^*\n]{1,120})\*\*(.*)$/,
  // `*S’il refuse* : …`
  /^[*_]([^*_\n]{1,120})[*_]([ \t\u00a0]{0,3}[:–—].+)$/,
  // `Intro : « … »`, `On yes: "…"`, `Trop cher → « … »`
  /^([^:«»"“”*→➜⇒=>\n]{1,50}?)[ \t\u00a0]{0,3}(?::|→|➜|⇒|=>|->)[ \t\u00a0]{0,3}(?=[«"“])(.+)$/,
];

/** `If they say "take me off your list":`, `« Trop cher » :`, `If the person refuses:`, and what is answered, where it begins in quotes. */
const CUE_LINE = /^([^:\n]{1,140}):[ \t\u00a0]{0,3}(?:$|(?=[«"“]))(.*)$/;
const CONDITION = /^\W{0,3}(?:if|when|once|on|in case|si|quand|lorsqu|s['’]ils?|en cas|d[èe]s que)(?![\p{L}])/iu;
/** Who is spoken to, or speaks: "Si vous voulez, voici notre offre :" is said by the caller. */
const IN_TALK = /(?<!\p{L})(?:(?<!rendez-)vous|votre|vos|je|nous|you|your|i|we)(?!\p{L})/iu;
const QUOTED = /[«"“][^»"”]{1,120}[»"”]/gu;

/** What is said, and what is to be done then: `« Entendu. » → CRM : « opposition »` is no cue. */
const ARROW = /→|➜|⇒|=>|->/;

/** Whether what stands before a colon tells when something is to be answered: it holds words of the contact, or a condition. */
const isCue = (label: string): boolean => {
  const around = label.replace(QUOTED, ' ');
  return around !== label ? !IN_TALK.test(around) || CONDITION.test(label) : CONDITION.test(label) && !IN_TALK.test(label);
};

const words = (text: string): number => text.trim().split(/\s+/).length;

/** The label of a line, without the sign of its list. Undefined for a line that has none. */
export const labelOf = (line: string): Labelled | undefined => {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(line);
    if (!found) continue;
    const label = (found[1] as string).trim().replace(/[.:]$/, '').trim();
    // A whole sentence in bold is what is said, in bold.
    if (label.length <= MOST && words(label) <= 10)
      return {
        label,
        rest: (found[2] as string)
          .trim()
          .replace(/^[–—:-]/, '')
          .trim(),
      };
  }
  const cue = CUE_LINE.exec(line);
  const label = (cue?.[1] ?? '').trim();
  return cue && !ARROW.test(label) && isCue(label) && words(label) <= MOST_CUE ? { label, rest: (cue[2] as string).trim() } : undefined;
};

/** `*« Non, ça ne m’intéresse pas. »*`, alone on its line: what the other one says. */
export const quotedCue = (line: string): string | undefined => {
  const found = /^[*_]{1,2}[ ]?([«"“][^*_\n]{1,160}[»"”])[ ]?[*_]{1,2}$/.exec(line);
  return found?.[1];
};

/** Words in quotation marks, an arrow, and more such words: what the other one says, and what is answered. */
const ANSWERED = /^([«"“][^«»"“”\n]{1,160}[»"”])[ \t\u00a0]{0,3}(?:→|➜|⇒|=>|->|—>|–>)[ \t\u00a0]{0,3}([«"“].*)$/u;
/** `« Trop cher » → « 19 € par mois »`: an objection and its answer, on a line of their own. Not `« Au revoir » → « statut NPA »`. */
export const answeredCue = (line: string): Labelled | undefined => {
  const [, label = '', rest = ''] = ANSWERED.exec(line) ?? [];
  return label === '' || isDirection(rest.slice(1)) ? undefined : { label, rest };
};

/** What is told of an objection in quotation marks: how to answer it, in other words than those. */
const TOLD = /^[«"“][^«»"“”\n]{1,160}[»"”][ \t\u00a0]{0,3}(?:→|➜|⇒|=>|->|—>|–>)[ \t\u00a0]{0,3}([^«"“\n]*)$/u;
/** `"Où avez-vous eu mon numéro ?" -> dire qu’il vient de l’annuaire`: only the contact is quoted. Not `« Au revoir » → raccrocher`. */
export const quotesContact = (line: string): boolean => {
  const [, rest = ''] = TOLD.exec(line) ?? [];
  return /\p{L}/u.test(rest) && !isDirection(rest);
};

/** `ACCROCHE : Bonjour, Sophie Roux de la société Acme`: the name of a moment, and how it is greeted, without quotation marks. */
const BEFORE_GREETING = /^([^:«»"“”*\n]{1,40}?)[ \t\u00a0]{0,3}:[ \t\u00a0]{0,3}(\S.*)$/u;
const ADVICE =
  /^(?:nb|n\.b\.?|notes?|remarques?|rappels?|attention|conseils?|astuces?|consignes?|important|tips?|reminders?|warning|hints?|règles?|rules?)(?!\p{L})/iu;
/** Undefined for another line, and for advice: "Note : bonjour est de rigueur avec tous". */
export const greetedMoment = (line: string): Labelled | undefined => {
  const [, label = '', rest = ''] = BEFORE_GREETING.exec(line) ?? [];
  const isName = label !== '' && words(label) <= MOST_NAME && !ADVICE.test(label) && !isGreeting(`${label} ${rest}`);
  return isName && isGreeting(rest) ? { label: label.trim(), rest: rest.trim() } : undefined;
};

/** `S’il refuse : raccrocher`, `Refus → ne plus rappeler`, `If they decline, note it`. */
const BEFORE_COLON = /^([^:→➜⇒=>]{1,80}?)[ \t\u00a0]{0,3}(?::|→|➜|⇒|=>|->)[ \t\u00a0]{1,3}(\S.*)$/u;
const BEFORE_COMMA = /^([^,:→]{1,80}),[ \t\u00a0](\S.*)$/u;
/** Who is meant by a condition that is written for the caller. */
const OF_CONTACT =
  /(?<!\p{L})(?:la personne|(?:le |la )?(?:prospect|client|contact|interlocut)\p{L}*|s['’]?ils?|elles?|refus|oppositions?|they|the (?:person|prospect|customer|client|contact|lead)|he|she|refusals?|an? no)(?!\p{L})/iu;
/** The name of a moment has few words: more are a sentence. */
const MOST_NAME = 4;

/**
 * What is to be done at a moment that the same line tells: a condition, or the name of a refusal. "Si vous refusez, dites-le moi" is said
 * by the caller. Undefined for another line.
 */
export const momentOf = (line: string): Labelled | undefined => {
  const [, label = '', rest = ''] = BEFORE_COLON.exec(line) ?? [];
  const isMoment = CONDITION.test(label) || (words(label) <= MOST_NAME && isRefusalCue(label));
  if (label !== '' && isMoment && !IN_TALK.test(label.replace(QUOTED, ' '))) return { label: label.trim(), rest: rest.trim() };
  const [, clause = '', then = ''] = BEFORE_COMMA.exec(line) ?? [];
  const isClause = CONDITION.test(clause) && isRefusalCue(clause) && OF_CONTACT.test(clause) && !IN_TALK.test(clause.replace(QUOTED, ' '));
  return isClause ? { label: clause.trim(), rest: then.trim() } : undefined;
};

/** Whether what follows a moment is to be done, and not said: it asks nothing, and speaks to nobody. */
export const isDirected = (rest: string): boolean => !/[«"“?]/u.test(rest) && !IN_TALK.test(rest);
