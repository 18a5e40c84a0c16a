import { IBAN_LENGTHS, isCard, isIban, isNir } from './checked-numbers.js';
import { type IdentifierClues, makeIdentifierClues } from './identifier-clues.js';
import { findDocument } from './identity-documents.js';
import { findSecret } from './secrets.js';

/** Numbers and words that no free text may hold. */
export const IDENTIFIERS = ['nir', 'iban', 'card', 'cvv', 'idDocument', 'secret'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

/** Reads free text for identifiers. It is reused. */
export interface IdentifierReader {
  /** One bit per place in `IDENTIFIERS`; 0 for nearly every text. */
  read(text: string): number;
  /** After `read`: where each one begins, in UTF-16 units from 0. Meaningful only where its bit is set. */
  readonly at: Int32Array;
}

/** A shorter word is no token. */
const SHORTEST_TOKEN = 16;

const GAP = String.raw`[ .\-\u00a0\u202f]?`;
const NIR_13 = [
  '[1-478]',
  String.raw`\d{2}`,
  '(?:0[1-9]|1[0-2]|[2-9]\\d)',
  String.raw`(?:\d{2}|2[AB])`,
  String.raw`\d{3}`,
  String.raw`\d{3}`,
].join(GAP);
const NIR = new RegExp(String.raw`(?<![\p{L}\d])${NIR_13}${GAP}\d{2}(?![\p{L}\d])`, 'giu');
/** Without its key the words before it are the proof. */
const NIR_NAMED = new RegExp(String.raw`\b(?:s[ée]cu|nir|n[°o]? ?ss|s[ée]curit[ée] sociale)[\s:n°o.]{1,10}${NIR_13}(?!\d)`, 'iu');
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?=(?:[ .-]?[A-Z\d]){11})/giu;
/** In fours, as on the card, or in one piece; 15 digits at least, since shorter ones are bar codes and SIRET. */
const CARD = /(?<![\d+.,-])(?:\d{15,19}|\d{4}([ .-])\d{4}\1\d{4}\1\d{3,4}(?:\1\d{3})?|3[47]\d{2}([ .-])\d{6}\2\d{5})(?![\d])/g;
const CVV = /\b(?:cvv2?|cvc2?|cryptogramme(?: visuel)?|code (?:de s[ée]curit[ée] )?(?:au )?dos)[\s:=n°]{1,6}\d{3,4}(?!\d)/iu;
/** What is called an order or a parcel is one, whatever its digits say. */
const REFERENCE =
  /(?:commande|order|colis|suivi|tracking|r[ée]f(?:[ée]rence|\.)?|facture|invoice|imei|iccid|contrat|dossier|ticket|ean|isbn|devis|client|siret|siren|n[°o] s[ée]rie|serial)[\s:.#n°o-]{0,6}$/iu;

const isReference = (text: string, at: number): boolean => REFERENCE.test(text.slice(Math.max(0, at - 24), at));

const nirIn = (text: string, named: boolean): number => {
  for (const found of text.matchAll(NIR)) if (isNir(found[0]) && !isReference(text, found.index)) return found.index;
  return named ? text.search(NIR_NAMED) : -1;
};

/** The IBAN that begins here: as many letters and digits as its country has, one gap at a time, and no letter behind. */
const isIbanAt = (text: string, start: number): boolean => {
  const length = IBAN_LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return false;
  let iban = '';
  let at = start;
  for (; at < text.length && iban.length < length; at++) {
    const char = text[at] as string;
    if (/[A-Z\d]/i.test(char)) iban += char;
    else if (!/[ .\-\u00a0\u202f]/.test(char) || !/[A-Z\d]/i.test(text[at + 1] ?? '')) return false;
  }
  return iban.length === length && !/[\p{L}\d]/u.test(text[at] ?? '') && isIban(iban);
};

const ibanIn = (text: string): number => {
  for (const { index } of text.matchAll(IBAN)) if (isIbanAt(text, index)) return index;
  return -1;
};

const cardIn = (text: string): number => {
  for (const found of text.matchAll(CARD)) {
    const digits = found[0].replace(/\D/g, '').length;
    if (digits >= 15 && isCard(found[0]) && !isNir(found[0]) && !isReference(text, found.index)) return found.index;
  }
  return -1;
};

const documentAt = (text: string, clues: IdentifierClues): number => {
  const at = findDocument(text, clues);
  return at >= 0 && isReference(text, at) ? -1 : at;
};

/** Where each kind is looked for, and only where the clues allow it. */
const FINDERS: Readonly<Record<Identifier, (text: string, clues: IdentifierClues) => number>> = {
  nir: (text, { chain, named }) => (chain >= 13 ? nirIn(text, named) : -1),
  iban: (text, { iban }) => (iban ? ibanIn(text) : -1),
  card: (text, { chain }) => (chain >= 15 ? cardIn(text) : -1),
  cvv: (text, { digits, named }) => (named && digits >= 3 ? text.search(CVV) : -1),
  idDocument: documentAt,
  secret: (text, { word, named }) => (word >= SHORTEST_TOKEN || named ? findSecret(text) : -1),
};

/** Makes the reader. */
export const makeIdentifierReader = (): IdentifierReader => {
  const at = new Int32Array(IDENTIFIERS.length);
  const clues = makeIdentifierClues();
  return {
    at,
    read(text) {
      if (!clues.look(text)) return 0;
      let bits = 0;
      for (let kind = 0; kind < IDENTIFIERS.length; kind++) {
        const where = FINDERS[IDENTIFIERS[kind] as Identifier](text, clues);
        if (where < 0) continue;
        bits |= 1 << kind;
        at[kind] = where;
      }
      return bits;
    },
  };
};
