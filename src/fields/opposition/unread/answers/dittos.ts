import { CHANNELS } from '../../../../model/contact/channel.js';
import type { ColumnInfo } from '../../../../model/contact/contact.js';
import type { Sieve } from '../../../../model/contact/values.js';
import { makeColumnReader } from '../../../cells/field-reader.js';
import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import type { UnreadCells } from '../unread-cells.js';

/**
 * Cells that repeat the one above, as lists kept by hand have them: "idem", "dito", "s.o.", a ditto mark. Rows are read one by one, in any order: what
 * stands above may be a refusal.
 * @module
 */

const LONGEST = 40;
/** By their first bytes: letters of the words below, and signs that are no letters. */
const FIRST = new Set([...`iIdDsScCvVwWzZmMlLtTpPhHaAgGuU"'«»-_/`].map((char) => char.charCodeAt(0)));
const isDittoSize: Sieve = (bytes, from, to) => {
  if (to === from || to - from > LONGEST) return false;
  const first = bytes[from] as number;
  return first >= 0x80 || FIRST.has(first);
};

/** Marks alone, between dashes or not: `"`, `''`, `- " -`, `//`. */
const MARK = /^[\s_–—-]*(?:["″“”„«»〃＂]|'{2}|’{2}|′{2}|\/\/)(?:[\s_–—-]*(?:["″“”„«»〃＂]|'{2}|’{2}|\/\/))*[\s_–—-]*$/u;
const ABOVE =
  '(?:(?:que |as |als |wie |que la |de la |of |van |au )?(?:the |la |le |lo |de |die )?(?:ci )?(?:dessus|above|oben|arriba|anterior|sopra|hierboven|boven|previous|precedente?|prec|vorige)(?: (?:ligne|line|row|rigel|zeile|fila|riga|one))?|(?:ligne|line|row|zeile|fila|riga) (?:du |de )?(?:dessus|above|oben|arriba|anterior|sopra|precedente?|prec|previous|dar[uü]ber))';
/** Folded words: the whole cell. */
const WORD = new RegExp(
  `^(?:(?:idem|ibid(?:em)?|id|dito|ditto|dto|same|pareil(?:lement)?|meme(?: chose| cas| remarque)?|gleiche?s?|lo mismo|igual|stesso|lo stesso|uguale|(?:het)?zelfde)(?: ${ABOVE}| supra| 1 supra)?|(?:voir|cf|v|see|siehe|s|ver|vedi|zie|come|como|comme|as|wie|w|c|pareil|idem)(?: la| le| a la)? (?:${ABOVE}|supra|o|s|(?:ligne|line|row|zeile|fila|riga|rij|regel) \\d+))$|^(?:idem|dito|ditto)(?: (?:pour )?\\w+){1,3}$`,
);
/** Where the same as elsewhere on the row is meant: an address of delivery is the same as that of the invoice. */
const OF_PLACES =
  /\b(?:adresse?s?|address|adres|direccion|indirizzo|livraison|delivery|shipping|liefer\w*|envio|spedizione|facturation|billing|rechnung\w*|siege|ville|city|ort|cp|pays|country)\b/;

/** Whether a cell says nothing but that it is as the one above. */
export const isDitto = (text: string): boolean => text.length <= LONGEST && (MARK.test(text) || WORD.test(plainWords(text)));

/** The cells of a column of free text that repeat those above. */
export const dittosIn = ({ column, header }: ColumnInfo, at: UnreadCells['at']): readonly UnreadCells[] => {
  if (OF_PLACES.test(foldHeader(header))) return [];
  const read = makeColumnReader(column, isDitto);
  return [{ at, channels: CHANNELS, sifted: { column, sieve: isDittoSize }, reason: (contact) => (read(contact) ? 'ditto' : undefined) }];
};
