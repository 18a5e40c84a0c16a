import { isOtherLabel } from './other-sections.js';

/** A line that heads a message of a sequence, or a part of it that is none. */
export interface StepHeading {
  /** 1 to 6 of Markdown, 7 of a line in bold, between rules, or without any mark. */
  readonly level: number;
  /** What counts: mails, days, steps or variants. */
  readonly family: 'mail' | 'day' | 'step' | 'variant' | 'word';
  /** A call, a message on LinkedIn: no mail. */
  readonly isOther: boolean;
}

const PLAIN = 7;
const LONGEST = 100;
/** More than this on a line without a mark is a sentence. */
const LONGEST_BARE = 70;

/** A number, and no part of a longer one: a date, an hour, a price. */
const NUMBER = '(?:n°|no\\.?|#)?\\s?\\d{1,3}(?:\\s?[a-f])?(?![\\p{L}\\d]|[.,:/]\\d|\\s?[%€h])';
const MAIL_WORD =
  'e-?mails?|mails?|courriels?|messages?|relances?|follow-?ups?|follow ups?|rappels?|reminders?|bumps?|nudges?|touch(?:point)?s?|correos?|nachricht|mensaje|messaggio|bericht|erinnerung';
const COUNTED_MAIL = new RegExp(`^(?:${MAIL_WORD})(?: (?:de |d['’])?(?:relance|suivi|prospection))?\\s{0,2}${NUMBER}`, 'iu');
const ORDINAL =
  /^(?:1er|1re|1ère|1st|2e|2nd|2nde|2ème|3e|3rd|3ème|4e|4th|4ème|5e|5th|5ème|premi(?:er|ère)|premiere|deuxi[eè]me|seconde?|troisi[eè]me|quatri[eè]me|cinqui[eè]me|derni(?:er|ère)|derniere|first|third|fourth|fifth|last|final|erste|zweite|dritte|letzte|primer|segundo|tercer|[uú]ltimo) (?:e-?mail|mail|courriel|message|relance|contact|follow-?up|touch|reminder|nachricht|correo|mensaje)(?!\p{L})/iu;
const DAY = /^(?:[jdt]\s?[+-]\s?\d{1,3}|[jd]\d{1,3}|(?:jour|day|tag|d[ií]a|giorno|dag)\s?\+?\s?\d{1,3})(?![\p{L}\d]|[.,:/]\d)/iu;
const STEP = new RegExp(`^(?:étapes?|etapes?|steps?|schritt|paso|passo|stap|touche)\\s{0,2}${NUMBER}`, 'iu');
const VARIANT = /^(?:variante?|version|option|test)\s{0,2}(?:[a-f]|\d)(?![\p{L}\d])/iu;
/** Of headings with a mark only: beside those of other mails they head one too. */
const WORD =
  /^(?:e-?mails?|mails?|courriels?|relances?|follow-?ups?|reminders?|rupture|break-?up|cl[ôo]ture|bump|nudge|intro(?:duction)?|premier contact|first contact)(?!\p{L})/iu;
/** After a label without a mark: the end, or what parts it from the rest. */
const PARTS = /^\s{0,3}(?:$|[-–—:(|/•,[→·]|[jd]\s?\+)/iu;

const FAMILIES: readonly (readonly [RegExp, StepHeading['family']])[] = [
  [COUNTED_MAIL, 'mail'],
  [ORDINAL, 'mail'],
  [DAY, 'day'],
  [STEP, 'step'],
  [VARIANT, 'variant'],
];

interface Label {
  readonly text: string;
  readonly level: number;
  readonly isMarked: boolean;
}

/** A line without the marks that make it a heading. */
const labelOf = (line: string): Label | undefined => {
  const text = line.trim();
  if (text === '' || text.length > LONGEST + 30) return undefined;
  const marks = /^#{1,6}(?=[ \t])/.exec(text)?.[0].length;
  const isBold = /^(?:\*\*|__).{1,100}(?:\*\*|__) ?:?$/.test(text);
  const isRuled = /^(?:[-=*_~─—–]{2}|[[【<])/.test(text) && /(?:[-=*_~─—–]{2}|[\]】>])$/.test(text) && text.length > 4;
  const isMarked = marks !== undefined || isBold || isRuled;
  const bare = text
    .replace(/^[^\p{L}\p{N}]{1,20}/u, '')
    .replace(/^\d{1,2}[.)] {1,3}/, '')
    .replace(/^[^\p{L}\p{N}]{1,10}/u, '');
  return { text: bare, level: marks ?? PLAIN, isMarked };
};

/** What a line heads, by its words; undefined for one that heads nothing, whatever stands around it. */
export const stepHeadingOf = (line: string): StepHeading | undefined => {
  if (line.length > 300) return undefined;
  const label = labelOf(line);
  if (!label || label.text.length > (label.isMarked ? LONGEST : LONGEST_BARE)) return undefined;
  for (const [pattern, family] of FAMILIES) {
    const found = pattern.exec(label.text)?.[0];
    if (found === undefined) continue;
    const rest = label.text.slice(found.length);
    // "Étape 1 : envoyez-nous vos plans." is a sentence of a message.
    if (!label.isMarked && (!PARTS.test(rest) || /[.!?…;,]$/.test(rest.trim()))) return undefined;
    return { level: label.level, family, isOther: isOtherLabel(label.text) };
  }
  if (label.level < PLAIN && label.text.length <= 60 && WORD.test(label.text) && !isOtherLabel(label.text))
    return { level: label.level, family: 'word', isOther: false };
  return undefined;
};
