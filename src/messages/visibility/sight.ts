import type { HiddenBy } from '../../model/document/message-parts.js';
import { contrast, over } from '../css/colours.js';
import { LEAST_OPACITY, type Look } from './look.js';

/** Letters of one or two pixels are dust. */
const LEAST_LETTER = 3;
/** Below it letters cannot be told from the ground: #eee on white is 1.16, #ddd on white 1.36. */
const LEAST_CONTRAST = 1.2;
/** A line that begins further to the right, and does not go on below, is cut. */
const PAGE = 700;
const FAR_INDENT = 300;
const NEAR_INDENT = 100;

/** How something is seen: what hides it, or whether it shows. */
export type Sight = HiddenBy | 'visible' | 'undecided';

/** Whether a picture under this look is seen. */
export const sightOfPicture = (look: Look): Sight =>
  look.hidden ?? (look.isVisible ? (look.unsure || look.isFolded ? 'undecided' : 'visible') : 'visibility');

/** Whether letters under this look are seen. */
export const sightOfLetters = (look: Look): Sight => {
  const box = look.hidden ?? (look.isVisible ? undefined : 'visibility');
  if (box !== undefined) return box;
  if (look.fontSize < LEAST_LETTER && !look.sizeUnsure) return 'size';
  if (look.blockIndent <= -FAR_INDENT || (look.isOneLine && look.blockIndent >= PAGE)) return 'off-screen';
  const ink = look.fill ?? look.ink;
  if (ink === 'unknown' || look.unsure || look.isFolded || look.sizeUnsure || look.blockIndent <= -NEAR_INDENT) return 'undecided';
  const apart = contrast(over(ink, look.ground, look.opacity), look.ground);
  if (ink.alpha >= LEAST_OPACITY && apart >= LEAST_CONTRAST) return 'visible';
  // What lies under it may be of any colour.
  return look.groundUnsure && ink.alpha >= LEAST_OPACITY ? 'undecided' : 'colour';
};
