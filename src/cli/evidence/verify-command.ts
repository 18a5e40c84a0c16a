import { resolve } from 'node:path';
import { bundleName } from '../../evidence/chain-folder.js';
import { type Chain, readChain } from '../../evidence/read-chain.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { type EvidenceWords, evidenceWords } from '../../words/documents/evidence-chain.js';
import type { VerifyOptions } from '../options/table/evidence.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import type { CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';
import { fileToProve, GIVEN, matchBundle, matchParts, type Role, WRITTEN } from './files-to-prove.js';

const malformedHash = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: '--expect takes a SHA-256: 64 hexadecimal digits.', fr: '--expect attend un SHA-256 : 64 chiffres hexadécimaux.' },
    { en: 'lumo-check verify FOLDER prints that of the last bundle.', fr: 'lumo-check verify DOSSIER affiche celui de la dernière pièce.' },
  );

/** Faults told one by one; all of them are in the JSON. */
const MAX_FAULT_LINES = 20;
export const faultLines = (faults: Chain['faults'], words: EvidenceWords): string[] => [
  ...faults
    .slice(0, MAX_FAULT_LINES)
    .map(({ kind, number, was }) => `  ${words.fault(kind, bundleName(number), bundleName(was ?? Math.max(1, number - 1)))}`),
  ...(faults.length > MAX_FAULT_LINES ? [`  ${words.more(faults.length - MAX_FAULT_LINES)}`] : []),
];

/** `lumo-check verify FOLDER`: whether a chain of evidence holds, and which of its bundles a file belongs to. @returns 1 when it does not */
export const verifyEvidenceCommand: CommandHandler<VerifyOptions> = async ([folder = ''], options, around) => {
  const { io } = around;
  const expect = options.expect?.trim().toLowerCase();
  if (expect !== undefined && !/^[0-9a-f]{64}$/.test(expect)) throw malformedHash();
  const wanted = await Promise.all([
    ...(options.input === undefined ? [] : [fileToProve(io.cwd(), options.input, GIVEN)]),
    ...(options.output === undefined ? [] : [fileToProve(io.cwd(), options.output, WRITTEN)]),
  ]);
  let expected: number | undefined;
  const days: string[] = [];
  const chain = await readChain(resolve(io.cwd(), folder), (link) => {
    matchBundle(wanted, link);
    if (link.sha256 === expect) expected = link.number;
    if (link.bundle.made) days.push(link.bundle.made.slice(0, 10));
  });
  for (const file of wanted) await matchParts(file);
  // Both files of one run, or nothing is proven of them together.
  const [first, second] = wanted;
  const together = (number: number): boolean =>
    second === undefined || wanted.every(({ found }) => found.some((one) => one.number === number));
  const found = (first?.found ?? []).filter(({ number }) => together(number)).map(({ number }) => number);
  const lost = (wanted.length > 0 && found.length === 0) || (expect !== undefined && expected === undefined);
  const code = chain.faults.length > 0 || lost ? 1 : 0;
  if (wantsJson(options.format)) {
    const files = wanted.map(({ name, sha256, found: all }) => ({ name, sha256, bundles: all.filter(({ number }) => together(number)) }));
    const said = { ...chain, ...(expect && { expected: expected ?? null }), ...(files.length > 0 && { files }) };
    await writeText(io.stdout, jsonText(said));
    return code;
  }
  if (options.quiet && code === 0) return code;
  const words = evidenceWords(around.lang);
  const style = styleFor(io.stdout, io.env, options.color);
  const lines = [
    chain.faults.length === 0 ? style.green(words.holds(chain.length)) : style.red(words.broken(chain.length, chain.faults.length)),
    ...faultLines(chain.faults, words),
    ...(days.length > 0 ? [words.period(days.toSorted()[0] as string, days.toSorted().at(-1) as string)] : []),
    ...wanted.flatMap(({ name, found: all }) => {
      const proven = all.filter(({ number }) => together(number));
      const { isInput: input, isOutput: output, isRejects: rejects, isAudited: audited, isReport: report, isDocument: document } = words;
      const says = { input, output, rejects, audited, report, document } as const satisfies Record<Role, unknown>;
      return proven.length === 0
        ? [style.red(words.isNone(safeText(name, 60)))]
        : proven.map(({ number, as }) => says[as](safeText(name, 60), bundleName(number)));
    }),
    ...(expect === undefined ? [] : [expected === undefined ? style.red(words.unexpected) : words.expected(bundleName(expected))]),
    ...(chain.last ? [words.last(bundleName(chain.last.number)), `  ${chain.last.sha256}`] : []),
    ...(expect === undefined && chain.faults.length === 0 ? [words.keep] : []),
  ];
  await writeText(io.stdout, `${lines.join('\n')}\n`);
  return code;
};
