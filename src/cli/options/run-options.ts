import type { Approval } from '../../model/rule/approval.js';
import type { AuditOptions } from './audit-options.js';
import type { OppositionOptions } from './register-options.js';

/** What every command that reads contacts may be told. Undefined: not said. */
export interface RunOptions {
  readonly config?: string;
  readonly configLookup: boolean;
  readonly preset?: string;
  readonly channel?: readonly string[];
  readonly asOf?: string;
  readonly country?: string;
  readonly opposition?: readonly string[];
  readonly robinson?: readonly string[];
  readonly rule?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly absent?: readonly string[];
  readonly map?: readonly string[];
  readonly dateOrder?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly headerRow?: string;
  readonly headers: boolean;
  /** Files that hold identities of age. */
  readonly identity?: readonly string[];
  readonly jobs?: number;
  readonly out?: string;
  readonly format?: readonly string[];
  readonly rejects?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly failOn?: string;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
  readonly printConfig?: boolean;
  readonly set?: readonly string[];
  readonly verdicts?: boolean;
  readonly reveal?: boolean;
  /** False: nothing is added for machines that run CI. */
  readonly ci?: boolean;
  readonly lang?: string;
  readonly color?: boolean;
  readonly row?: number;
  readonly email?: string;
  readonly seed?: string;
  readonly against?: string;
  readonly write?: boolean;
  readonly remember?: boolean;
  readonly keyEnv?: string;
  readonly kind?: string;
  readonly exemptions?: string;
  readonly register?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly reason?: string;
  readonly evidence?: string;
  readonly approvedBy?: string;
  readonly until?: string;
  readonly input?: string;
  readonly output?: string;
  readonly expect?: string;
  /** The language of recipients. */
  readonly for?: string;
  /** Who approved a mass export, and why; empty texts where nobody did. */
  readonly approval?: Approval;
  readonly action?: 'drop' | 'anonymise' | 'archive';
  readonly k?: number;
  readonly archive?: string;
  readonly ending?: string;
  readonly certificate?: string;
  readonly controller?: string;
  readonly requests?: string;
  readonly label?: string;
  readonly history?: string;
  readonly failIfWorse?: boolean;
  readonly last?: number;
  /** Those of `audit` alone. */
  readonly audit?: AuditOptions;
  /** Those of the commands under `oppose`. */
  readonly oppose?: OppositionOptions;
}
