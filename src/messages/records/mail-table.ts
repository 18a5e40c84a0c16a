import { foldKey, type MailRole, mailRoleOf } from './mail-keys.js';

/** What the table of a sequence says of a step besides its mail. */
const OF_STEPS =
  /^(?:id|n|no|numero|name|nom|title|titre|type|channel|canal|kind|template|modele|status|statut|active|actif|enabled|notes?|commentaires?|delay.*|delai.*|wait.*|attente|day.*|jour.*|step.*|etape.*|sendingtool|language|langue|lang)$/;

/**
 * Whether the header of a table is that of a sequence of mails: each row a step or a variant with its subject and its text, and no column
 * that may be of whoever receives it.
 */
export const isMailTable = (header: readonly string[]): boolean => {
  const names = header.filter((name) => name.trim() !== '');
  const roles = names.map((name) => mailRoleOf(name));
  const has = (...some: readonly MailRole[]): boolean => roles.some((role) => role !== undefined && some.includes(role));
  const isOfSteps = (name: string, i: number): boolean =>
    roles[i] === undefined ? OF_STEPS.test(foldKey(name)) : roles[i] !== 'recipient';
  return has('subject') && has('body', 'html') && has('step', 'variant') && names.every(isOfSteps);
};
