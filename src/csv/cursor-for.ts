import type { Block } from './blocks.js';
import { CarefulCursor } from './careful.js';
import type { Cursor } from './cursor.js';
import { type Dialect, isPlain } from './dialect.js';
import { PlainCursor } from './plain.js';
import type { Structure } from './structure.js';

/** A cursor over a block, by the lane that its dialect needs. */
export const cursorFor = (block: Block, dialect: Dialect, structure?: Structure): Cursor =>
  isPlain(dialect) ? new PlainCursor(block, dialect.delimiter.charCodeAt(0), structure) : new CarefulCursor(block, dialect);
