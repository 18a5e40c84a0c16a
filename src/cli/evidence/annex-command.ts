import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { rules } from '../../../rules/index.js';
import { bundleName } from '../../evidence/chain-folder.js';
import { ChainSummary } from '../../evidence/chain-summary.js';
import { readChain } from '../../evidence/read-chain.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { escapeTableCell } from '../../reporters/markdown/table.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { annexWords } from '../../words/documents/evidence-annex.js';
import { evidenceWords } from '../../words/documents/evidence-chain.js';
import { wordsFor } from '../../words/index.js';
import type { AnnexOptions } from '../options/table/evidence.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { writeWhole } from '../terminal/write-whole.js';
import { annexText } from './annex-text.js';
import { faultLines } from './verify-command.js';

/** `lumo-check evidence annex FOLDER`: a chain as an annex to the record of processing. @returns 1 when the chain does not hold */
export const evidenceAnnexCommand: CommandHandler<AnnexOptions> = async ([folder = ''], options, around) => {
  const { io, lang } = around;
  const path = resolve(io.cwd(), folder);
  const bundles = await readdir(path).catch(() => []);
  await refuseOverwriting({ writes: [options.out], reads: bundles.map((name) => join(path, name)) }, undefined, around);
  const summary = new ChainSummary();
  const chain = await readChain(path, (link) => summary.add(link));
  const says = evidenceWords(lang);
  const holds = chain.faults.length === 0;
  const state = [
    holds ? says.holds(chain.length) : `**${says.broken(chain.length, chain.faults.length)}**`,
    ...faultLines(chain.faults, says),
    ...(chain.last ? [`${says.last(bundleName(chain.last.number))} \`${chain.last.sha256}\``] : []),
  ];
  const known = new Map((rules as readonly AnyRule[]).map((rule) => [rule.id, rule]));
  const name = escapeTableCell(basename(path));
  const text = annexText({ summary, rules: known, words: wordsFor(lang), said: annexWords(lang) }, state, name);
  await writeWhole(options.out, [text], io);
  if (options.out !== undefined && options.out !== '-') await writeText(io.stderr, `${says.written(safeText(options.out, 60))}\n`);
  return holds ? 0 : 1;
};
