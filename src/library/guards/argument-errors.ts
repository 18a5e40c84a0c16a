import { type ConfigProblem, invalidConfig } from '../../config/validation/config-problems.js';
import type { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

/** A function of the library that says what is wrong with what it was given. */
export type Call = 'check' | 'clean' | 'planShards';

/** What a caller gave is none of what the function takes: each thing with its path. */
export const invalidCall = (of: Call, problems: readonly ConfigProblem[]): LumoError =>
  invalidConfig({ en: `What ${of}() was given`, fr: `Ce qui a été donné à ${of}()` }, problems);

const INPUT: Text = {
  en: 'expected a path, a file: URL, bytes, a Blob, or a stream of bytes or text',
  fr: 'il faut un chemin, une URL file:, des octets, un Blob, ou un flux d’octets ou de texte',
};
const OUTPUT: Text = {
  en: 'expected a path, a file: URL, or a stream that can be written to',
  fr: 'il faut un chemin, une URL file:, ou un flux dans lequel on peut écrire',
};
const PATH: Text = { en: 'expected a path or a file: URL', fr: 'il faut un chemin ou une URL file:' };
const NO_FILE: Text = {
  en: 'no URL of a file here: lumo-check opens no connection. Give a file: URL, or a stream',
  fr: 'ce n’est pas l’URL d’un fichier d’ici : lumo-check n’ouvre aucune connexion. Donnez une URL file:, ou un flux',
};
const CONTENT: Text = {
  en: 'this is content, and no path: give its bytes, Buffer.from(text)',
  fr: 'c’est un contenu, et non un chemin : donnez ses octets, Buffer.from(texte)',
};
const PROMISE: Text = { en: 'a promise: await it first', fr: 'une promesse : attendez-la d’abord (await)' };
const LOCKED: Text = {
  en: 'a stream that is locked: release its reader or writer first',
  fr: 'un flux verrouillé : libérez d’abord son lecteur ou son écrivain',
};
const WRONG = { input: INPUT, output: OUTPUT, path: PATH, url: NO_FILE, content: CONTENT, locked: LOCKED };

/** An argument, or an option, that is nothing to read from or to write to. @param name as the documentation calls it */
export const wrongArgument = (of: Call, name: string, value: unknown, is: keyof typeof WRONG): LumoError => {
  const isPromise = typeof (value as Promise<unknown> | null | undefined)?.then === 'function';
  return invalidCall(of, [{ path: [name], text: isPromise ? PROMISE : WRONG[is] }]);
};
