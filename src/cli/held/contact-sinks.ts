import type { Sink } from '../../csv/ports/sink.js';
import type { TakeFindings } from '../../model/report/finding.js';
import { type JointList, openFindingStreams } from '../output/finding-streams.js';
import { type OpenSinks, openAllSinks } from '../output/open-sinks.js';
import { isFindingStream, type OutputTargets, type ReportTarget } from '../output/output-targets.js';
import { reportName } from '../output/paths-beside.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import type { HeldBytes, HeldRoom } from './held-room.js';

/** A file of contacts whose outputs are opened. */
interface WrittenContacts {
  readonly input: string;
  /** As its source calls it. */
  readonly name: string;
  readonly outputs: OutputTargets;
  readonly hash: boolean;
  readonly recipients: readonly string[];
  readonly lists: readonly JointList[] | undefined;
  readonly room: HeldRoom | undefined;
}

/** What is written of a file of contacts. */
export interface ContactSinks extends Pick<OpenSinks, 'clean' | 'rejects' | 'abort'> {
  /** Takes findings while it is judged; undefined where no list of them is written. */
  findings(): Promise<TakeFindings | undefined>;
  /** Its reports, lists of findings among them written, when it is told. */
  reports(): Promise<OpenSinks['reports']>;
}

type OpenReport = ReportTarget & { readonly sink: Sink };

/**
 * Opens what is written of a file: all of it, or, where it waits for other files, only what its contacts are written to. Thousands of files are not held
 * open at once, and what is a list of all files takes the findings of each in its turn.
 */
export const openContactSinks = async (
  { input, name, outputs, hash, recipients, lists, room }: WrittenContacts,
  ready: CommandSetup,
  around: CommandContext,
): Promise<ContactSinks> => {
  const path = reportName(input, name, around);
  const others = (all: readonly JointList[] | undefined) => all && { lists: all, name: path };
  if (!room) {
    const sinks = await openAllSinks(outputs, around, hash, recipients);
    return { ...sinks, findings: () => openFindingStreams(sinks, ready, around, others(lists)), reports: async () => sinks.reports };
  }
  const contacts = await openAllSinks({ ...outputs, reports: [] }, around, hash, recipients);
  const streams = outputs.reports.filter(isFindingStream).map((report) => ({ ...report, sink: room.bytes() }));
  const joint = (lists ?? []).map((list) => ({ ...list, to: list.sink, sink: room.bytes() }));
  let opened: OpenSinks | undefined;
  return {
    clean: contacts.clean,
    rejects: contacts.rejects,
    findings: () => openFindingStreams({ reports: streams }, ready, around, others(joint)),
    async reports() {
      opened = await openAllSinks({ reports: outputs.reports }, around, hash, recipients);
      const waiting: HeldBytes[] = streams.map(({ sink }) => sink);
      for (const { sink } of (opened.reports as readonly OpenReport[]).filter(isFindingStream)) await waiting.shift()?.copyTo(sink);
      for (const { sink, to } of joint) await sink.copyTo(to);
      return opened.reports;
    },
    async abort() {
      await contacts.abort();
      await opened?.abort();
    },
  };
};
