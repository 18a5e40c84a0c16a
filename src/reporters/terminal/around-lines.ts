import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { kindOf } from '../../model/contact/field.js';
import { leavesUnscreened, screensFor } from '../../model/contact/suppression-list.js';
import type { Report } from '../../model/report/report.js';
import { firstScreenWords } from '../../words/reports/first-screen.js';
import type { ReporterContext } from '../contract/reporter.js';
import { listLine } from '../summary/report-sections.js';
import { clipText, wrapText } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import { firstLines } from './line-budget.js';

const MOST_LISTS = 2;

/** The channels not asked that a column would serve, and what it holds. */
const offerOf = ({ columns, channels }: Report): { readonly what: ('email' | 'phone')[]; readonly on: Channel[] } | undefined => {
  // A column that is blank holds nothing.
  const kinds = new Set(columns.map(({ field, blank }) => (field === undefined || blank ? undefined : kindOf(field))));
  const asked = (kind: 'email' | 'phone'): boolean => channels.includes(kind) || (kind === 'phone' && channels.includes('sms'));
  const what = (['email', 'phone'] as const).filter((kind) => kinds.has(kind) && !asked(kind));
  return what.length === 0 || channels.length === 0
    ? undefined
    : { what, on: CHANNELS.filter((channel) => channels.includes(channel) || what.includes(channel as 'email' | 'phone')) };
};

/** Against which lists contacts were held, and what else the file could be used for. */
function* aroundBlocks(report: Report, context: ReporterContext): Generator<readonly string[]> {
  const { words, width, lang, style } = context;
  const say = firstScreenWords(lang);
  const clearing = report.lists.filter((list) => list.fresh && screensFor(list, report.channels));
  // A log is two lists: of whom it says that they refuse, and of whom it leaves in doubt.
  const counts = new Map<string, number>();
  for (const { name, entries } of clearing)
    counts.set(name, (counts.get(name) ?? 0) + Object.values(entries).reduce((sum, n) => sum + n, 0));
  const names = [...counts].map(([name, count]) => say.listed(safeText(name, 40), count));
  if (names.length > 0) yield [clipText(`  ${say.checkedAgainst(names)}`, width)];
  for (const list of report.lists.filter(({ fresh }) => !fresh).slice(0, MOST_LISTS)) {
    const lines = firstLines(wrapText(listLine(list, words), width, '  ', '    '), 4, context);
    yield leavesUnscreened(list) ? lines.map(style.yellow) : lines;
  }
  const offer = offerOf(report);
  if (!offer) return;
  const offered = wrapText((report.input.name === '' ? say.offeredByAll : say.offered)(offer.what), width, '  ', '    ');
  yield [...offered, `      --channel ${offer.on.join(',')}`];
}

/** The same in so many lines: a block that has less room than it takes is told more briefly. */
export const aroundLines = (report: Report, room: number, context: ReporterContext): string[] => {
  const told: string[] = [];
  for (const block of aroundBlocks(report, context)) {
    const lines = firstLines(block, room - told.length, context);
    if (told.length + lines.length <= room) told.push(...lines);
  }
  return told;
};
