import { rules } from '../../rules/index.js';
import { memorySink, memorySource } from '../../src/csv/ports/memory.js';
import type { RunSettings } from '../../src/engine/plan/run-settings.js';
import { runCheck } from '../../src/engine/run.js';
import { inlineExecutor } from '../../src/engine/threads/executor.js';
import type { LoadedList } from '../../src/lists/definition/loaded-list.js';
import type { OpposedContact } from '../../src/model/contact/opposed-contact.js';
import type { Finding } from '../../src/model/report/finding.js';

/** What a run over bytes came to, as texts: bytes in Base64, because the Buffer of one platform is none on another. */
export interface Judged {
  readonly report: string;
  readonly clean: string;
  readonly rejects: string;
  /** All findings, the fingerprints of who they are about, and who refused. */
  readonly more: string;
}

/** A whole run with nothing but the core: bytes and lists in, bytes and a report out. */
export const judgeBytes = async (base64: string, name: string, settings: RunSettings, lists: readonly LoadedList[]): Promise<Judged> => {
  const [clean, rejects] = [memorySink(), memorySink()];
  const found: Finding[] = [];
  const prints: [string, readonly string[]][] = [];
  const opposed: OpposedContact[] = [];
  const report = await runCheck({
    source: memorySource(Buffer.from(base64, 'base64'), name),
    settings,
    rules,
    lists,
    version: '0.0.0-test',
    executor: () => inlineExecutor(rules),
    clean: { sink: clean, name: 'clean.csv' },
    rejects,
    takeFindings: (some) => void found.push(...some),
    takePrints: (byRule) => prints.push(...[...byRule].map(([rule, all]) => [rule, [...all]] as [string, readonly string[]])),
    takeOpposed: (some) => opposed.push(...some),
  });
  return {
    report: `${JSON.stringify(report, null, 2)}\n`,
    clean: clean.bytes()?.toString('base64') ?? '',
    rejects: rejects.bytes()?.toString('base64') ?? '',
    more: JSON.stringify({ found, prints, opposed }, null, 2),
  };
};
