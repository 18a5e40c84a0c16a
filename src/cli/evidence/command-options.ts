import type { Command } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { repeatable } from '../options/option-values.js';
import { evidenceHelp } from './help.js';

/** What a run may be told of evidence and approvals. */
export const addEvidenceOptions = (command: Command, lang: Lang): Command => {
  const help = evidenceHelp(lang);
  return command
    .option('--evidence <folder>', help.evidence)
    .option('--approved-by <who>', help.approvedBy)
    .option('--reason <why>', help.reason);
};

/** The commands about evidence. @param does gives a command its work, by the name that `commands` knows it by */
export const addEvidenceCommands = (
  command: (name: string, summary: string) => Command,
  lang: Lang,
  formatHelp: string,
  shared: (command: Command) => Command,
  does: (command: Command, name: string) => Command,
): void => {
  const help = evidenceHelp(lang);
  does(
    shared(command('verify <folder>', help.verify))
      .option('--input <file>', help.input)
      .option('--output <file>', help.output)
      .option('--expect <sha256>', help.expect)
      .option('-f, --format <name>', formatHelp, repeatable),
    'verify',
  );
  const group = command('evidence', help.group);
  does(
    shared(group.command('annex <folder>', { isDefault: true }).description(help.annex).exitOverride()).option(
      '-o, --out <file|->',
      help.annexOut,
    ),
    'evidence annex',
  );
};
