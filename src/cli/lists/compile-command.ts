import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDeviceOrPipe } from '../../csv/files/file-place.js';
import { writeFailed } from '../../csv/files/write-errors.js';
import { temporaryName } from '../../journal/temporary-files.js';
import { compileList, UNDECLARED_NORMALISER } from '../../lists/compile/compile-list.js';
import type { DigestOrigin } from '../../lists/compile/entry-sink.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { IDENTIFIERS } from '../../model/contact/suppression-list.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { languageForms } from '../../words/grammar/language-forms.js';
import type { ListsCompileOptions } from '../options/table/lists.js';
import { refuseOverwriting, requireFiles } from '../output/output-guard.js';
import { readAgeIdentities } from '../setup/age-identities.js';
import type { CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { noCountryLines } from './country-words.js';
import { answeringLines, unreadLines } from './verify-words.js';

const missingList = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: 'Which list? `lists compile` needs the path of one.', fr: 'Quelle liste ? « lists compile » attend le chemin d’une liste.' },
    { en: 'lumo-check lists compile stop.txt -o stop.lumoidx', fr: 'lumo-check lists compile stop.txt -o stop.lumoidx' },
  );

const undeclared: Text = {
  en: 'Nobody has said how the digests of that list were made: say it here (--normaliser) or where the list is used.',
  fr: 'Personne n’a dit comment les empreintes de cette liste ont été faites : dites-le ici (--normaliser) ou là où la liste sert.',
};

const unknownIdentifier = (name: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `--identifier does not take "${safeText(name, 40)}".`, fr: `--identifier n’accepte pas « ${safeText(name, 40)} ».` },
    { en: `There are ${IDENTIFIERS.join(', ')}.`, fr: `Il y a ${IDENTIFIERS.join(', ')}.` },
  );

/** How the digests of a list were made, as far as options say. @throws LumoError LUMO_USAGE */
const digestsFromOptions = ({ hash, normaliser, identifier: of, before, after }: ListsCompileOptions): DigestOrigin | undefined => {
  const identifier = IDENTIFIERS.find((one) => one === of);
  if (of !== undefined && identifier === undefined) throw unknownIdentifier(of);
  if (normaliser === undefined) return undefined;
  const salts = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  return { identifier, recipe: { algorithm: hash ?? 'sha256', normaliser, ...salts } };
};

/** Sends a file to a device or a pipe, and takes it away. @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL */
const passOn = async (from: string, to: string): Promise<void> => {
  try {
    await pipeline(createReadStream(from), createWriteStream(to));
  } catch (cause) {
    throw writeFailed(cause, basename(to));
  } finally {
    await rm(from, { force: true });
  }
};

/** `lumo-check lists compile LIST -o LIST.lumoidx`: a list of any size as a file that opens in a tenth of a second. */
export const compileListCommand: CommandHandler<ListsCompileOptions> = async ([list], options, around) => {
  const { io, lang, signal } = around;
  if (list === undefined) throw missingList();
  const path = resolve(io.cwd(), list);
  const out = resolve(io.cwd(), options.out ?? `${list.replace(/(?:\.(?:txt|csv|tsv))?(?:\.gz)?$/i, '')}.lumoidx`);
  requireFiles({ '--out': options.out });
  await refuseOverwriting({ writes: [], keeps: { index: out }, reads: [path] }, undefined, around);
  const { kind, date, country } = options;
  // A list is written in several places at once, which a device has not.
  const made = (await isDeviceOrPipe(out)) ? join(tmpdir(), temporaryName('index')) : out;
  const head = await compileList(
    {
      path,
      kind,
      date,
      country,
      identities: await readAgeIdentities(options.identity, around.io.cwd()),
      digests: digestsFromOptions(options),
    },
    made,
    signal,
  );
  if (made !== out) await passOn(made, out);
  const { plural } = languageForms(lang);
  const entries = head.parts.reduce((sum, part) => sum + part.entries, 0);
  const said =
    lang === 'fr'
      ? `${safeText(basename(out))} est écrit : ${plural(entries, { one: '# empreinte', other: '# empreintes' })}.`
      : `${safeText(basename(out))} is written: ${plural(entries, { one: '# digest', other: '# digests' })}.`;
  await writeText(io.stdout, `${said}\n`);
  const name = safeText(basename(path));
  const told = [
    ...unreadLines(lang, name, head.unread, []),
    ...noCountryLines(lang, name, head.noCountry ?? 0, kind ?? 'opposition'),
    ...answeringLines(lang, name, head),
  ];
  for (const { what, hint } of told) await writeText(io.stdout, `${what}\n${hint}\n`);
  if (head.parts.some(({ recipe }) => recipe.normaliser === UNDECLARED_NORMALISER)) await writeText(io.stdout, `${undeclared[lang]}\n`);
  return 0;
};
