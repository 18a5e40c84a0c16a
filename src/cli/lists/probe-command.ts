import { basename, resolve } from 'node:path';
import { declaredList } from '../../library/setup/declared-lists.js';
import { versionDate } from '../../lists/definition/list-version.js';
import { type HashRecipe, isWeakHash } from '../../lists/hashing/hash-recipe.js';
import { loadList } from '../../lists/load/load-list.js';
import { readListFile } from '../../lists/open/list-file.js';
import { openList } from '../../lists/open/open-list.js';
import { contactFromIdentity } from '../../lists/query/canary.js';
import { candidateRecipes, type ProbeResult, RecipeProbe } from '../../lists/query/recipe-probe.js';
import { type DigestProfile, profileDigests } from '../../lists/read/digest-profile.js';
import type { Lang, Text } from '../../model/base/text.js';
import { textTable } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import type { ListsProbeOptions } from '../options/table/lists.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import { readAgeIdentities } from '../setup/age-identities.js';
import type { CommandHandler } from '../setup/command-context.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { visitContacts } from '../setup/visit-contacts.js';
import { writeText } from '../terminal/process-io.js';
import { textFiller } from './fill-text.js';
import { unreadableSeed, unusableHmacKey } from './probe-errors.js';
import { hashedText } from './probe-hint.js';
import { writeListManifest } from './write-manifest.js';

const PROBE_WORDS = {
  clear: {
    en: '{name}: entries in clear, nothing to find out. It can be used as it is: lumo-check contacts.csv --opposition {name}',
    fr: '{name} : entrées en clair, rien à chercher. La liste s’utilise telle quelle : lumo-check contacts.csv --opposition {name}',
  },
  looks: {
    en: '{name}: digests of {width} hexadecimal digits in {encoding} ({algorithms}), {entries} in all',
    fr: '{name} : empreintes de {width} chiffres hexadécimaux en {encoding} ({algorithms}), {entries} en tout',
  },
  more: {
    en: 'To find out what was hashed, give an identity that is on the list (--seed claire.martin@acme.example), or a contact file some of whose people are (--against contacts.csv).',
    fr: 'Pour savoir ce qui a été haché, donnez une identité qui y figure (--seed claire.martin@acme.example), ou un fichier de contacts dont certains y figurent (--against contacts.csv).',
  },
  head: { en: 'hash|normaliser|found|of|rate', fr: 'hachage|normalisation|trouvés|sur|taux' },
  right: { en: 'Right: {recipes}.', fr: 'La bonne : {recipes}.' },
  and: { en: ' and ', fr: ' et ' },
  none: {
    en: 'None of them finds anybody: the list is salted or keyed (ask whoever made it, then declare before, after or keyEnv), holds other identities, or nobody of these contacts is on it.',
    fr: 'Aucune ne trouve personne : la liste est salée ou à clé (demandez à son auteur, puis déclarez before, after ou keyEnv), porte d’autres identités, ou aucun de ces contacts n’y figure.',
  },
  unexplained: {
    en: 'Not explained: the {kinds} that its columns hold too. They prove nothing before one of them is found: give one (--seed).',
    fr: 'Inexpliqués : les {kinds} que ses colonnes contiennent aussi. Ils ne prouvent rien tant qu’aucun n’est retrouvé : donnez-en un (--seed).',
  },
  unsaid: {
    en: 'If it holds {kinds} too, add them under identifiers in its manifest: none was found, and it is read as holding none.',
    fr: 'Si elle contient aussi des {kinds}, ajoutez-les sous identifiers dans son manifeste : aucun n’a été retrouvé, et elle est lue comme n’en contenant pas.',
  },
  weak: {
    en: 'Unsalted MD5 and SHA-1 protect nobody: whoever has the list can find out who is on it. Ask for an HMAC, or at least SHA-256.',
    fr: 'MD5 et SHA-1 sans sel ne protègent personne : qui détient la liste peut retrouver qui y figure. Demandez un HMAC, ou au moins du SHA-256.',
  },
  write: { en: 'Write its manifest: the same command with --write.', fr: 'Pour écrire son manifeste : la même commande avec --write.' },
  written: {
    en: '{file} is written: the list is now read as declared.',
    fr: '{file} est écrit : la liste est désormais lue comme déclaré.',
  },
} as const satisfies Record<string, Text>;

const recipeLabel = ({ algorithm, normaliser, before }: HashRecipe): string =>
  `${algorithm.toUpperCase()} · ${normaliser}${before === undefined ? '' : ` (${before}…)`}`;

const triedTable = (probed: ProbeResult, lang: Lang): string => {
  const words = wordsFor(lang);
  const rows = probed.tried.map(({ recipe, asked, found }) => [
    recipe.algorithm.toUpperCase() + (recipe.before === undefined ? '' : ` ${recipe.before}…`),
    recipe.normaliser,
    words.number(found),
    words.number(asked),
    words.percent(found / asked),
  ]);
  return textTable([textFiller(lang)(PROBE_WORDS.head).split('|'), ...rows])
    .map((line) => `  ${line}\n`)
    .join('');
};

const asJson = (name: string, looks: DigestProfile | undefined, probed: ProbeResult | undefined): object => ({
  name,
  ...(looks ? { encoding: looks.encoding, width: looks.width, entries: looks.entries } : { form: 'clear' }),
  tried: (probed?.tried ?? []).map(({ recipe: { key: _, ...recipe }, asked, found }) => ({ ...recipe, asked, found })),
  right: (probed?.right ?? []).map(({ key: _, ...recipe }) => recipe),
  ...(probed && probed.unexplained.length > 0 && { unexplained: probed.unexplained }),
});

/** `lumo-check lists probe FILE`: how the hashes of a list were made. 0: found, or nothing to find; 1: not found. */
export const probeListCommand: CommandHandler<ListsProbeOptions> = async ([file = ''], options, around) => {
  const { io } = around;
  const ready = await setUpCommand(options, around);
  const lang = ready.settings.lang ?? around.lang;
  const say = textFiller(lang);
  const { country } = ready.settings;
  const path = resolve(io.cwd(), file);
  const json = wantsJson(options.format);
  const key = options.keyEnv === undefined ? undefined : io.env[options.keyEnv]?.trim();
  if (options.keyEnv !== undefined && !/^(?:[0-9a-f]{2}){16,}$/i.test(key ?? '')) throw unusableHmacKey(options.keyEnv);
  const identities = await readAgeIdentities(options.identity, io.cwd());
  const opened = await openList(path, readListFile, { identities });
  const looks = profileDigests(opened, country);
  const name = safeText(basename(path));
  if (!looks) {
    // Read as a check reads it: what that refuses cannot be used as it is.
    const context = { country, env: io.env, adapters: ready.adapters, identities };
    await loadList((await declaredList({ file: path }, io.cwd(), context, options.kind ?? 'opposition')).spec, ready.run.asOf);
    await writeText(io.stdout, json ? jsonText(asJson(name, looks, undefined)) : `${say(PROBE_WORDS.clear, { name })}\n`);
    return 0;
  }
  const candidates = candidateRecipes(looks.width, key);
  const probe = new RecipeProbe(looks, candidates);
  const asked = options.seed !== undefined || options.against !== undefined;
  if (options.seed !== undefined) {
    const contact = contactFromIdentity(options.seed, country);
    if (!contact) throw unreadableSeed();
    probe.contact(contact);
  }
  if (options.against !== undefined) await visitContacts(options.against, (contact) => probe.contact(contact), ready, options, around);
  const probed = probe.result();
  const found = probed.right.length > 0;
  const manifest = found && options.write ? await writeListManifest(path, probed, looks, options, versionDate(undefined, name)) : undefined;
  if (json) {
    await writeText(io.stdout, jsonText(asJson(name, looks, probed)));
    return found ? 0 : 1;
  }
  const { entries, width, encoding } = looks;
  const algorithms = [...new Set(candidates.map(({ algorithm }) => algorithm.toUpperCase()))].join(', ');
  const lines = [say(PROBE_WORDS.looks, { name, entries: wordsFor(lang).number(entries), width, encoding, algorithms })];
  if (!asked) lines.push(say(PROBE_WORDS.more));
  else {
    lines.push(
      `\n${triedTable(probed, lang)}`,
      found ? say(PROBE_WORDS.right, { recipes: probed.right.map(recipeLabel).join(say(PROBE_WORDS.and)) }) : say(PROBE_WORDS.none),
    );
    for (const open of ['unexplained', 'unsaid'] as const)
      if (probed[open].length > 0) lines.push(say(PROBE_WORDS[open], { kinds: hashedText(probed[open], lang) }));
    if (probed.right.some(isWeakHash)) lines.push(say(PROBE_WORDS.weak));
    if (found) lines.push(manifest === undefined ? say(PROBE_WORDS.write) : say(PROBE_WORDS.written, { file: safeText(manifest) }));
  }
  await writeText(io.stdout, `${lines.join('\n')}\n`);
  return found ? 0 : 1;
};
