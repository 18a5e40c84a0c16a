import { basename, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { WritableStream as NodeWritableStream } from 'node:stream/web';
import { fileURLToPath } from 'node:url';
import { fileSink } from '../csv/files/sink.js';
import { streamSink } from '../csv/files/stream-sink.js';
import { webStreamSink } from '../csv/files/web-stream-sink.js';
import type { Sink } from '../csv/ports/sink.js';
import type { Source } from '../csv/ports/source.js';
import { fileSource } from '../csv/source/file-source.js';
import type { GivenChunk } from '../csv/source/given-bytes.js';
import { type GivenStream, heldSource, streamSource } from '../csv/source/stream-source.js';
import type { ContactReader } from '../model/plugin/contact-reader.js';
import { type Call, wrongArgument } from './guards/argument-errors.js';

/**
 * Contacts: the path or `file:` URL of a file, its bytes (a Buffer, an ArrayBuffer, a Blob), or a stream of bytes or of text: a Node or
 * web stream, any iterable or async iterable. Text counts as UTF-8.
 */
export type Input = string | URL | ArrayBufferView | ArrayBuffer | Blob | AsyncIterable<GivenChunk> | Iterable<GivenChunk>;

/** Where contacts go: the path or `file:` URL of a file, or a Node or web stream, which stays open. */
export type Output = string | URL | Writable | WritableStream<Uint8Array> | NodeWritableStream<Uint8Array>;

/** What is read or written, told apart: a path, or whatever else it is. */
export type Place<T> = { readonly path: string } | { readonly other: T };

const isUrl = (value: unknown): value is URL =>
  value instanceof URL || (typeof (value as URL | null)?.href === 'string' && typeof (value as URL).protocol === 'string');

/** Longest path that a system takes, in characters. */
const LONGEST_PATH = 4096;

/** Whether a text is what a file holds, handed over in the place of its path: it is never repeated in an error. */
const isContent = (text: string): boolean => /[\r\n\0]|^\s*[[{]/.test(text) || text.length > LONGEST_PATH;

/** The path that a text or a URL is. @throws LumoError LUMO_CONFIG_INVALID for the URL of anything but a file, and for content */
const pathOf = (value: string | URL, of: Call, name: string, cwd: string): string => {
  if (typeof value === 'string') {
    if (isContent(value)) throw wrongArgument(of, name, value, 'content');
    return resolve(cwd, value);
  }
  try {
    return fileURLToPath(value);
  } catch {
    throw wrongArgument(of, name, value, 'url');
  }
};

/** A path, and nothing else. @throws LumoError LUMO_CONFIG_INVALID */
export const pathArgument = (value: unknown, of: Call, name: string, cwd: string): string => {
  if (typeof value !== 'string' && !isUrl(value)) throw wrongArgument(of, name, value, 'path');
  return pathOf(value, of, name, cwd);
};

const has = (value: unknown, method: PropertyKey): boolean =>
  typeof (value as Record<PropertyKey, unknown> | null | undefined)?.[method] === 'function';
const isBytes = (value: unknown): value is ArrayBufferView | ArrayBuffer =>
  ArrayBuffer.isView(value) || /^\[object (?:Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
const isBlob = (value: unknown): value is Blob => has(value, 'stream') && has(value, 'arrayBuffer') && has(value, 'slice');

/** Listens to a stream from the call on: it may fail while settings and lists are read. Whoever reads it is told all the same. */
export const listenTo = (input: Input): void => {
  const stream = input as Partial<Readable> | null;
  if (has(stream, 'pipe') && has(stream, 'on')) (stream as Readable).on('error', () => {});
};

/** What a caller calls contacts, looked at before anything is opened. @throws LumoError LUMO_CONFIG_INVALID */
export const inputPlace = (input: Input, of: Call, cwd: string): Place<Exclude<Input, string | URL>> => {
  if (typeof input === 'string' || isUrl(input)) return { path: pathOf(input, of, 'input', cwd) };
  if ((input as { locked?: unknown } | null)?.locked === true) throw wrongArgument(of, 'input', input, 'locked');
  if (isBytes(input) || isBlob(input) || has(input, Symbol.asyncIterator) || has(input, Symbol.iterator)) return { other: input };
  throw wrongArgument(of, 'input', input, 'input');
};

/** Opens it. @param readers that plugins bring, for formats of their own */
export const sourceOf = (
  place: ReturnType<typeof inputPlace>,
  name: string | undefined,
  readers: readonly ContactReader[] = [],
): Promise<Source> | Source => {
  if ('path' in place) return fileSource(place.path, true, { readers });
  const { other } = place;
  if (isBytes(other)) return heldSource(() => [other as GivenChunk], name ?? 'stdin', { readers });
  if (!isBlob(other)) return streamSource(other as GivenStream, name ?? 'stdin', true, { readers });
  // A File has a name of its own.
  return heldSource(() => other.stream() as unknown as GivenStream, name ?? basename((other as File).name ?? 'stdin'), { readers });
};

/** How what a caller writes to is opened. A stream is listened to from now on: it may fail while settings are read. */
export interface OutputPlace {
  /** Absolute; absent of a stream. */
  readonly path?: string;
  /** What reports call it. */
  readonly name: string;
  readonly open: () => Promise<Sink> | Sink;
}

const STREAM = 'stdout';

/** @param name of the argument or option @throws LumoError LUMO_CONFIG_INVALID for what nothing can be written to */
export const outputPlace = (output: Output, name: string, cwd: string): OutputPlace => {
  if (typeof output === 'string' || isUrl(output)) {
    const path = pathOf(output, 'clean', name, cwd);
    return { path, name: basename(path), open: () => fileSink(path) };
  }
  if (has(output, 'getWriter')) {
    const stream = output as WritableStream<Uint8Array>;
    if (stream.locked) throw wrongArgument('clean', name, output, 'locked');
    // One of the web tells its failures to whoever writes: it need not be listened to before.
    return { name: STREAM, open: () => webStreamSink(stream) };
  }
  if (!has(output, 'write') || !has(output, 'on')) throw wrongArgument('clean', name, output, 'output');
  const sink = streamSink(output as Writable);
  return { name: STREAM, open: () => sink };
};

/** Opens all that is written, or none of it. */
export const openSinks = async (output: OutputPlace, rejects: OutputPlace | undefined): Promise<readonly [Sink, Sink | undefined]> => {
  const sink = await output.open();
  try {
    return [sink, await rejects?.open()];
  } catch (cause) {
    await sink.abort();
    throw cause;
  }
};
