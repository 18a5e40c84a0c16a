import { resolve } from 'node:path';
import { NORMALISER_IDS, NORMALISERS } from '../../lists/hashing/normalisers.js';
import type { HashRecipe } from '../../lists/hashing/hash-recipe.js';
import { ALGORITHMS } from '../../model/contact/suppression-list.js';
import { HANDOVER_DEFAULTS, type HandoverKind, HandoverBuilder } from '../../register/exchange/handover-list.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { Around } from '../around.js';
import { eachContact } from '../each-contact.js';
import { put } from '../io.js';
import { badKey } from '../lists/probe-errors.js';
import { readyFor } from '../reading.js';
import type { Asked, Work } from './around.js';
import { badHanded, badHash, badNormaliser, needsKey } from './hand-over-errors.js';
import { handedWords } from './hand-over-words.js';
import type { OpposeOptions } from './options.js';
import { channelsIn } from './who.js';
import { writeNew } from './write-new.js';

const handedIn = ({ of = 'email' }: OpposeOptions): HandoverKind => {
  if (!Object.hasOwn(HANDOVER_DEFAULTS, of)) throw badHanded();
  return of as HandoverKind;
};

const recipeIn = ({ hashed, normaliser, keyEnv }: OpposeOptions, of: HandoverKind, { io }: Around): HashRecipe => {
  const algorithm = ALGORITHMS.find((name) => name === (hashed ?? 'none'));
  if (algorithm === undefined) throw badHash();
  const fitting = NORMALISER_IDS.filter((id) => NORMALISERS[id].identifier === of && !id.startsWith('es-'));
  const id = fitting.find((one) => one === (normaliser ?? HANDOVER_DEFAULTS[of].normaliser));
  if (id === undefined) throw badNormaliser(fitting);
  if (algorithm !== 'hmac-sha256') return { algorithm, normaliser: id };
  if (keyEnv === undefined) throw needsKey();
  const key = io.env[keyEnv]?.trim() ?? '';
  if (!/^(?:[0-9a-f]{2}){16,}$/i.test(key)) throw badKey(keyEnv);
  return { algorithm, normaliser: id, key };
};

/** `oppose export FILE --from CONTACTS`: the people of a file of ours who are opposed, in clear or as a processor hashes. */
export const handOver = async ({ options, around, file }: Asked): Promise<Work> => {
  const of = handedIn(options);
  const recipe = recipeIn(options, of, around);
  const channels = options.channel === undefined ? HANDOVER_DEFAULTS[of].channels : channelsIn(options);
  const from = options.from as string;
  const { country, map } = options;
  const reading = { configLookup: true, headers: true, ...(country !== undefined && { country }), ...(map && { map }) };
  const ready = await readyFor(reading, around, from);
  return async ({ book, tell }) => {
    const handover = new HandoverBuilder(await loadSuppressions(book.register), book.key, { of, channels, recipe });
    await eachContact(from, (contact) => handover.addContact(contact), ready, reading, around);
    const { text, ...counts } = handover.list();
    if (file === '-') {
      await put(around.io.stdout, text);
      return 0;
    }
    const name = await writeNew(resolve(around.io.cwd(), file), text);
    for (const line of handedWords(around.lang, { name: safeText(name), of, channels, clear: recipe.algorithm === 'none', ...counts }))
      await tell(line);
    return 0;
  };
};
