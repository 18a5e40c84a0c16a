/**
 * Whether the part before the `@` names a function. In doubt it does not: a person's address is protected, a role's is not.
 * @module
 */
import type { EmailValue } from '../../model/contact/values.js';
import { FIRST_LETTER_CODES, firstLetters } from './address-shape.js';
import { JOINERS, NOT_FOR_PROSPECTING, ROLES, SITES } from './role-address-data.js';

const ROLE = new Set(ROLES);
const NOT_COMMERCIAL = new Set(NOT_FOR_PROSPECTING);
const JOINER = new Set(JOINERS);
const SITE = new Set(SITES);
/** Roles and sites in several words: `ne-pas-repondre`, `aix-en-provence`. */
const MAX_WORDS = 4;
/** Below this a glued word proves nothing: `itpau` is not `it` + `pau`. */
const MIN_GLUED = 4;

const headOf = (text: string): number => firstLetters(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
/** The beginnings of the roles: most people's names are told apart by theirs. */
const STARTS = new Uint8Array(FIRST_LETTER_CODES);
for (const head of ROLES.map(headOf)) if (head >= 0) STARTS[head] = 1;
const isSurelyNone = (head: number): boolean => head >= 0 && STARTS[head] === 0;

/** All beginnings of roles, themselves among them. */
const PREFIXES = new Set(ROLES.flatMap((role) => Array.from(role, (_, at) => role.slice(0, at + 1))));
/** The first word of a local part, without the digits behind it. */
const FIRST_WORD = /^[a-z]+/i;
const NONE: readonly string[] = [];
/** Whether a role may begin with a word, or a word with a role: of most people's first names neither is so. */
const mayBegin = (first: string): boolean => {
  const word = first.toLowerCase();
  return word === '' || PREFIXES.has(word) || gluedRole(word) !== undefined;
};

const SEPARATORS = /[._-]+/;
const FINAL_DIGITS = /(?<!\d)\d+$/;

/** `contactlyon`: the role of a role and a site with nothing between. */
const gluedRole = (word: string): string | undefined => {
  for (let cut = MIN_GLUED; cut <= word.length - MIN_GLUED; cut++) {
    if (ROLE.has(word.slice(0, cut)) && SITE.has(word.slice(cut))) return word.slice(0, cut);
  }
  return undefined;
};

/** The roles that a local part is made of, first one first; none when any word of it could be a person's. */
const rolesOf = (local: string): readonly string[] => {
  if (isSurelyNone(headOf(local)) || !mayBegin(FIRST_WORD.exec(local)?.[0] ?? '')) return NONE;
  const untagged = local.toLowerCase().replace(/\+.*/s, '');
  const plain = /^[ -~]*$/.test(untagged) ? untagged : untagged.normalize('NFD').replace(/\p{M}/gu, '');
  const tokens = plain
    .split(SEPARATORS)
    .map((token) => token.replace(FINAL_DIGITS, ''))
    .filter(Boolean);
  const found: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    let taken = 0;
    for (let count = Math.min(MAX_WORDS, tokens.length - i); count > 0 && taken === 0; count--) {
      const word = tokens.slice(i, i + count).join('');
      const role = ROLE.has(word) ? word : gluedRole(word);
      if (role !== undefined) found.push(role);
      else if (found.length === 0 || !(SITE.has(word) || JOINER.has(word))) continue;
      taken = count;
    }
    if (taken === 0) return [];
    i += taken;
  }
  return found;
};

/**
 * `contact`, `service.clients`, `compta2`, `contact-lyon`; not `marie.contact`, `sav.durand`.
 * @param local the part before the `@`, tags included
 */
export const isRoleAddress = (local: string): boolean => rolesOf(local).length > 0;

/**
 * A role that no commercial message is for: `noreply`, `postmaster`, `dpo`, `presse`…
 * @param local the part before the `@`, tags included
 */
export const isNotForProspecting = (local: string): boolean => rolesOf(local).some((role) => NOT_COMMERCIAL.has(role));

/**
 * What the local part of an address says: a person or nobody knows, a role, or a role that no commercial message is for.
 * Most addresses are told by their first letters, without a text made of them; what is no address is nobody's role.
 */
export const roleOf = (email: EmailValue): 'none' | 'role' | 'not-commercial' => {
  if (!email.valid || isSurelyNone(email.head ?? -1)) return 'none';
  const roles = rolesOf(email.local);
  return roles.length === 0 ? 'none' : roles.some((role) => NOT_COMMERCIAL.has(role)) ? 'not-commercial' : 'role';
};
