/**
 * Codes that a register keeps in clear (origins, references of proofs): short, and no identity.
 * @module
 */
import { readDomain } from '../../fields/email/listed-domain.js';

const SHAPE = /^[a-z0-9](?:[a-z0-9._:/-]{0,62}[a-z0-9])?$/i;
const DAY = /\d{4}-\d\d-\d\d|\d{4}_\d\d_\d\d|(?:19|20)\d{6}(?!\d)/g;
/** A number of seven digits or more, however it is spaced: of a phone, a company, a customer. */
const NUMBER = /\d(?:[._:/-]?\d){6}/;

/** Whether a text is a code, and neither an address, nor a domain, nor a number; days may stand in it. A name cannot be told from a word. */
export const isReferenceCode = (text: string): boolean =>
  SHAPE.test(text) && !NUMBER.test(text.replace(DAY, 'day')) && text.split(/[:/]/).every((part) => readDomain(part) === undefined);

/** The origin of what is imported from a file: its name without its ending, as far as that is a code. @param isSomebodys whether the name of a person is read in it */
export const importOrigin = (name: string, isSomebodys = false): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:\.(?:csv|txt|tsv|gz|zip|xlsx|ods))+$/i, '');
  const origin = `import:${plain
    .replace(/[^a-z0-9_-]+/gi, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 50)}`;
  // A file that is named after somebody.
  return isReferenceCode(origin) && !name.includes('@') && !isSomebodys ? origin : 'import';
};
