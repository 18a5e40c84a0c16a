import type { Place } from '../model/base/place.js';
import type { MessageDocument } from '../model/document/message.js';
import type { ScriptDocument } from '../model/document/script.js';
import type { Span } from '../model/document/span.js';

/**
 * What stands at the place of a finding, with its spaces run together: the same when lines are added above it. '' for the whole of a
 * document, and for a place in nothing that was read. A place inside of something is known by it, and by how far into it.
 */
export type TextAt = (place: Place) => string;

type Written = readonly [at: Span, text: string];

const keyOf = ({ line, column, length }: Span): string => `${line}:${column}:${length}`;

const textsAt = (written: Iterable<Written>): TextAt => {
  const texts = new Map<string, string[]>();
  const all: Written[] = [];
  for (const [at, text] of written) {
    const key = keyOf(at);
    const same = texts.get(key);
    const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    all.push([at, plain]);
    if (same) same.push(plain);
    else texts.set(key, [plain]);
  }
  const around = ({ line, column }: Span): string => {
    const holds = ([at]: Written): boolean => at.line === line && at.column <= column && column < at.column + at.length;
    const [at, text] = all.find(holds) ?? [];
    return at === undefined || text === undefined ? '' : `${text}\0${column - at.column}`;
  };
  return (place) => (place.at === 'text' ? (texts.get(keyOf(place))?.join('\0') ?? around(place)) : '');
};

function* writtenInMessage(message: MessageDocument, isAlone: boolean): Generator<Written> {
  const { subject, sender, replyTo, at } = message;
  // One message of several is known by its subject: what is said of the others is no news of it.
  if (!isAlone) yield [at, subject?.text ?? message.typed ?? ''];
  for (const one of [...(subject ? [subject] : []), ...(message.otherSubjects ?? [])]) yield [one.at, one.text];
  for (const address of [sender, replyTo]) if (address) yield [address.at, `${address.name} ${address.address}`];
  for (const { at: place, name, value } of message.headers) yield [place, `${name}: ${value}`];
  for (const { at: place, domain } of message.signatures) yield [place, domain];
  for (const { at: place, says } of message.sentences) yield [place, says];
  for (const { at: place, href, says } of message.links) yield [place, `${href} ${says}`];
  for (const { at: place, src, alt } of message.images) yield [place, `${src} ${alt}`];
  for (const { at: place, text } of [...message.tags, ...(message.others ?? [])]) yield [place, text];
  if (message.pageForm) yield [message.pageForm.at, 'form'];
  for (const place of message.pageForm?.ticked ?? []) yield [place, 'ticked'];
}

/** What stands at places of the messages of one file. */
export const textsOfMessages = (messages: readonly MessageDocument[]): TextAt =>
  textsAt(messages.flatMap((message) => [...writtenInMessage(message, messages.length === 1)]));

/** What stands at places of a call script. */
export const textsOfScript = ({ title, turns }: ScriptDocument): TextAt =>
  textsAt([
    ...(title ? [[title.at, title.text] as const] : []),
    ...turns.map(({ at, heading = '', says, notes }) => [at, `${heading} ${says} ${notes}`] as const),
  ]);
