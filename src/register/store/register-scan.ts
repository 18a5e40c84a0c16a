import { type JournalFormat, JournalReader, type JournalTail } from '../../journal/journal-reader.js';
import { checksumOf, decodeLine, encodeLine } from './checksummed-line.js';
import { type Entry, isEntry } from './entry.js';
import { damagedRegister, newerRegister, wrongKey } from './register-errors.js';

const VERSION = 1;

/** The first line. */
export const headerLine = (keyId: string): string => encodeLine({ register: VERSION, key: keyId }, 0).text;

const registerFormat = (keyId: string, name: string): JournalFormat<number, Entry> => ({
  first: 0,
  decode: decodeLine,
  encode: encodeLine,
  tornNote: (bytes) => ({ torn: bytes.length, sum: checksumOf(bytes) }),
  entryOf(value, line) {
    if (line > 1 ? !isEntry(value) : value.register !== VERSION) throw newerRegister(name);
    if (line === 1 && value.key !== keyId) throw wrongKey(name);
    return isEntry(value) ? value : undefined;
  },
  fault: (line) => damagedRegister(name, line),
});

/** The reading of one register: a journal that begins with a header. */
export class RegisterScan extends JournalReader<number, Entry> {
  readonly #name: string;

  constructor(keyId: string, name: string) {
    super(registerFormat(keyId, name));
    this.#name = name;
  }

  /** @throws LumoError LUMO_REGISTER_DAMAGED when the end is not that of a register, nor of one whose writer was stopped */
  override tail(): JournalTail<number, Entry> {
    if (this.offset === 0) throw damagedRegister(this.#name, 1);
    return super.tail();
  }
}
