import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import { isReferenceCode } from '../../../register/exchange/reference-code.js';
import { IDENTITY_KINDS } from '../../../register/store/entry.js';
import { type Identity, makeIdentityReader } from '../../../register/store/identity.js';
import type { OpposeCheckOptions } from '../../options/table/register.js';
import type { CommandContext } from '../../setup/command-context.js';
import { writeText } from '../../terminal/process-io.js';
import { numbersWithoutCode, takenOfCountry } from './country-taken.js';
import type { RegisterRequest } from './register-session.js';
import {
  domainTooBroad,
  malformedCode,
  malformedCountry,
  noIdentity,
  stdinReadOnce,
  unknownChannel,
  unreadableIdentity,
} from './usage-errors.js';

const readStdinLines = async ({ io }: CommandContext): Promise<readonly string[]> => {
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin as AsyncIterable<Uint8Array>) parts.push(Buffer.from(part));
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
};

/** @throws LumoError LUMO_USAGE */
export const parseCountry = (country: string): string => {
  if (!/^[a-z]{2}$/i.test(country)) throw malformedCountry();
  return country.toUpperCase();
};

/**
 * The identities that a command is about: those of its options, and of standard input where the value is `-`. Says of which country numbers were taken
 * that do not tell it: those of another one would be answered for in vain.
 * @throws LumoError LUMO_USAGE, LUMO_REGISTER_IDENTITY; none of them repeats a value
 */
export const readIdentities = async (asked: RegisterRequest<OpposeCheckOptions>): Promise<readonly Identity[]> => {
  const { options, country, isAssumed, around } = asked;
  const read = makeIdentityReader(country);
  const numbers: string[] = [];
  const found: Identity[] = [];
  if (IDENTITY_KINDS.flatMap((kind) => options[kind] ?? []).filter((value) => value === '-').length > 1) throw stdinReadOnce();
  for (const kind of IDENTITY_KINDS) {
    const values: string[] = [];
    for (const value of options[kind] ?? []) values.push(...(value === '-' ? await readStdinLines(around) : [value]));
    for (const [i, value] of values.entries()) {
      const identity = read(kind, value);
      if (identity === 'too-broad') throw domainTooBroad(i + 1);
      if (identity === 'unreadable') throw unreadableIdentity(kind, i + 1);
      found.push(identity);
      if (kind === 'phone') numbers.push(value);
    }
  }
  if (found.length === 0) throw noIdentity();
  const taken = isAssumed ? numbersWithoutCode(numbers) : 0;
  if (taken > 0) await writeText(around.io.stderr, `${takenOfCountry(taken, country, around.lang)}\n`);
  return found;
};

/** @throws LumoError LUMO_USAGE */
export const parseChannels = ({ channel }: { readonly channel?: readonly string[] }): readonly Channel[] => {
  if (channel === undefined) return CHANNELS;
  if (channel.length === 0 || !channel.every((name) => (CHANNELS as readonly string[]).includes(name))) throw unknownChannel();
  return CHANNELS.filter((name) => channel.includes(name));
};

/** @throws LumoError LUMO_USAGE when it looks like an identity */
export const parseCode = (text: string, option: string): string => {
  if (!isReferenceCode(text)) throw malformedCode(option);
  return text;
};
