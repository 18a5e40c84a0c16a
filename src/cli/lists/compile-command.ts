import { basename, resolve } from 'node:path';
import { fileIdentity } from '../../csv/files/sink.js';
import { compileList, UNDECLARED_NORMALISER } from '../../lists/compile/compile-list.js';
import type { DigestOrigin } from '../../lists/compile/entry-sink.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { Identifier, ListKind } from '../../model/contact/suppression-list.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { languageForms } from '../../words/grammar/language-forms.js';
import type { RunOptions } from '../options/run-options.js';
import type { CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** What `lists compile` may be told, beside what every command may. */
export interface CompileOptions extends RunOptions {
  readonly kind?: ListKind;
  readonly date?: string;
  /** How digests in the list were made: the algorithm (sha256 by default) and the normaliser; then of what. */
  readonly hash?: string;
  readonly normaliser?: string;
  readonly identifier?: Identifier;
  readonly before?: string;
  readonly after?: string;
}

const missingList = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: 'Which list? `lists compile` needs the path of one.', fr: 'Quelle liste ? « lists compile » attend le chemin d’une liste.' },
    { en: 'lumo-check lists compile stop.txt -o stop.lumoidx', fr: 'lumo-check lists compile stop.txt -o stop.lumoidx' },
  );

const outputIsList = (name: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_IS_INPUT',
    { en: `"${name}" would be written over itself.`, fr: `« ${name} » serait écrasé par son propre résultat.` },
    { en: 'Name another file with --out.', fr: 'Indiquez un autre fichier avec --out.' },
  );

const undeclared: Text = {
  en: 'Nobody has said how the digests of that list were made: say it here (--normaliser) or where the list is used.',
  fr: 'Personne n’a dit comment les empreintes de cette liste ont été faites : dites-le ici (--normaliser) ou là où la liste sert.',
};

const digestsFromOptions = ({ hash, normaliser, identifier, before, after }: CompileOptions): DigestOrigin | undefined =>
  normaliser === undefined
    ? undefined
    : {
        identifier,
        recipe: { algorithm: hash ?? 'sha256', normaliser, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
      };

/** `lumo-check lists compile LIST -o LIST.lumoidx`: a list of any size as a file that opens in a tenth of a second. */
export const compileListCommand: CommandHandler = async ([list], options, { io, lang, signal }) => {
  if (list === undefined) throw missingList();
  const asked = options as CompileOptions;
  const path = resolve(io.cwd(), list);
  const out = resolve(io.cwd(), asked.out ?? `${list.replace(/(?:\.(?:txt|csv|tsv))?(?:\.gz)?$/i, '')}.lumoidx`);
  if (out === path || (await fileIdentity(out)) === ((await fileIdentity(path)) ?? '')) throw outputIsList(basename(path));
  const { kind, date, country } = asked;
  const head = await compileList({ path, kind, date, country, digests: digestsFromOptions(asked) }, out, signal);
  const { plural } = languageForms(lang);
  const entries = head.parts.reduce((sum, part) => sum + part.entries, 0);
  const said =
    lang === 'fr'
      ? `${safeText(basename(out))} est écrit : ${plural(entries, { one: '# empreinte', other: '# empreintes' })}.`
      : `${safeText(basename(out))} is written: ${plural(entries, { one: '# digest', other: '# digests' })}.`;
  await writeText(io.stdout, `${said}\n`);
  if (head.parts.some(({ recipe }) => recipe.normaliser === UNDECLARED_NORMALISER)) await writeText(io.stdout, `${undeclared[lang]}\n`);
  return 0;
};
