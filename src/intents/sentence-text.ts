import { foldLetters } from '../fields/text/letters.js';

/** Merge tags as sending tools write them. Each is bounded, so that an unclosed one costs nothing. */
const TAG =
  /\{\{\{?([^{}]{0,80})\}\}\}?|\{%([^{}%]{0,80})%\}|\[\[([^[\]]{0,80})\]\]|<%([^<>%]{0,80})%>|\*\|([^*|]{0,80})\|\*|%%([^%\s]{1,40})%%|%([A-Z_]{3,40})%|\{\$?([^{}|]{1,40})\}|\[([^[\]|]{1,40})\]/g;
/** `{Hello|Hi} you`: texts that are drawn by lot at sending. The first is read for all. */
const DRAWN = /\{([^{}|]{0,200})\|[^{}]{0,400}\}/g;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g;
const LINK = /\bhttps?:\/\/\S{1,300}|\b(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,10}\/[^\s]{1,300}|\bwww\.\S{1,300}/gi;

/** What a tag is filled with, by the words of its name: as much as its sentence says. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/unsub|optout|opt_out|desabon|desinscri|stop/, 'tagunsub'],
  [/sender|expedit|signature|user|owner|agent|rep\b|commercial|conseil/, 'tagsender'],
  [/compan|societe|entreprise|account|organi|raison/, 'tagcompany'],
  [/name|nom|fname|lname|contact/, 'tagname'],
  [/phone|tel|mobile/, 'tagphone'],
];
/** Square brackets and single braces hold other things than fields: `[Externe]`, `[NON]`. */
const FIELD =
  /^[^A-Za-z]*(?:(?:my|your|votre|mon|ma|the|le|la|l)\W)?(?:(?:first|last|full|sender|caller|agent|company|user|own)\W{0,2})?(?:nom|prenom|name|societe|entreprise|company|city|ville|phone|tel\w*|numero|date|url|link|lien|email|firstname|lastname|first|last|sector|secteur|metier|industry|product|produit|job|title|unsubscribe\w*|unsub\w*|desinscription|fname|lname|poste|fonction|source|heure|jour|montant|brand|marque|agence|service|role|website|site|address|adresse|domain|domaine)\b/i;

const wordOf = (name: string): string => {
  const folded = foldLetters(name);
  return FILLED.find(([says]) => says.test(folded))?.[1] ?? 'tag';
};

/** A sentence with its tags, links and addresses as neutral words, none with a double letter (`STANDS_FOR`). */
export const plainSentence = (sentence: string): string =>
  sentence
    .replace(TAG, (whole, ...groups: (string | undefined)[]) => {
      const names = groups.slice(0, 9);
      const name = names.find((group) => group !== undefined) ?? '';
      const isLoose = names[7] !== undefined || names[8] !== undefined;
      if (isLoose && !whole.startsWith('{$') && !FIELD.test(foldLetters(name))) return ` ${name} `;
      return ` ${wordOf(name)} `;
    })
    .replace(DRAWN, '$1')
    .replace(ADDRESS, ' mailplace ')
    .replace(LINK, ' webplace ');
