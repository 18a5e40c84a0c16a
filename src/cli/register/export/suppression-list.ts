import { createHmac } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { HashRecipe } from '../../../lists/hashing/hash-recipe.js';
import { NORMALISERS } from '../../../lists/hashing/normalisers.js';
import { ALGORITHMS, NORMALISER_IDS } from '../../../model/contact/suppression-list.js';
import { HANDOVER_DEFAULTS, HandoverBuilder, type HandoverKind } from '../../../register/exchange/handover-list.js';
import { loadSuppressions } from '../../../register/suppression/suppression-index.js';
import { safeText } from '../../../reporters/text/safe-text.js';
import { unusableHmacKey } from '../../lists/probe-errors.js';
import type { OpposeExportOptions } from '../../options/table/register.js';
import { refuseOverwriting } from '../../output/output-guard.js';
import type { CommandContext } from '../../setup/command-context.js';
import { setUpCommand } from '../../setup/settings-and-input.js';
import { refuseUnreadSheets } from '../../setup/unread-sheets.js';
import { visitContacts } from '../../setup/visit-contacts.js';
import { writeText } from '../../terminal/process-io.js';
import { parseChannels } from '../session/identity-options.js';
import type { RegisterRequest, RegisterWork } from '../session/register-session.js';
import { missingKey, ownKey, unknownHash, unknownNormaliser, unsafeKey, unsupportedIdentifier } from './suppression-list-errors.js';
import { suppressionListText } from './suppression-list-words.js';
import { writeNewFile } from './write-new-file.js';

/** Tells the key of a recipient apart without telling it: the HMAC of a fixed text, which they can make as well. */
const keyId = (hex: string): string => createHmac('sha256', Buffer.from(hex, 'hex')).update('lumo-check').digest('hex').slice(0, 16);

const parseIdentifier = ({ of = 'email' }: OpposeExportOptions): HandoverKind => {
  if (!Object.hasOwn(HANDOVER_DEFAULTS, of)) throw unsupportedIdentifier();
  return of as HandoverKind;
};

const recipeFromOptions = ({ hashed, normaliser, keyEnv }: OpposeExportOptions, of: HandoverKind, { io }: CommandContext): HashRecipe => {
  const algorithm = ALGORITHMS.find((name) => name === (hashed ?? 'none'));
  if (algorithm === undefined) throw unknownHash();
  const fitting = NORMALISER_IDS.filter((id) => NORMALISERS[id].identifier === of && !id.startsWith('es-'));
  const id = fitting.find((one) => one === (normaliser ?? HANDOVER_DEFAULTS[of].normaliser));
  if (id === undefined) throw unknownNormaliser(fitting);
  if (algorithm !== 'hmac-sha256') return { algorithm, normaliser: id };
  if (keyEnv === undefined) throw missingKey();
  const key = io.env[keyEnv]?.trim() ?? '';
  if (!/^(?:[0-9a-f]{2}){16,}$/i.test(key)) throw unusableHmacKey(keyEnv);
  if (/^(..)\1*$/.test(key)) throw unsafeKey(keyEnv);
  return { algorithm, normaliser: id, key };
};

/** `oppose export FILE --from CONTACTS`: the people of a file of ours who are opposed, in clear or as a processor hashes. */
export const exportSuppressionList = async (
  { options, around, file }: RegisterRequest<OpposeExportOptions>,
  from: string,
): Promise<RegisterWork> => {
  const of = parseIdentifier(options);
  const recipe = recipeFromOptions(options, of, around);
  const channels = options.channel === undefined ? HANDOVER_DEFAULTS[of].channels : parseChannels(options);
  const { country, map, sheet, config, configLookup } = options;
  const reading = {
    configLookup,
    ...(sheet !== undefined && { sheet }),
    ...(config !== undefined && { config }),
    ...(country !== undefined && { country }),
    ...(map && { map }),
  };
  const ready = await setUpCommand(reading, around, from);
  await refuseOverwriting({ writes: [file], reads: [from] }, ready, around);
  return async ({ book, print }) => {
    if (recipe.key?.toLowerCase() === book.key.hex) throw ownKey(options.keyEnv as string);
    const handover = new HandoverBuilder(await loadSuppressions(book.register), book.key, { of, channels, recipe });
    // A file may reach nobody on the channels of the configuration, and still hold whom this tool is to leave out.
    const asked = { ...ready, run: { ...ready.run, channels } };
    const input = await visitContacts(from, (contact, refused) => handover.addContact(contact, refused()), asked, {}, around);
    refuseUnreadSheets(basename(from), input);
    const { text, ...counts } = handover.list();
    if (file === '-') {
      await writeText(around.io.stdout, text);
      return 0;
    }
    const name = await writeNewFile(resolve(around.io.cwd(), file), text);
    for (const line of suppressionListText(around.lang, {
      name: safeText(name),
      of,
      channels,
      clear: recipe.algorithm === 'none',
      key: recipe.key === undefined ? undefined : keyId(recipe.key),
      ...counts,
    }))
      await print(line);
    return 0;
  };
};
