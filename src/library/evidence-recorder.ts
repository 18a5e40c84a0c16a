import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileSha256 } from '../csv/files/file-sha256.js';
import { unreadableInput } from '../csv/files/input-errors.js';
import type { Digest } from '../csv/ports/byte-counter.js';
import { appendBundle, checkAppendable, type WrittenBundle } from '../evidence/append-bundle.js';
import { type AuditOutcome, auditFacts, checkFacts, type FilesInParts } from '../evidence/bundle-facts.js';
import type { BundleFacts } from '../evidence/bundle-schema.js';
import { canonicalSha256 } from '../evidence/canonical-json.js';
import type { RunContext } from '../evidence/common-facts.js';
import { type DocumentOutcome, documentBundleFacts } from '../evidence/document-facts.js';
import { commitOf } from '../evidence/git-commit.js';
import type { Report } from '../model/report/report.js';
import { isContactRule } from '../model/rule/rule.js';
import { exitCodeFor } from './exit-code.js';
import type { RunSetup } from './setup/run-setup.js';
import { VERSION } from './tool-version.js';

/** What evidence cannot know by itself: no clock and no process is looked at here. */
export interface EvidenceEnvironment {
  /** When the run is made. */
  readonly made?: Date | undefined;
  /** The version of Node. */
  readonly node?: string | undefined;
}

interface GivenFiles extends EvidenceEnvironment {
  readonly exemptions?: string | undefined;
  readonly baseline?: string | undefined;
}

const namedHash = async (path: string): Promise<{ readonly name: string; readonly sha256: string }> => ({
  name: basename(path),
  sha256: await fileSha256(path).catch((cause) => {
    throw unreadableInput(cause, basename(path));
  }),
});

/** Everything that was decided, as one hash: the same on every machine and every day, for as long as the same is decided. */
const resolvedOf = ({ settings }: RunSetup): string => {
  const {
    origins: _,
    lang: __,
    translation: ________,
    asOf: ___,
    jobs: ____,
    examples: _____,
    evidence: ______,
    sender: _______,
    lists,
    plugins,
    ...decided
  } = settings;
  const plain = (path: string | undefined): string | undefined => path && basename(path);
  return canonicalSha256({ ...decided, plugins: plugins.map(plain), lists: lists.map((list) => ({ ...list, file: plain(list.file) })) });
};

/** What our rules are: a change of any id, need, option or text of law changes the hash. */
const builtInOf = ({ origins: { builtIn } }: RunSetup): RunContext['builtIn'] => ({
  version: VERSION,
  rules: builtIn.length,
  sha256: canonicalSha256(
    builtIn.map((rule) => {
      const { id, since, theme, severity, needs = {}, law, options } = rule;
      const { action, channels } = isContactRule(rule) ? rule : { action: 'flag', channels: undefined };
      return { id, since, theme, severity, action, channels, needs, law, options: options?.safeParse({}).data };
    }),
  ),
});

/**
 * Makes ready to write a bundle: what the run is given is hashed before it begins, and a folder that refuses us is told at once.
 * @returns what writes it; undefined where no evidence is asked for
 * @throws LumoError LUMO_EVIDENCE_BROKEN, LUMO_EVIDENCE_UNWRITABLE
 */
const prepareBundle = async (
  ready: RunSetup,
  door: GivenFiles,
): Promise<((facts: (run: RunContext) => BundleFacts) => Promise<WrittenBundle>) | undefined> => {
  const { evidence: folder, settings, configPath, approval, origins } = ready;
  if (folder === undefined) return undefined;
  await checkAppendable(folder);
  const commit = await commitOf(configPath === undefined ? dirname(folder) : dirname(configPath));
  const run: RunContext = {
    made: door.made?.toISOString().replace(/\.\d+Z$/, 'Z'),
    node: door.node,
    asOfGiven: settings.asOf !== undefined,
    country: settings.country,
    config: { resolved: resolvedOf(ready), ...(configPath && { file: await namedHash(configPath) }), ...(commit && { commit }) },
    builtIn: builtInOf(ready),
    plugins: await Promise.all(origins.plugins.map((url) => namedHash(fileURLToPath(url)))),
    program: origins.program.map(({ id }) => id),
    rules: ready.rules,
    approvalAbove: settings.export.approvalAbove,
    approval,
    exemptions: door.exemptions === undefined ? undefined : await namedHash(door.exemptions),
    baseline: door.baseline === undefined ? undefined : await namedHash(door.baseline),
  };
  return (facts) => appendBundle(folder, facts(run));
};

/** What writes the bundle of a check, once the cleaned file is there but for its name. @throws LumoError as `prepareBundle` */
export const makeEvidenceRecorder = async (
  ready: RunSetup,
  door: GivenFiles & { readonly rejects?: string | undefined },
): Promise<((report: Report, rejects: Digest | undefined, parts?: FilesInParts) => Promise<WrittenBundle>) | undefined> => {
  const write = await prepareBundle(ready, door);
  const { failOn, maxWarnings } = ready.settings;
  return (
    write &&
    ((report, rejects, parts) =>
      write((run) =>
        checkFacts(run, {
          report,
          rejects: rejects && { name: door.rejects ?? 'stdout', ...rejects },
          parts,
          exitCode: exitCodeFor(report, failOn, maxWarnings),
        }),
      ))
  );
};

/** What writes the bundle of an audit, before its reports stand under their names. @throws LumoError as `prepareBundle` */
export const makeAuditRecorder = async (
  ready: RunSetup,
  door: GivenFiles,
): Promise<((outcome: Omit<AuditOutcome, 'settings'>) => Promise<WrittenBundle>) | undefined> => {
  const write = await prepareBundle(ready, door);
  return write && ((outcome) => write((run) => auditFacts(run, { ...outcome, settings: ready.settings })));
};

/** What writes the bundle of a message or a script, before its reports stand under their names. @throws LumoError as `prepareBundle` */
export const makeDocumentRecorder = async (
  ready: RunSetup,
  door: GivenFiles,
): Promise<((outcome: Omit<DocumentOutcome, 'settings'>) => Promise<WrittenBundle>) | undefined> => {
  const write = await prepareBundle(ready, door);
  return write && ((outcome) => write((run) => documentBundleFacts(run, { ...outcome, settings: ready.settings })));
};
