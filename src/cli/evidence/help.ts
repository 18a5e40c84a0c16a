import type { Lang, Text } from '../../model/base/text.js';

/** The words of the help on evidence and approvals. */
const HELP = {
  evidence: {
    en: 'add a bundle of evidence of this run to the chain in this folder (LUMO_EVIDENCE)',
    fr: 'ajouter à la chaîne de ce dossier une pièce qui prouve ce passage (LUMO_EVIDENCE)',
  },
  verify: {
    en: 'check a chain of evidence: whether a bundle was altered, taken away or moved, and which bundle a file belongs to',
    fr: 'vérifie une chaîne de preuves : si une pièce a été modifiée, retirée ou déplacée, et à quelle pièce appartient un fichier',
  },
  input: { en: 'a contact file: which bundle is its evidence', fr: 'un fichier de contacts : quelle pièce le prouve' },
  output: { en: 'a cleaned file: which bundle is its evidence', fr: 'un fichier nettoyé : quelle pièce le prouve' },
  expect: {
    en: 'SHA-256 of a bundle, kept elsewhere: the chain must still hold it',
    fr: 'SHA-256 d’une pièce, gardé ailleurs : la chaîne doit toujours la contenir',
  },
  group: { en: 'what is made from a chain of evidence', fr: 'ce qui se tire d’une chaîne de preuves' },
  annex: {
    en: 'an annex to the record of processing, in Markdown: what ran when, by which rules, texts and lists, who approved',
    fr: 'une annexe au registre des traitements, en Markdown : quoi, quand, selon quels règles, textes et listes, qui a approuvé',
  },
  annexOut: { en: 'where it is written (default: standard output)', fr: 'où l’écrire (par défaut : la sortie standard)' },
  approvedBy: {
    en: 'who approved a mass export: above export.approvalAbove contacts (5000) no cleaned file is written without (LUMO_APPROVED_BY)',
    fr: 'qui a approuvé un export massif : au-delà de export.approvalAbove contacts (5000), pas de fichier nettoyé sans cela (LUMO_APPROVED_BY)',
  },
  reason: { en: 'why it was approved (LUMO_APPROVAL_REASON)', fr: 'pourquoi il a été approuvé (LUMO_APPROVAL_REASON)' },
} as const satisfies Record<string, Text>;

export const evidenceHelp = (lang: Lang): { readonly [K in keyof typeof HELP]: string } =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as { [K in keyof typeof HELP]: string };
