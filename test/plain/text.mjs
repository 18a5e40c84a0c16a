// How a cell is looked at before anything is read from it.

/** Characters that nobody sees: soft hyphens, joiners, marks of direction, byte order marks, variation selectors. */
const HIDDEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g;

/** A text as it is seen: without hidden characters, full width as plain, without blanks around. */
export const seen = (text) => text.replace(HIDDEN, '').normalize('NFKC').trim();

/** Whether a text holds characters that nobody sees. */
export const holdsHidden = (text) => text.search(HIDDEN) >= 0;

/** Words of a text: lower case, without accents and punctuation. */
export const words = (text) =>
  seen(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What people write where they have nothing to write. */
const NOTHING = new Set(['', 'na', 'n a', 'nc', 'inconnu', 'inconnue', 'unknown', 'neant', 'aucun', 'null', 'none', 'non renseigne']);

/** Whether a cell holds nothing: blank, a dash, or a word for nothing. */
export const isNothing = (text) => NOTHING.has(words(text));
