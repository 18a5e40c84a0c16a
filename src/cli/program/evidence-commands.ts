import { ANNEX, VERIFY } from '../options/table/evidence.js';
import { type CommandGroup, type CommandSpec, command } from './command-spec.js';
import { EXAMPLES } from './words/help-examples.js';

/** The commands on chains of evidence. */
export const EVIDENCE_COMMANDS: readonly (CommandSpec | CommandGroup)[] = [
  command(
    'verify <folder>',
    {
      en: 'check a chain of evidence: whether a bundle was altered, taken away or moved, and which bundle a file belongs to',
      fr: 'vérifie une chaîne de preuves : si une pièce a été modifiée, retirée ou déplacée, et à quelle pièce appartient un fichier',
    },
    VERIFY,
    async () => (await import('../evidence/verify-command.js')).verifyEvidenceCommand,
    { topic: 'evidence', examples: EXAMPLES.verify },
  ),
  {
    name: 'evidence',
    summary: { en: 'what is made from a chain of evidence', fr: 'ce qui se tire d’une chaîne de preuves' },
    topic: 'evidence',
    options: {},
    commands: [
      command(
        'annex <folder>',
        {
          en: 'an annex to the record of processing, in Markdown: what ran when, by which rules, texts and lists, who approved',
          fr: 'une annexe au registre des traitements, en Markdown : quoi, quand, selon quels règles, textes et listes, qui a approuvé',
        },
        ANNEX,
        async () => (await import('../evidence/annex-command.js')).evidenceAnnexCommand,
        { isDefault: true },
      ),
    ],
  },
];
