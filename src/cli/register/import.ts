import { resolve } from 'node:path';
import { readFileName } from '../../audit/stored/file-name.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { Lang } from '../../model/base/text.js';
import { type ClearList, type ListedRefusal, readClearList } from '../../register/exchange/read-clear-list.js';
import { importOrigin } from '../../register/exchange/reference-code.js';
import type { Opposition } from '../../register/store/entry.js';
import { appendInBatches } from '../../register/store/open-register.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import { missingOppositions } from '../../register/suppression/tombstones.js';
import { wordsFor } from '../../words/index.js';
import type { OpposeImportOptions } from '../options/table/register.js';
import { readAgeIdentities } from '../setup/age-identities.js';
import { oppositionDay } from './add.js';
import { parseChannels, parseCode } from './session/identity-options.js';
import type { RegisterCommand } from './session/register-session.js';
import type { RegisterWords } from './session/register-words.js';

/** The day of a refusal: the later of two readings, unless it has not come. A day that has not come is a mistake of the list. */
const dayOf = ({ day }: ListedRefusal, asOf: string): string | undefined =>
  day && [day.later, day.day].map(formatIsoDay).find((one) => one <= asOf);

/** What is told of a list that was imported, besides how many were added: a line each. */
const remarksOn = (list: ClearList, say: RegisterWords, lang: Lang): readonly string[] => {
  const { leftOut, silent, undeliverable, described, unread, nameless, tooBroad, settledDays } = list;
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [silent, say.silent],
    [leftOut, say.leftOut],
    [undeliverable, say.undeliverable],
    [described, say.described],
    [unread, say.unread],
    [nameless, say.nameless],
    [tooBroad, say.domainsLeftOut],
  ];
  const dates = settledDays && wordsFor(lang).notes[`dates-${settledDays.order}-${settledDays.because}`]?.(settledDays.columns);
  return [...(dates === undefined ? [] : [dates]), ...counted.flatMap(([count, tell]) => (count > 0 ? [tell(count)] : []))];
};

/**
 * `oppose import FILE`: whoever refuses by the list and is not in the register yet, from the day and on the channels that their row names, else those of
 * the options. Doing it again changes nothing.
 */
export const importOppositions: RegisterCommand<OpposeImportOptions> = async (asked) => {
  const { options, around, asOf, country, dateOrder, file } = asked;
  const channels = parseChannels(options);
  const date = oppositionDay(asked);
  const list = await readClearList(resolve(around.io.cwd(), file), country, {
    identities: await readAgeIdentities(options.identity, around.io.cwd()),
    sheet: options.sheet,
    rows: options.rows,
    dateOrder,
  });
  const { name, refusals } = list;
  const origin =
    options.origin === undefined ? importOrigin(name, readFileName(name).holds.length > 0) : parseCode(options.origin, '--origin');
  return async ({ book, say, print, warn }) => {
    const standings = await loadSuppressions(book.register);
    const missing = function* (): Generator<Opposition> {
      for (const refusal of refusals) {
        const { identity, channels: own = channels } = refusal;
        const said = { origin, channels: own, date: dayOf(refusal, asOf) ?? date, recorded: asOf };
        yield* missingOppositions([identity], said, book, standings);
      }
    };
    const added = await appendInBatches(book.register, missing());
    await print(say.imported(added, refusals.length - added, origin));
    const companies = refusals.filter(({ identity: { of } }) => of === 'siren' || of === 'domain').length;
    if (companies > 0) await print(say.companies(companies));
    const [dated, limited] = [refusals.filter(({ day }) => day !== undefined).length, refusals.filter((one) => one.channels).length];
    if (dated + limited > 0) await print(say.ownTerms(dated, limited));
    for (const remark of remarksOn(list, say, around.lang)) await warn(remark);
    return 0;
  };
};
