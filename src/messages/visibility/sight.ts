import type { HardToRead, HiddenBy } from '../../model/document/message-parts.js';
import { contrast, over } from '../css/colours.js';
import { LEAST_OPACITY, type Look } from './look.js';

/** Letters of one or two pixels are dust. */
const LEAST_LETTER = 3;
/** Below it letters cannot be told from the ground: #eee on white is 1.16, #ddd on white 1.36. */
const LEAST_CONTRAST = 1.2;
/** Letters of the size of a text can be made out from 1.5 on (lightgray on white is 1.49), small ones later (silver on white is 1.82). */
const FAINT = { contrast: 1.5, small: { below: 10, contrast: 1.85 } };
/** Of six pixels notes are printed; of fewer nobody reads a line. */
const TINY = 6;
/** A line that begins further to the right, and does not go on below, is cut. */
const PAGE = 700;
const FAR_INDENT = 300;
const NEAR_INDENT = 100;

/** How something is seen: what hides it, or whether it shows, if only just. */
export type Sight = HiddenBy | HardToRead | 'visible' | 'undecided';

const legibility = ({ fontSize, groundUnsure }: Look, apart: number): HardToRead | 'visible' => {
  if (fontSize < TINY) return 'tiny';
  const { contrast: least, small } = FAINT;
  return !groundUnsure && apart < (fontSize < small.below ? small.contrast : least) ? 'faint' : 'visible';
};

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
  if (ink.alpha >= LEAST_OPACITY && apart >= LEAST_CONTRAST) return legibility(look, apart);
  // What lies under it may be of any colour.
  return look.groundUnsure && ink.alpha >= LEAST_OPACITY ? 'undecided' : 'colour';
};
