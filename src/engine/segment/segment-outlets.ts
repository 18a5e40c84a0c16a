import type { Sink, TextLayout } from '../../csv/ports/sink.js';
import type { SegmentBy } from '../../model/contact/segment.js';
import { segmentLabel, segmentValues } from './segment-files.js';

/** Opens the file of a segment, once the first contact of it comes. @throws LumoError LUMO_OUTPUT_UNWRITABLE */
export type OpenSegment = (value: string) => Promise<Sink>;

/** The files that kept contacts are split into: one for each segment that has a contact, all of them or none. */
export interface SegmentOutlets {
  readonly outputs: Readonly<Record<string, (bytes: Uint8Array) => Promise<void>>>;
  /** Segments that have a file, in order. */
  written(): readonly string[];
  seal(): Promise<void>;
  commit(): Promise<void>;
  abort(): Promise<void>;
}

/** @param head what stands above the contacts of each @param layout how each is written */
export const makeSegmentOutlets = (by: SegmentBy, open: OpenSegment, head: Uint8Array, layout: TextLayout): SegmentOutlets => {
  const sinks = new Map<string, Sink>();
  const sinkOf = async (value: string): Promise<Sink> => {
    const known = sinks.get(value);
    if (known) return known;
    const sink = await open(value);
    sinks.set(value, sink);
    sink.describe?.(layout);
    await sink.write(head);
    return sink;
  };
  const each = (act: (sink: Sink) => Promise<unknown>) => async (): Promise<void> => {
    for (const sink of sinks.values()) await act(sink);
  };
  return {
    outputs: Object.fromEntries(
      segmentValues(by).map((value) => [segmentLabel(value), async (bytes: Uint8Array) => (await sinkOf(value)).write(bytes)]),
    ),
    written: () => [...sinks.keys()].toSorted(),
    seal: each((sink) => sink.seal()),
    commit: each((sink) => sink.commit()),
    abort: async () => void (await Promise.allSettled([...sinks.values()].map((sink) => sink.abort()))),
  };
};
