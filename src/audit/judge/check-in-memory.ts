import type { Sink, TextLayout } from '../../csv/ports/sink.js';
import type { Source } from '../../csv/ports/source.js';
import type { RunInput } from '../../engine/passes/run-input.js';
import { type SerialisedError, serialiseError } from '../../engine/threads/thread-errors.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { FingerprintsByRule } from '../../model/outcome/baseline-result.js';
import type { SightedIdentities } from '../../model/outcome/sighted-identities.js';
import type { Finding } from '../../model/report/finding.js';
import type { Report } from '../../model/report/report.js';

/** What is wanted of a file besides its report. */
export interface CheckOrder {
  /** Whether its bytes are hashed. */
  readonly hash: boolean;
  /** As the cleaned file is called, where one is written. */
  readonly clean?: string | undefined;
  readonly rejects: boolean;
  readonly findings: boolean;
}

/** Bytes that were to be written, and what was said of them first. */
export interface Held {
  readonly bytes: Uint8Array;
  readonly layout?: TextLayout;
}

/** What a file came to: nothing of it is written. */
export interface CheckedInMemory {
  /** As JSON: it crosses threads at a fraction of the price of its objects. */
  readonly report: string;
  readonly clean?: Held;
  readonly rejects?: Held;
  readonly prints?: FingerprintsByRule;
  readonly columns?: ContactColumns;
  readonly opposed: readonly OpposedContact[];
  readonly sighted?: SightedIdentities;
}

/**
 * The answer: a file of which nobody knows how much it holds is declined, and so is whatever fails by no fault of the file. What was found before
 * a failure has been told by then.
 */
export type CheckAnswer =
  | { readonly declined: true }
  | { readonly unopened: SerialisedError }
  | ({ readonly name: string; readonly encrypted: boolean; readonly findings: readonly (readonly Finding[])[] } & (
      | { readonly failed: SerialisedError }
      | { readonly checked: CheckedInMemory }
    ));

/** A file that is larger is judged by itself, on all threads; no more than that is held of each. */
export const MOST_IN_MEMORY = 3 * 1024 * 1024;

/** A sink that keeps what it is given, whose buffers are used again. */
const memoryOutput = (): { readonly sink: Sink; readonly held: () => Held } => {
  const parts: Buffer[] = [];
  let layout: TextLayout | undefined;
  const digest = async () => ({ bytes: parts.reduce((sum, part) => sum + part.length, 0) });
  return {
    sink: {
      describe: (said) => {
        layout = said;
      },
      write: async (bytes) => void parts.push(Buffer.from(bytes)),
      seal: digest,
      commit: digest,
      abort: async () => {},
    },
    held: () => ({ bytes: Buffer.concat(parts), ...(layout && { layout }) }),
  };
};

const isOfTheFile = ({ code }: SerialisedError): boolean => code !== 'LUMO_INTERNAL';

/**
 * Judges one file of several and writes nothing: whoever asked writes it when its turn has come.
 * @param run the engine, over a source
 */
export const checkInMemory = async (
  order: CheckOrder,
  open: () => Promise<Source>,
  run: (input: Pick<RunInput, 'source'> & Partial<RunInput>) => Promise<Report>,
): Promise<CheckAnswer> => {
  let source: Source;
  try {
    source = await open();
  } catch (cause) {
    const unopened = serialiseError(cause);
    return isOfTheFile(unopened) ? { unopened } : { declined: true };
  }
  if (source.isPacked || source.size === undefined || source.size > MOST_IN_MEMORY) return { declined: true };
  const findings: (readonly Finding[])[] = [];
  const about = { name: source.name, encrypted: source.encrypted === true, findings };
  const clean = order.clean === undefined ? undefined : memoryOutput();
  const rejects = order.rejects ? memoryOutput() : undefined;
  let prints: FingerprintsByRule | undefined;
  let columns: ContactColumns | undefined;
  let opposed: readonly OpposedContact[] = [];
  let sighted: SightedIdentities | undefined;
  try {
    const report = await run({
      source,
      ...(clean && { clean: { sink: clean.sink, name: order.clean as string } }),
      ...(rejects && { rejects: rejects.sink }),
      ...(order.findings && { takeFindings: (found) => void findings.push(found) }),
      takePrints: (found) => {
        prints = found;
      },
      takeColumns: (counted) => {
        columns = counted;
      },
      takeOpposed: (found) => {
        opposed = found;
      },
      takeSighted: (found) => {
        sighted = found;
      },
    });
    const held = { ...(clean && { clean: clean.held() }), ...(rejects && { rejects: rejects.held() }) };
    return {
      ...about,
      checked: {
        report: JSON.stringify(report),
        ...held,
        ...(prints && { prints }),
        ...(columns && { columns }),
        opposed,
        ...(sighted && { sighted }),
      },
    };
  } catch (cause) {
    const failed = serialiseError(cause);
    return isOfTheFile(failed) ? { ...about, failed } : { declined: true };
  }
};
