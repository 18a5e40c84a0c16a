import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { fileSink } from '../csv/files/sink.js';
import { streamSink } from '../csv/files/stream-sink.js';
import type { Sink } from '../csv/ports/sink.js';
import type { Source } from '../csv/ports/source.js';
import { fileSource } from '../csv/source/file-source.js';
import { streamSource } from '../csv/source/stream-source.js';
import type { ContactReader } from '../model/plugin/contact-reader.js';

/** Contacts: the path of a CSV file, or its bytes as any async iterable (a Node or web stream). */
export type Input = string | AsyncIterable<Uint8Array>;

/** Opens what a caller calls contacts. @param readers that plugins bring, for formats of their own */
export const sourceOf = (input: Input, cwd: string, name = 'stdin', readers: readonly ContactReader[] = []): Promise<Source> | Source =>
  typeof input === 'string' ? fileSource(resolve(cwd, input), true, { readers }) : streamSource(input, name, true, { readers });

/** How what a caller writes to is opened. A stream is listened to from now on: it may fail while settings are read. */
export const sinkOpenerOf = (output: string | Writable, cwd: string): (() => Promise<Sink> | Sink) => {
  if (typeof output === 'string') return () => fileSink(resolve(cwd, output));
  const sink = streamSink(output);
  return () => sink;
};
