import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSpacing } from '../grammar/typography.js';

type FaultKind = 'missing' | 'cut' | 'truncated' | 'altered' | 'moved' | 'unlinked' | 'first' | 'replaced' | 'mark';

/** What `lumo-check verify` and the annex say of a chain of evidence. */
export interface EvidenceWords {
  readonly holds: (bundles: number) => string;
  readonly broken: (bundles: number, faults: number) => string;
  /** @param from, to ISO days */
  readonly period: (from: string, to: string) => string;
  readonly last: (name: string) => string;
  readonly keep: string;
  /** @param name the file; @param other the bundle that it is, for `moved`, or the one before it */
  readonly fault: (kind: FaultKind, name: string, other: string) => string;
  readonly more: (n: number) => string;
  readonly isInput: (file: string, bundle: string) => string;
  readonly isOutput: (file: string, bundle: string) => string;
  readonly isRejects: (file: string, bundle: string) => string;
  readonly isAudited: (file: string, bundle: string) => string;
  readonly isReport: (file: string, bundle: string) => string;
  readonly isDocument: (file: string, bundle: string) => string;
  readonly isNone: (file: string) => string;
  readonly expected: (bundle: string) => string;
  readonly unexpected: string;
  readonly written: (name: string) => string;
}

const en = ({ plural, date }: LanguageForms): EvidenceWords => {
  const bundles = (n: number): string => plural(n, { one: '# bundle', other: '# bundles' });
  return {
    holds: (n) => `${bundles(n)}: the chain holds.`,
    broken: (n, faults) => `${bundles(n)}: the chain does not hold (${plural(faults, { one: '# fault', other: '# faults' })}).`,
    period: (from, to) => (from === to ? `Made on ${date(from)}.` : `Made from ${date(from)} to ${date(to)}.`),
    last: (name) => `The last one is ${name}; its SHA-256:`,
    keep: 'Keep that hash out of reach of anybody who can write to the folder: with --expect it proves that nothing before it was changed or cut off.',
    fault: (kind, name, other) =>
      ({
        missing: `${name} is missing: it was taken away.`,
        cut: `${name} is missing: the end of the chain was cut off.`,
        truncated: `${name} is cut short.`,
        altered: `${name} was altered: it is not as it was written.`,
        moved: `${name} was written as ${other}: bundles were put in another order.`,
        unlinked: `${name} was not written behind the ${other} that is there: one of the two was put in the place of another.`,
        first: `${name} is not the first of its chain: the beginning was cut off.`,
        replaced: `${name} is another than the one that was there.`,
        mark: 'last.sha256, which tells the last bundle, is damaged or gone: whether the end was cut off cannot be seen.',
      })[kind],
    more: (n) => `… and ${plural(n, { one: '# more', other: '# more' })}.`,
    isInput: (file, bundle) => `${file} is the contact file of ${bundle}.`,
    isOutput: (file, bundle) => `${file} is the cleaned file of ${bundle}.`,
    isRejects: (file, bundle) => `${file} holds the dropped rows of ${bundle}.`,
    isAudited: (file, bundle) => `${file} is one of the files of the audit of ${bundle}.`,
    isReport: (file, bundle) => `${file} is the report of the audit of ${bundle}.`,
    isDocument: (file, bundle) => `${file} is a file that ${bundle} judged.`,
    isNone: (file) => `${file} is part of no intact bundle of this chain.`,
    expected: (bundle) => `The hash that was expected is that of ${bundle}.`,
    unexpected: 'No bundle has the hash that was expected: the chain was cut off, or is another.',
    written: (name) => `${name} is written.`,
  };
};

const fr = ({ plural, date }: LanguageForms): EvidenceWords => {
  const bundles = (n: number): string => plural(n, { one: '# pièce', other: '# pièces' });
  return {
    holds: (n) => frenchSpacing(`${bundles(n)} : la chaîne tient.`),
    broken: (n, faults) =>
      frenchSpacing(`${bundles(n)} : la chaîne ne tient pas (${plural(faults, { one: '# défaut', other: '# défauts' })}).`),
    period: (from, to) => (from === to ? `Le ${date(from)}.` : `Du ${date(from)} au ${date(to)}.`),
    last: (name) => frenchSpacing(`La dernière est ${name} ; son SHA-256 :`),
    keep: frenchSpacing(
      'Gardez cette empreinte hors de portée de qui peut écrire dans le dossier : avec --expect, elle prouve que rien n’a été changé ni coupé avant elle.',
    ),
    fault: (kind, name, other) =>
      frenchSpacing(
        {
          missing: `${name} manque : elle a été retirée.`,
          cut: `${name} manque : la fin de la chaîne a été coupée.`,
          truncated: `${name} est tronquée.`,
          altered: `${name} a été modifiée : elle n’est plus telle qu’elle a été écrite.`,
          moved: `${name} avait été écrite sous le nom ${other} : des pièces ont changé d’ordre.`,
          unlinked: `${name} n’a pas été écrite à la suite de ${other} : l’une des deux a pris la place d’une autre.`,
          first: `${name} n’est pas la première de sa chaîne : le début a été coupé.`,
          replaced: `${name} n’est pas celle qui était là.`,
          mark: 'last.sha256, qui désigne la dernière pièce, est abîmé ou absent : impossible de voir si la fin a été coupée.',
        }[kind],
      ),
    more: (n) => `… et ${plural(n, { one: '# autre', other: '# autres' })}.`,
    isInput: (file, bundle) => `${file} est le fichier de contacts de ${bundle}.`,
    isOutput: (file, bundle) => `${file} est le fichier nettoyé de ${bundle}.`,
    isRejects: (file, bundle) => `${file} contient les lignes retirées de ${bundle}.`,
    isAudited: (file, bundle) => `${file} est l’un des fichiers de l’audit de ${bundle}.`,
    isReport: (file, bundle) => `${file} est le rapport de l’audit de ${bundle}.`,
    isDocument: (file, bundle) => `${file} est un fichier que ${bundle} a jugé.`,
    isNone: (file) => `${file} n’appartient à aucune pièce intacte de cette chaîne.`,
    expected: (bundle) => `L’empreinte attendue est celle de ${bundle}.`,
    unexpected: frenchSpacing('Aucune pièce n’a l’empreinte attendue : la chaîne a été coupée, ou c’en est une autre.'),
    written: (name) => `${name} est écrit.`,
  };
};

export const evidenceWords = wordTable<EvidenceWords>({ en, fr });
