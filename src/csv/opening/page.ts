const BEGINNING = 512;
/** Of a page, so much is looked through for a table of contacts. */
export const MOST_OF_A_PAGE = 256 * 1024;
/** Where the text of a cell begins, perhaps as a link. */
const CELL = String.raw`<td\b[^<>]{0,200}>\s{0,40}(?:<(?:a|b|div|font|nobr|p|span)\b[^<>]{0,300}>\s{0,40}){0,3}`;
const ADDRESS_IN_CELL = new RegExp(String.raw`${CELL}[\w.+-]{1,64}@[\w-]{1,63}\.`, 'i');
/** A number to call: a day has eight digits. */
const NUMBER_IN_CELL = new RegExp(String.raw`${CELL}\+?(?:[ .()-]{0,2}\d){9,14}\s{0,40}<`, 'gi');
/** One number alone may be that of a hotline. */
const NUMBERS_OF_A_TABLE = 2;

const textOf = (bytes: Uint8Array, most: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most)).toString('latin1');

/** Whether bytes begin as a web page or an XML document does. */
export const isPage = (head: Uint8Array): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<meta|<table|<style)/i.test(textOf(head, BEGINNING).replace(/^\u00ef\u00bb\u00bf/, ''));

/** Whether a page is an export: CRMs write a table in HTML, and call it .xls. */
export const isTableOfContacts = (bytes: Uint8Array): boolean => {
  if (!isPage(bytes)) return false;
  const text = textOf(bytes, MOST_OF_A_PAGE);
  return ADDRESS_IN_CELL.test(text) || (text.match(NUMBER_IN_CELL)?.length ?? 0) >= NUMBERS_OF_A_TABLE;
};
