import { isJson } from '../json/is-json.js';
import { isTableOfContacts } from '../opening/page.js';
import { isZip } from '../zip/is-zip.js';

/** Whether bytes begin as a compound file does (MS-CFB): .xls, .doc, and whatever Office keeps under a password. */
export const isCompoundFile = (head: Uint8Array): boolean => head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;

/** Whether bytes are a table that must be made into text first, or a file that only looks like one. */
export const isTableFile = (head: Uint8Array): boolean => isZip(head) || isCompoundFile(head) || isJson(head) || isTableOfContacts(head);
