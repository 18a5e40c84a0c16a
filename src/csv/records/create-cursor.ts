import type { Block } from './blocks.js';
import { CarefulCursor } from './careful-cursor.js';
import type { Cursor } from './cursor.js';
import { type Dialect, isSimpleDialect } from './dialect.js';
import { FastCursor } from './fast-cursor.js';
import type { SimdScanner } from './simd-scanner.js';

/** A cursor over a block, by the lane that its dialect needs. */
export const createCursor = (block: Block, dialect: Dialect, scanner?: SimdScanner): Cursor =>
  isSimpleDialect(dialect) ? new FastCursor(block, dialect.delimiter.charCodeAt(0), scanner) : new CarefulCursor(block, dialect);
