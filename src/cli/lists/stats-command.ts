import { resolve } from 'node:path';
import { declaredList } from '../../library/setup/declared-lists.js';
import { loadList } from '../../lists/load/load-list.js';
import type { Text } from '../../model/base/text.js';
import { textTable } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import type { ListsStatsOptions } from '../options/table/lists.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import { readAgeIdentities } from '../setup/age-identities.js';
import type { CommandHandler } from '../setup/command-context.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { textFiller } from './fill-text.js';

const STATS_WORDS = {
  kind: { en: 'kind', fr: 'nature' },
  form: { en: 'entries written as', fr: 'entrées écrites en' },
  clear: { en: 'clear text', fr: 'clair' },
  mixed: { en: 'clear text and hashes', fr: 'clair et empreintes' },
  date: { en: 'version', fr: 'version' },
  undated: { en: 'not dated', fr: 'non datée' },
  channels: { en: 'a match bars', fr: 'une correspondance écarte' },
  unread: { en: 'lines not read, or not whole', fr: 'lignes non lues, ou pas en entier' },
  tooBroad: { en: 'domains too broad to apply', fr: 'domaines trop larges, non appliqués' },
  sha256: { en: 'SHA-256', fr: 'SHA-256' },
  email: { en: 'addresses', fr: 'adresses' },
  phone: { en: 'numbers', fr: 'numéros' },
  domain: { en: 'domains', fr: 'domaines' },
  siren: { en: 'companies (SIREN)', fr: 'sociétés (SIREN)' },
  name: { en: 'people known by name only', fr: 'personnes connues par leur seul nom' },
  siret: { en: 'establishments (SIRET)', fr: 'établissements (SIRET)' },
  post: { en: 'names at an address', fr: 'noms à une adresse' },
  weak: { en: 'weak: unsalted MD5 or SHA-1', fr: 'faible : MD5 ou SHA-1 sans sel' },
} as const satisfies Record<string, Text>;

/**
 * `lumo-check lists stats FILE`: what is in a list, as it would be read. What its manifest demands of it (checksum, canaries,
 * numbers) is not asked here: this is where the new values are read from.
 */
export const listStatsCommand: CommandHandler<ListsStatsOptions> = async ([file = ''], options, around) => {
  const { io } = around;
  const ready = await setUpCommand(options, around);
  const lang = ready.settings.lang ?? around.lang;
  const [say, words] = [textFiller(lang), wordsFor(lang)];
  const { kind = 'opposition' } = options;
  const { spec } = await declaredList(
    { file: resolve(io.cwd(), file) },
    io.cwd(),
    {
      country: ready.settings.country,
      env: io.env,
      adapters: ready.adapters,
      identities: await readAgeIdentities(options.identity, io.cwd()),
    },
    kind,
  );
  const { sha256: _, minEntries: __, lastEntries: ___, canaries: ____, ...plain } = spec;
  const { info } = await loadList(plain, ready.run.asOf);
  if (wantsJson(options.format)) {
    await writeText(io.stdout, jsonText(info));
    return 0;
  }
  const counts = (Object.entries(info.entries) as [keyof typeof info.entries, number][]).filter(([, count]) => count > 0);
  const form = info.form === 'clear' ? say(STATS_WORDS.clear) : info.form === 'mixed' ? say(STATS_WORDS.mixed) : info.form.toUpperCase();
  const rows = [
    [say(STATS_WORDS.kind), words.listKinds[info.kind]],
    ...counts.map(([identifier, count]) => [say(STATS_WORDS[identifier]), words.number(count)]),
    [say(STATS_WORDS.form), info.weak ? `${form} (${say(STATS_WORDS.weak)})` : form],
    [say(STATS_WORDS.channels), words.list(info.channels.map((channel) => words.channels[channel]))],
    [say(STATS_WORDS.date), info.date ?? say(STATS_WORDS.undated)],
    [say(STATS_WORDS.unread), words.number(info.unread)],
    ...(info.tooBroad > 0 ? [[say(STATS_WORDS.tooBroad), words.number(info.tooBroad)]] : []),
    [say(STATS_WORDS.sha256), info.sha256],
  ];
  await writeText(
    io.stdout,
    `${safeText(info.name)}\n${textTable(rows)
      .map((line) => `  ${line}\n`)
      .join('')}`,
  );
  return 0;
};
