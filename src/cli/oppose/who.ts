import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { isReferenceCode } from '../../register/exchange/reference-code.js';
import { IDENTITY_KINDS } from '../../register/store/entry.js';
import { type Identity, makeIdentityReader } from '../../register/store/identity.js';
import type { Around } from '../around.js';
import type { OpposeOptions } from './options.js';
import { badChannel, badCode, badCountry, nobody, oneInput, tooBroad, unreadableIdentity } from './refuse.js';

const readInput = async ({ io }: Around): Promise<readonly string[]> => {
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin as AsyncIterable<Uint8Array>) parts.push(Buffer.from(part));
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
};

/** @throws LumoError LUMO_USAGE */
export const countryIn = ({ country = 'FR' }: OpposeOptions): string => {
  if (!/^[a-z]{2}$/i.test(country)) throw badCountry();
  return country.toUpperCase();
};

/**
 * The identities that a command is about: those of its options, and of standard input where the value is `-`.
 * @throws LumoError LUMO_USAGE, LUMO_REGISTER_IDENTITY; none of them repeats a value
 */
export const identitiesIn = async (options: OpposeOptions, around: Around): Promise<readonly Identity[]> => {
  const read = makeIdentityReader(countryIn(options));
  const found: Identity[] = [];
  if (IDENTITY_KINDS.flatMap((kind) => options[kind] ?? []).filter((value) => value === '-').length > 1) throw oneInput();
  for (const kind of IDENTITY_KINDS) {
    const values: string[] = [];
    for (const value of options[kind] ?? []) values.push(...(value === '-' ? await readInput(around) : [value]));
    for (const [i, value] of values.entries()) {
      const identity = read(kind, value);
      if (identity === 'too-broad') throw tooBroad(i + 1);
      if (identity === 'unreadable') throw unreadableIdentity(kind, i + 1);
      found.push(identity);
    }
  }
  if (found.length === 0) throw nobody();
  return found;
};

/** @throws LumoError LUMO_USAGE */
export const channelsIn = ({ channel }: OpposeOptions): readonly Channel[] => {
  if (channel === undefined) return CHANNELS;
  if (channel.length === 0 || !channel.every((name) => (CHANNELS as readonly string[]).includes(name))) throw badChannel();
  return CHANNELS.filter((name) => channel.includes(name));
};

/** @throws LumoError LUMO_USAGE when it looks like an identity */
export const codeIn = (text: string, option: string): string => {
  if (!isReferenceCode(text)) throw badCode(option);
  return text;
};
