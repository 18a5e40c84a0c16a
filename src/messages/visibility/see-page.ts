import type { HardToRead, HiddenBy, Seen } from '../../model/document/message-parts.js';
import { type Doubt, makeCascade } from '../css/cascade.js';
import { makeInlineReader } from '../css/inline-style.js';
import { readStyleSheets } from '../css/style-sheets.js';
import type { Page } from '../html/page.js';
import type { Parsers } from '../html/parsers.js';
import { paint } from './paint.js';
import type { Sight } from './sight.js';

/** A screen of a desk, and one of a hand. */
const WIDTHS = [700, 400] as const;
/** Steps of matching for a page; an ordinary one takes some ten thousands. */
const MOST_STEPS = 400_000;

const isHard = (sight: Sight): sight is HardToRead => sight === 'faint' || sight === 'tiny';
const isHidden = (sight: Sight): sight is HiddenBy => sight !== 'visible' && sight !== 'undecided' && !isHard(sight);

/** What is hidden on either screen is hidden: half of those who get the mail do not see it. */
const onBoth = (desk: Sight, hand: Sight): Sight => {
  if (isHidden(desk) && isHidden(hand)) return desk;
  if (isHidden(desk) || isHidden(hand)) return desk === 'undecided' || hand === 'undecided' ? 'undecided' : 'width';
  return desk === 'undecided' || isHard(desk) ? desk : hand;
};
/** With and without the rules of which nobody knows whether they fit. */
const inDoubt = (without: Sight, withThem: Sight): Sight => {
  if (isHidden(without) !== isHidden(withThem) || without === 'undecided') return 'undecided';
  return isHard(without) && withThem === 'visible' ? withThem : without;
};

/** What somebody sees at each step of a page, at two widths. */
export const seePage = (page: Page, parsers: Parsers): readonly Seen[] => {
  const sheets = readStyleSheets(page, parsers);
  const inline = makeInlineReader(parsers);
  let gaveUp = false;
  const at = (width: number): readonly Sight[] => {
    const doubt: Doubt = { unsure: false, gaveUp: false };
    const look = (doubtful: boolean): Sight[] =>
      paint(page, makeCascade(sheets, inline, { width, doubtful }, { steps: MOST_STEPS }, doubt));
    const without = look(false);
    gaveUp ||= doubt.gaveUp;
    if (!doubt.unsure || gaveUp) return without;
    const withThem = look(true);
    return without.map((sight, i) => inDoubt(sight, withThem[i] as Sight));
  };
  const desk = at(WIDTHS[0]);
  const hand = sheets.hasMedia ? at(WIDTHS[1]) : desk;
  return desk.map((sight, i): Seen => {
    const both = onBoth(sight, hand[i] as Sight);
    // A sheet that could not be read may show what is hidden, and hide what shows.
    if (both === 'undecided' || ((sheets.isPartial || gaveUp) && !isHidden(both))) return { visible: 'undecided' };
    if (isHidden(both)) return { visible: 'hidden', hiddenBy: both };
    return isHard(both) ? { visible: 'visible', hardToRead: both } : { visible: 'visible' };
  });
};
