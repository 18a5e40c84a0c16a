import { FILLER, PLACEHOLDER_WORDS } from './placeholders-data.js';
import type { RawTag } from './raw-tag.js';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** `[Prénom]`, `{Nom de l’entreprise}`: a word to be filled in by hand, not by a tool. `[sic]` and `[Acme]` are not. */
export const isPlaceholder = ({ syntax, text, inner }: RawTag): boolean => {
  // What stands after a bar takes the place of a blank: `{name|dear customer}` is a field of a tool.
  const [name = ''] = inner.split('|');
  // `[%url:unique; …]` is an order of Inxmail.
  if (text.startsWith('[%') || (syntax !== 'bracket' && !(syntax === 'single-brace' && /\s/.test(name)))) return false;
  return folded(name)
    .split(/[^a-z]+/)
    .some((word) => PLACEHOLDER_WORDS.has(word));
};

/** So much is looked at on either side of a word. */
const MOST_BESIDE = 80;
/** What is done to a record or a form is a direction, and no gap in a text. */
const OF_RECORD = /\b(?:crm|fiches?|formulaires?|dossiers?|logiciel|outil|lignes?|tableur|forms?|records?|systems?|spreadsheet)\b/;
const TO_BE_WRITTEN =
  /\ba (?:completer|remplir|definir|preciser|inserer|ajouter|renseigner|rediger)\b|\bto be (?:completed|defined|confirmed|filled|written|added)\b|^(?:inserer|inserez|insert|todo|tbd|tbc|x{3,12}|lorem)\b|^(?:fill in|fill me in|completer|remplir)$/;

/** Whether what stands in brackets tells its author to write something: `[À COMPLÉTER]`, `[insérer le motif]`, and not `[votre nom]`. */
export const isToBeWritten = (inner: string): boolean => {
  const text = folded(inner).trim();
  return TO_BE_WRITTEN.test(text) && !OF_RECORD.test(text);
};

/** Whether there is no other word on the line of a match, or behind a colon: "Objet : à compléter". */
const isAlone = (text: string, { 0: found, index }: RegExpExecArray): boolean => {
  const end = index + found.length;
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', index) + 1, index - MOST_BESIDE), index);
  const [after = ''] = text.slice(end, end + MOST_BESIDE).split('\n', 1);
  return ![before.slice(before.lastIndexOf(':') + 1), after].some((beside) => /[\p{L}\p{N}]/u.test(beside));
};

/** Filler between the tags of a text: lorem ipsum, XXX. */
export const fillers = (text: string): RawTag[] =>
  [...text.matchAll(FILLER)]
    // `XxX`, `xxx` and "un dossier à compléter" are words of people; shouted ones are gaps, and so are those alone on their line.
    .filter((match) => {
      const [found] = match;
      return found === found.toUpperCase() || !/^(?:x|[aà] c)/i.test(found) || (/ c/i.test(found) && isAlone(text, match));
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length, syntax: 'bracket', text: match[0], inner: match[0] }));
