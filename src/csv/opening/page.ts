const BEGINNING = 512;
/** Of a page, so much is looked through for a table of contacts. */
export const MOST_OF_A_PAGE = 256 * 1024;
/** An address in a cell of a table, perhaps as a link. */
const ADDRESS_IN_CELL =
  /<td\b[^<>]{0,200}>\s{0,40}(?:<(?:a|b|div|font|nobr|p|span)\b[^<>]{0,300}>\s{0,40}){0,3}[\w.+-]{1,64}@[\w-]{1,63}\./i;

const textOf = (bytes: Uint8Array, most: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most)).toString('latin1');

/** Whether bytes begin as a web page or an XML document does. */
export const isPage = (head: Uint8Array): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<meta|<table|<style)/i.test(textOf(head, BEGINNING).replace(/^\u00ef\u00bb\u00bf/, ''));

/** Whether a page is an export: CRMs write a table in HTML, and call it .xls. */
export const isTableOfContacts = (bytes: Uint8Array): boolean => isPage(bytes) && ADDRESS_IN_CELL.test(textOf(bytes, MOST_OF_A_PAGE));
