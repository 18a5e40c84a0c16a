import type { Lang, Text } from '../../model/text.js';

/** The words of the help on evidence and approvals. */
const HELP = {
  approvedBy: {
    en: 'who approved a mass export: above export.approvalAbove contacts (5000) no cleaned file is written without (LUMO_APPROVED_BY)',
    fr: 'qui a approuvé un export massif : au-delà de export.approvalAbove contacts (5000), pas de fichier nettoyé sans cela (LUMO_APPROVED_BY)',
  },
  reason: { en: 'why it was approved (LUMO_APPROVAL_REASON)', fr: 'pourquoi il a été approuvé (LUMO_APPROVAL_REASON)' },
} as const satisfies Record<string, Text>;

export const evidenceHelp = (lang: Lang): { readonly [K in keyof typeof HELP]: string } =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as { [K in keyof typeof HELP]: string };
