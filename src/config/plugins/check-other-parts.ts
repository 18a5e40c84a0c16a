import type { ContactReader } from '../../model/plugin/contact-reader.js';
import type { HeaderWords } from '../../model/plugin/header-words.js';
import type { PluginLanguage } from '../../model/plugin/language.js';
import type { Plugin } from '../../model/plugin/plugin.js';
import type { NamedReporter } from '../../model/plugin/reporter.js';
import { checkHeaders } from './check-headers.js';
import { checkLanguages } from './check-languages.js';
import { readerShapeSchema, reporterShapeSchema } from './part-shapes.js';
import { checkShape, type PluginFault } from './plugin-errors.js';
import { existsAlready, type KnownParts, OTHER_NAME, prefixProblem, type TakenNames } from './plugin-names.js';

/** What a plugin brings besides rules, presets and adapters, checked. */
export interface OtherParts {
  readonly reporters: ReadonlyMap<string, NamedReporter>;
  readonly readers: readonly ContactReader[];
  readonly headers: HeaderWords | undefined;
  readonly languages: readonly PluginLanguage[];
}

export const NO_OTHER_PARTS: OtherParts = { reporters: new Map(), readers: [], headers: undefined, languages: [] };

/** Endings of what is read without any plugin, or is packed: a reader must not take the place of it. */
const OURS =
  /^\.(?:csv|tsv|tab|txt|xls[xm]?|xlt[xm]|ods|json|jsonl|ndjson|zip|gz|zst|zstd|age|eml|msg|html?|xhtml|mjml|sms|md|markdown|ya?ml)$/i;

const REPORTER = { en: 'reporter', fr: 'un rapporteur' };
const READER = { en: 'reader', fr: 'un lecteur' };

const checkReporters = (declared: Readonly<Record<string, unknown>>, name: string, taken: TakenNames, fault: PluginFault): void => {
  for (const [id, candidate] of Object.entries(declared)) {
    checkShape(reporterShapeSchema, candidate, ['reporters', id], { en: 'a reporter', fr: 'un rapporteur' }, fault);
    const prefix = prefixProblem(id, name);
    if (prefix) throw fault(prefix, OTHER_NAME);
    if (taken.reporters.has(id)) throw fault(existsAlready(REPORTER, id), OTHER_NAME);
    taken.reporters.add(id);
  }
};

const checkReaders = (declared: readonly unknown[], name: string, taken: TakenNames, fault: PluginFault): void => {
  declared.forEach((candidate, index) => {
    checkShape(readerShapeSchema, candidate, ['readers', index], { en: 'a reader', fr: 'un lecteur' }, fault);
    const { id, extensions } = candidate as ContactReader;
    const prefix = prefixProblem(id, name);
    if (prefix) throw fault(prefix, OTHER_NAME);
    if (taken.readers.has(id)) throw fault(existsAlready(READER, id), OTHER_NAME);
    taken.readers.add(id);
    for (const ending of extensions) {
      if (OURS.test(ending))
        throw fault(
          { en: `"${id}" reads ${ending}, which lumo-check reads itself`, fr: `« ${id} » lit ${ending}, que lumo-check lit lui-même` },
          { en: 'Give its files an ending of their own.', fr: 'Donnez à ses fichiers une terminaison à eux.' },
        );
      const other = taken.endings.get(ending.toLowerCase());
      if (other !== undefined && other !== id)
        throw fault(
          { en: `"${id}" and "${other}" both read ${ending}`, fr: `« ${id} » et « ${other} » lisent tous deux ${ending}` },
          { en: 'Load one of the two plugins only.', fr: 'Ne chargez que l’un des deux plugins.' },
        );
      taken.endings.set(ending.toLowerCase(), id);
    }
  });
};

/**
 * Checks reporters, readers, words for headers and languages of a plugin.
 * @param taken gets the names that it brings
 * @throws LumoError LUMO_PLUGIN_INVALID
 */
export const checkOtherParts = (plugin: Plugin, name: string, taken: TakenNames, fault: PluginFault, known: KnownParts): OtherParts => {
  const { reporters = {}, readers = [], headers, languages = [] } = plugin;
  checkReporters(reporters, name, taken, fault);
  checkReaders(readers, name, taken, fault);
  if (headers !== undefined) checkHeaders(headers, taken, fault, known.fieldOfHeader);
  checkLanguages(languages, taken, fault, known.sentences);
  return { reporters: new Map(Object.entries(reporters)), readers, headers, languages };
};
