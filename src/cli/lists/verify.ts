import { LumoError } from '../../errors.js';
import { dayOf } from '../../fields/calendar.js';
import { isIndexFile } from '../../lists/index/file.js';
import { verifyIndex } from '../../lists/index/open.js';
import { loadList } from '../../lists/read.js';
import type { ListSpec } from '../../lists/spec.js';
import type { ListInfo } from '../../model/list.js';
import type { Text } from '../../model/text.js';
import type { Day } from '../../model/value.js';
import { visible } from '../../reporters/index.js';
import { escaped } from '../../reporters/json.js';
import { table, wrap } from '../../reporters/wrap.js';
import { wordsFor } from '../../words/index.js';
import type { CommandFunction } from '../around.js';
import { put } from '../io.js';
import { namedFormat } from '../mistyped.js';
import { readyFor } from '../reading.js';
import { styleFor } from '../style.js';
import { sayer } from './say.js';

/** What became of one list. */
interface Verified {
  readonly name: string;
  readonly spec: ListSpec;
  readonly info?: ListInfo;
  readonly error?: LumoError;
}

const SAYS = {
  none: {
    en: 'No list is declared. Name yours under lists: in lumo.config.yaml, or with --opposition and --robinson.',
    fr: 'Aucune liste n’est déclarée. Indiquez les vôtres sous lists: dans lumo.config.yaml, ou avec --opposition et --robinson.',
  },
  good: { en: 'good', fr: 'bonne' },
  stale: { en: 'STALE: clears nobody', fr: 'PÉRIMÉE : ne met personne hors de cause' },
  undeclared: { en: 'UNDECLARED HASHES: clears nobody', fr: 'EMPREINTES NON DÉCLARÉES : ne met personne hors de cause' },
  refused: { en: 'REFUSED', fr: 'REFUSÉE' },
  undated: { en: 'not dated', fr: 'non datée' },
  age: { en: '{days} d', fr: '{days} j' },
  ageOf: { en: '{days} of {most} d', fr: '{days} j sur {most}' },
  canaries: { en: '{count} canaries found', fr: '{count} témoins trouvés' },
  canary: { en: 'canary found', fr: 'témoin trouvé' },
  noCanary: { en: 'no canary', fr: 'aucun témoin' },
  checksum: { en: 'checksum right', fr: 'somme de contrôle exacte' },
  noChecksum: { en: 'no checksum', fr: 'sans somme de contrôle' },
  weak: { en: 'weak hashes', fr: 'empreintes faibles' },
  head: { en: 'list|kind|entries|version|age|proofs|state', fr: 'liste|nature|entrées|version|âge|preuves|état' },
} as const satisfies Record<string, Text>;

const verify = async (spec: ListSpec, day: Day): Promise<Verified> => {
  const name = spec.path.replace(/^.*[/\\]/, '');
  try {
    // Opening a compiled list tells accidents; verifying it reads it whole.
    if (isIndexFile(spec.path)) verifyIndex(spec.path);
    return { name, spec, info: (await loadList(spec, day)).info };
  } catch (cause) {
    if (!(cause instanceof LumoError)) throw cause;
    return { name, spec, error: cause };
  }
};

/** 2: a list cannot be trusted. 1: one clears nobody. 0: all are good. */
const exitCodeFor = (all: readonly Verified[]): number =>
  all.some(({ error }) => error) ? 2 : all.some(({ info }) => !info?.fresh) ? 1 : 0;

const total = (info: ListInfo): number => Object.values(info.entries).reduce((sum, n) => sum + n, 0);
const ageOf = (info: ListInfo, day: Day): number | undefined => (info.date === undefined ? undefined : day - dayOf(info.date));

const asJson = ({ name, spec, info, error }: Verified, day: Day): object => ({
  name,
  kind: spec.kind,
  state: error ? 'refused' : info?.undeclared ? 'undeclared' : info?.fresh ? 'good' : 'stale',
  ...(info && {
    entries: info.entries,
    form: info.form,
    ...(info.weak && { weak: true }),
    sha256: info.sha256,
    date: info.date,
    ageDays: ageOf(info, day),
    maxAgeDays: info.maxAgeDays,
    unread: info.unread,
    tooBroad: info.tooBroad,
  }),
  canaries: spec.canaries?.length ?? 0,
  checksum: spec.sha256 !== undefined,
  ...(error && { error: { code: error.code, what: error.what, hint: error.hint } }),
});

/** `lumo-check lists verify`: every declared list, whether it is there, whole, fresh and the one that was meant. */
export const verifyCommand: CommandFunction = async (_, options, around) => {
  const { io } = around;
  const json = options.format?.map(namedFormat).includes('json');
  const ready = await readyFor(options, around);
  const lang = ready.settings.lang ?? around.lang;
  const say = sayer(lang);
  const words = wordsFor(lang);
  const style = styleFor(io.stdout, io.env, options.color);
  const day = ready.run.asOf;
  const all: Verified[] = [];
  // One after the other: ten lists of ten million entries do not fit in memory at once.
  for (const spec of ready.run.lists) all.push(await verify(spec, day));
  if (json) {
    await put(io.stdout, `${escaped(JSON.stringify({ lists: all.map((one) => asJson(one, day)) }, null, 2))}\n`);
    return exitCodeFor(all);
  }
  if (all.length === 0) {
    await put(io.stdout, `${say(SAYS.none)}\n`);
    return 0;
  }
  const rows = all.map(({ name, spec, info, error }) => {
    const age = info && ageOf(info, day);
    const count = spec.canaries?.length ?? 0;
    const proofs = [
      count === 0 ? say(SAYS.noCanary) : count === 1 ? say(SAYS.canary) : say(SAYS.canaries, { count }),
      say(spec.sha256 === undefined ? SAYS.noChecksum : SAYS.checksum),
    ];
    const state = error ? SAYS.refused : info?.undeclared ? SAYS.undeclared : info?.fresh ? SAYS.good : SAYS.stale;
    return [
      visible(name, 40),
      words.listKinds[spec.kind],
      info ? words.number(total(info)) : '',
      info?.date ?? (info ? say(SAYS.undated) : ''),
      age === undefined
        ? ''
        : info?.maxAgeDays === undefined
          ? say(SAYS.age, { days: age })
          : say(SAYS.ageOf, { days: age, most: info.maxAgeDays }),
      info ? proofs.join(', ') : '',
      say(state) + (info?.weak ? `, ${say(SAYS.weak)}` : ''),
    ];
  });
  const lines = [...table([say(SAYS.head).split('|'), ...rows])];
  await put(io.stdout, `${[style.bold(lines[0] ?? ''), ...lines.slice(1)].join('\n')}\n`);
  for (const { error } of all) {
    if (!error) continue;
    const said = [...wrap(`${error.code} · ${visible(error.what[lang])}`, 100), ...wrap(visible(error.hint[lang]), 100, '  → ', '    ')];
    await put(io.stdout, `\n${said.join('\n')}\n`);
  }
  return exitCodeFor(all);
};
