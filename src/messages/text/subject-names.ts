import type { Stretch } from './split-sentences.js';

/** A line that is known to begin a message, and the subjects that it names: several where somebody chooses among them. */
export interface SubjectLine {
  /** Within the line. */
  readonly subjects: readonly Stretch[];
  /** Subjects are to follow, one on each line of a list. */
  readonly hasList: boolean;
}

/** Marks before a name, and between a name and its colon. */
const BEFORE = '^[ \\t>#*_-]{0,8}';
const COLON = '[ \\t\\u00a0*_]{0,6}:[ \\t\\u00a0*_]{0,6}';
const ONE = 'objet|sujet|subject(?: line)?|betreff(?:zeile)?|asunto|oggetto|onderwerp|assunto|ämne|emne|aihe|temat';
const SEVERAL = 'objets|sujets|subjects|subject lines|betreffzeilen|asuntos|oggetti|onderwerpen|assuntos';
/** `du mail`, `de l’e-mail`. */
const OF_MAIL = "(?: d[eu] (?:l['’]e-?mail|mail|message))?";
/** `A`, `2`, `(A)`, `(test A/B)`, `variante B`, `possibles`. */
const WHICH =
  '(?: (?:n°|#)?\\d{1,2}| [a-f]| ?[(\\[][^()[\\]\\n]{1,40}[)\\]]| (?:test|a\\/b|variante?|version|option|alternatif|alternative|secondaire)(?: (?:test|a\\/b|[a-f]|\\d))?)?';
const CHOICE =
  '(?: (?:possibles?|propos[ée]s?|au choix|à tester|alternatifs?|options?|ideas?|variants?|variantes?|(?:à|a) choisir|a\\/b))(?: ?\\([^()\\n]{1,40}\\))?';

/** `Objet :`, `**Subject:**`, `## Objet de l’e-mail : …`, `Objet B :`, `Objet (test A/B) :`. */
const SUBJECT = new RegExp(`${BEFORE}(?:${ONE})${OF_MAIL}${WHICH}${COLON}`, 'i');
/** `Objets possibles :`, `Subject line options:`. */
const CHOICES = new RegExp(`${BEFORE}(?:${ONE}|${SEVERAL})${OF_MAIL}${CHOICE}${COLON}`, 'i');
/** What names a subject only at the head of a message: `Titre :` may as well be that of somebody who signs. */
const AT_HEAD = new RegExp(`${BEFORE}(?:titres?|titles?|objects?|${SEVERAL})${OF_MAIL}${WHICH}${COLON}`, 'i');
/** `(sans objet, dans le fil)`, `No subject`, `[same thread]`. */
const NONE =
  /^[ \t>#*_-]{0,8}(?:[([][ \t]{0,2}(?:sans objet|pas d['’]objet|aucun objet|m[êe]me objet|(?:dans|sur) le (?:m[êe]me )?fil|m[êe]me fil|r[ée]ponse dans le fil|no subject|same subject|(?:in|on) (?:the )?(?:same )?thread|same thread|reply in (?:the )?(?:same )?thread|kein betreff|sin asunto|senza oggetto|geen onderwerp)(?![\p{L}])[^()[\]\n]{0,60}[)\]]|(?:sans objet|no subject)(?: ?[([][^()[\]\n]{1,60}[)\]])?)[ \t*_.]{0,6}$/iu;
const PARTED = / [/|] | ; /g;
const LISTED = /^[ \t]{0,6}(?:[-*•–]|\d{1,2}[.)]|[A-F][.):])[ \t]{1,4}(?=\S)/;
const MOST = 300;

/** Without the spaces and stars around it. */
const trimmed = (line: string, from: number, to: number): Stretch => {
  let [start, end] = [from, to];
  while (end > start && /[ \t*_\r]/.test(line[end - 1] as string)) end -= 1;
  while (start < end && /[ \t]/.test(line[start] as string)) start += 1;
  return { start, end };
};

const parted = (line: string, from: number): readonly Stretch[] => {
  const found: Stretch[] = [];
  let start = from;
  for (const match of line.slice(from, from + 1000).matchAll(PARTED)) {
    found.push(trimmed(line, start, from + match.index));
    start = from + match.index + match[0].length;
  }
  return [...found, trimmed(line, start, line.length)];
};

/** What a line says of subjects; undefined where it names none. @param isAtHead whether nothing but headings stands over it */
export const subjectsOn = (line: string, isAtHead: boolean): SubjectLine | undefined => {
  const head = line.slice(0, MOST);
  const one = SUBJECT.exec(head);
  if (one) return { subjects: [trimmed(line, one[0].length, line.length)], hasList: false };
  const several = CHOICES.exec(head) ?? (isAtHead ? AT_HEAD.exec(head) : null);
  if (several) {
    const from = several[0].length;
    return line.slice(from).trim() === '' ? { subjects: [], hasList: true } : { subjects: parted(line, from), hasList: false };
  }
  return NONE.test(head) ? { subjects: [], hasList: false } : undefined;
};

/** Whether a line names a subject, wherever it stands. */
export const namesSubject = (line: string): boolean => SUBJECT.test(line.slice(0, MOST)) || CHOICES.test(line.slice(0, MOST));

/** A subject that stands in a list under `Objets possibles :`. */
export const listedSubject = (line: string): Stretch | undefined => {
  const mark = LISTED.exec(line.slice(0, MOST));
  return mark ? trimmed(line, mark[0].length, line.length) : undefined;
};
