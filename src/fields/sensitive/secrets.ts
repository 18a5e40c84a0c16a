import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Passwords and keys inside texts: tokens whose shape is known, and what stands after the word "password".
 * What may be tried at every place of a text is bounded, so that no text keeps it busy.
 * @module
 */

/** Tokens that begin as their issuers publish, so that they can be found where they leak. */
const TOKENS = prefiltered(
  [
    String.raw`\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}`,
    String.raw`\bwhsec_[A-Za-z0-9]{24,}`,
    String.raw`\bgh[opsur]_[A-Za-z0-9]{36,}`,
    String.raw`\bgithub_pat_\w{40,}`,
    String.raw`\bglpat-[\w-]{20,}`,
    String.raw`\bnpm_[A-Za-z0-9]{36}`,
    String.raw`\b(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
    String.raw`\bAIza[\w-]{35}`,
    String.raw`\bxox[abeprs]-[A-Za-z0-9-]{10,}`,
    String.raw`\bSG\.[\w-]{16,80}\.[\w-]{16,}`,
    String.raw`\bxkeysib-[a-f0-9]{40,}`,
    String.raw`\bkey-[a-f0-9]{32}\b`,
    String.raw`\bpat-(?:na|eu)1-[a-f0-9-]{30,}`,
    String.raw`\beyJ[\w-]{8,400}\.eyJ[\w-]{8,}\.[\w-]{8,}`,
    '-----BEGIN [A-Z ]*PRIVATE KEY',
    String.raw`\bAccountKey=[A-Za-z0-9+/=]{40,}`,
    String.raw`\b[a-z][a-z0-9+.-]{1,12}://[^\s:@/]{1,60}:[^\s:@/]{3,60}@[\w.-]+`,
  ].join('|'),
);

const PASSWORD =
  /\b(?:mots? de passe|mdp|passwords?|passwd|passphrase|pwd|code (?:pin|secret)|pin code|contraseña|passwort|kennwort)\s*(?:[:=]|est|is|->)\s*(?:["'«“]\s*)?([^\s"'»”]{4,64})/giu;
const KEY =
  /\b(?:cl[ée] (?:api|d.acc[èe]s|secr[èe]te)|api.?key|access.?key|secret.?key|(?:api|access|auth|bearer) token|jeton|bearer)(?:\s*(?:[:=]|est|is|->)\s*|\s+)["'«“]?([\w+/=.-]{16,})/giu;

/** Bits of surprise per character. A word of a language has about 2.5, a random key more than 3.3. */
export const entropyOf = (text: string): number => {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
};

/** "mot de passe : oublié" tells no password; a digit, a sign or a capital inside the word does. */
const isPassword = (word: string): boolean => /\d|[^\p{L}\d.,;!?)]|\p{Ll}\p{Lu}/u.test(word.replace(/(?<![.,;!?)])[.,;!?)]+$/, ''));
const isKey = (word: string): boolean => /\d/.test(word) && entropyOf(word) >= 3;

/** Where a password or a key stands in a text; -1 for nowhere. */
export const findSecret = (text: string): number => {
  const token = text.search(TOKENS);
  if (token >= 0) return token;
  for (const found of text.matchAll(PASSWORD)) if (isPassword(found[1] as string)) return found.index;
  for (const found of text.matchAll(KEY)) if (isKey(found[1] as string)) return found.index;
  return -1;
};
