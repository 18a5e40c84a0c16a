import type { RunSettings } from '../../engine/plan/run-settings.js';
import type { LumoError } from '../../model/base/lumo-error.js';
import type { ListInfo } from '../../model/contact/suppression-list.js';
import type { Day } from '../../model/contact/values.js';
import type { AuditReport } from '../../model/report/audit-report.js';
import type { EasedRules } from '../../model/report/eased.js';
import type { Report } from '../../model/report/report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { SubjectRuleSetting } from '../../subjects/run-subject-rules.js';
import type { AuditStore } from '../cache/audit-store.js';
import type { CacheKeys } from '../cache/cache-keys.js';
import type { FoundFile, FoundFiles } from '../find/found-files.js';
import type { DayOfInstant } from '../stored/stored-file.js';
import type { JudgeFile } from './judge-file.js';

/** What configuration says of one file, or of all of them together. */
export interface FileSettings {
  readonly run: RunSettings;
  readonly rule: (id: string) => SubjectRuleSetting;
  /** What keeps rules from judging as the preset has them, those about files as well. */
  readonly eased: EasedRules;
}

/** All that an audit is given: it looks at no clock and at no setting by itself. */
export interface AuditInput {
  readonly found: FoundFiles;
  readonly asOf: Day;
  readonly version: string;
  readonly rules: readonly AnyRule[];
  readonly lists: readonly ListInfo[];
  /** Declared lists that may lie among the files. */
  readonly listPaths: ReadonlySet<string>;
  /** @param path of a file; without, of all together */
  readonly settingsFor: (path?: string) => FileSettings;
  readonly keys: CacheKeys;
  readonly store: AuditStore;
  /** SHA-256 of a file where something may be kept of it; undefined: there cannot be. */
  readonly hash: (file: FoundFile) => Promise<string | undefined>;
  /** Told the hash of a file that was judged. */
  readonly note: (file: FoundFile, sha256: string) => void;
  /** Told of a file that holds no contacts. @returns what is to stand for its hash; undefined: it is to be looked into again */
  readonly noteUnhashed: (file: FoundFile) => string | undefined;
  readonly judge: JudgeFile;
  /** How many files are worth judging at once. */
  readonly atOnce: number;
  /** Called when all are judged: what is kept for judging may go, and comes back should one be judged again. */
  readonly rest?: () => Promise<void>;
  /** Whether the system has permission bits. */
  readonly modes: boolean;
  readonly dayOf: DayOfInstant;
  /** Whether somebody decided that a rule about files does not speak of this one. */
  readonly isExempt?: (rule: string, file: string) => boolean;
  readonly signal?: AbortSignal | undefined;
  /** Told of each file that is done with. */
  readonly done?: ((file: FoundFile, how: 'judged' | 'kept' | 'skipped' | 'failed', cause?: LumoError) => void) | undefined;
}

/** A contact file that was judged, now or before. */
export interface JudgedFile {
  readonly file: FoundFile;
  readonly settings: FileSettings;
  readonly contacts: number;
  readonly sha256: string;
  /** Reads its report: each call makes it anew. */
  readonly report: () => Report;
  readonly encrypted: boolean;
  readonly personsKey: string;
}

/** What an audit came to, and the files that it was made of. */
export interface AuditResult {
  readonly report: AuditReport;
  readonly judged: readonly JudgedFile[];
}
