// How a cell is looked at before anything is read from it.

/** Characters that nobody sees: joiners, soft hyphens, marks of direction and of byte order, variation selectors. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** Digits of other scripts, which a telephone exchange knows as the ten of ours; those of a script stand side by side. */
const OTHER_DIGITS = ['٠', '۰', '०'].map((zero) => zero.charCodeAt(0));
const plainDigit = (digit) => {
  const zero = OTHER_DIGITS.find((first) => digit.charCodeAt(0) >= first && digit.charCodeAt(0) < first + 10);
  return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
};

/** A text as it is seen: without hidden characters, full width and other scripts as plain, without blanks around. */
export const seen = (text) =>
  text
    .replace(HIDDEN, '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, plainDigit)
    .trim();

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
