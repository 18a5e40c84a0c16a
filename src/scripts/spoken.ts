import { isPlaceholder, isToBeWritten } from '../messages/tags/placeholders.js';

/** What of a line is said aloud, and what is to be done. */
export interface Spoken {
  readonly says: string;
  readonly notes: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“' };
/** A few words in quotes within a direction are a name: "statut « NPA »". */
const LEAST_WORDS = 4;
/** What is done on a call and not said. */
const DIRECTION =
  /^(?:\W*)(?:raccroch|clore|clôtur|coche[rz]|note[rz]\b|saisi[rs]|inscrire|inscrivez|consigne[rz]\b|enregistre[rz]\b|passe[rz] (?:au|à)|fin (?:de l['’])?appel|l['’]appel est|statut|attendre|attendez la|transférer|hang up|end (?:of )?(?:the )?call|close (?:the )?call|mark |set |flag|log |tick |write |dial |then |wait|pause|transfer|opposition (?:saisie|enregistrée)|code |(?:enregistrement|recording|record|analyse|analysis|transcription|ai|ia|emotion|sentiment)[^.!?:=\n]{0,40}[:=] ?(?:activ|d[ée]sactiv|enabled|disabled|(?:on|off|oui|non|yes|no|true|false)(?![A-Za-z])))/i;

/** Whether words are to be done, and not said. */
export const isDirection = (text: string): boolean => DIRECTION.test(text);

/** A text without the dashes and spaces around it. */
const withoutDashes = (text: string): string => {
  const isEdge = (at: number): boolean => /[\s>–—-]/.test(text[at] ?? '');
  let [start, end] = [0, text.length];
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return text.slice(start, end);
};
const clean = (text: string): string => withoutDashes(text.replace(/[*_`]{1,3}/g, '').replace(/\s+/g, ' '));
/** How many words there are; a dash is none. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const join = (...parts: readonly string[]): string =>
  parts
    .map(clean)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(' ');

/** Directions, without the brackets, arrows and signs that set them apart. */
const directions = (...parts: readonly string[]): string => join(...parts.map((part) => part.replace(/[()[\]+→➜⇒]/g, ' ')));

interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  /** With its quotation marks. */
  readonly raw: string;
}
/** A line cut at its quotation marks; those that are never closed are text. */
const piecesOf = (line: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 0; i < line.length; i++) {
    const closer = CLOSERS[line[i] as string];
    const end = closer === undefined ? -1 : line.indexOf(closer, i + 1);
    if (end < 0) continue;
    const before = line.slice(from, i);
    pieces.push({ text: before, quoted: false, raw: before }, { text: line.slice(i + 1, end), quoted: true, raw: line.slice(i, end + 1) });
    from = end + 1;
    i = end;
  }
  const rest = line.slice(from);
  return [...pieces, { text: rest, quoted: false, raw: rest }];
};

/** How calls are opened. */
const GREETING = /^[^\p{L}«"“]*(?:bonjour|bonsoir|all[ôo]|hello|hi|hey|good (?:morning|afternoon|evening))(?!\p{L})/iu;
/** Whether a line that has no quotation marks of its own is said aloud all the same: it greets, and goes on. */
export const isGreeting = (line: string): boolean =>
  GREETING.test(line) && line.trim().split(/\s+/).length > LEAST_WORDS && !hasSpeech(line);

/** Whether a line opens the call, whoever it says speaks. */
export const opensCall = (line: string): boolean => {
  const colon = line.slice(0, 40).indexOf(':');
  return GREETING.test(line.replace(/["«“]/g, ' ')) || (colon > 0 && GREETING.test(line.slice(colon + 1).replace(/["«“]/g, ' ')));
};

/** Whether a line has words in quotation marks that somebody is to say. */
export const hasSpeech = (line: string): boolean =>
  piecesOf(line).some(({ text, quoted }) => quoted && text.trim().split(/\s+/).length >= LEAST_WORDS);

/** A few words in square brackets that stand for something: `[Nom de l’entreprise]`, or tell what to write there. More of them are a direction. */
const isBlankToFill = (found: string, inside: string): boolean =>
  found.startsWith('[') &&
  (isToBeWritten(inside) ||
    (inside.trim().split(/\s+/).length <= 5 &&
      !DIRECTION.test(inside) &&
      isPlaceholder({ start: 0, end: 0, syntax: 'bracket', text: found, inner: inside })));

/** A line without quotation marks: brackets, arrows and orders are directions, the rest is said. */
const ofPlain = (line: string): Spoken => {
  const notes: string[] = [];
  let said = line.replace(/\*?[([]([^()[\]]{1,400})[)\]]\*?/g, (found, inside: string) => {
    // "[Prénom] de la société [Nom]": words to be filled in are said.
    if (isBlankToFill(found, inside)) return found;
    notes.push(inside);
    return ' ';
  });
  // Behind a dash a question is said: "Totally fair — can I ask what you use?"
  const arrow = said.search(/→|➜|⇒|=>|->|\s—\s(?=\p{Ll}[^?]*$)/u);
  if (arrow >= 0) {
    notes.push(said.slice(arrow + 1));
    said = said.slice(0, arrow);
  }
  const sentences = said.split(/(?<=[.!?…])\s+/);
  notes.push(...sentences.filter((sentence) => DIRECTION.test(sentence)));
  return { says: join(...sentences.filter((sentence) => !DIRECTION.test(sentence))), notes: directions(...notes) };
};

/**
 * What of a line is said. @param quotes whether the script puts what is said in quotation marks: then what has none is a direction,
 * but for a question
 */
export const spokenOf = (line: string, quotes: boolean): Spoken => {
  if (/^\s*(?:→|➜|⇒|=>|->)/.test(line)) return { says: '', notes: directions(line.replace(/^\s*(?:→|➜|⇒|=>|->)/, '')) };
  // "Hello, Tom from “Acme” here": what stands in quotes is a name.
  if (isGreeting(line)) return ofPlain(line);
  const pieces = piecesOf(line);
  const said: string[] = [];
  const notes: string[] = [];
  let between = '';
  for (const { text, quoted, raw } of pieces) {
    if (!quoted) {
      between = text;
      if (!pieces.some((piece) => piece.quoted)) break;
      if (/[\p{L}\p{N}]/u.test(text)) notes.push(text);
      continue;
    }
    const isName = wordsIn(text) < LEAST_WORDS && /\p{L}/u.test(between);
    if (isName) notes.push(raw);
    else said.push(text);
  }
  if (pieces.some((piece) => piece.quoted)) return { says: join(...said), notes: directions(...notes) };
  const plain = ofPlain(line);
  return !quotes || /\?[^\p{L}\p{N}]{0,5}$/u.test(plain.says.slice(-8)) ? plain : { says: '', notes: directions(plain.says, plain.notes) };
};
