import { DEFAULTS, SETTINGS } from '../../../config/schema/settings-data.js';
import { inGroup, type OptionValues, text } from './option.js';
import { PLAIN_FORMAT, QUIET } from './output.js';
import { SHARED } from './reading.js';

/** What a check leaves as evidence, and who approved it. An approval is given for a run: no configuration file gives it. */
export const EVIDENCE = inGroup('evidence', {
  evidence: text('--evidence <folder>', SETTINGS.evidence.help, { config: 'evidence', writes: true }),
  approvedBy: text(
    '--approved-by <who>',
    {
      en: `who approved a mass export: above export.approvalAbove contacts (${DEFAULTS.approvalAbove}) no cleaned file is written without (LUMO_APPROVED_BY)`,
      fr: `qui a approuvé un export massif : au-delà de export.approvalAbove contacts (${DEFAULTS.approvalAbove}), pas de fichier nettoyé sans cela (LUMO_APPROVED_BY)`,
    },
    { env: 'LUMO_APPROVED_BY' },
  ),
  reason: text(
    '--reason <why>',
    { en: 'why it was approved (LUMO_APPROVAL_REASON)', fr: 'pourquoi il a été approuvé (LUMO_APPROVAL_REASON)' },
    { env: 'LUMO_APPROVAL_REASON' },
  ),
});

export const VERIFY = {
  ...SHARED,
  input: text('--input <file>', {
    en: 'a contact file: which bundle is its evidence, that of a check or of an audit',
    fr: 'un fichier de contacts : quelle pièce le prouve, celle d’un contrôle ou d’un audit',
  }),
  output: text('--output <file>', {
    en: 'a cleaned file, or the JSON report of an audit: which bundle is its evidence',
    fr: 'un fichier nettoyé, ou le rapport JSON d’un audit : quelle pièce le prouve',
  }),
  expect: text('--expect <sha256>', {
    en: 'SHA-256 of a bundle, kept elsewhere: the chain must still hold it',
    fr: 'SHA-256 d’une pièce, gardé ailleurs : la chaîne doit toujours la contenir',
  }),
  format: PLAIN_FORMAT,
  quiet: QUIET,
};
export type VerifyOptions = OptionValues<typeof VERIFY>;

export const ANNEX = {
  ...SHARED,
  out: text(
    '-o, --out <file|->',
    {
      en: 'where it is written (default: standard output)',
      fr: 'où l’écrire (par défaut : la sortie standard)',
    },
    { writes: true },
  ),
};
export type AnnexOptions = OptionValues<typeof ANNEX>;
