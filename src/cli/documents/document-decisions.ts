import { resolve } from 'node:path';
import { readBaseline } from '../../config/exemptions/baseline-file.js';
import { pathMatcher } from '../../config/resolve/file-overrides.js';
import type { TextAt } from '../../documents/span-texts.js';
import { makeKeyedFingerprint } from '../../fields/identity/contact-fingerprint.js';
import type { IsExempt } from '../../library/documents/document-core.js';
import { knownToBaseline, type PrintedFinding } from '../../model/report/core/core-baseline.js';
import type { FileDecisions } from '../../model/report/core/file-decisions.js';
import type { RuleSubject } from '../../model/rule/subject.js';
import type { SubjectFinding } from '../../subjects/run-subject-rules.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { pathFrom } from '../output/paths-beside.js';
import type { CommandContext } from '../setup/command-context.js';
import { loadProjectExemptions } from '../setup/exemptions-and-baseline.js';
import { projectFolder, requireProjectKey } from '../setup/project-key.js';
import type { CommandSetup } from '../setup/project-register.js';

/** What people decided before a file was judged: exemptions that name it, and a baseline of findings that are known. */
export interface DocumentDecisions {
  /** What it reads, by absolute path. */
  readonly paths: { readonly exemptionsPath?: string; readonly baselinePath?: string };
  /** Whether a rule is silent about the document; counts what it keeps back. */
  readonly isExempt: IsExempt;
  /** Findings by what stays the same of them from run to run; undefined where no baseline is read or written. */
  printed(findings: readonly SubjectFinding[], textAt: TextAt): readonly PrintedFinding[] | undefined;
  /** What the report says of the decisions. */
  told(printed: readonly PrintedFinding[] | undefined): FileDecisions;
}

/**
 * Whether an entry means a file: by its path from the folder of the project, or by a pattern. A name without a folder is a pattern too, of
 * files below that folder; `./` before it makes it a path, since every tool exports an `index.html`.
 */
const isNamedBy = async (file: string, path: string): Promise<boolean> => {
  if (file === path || file === `./${path}`) return true;
  if (file.startsWith('./') && !/[*?[{!(]|\/$/.test(file)) return false;
  return (file.includes('/') || !path.startsWith('../')) && (await pathMatcher([file]))(path);
};

/**
 * @param input as the command line names it
 * @param name as reports call it
 * @throws LumoError LUMO_EXEMPTION_…, LUMO_BASELINE_UNREADABLE, LUMO_KEY_MISSING
 */
export const documentDecisions = async (
  { input, name, about }: { readonly input: string; readonly name: string; readonly about: Exclude<RuleSubject, 'contacts' | 'files'> },
  ready: CommandSetup,
  options: Pick<CheckOptions, 'exemptions' | 'baseline' | 'writeBaseline'>,
  around: CommandContext,
): Promise<DocumentDecisions> => {
  const { io } = around;
  const fromProject = input === '-' ? undefined : pathFrom(projectFolder(ready, around), resolve(io.cwd(), input));
  const path = fromProject ?? name;
  const { exemptions, path: exemptionsPath } = await loadProjectExemptions(ready, options, around);
  const held = await Promise.all(
    exemptions.flatMap(({ file, ...exemption }) =>
      file === undefined ? [] : [isNamedBy(file, path).then((isMeant) => ({ ...exemption, file, findings: 0, isMeant }))],
    ),
  );
  const own = held.filter(({ isMeant, rule }) => isMeant && ready.rules.some((one) => one.id === rule && one.about === about));
  const { baseline, writeBaseline } = options;
  const isKeyed = baseline !== undefined || writeBaseline !== undefined;
  const key = isKeyed ? await requireProjectKey(ready, around, writeBaseline !== undefined) : undefined;
  const print = key && makeKeyedFingerprint(key.hex);
  const baselinePath = baseline === undefined ? undefined : resolve(io.cwd(), baseline);
  const known = key && baselinePath !== undefined ? ((await readBaseline(baselinePath, key.id)).files ?? {}) : undefined;
  return {
    paths: { ...(exemptionsPath !== undefined && { exemptionsPath }), ...(baselinePath !== undefined && { baselinePath }) },
    isExempt(rule) {
      const one = own.find((exemption) => exemption.rule === rule);
      if (one) one.findings++;
      return one !== undefined;
    },
    printed: (findings, textAt) =>
      print &&
      findings.map(({ rule, message, severity, place }) => ({
        rule,
        print: print([path, message, textAt(place)].join('\0')),
        severity,
        count: 1,
      })),
    told: (printed) => ({
      ...(known && printed && { known: knownToBaseline(printed, known) }),
      ...(own.length > 0 && {
        exemptions: own.map(({ rule, file, reason, evidence, approvedBy, until, findings }) => ({
          ...{ rule, file: file.replace(/^\.\//, ''), reason, evidence, approvedBy, until },
          findings,
        })),
      }),
    }),
  };
};

/** The decisions about files that are judged together, by their places; what they read is the same. */
export const jointDecisions = (all: readonly DocumentDecisions[]): DocumentDecisions => ({
  paths: all[0]?.paths ?? {},
  isExempt: (rule, file = 0) => all[file]?.isExempt(rule, file) ?? false,
  printed: (findings, textAt) => {
    const printed = all.map((one, file) =>
      one.printed(
        findings.filter(({ place }) => (place.file ?? 0) === file),
        textAt,
      ),
    );
    return printed.some((one) => one !== undefined) ? printed.flatMap((one) => one ?? []) : undefined;
  },
  told: (printed) => {
    const told = all.map((one) => one.told(printed));
    const exemptions = told.flatMap((one) => one.exemptions ?? []);
    return { ...(told[0]?.known && { known: told[0].known }), ...(exemptions.length > 0 && { exemptions }) };
  },
});
