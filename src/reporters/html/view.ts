import type { Report } from '../../model/report.js';
import type { Lang } from '../../model/text.js';
import { type Block, blocksOf } from '../block.js';
import type { ReporterContext } from '../reporter.js';
import { type Scene, sceneOf } from './scene.js';

/** A report in one language: what each section of the page is made from. */
export interface View extends Scene {
  readonly report: Report;
  readonly context: ReporterContext;
  /** The rules that found something, worst first. */
  readonly blocks: readonly Block[];
  /** Whether a cleaned file was written: "was dropped" or "would be". */
  readonly written: boolean;
}

export const viewOf = (report: Report, given: ReporterContext, lang: Lang): View => {
  const scene = sceneOf(lang, given);
  // The page is for a reader who may look at everything: `--quiet` is about the terminal.
  const context: ReporterContext = { ...given, lang, words: scene.words, quiet: false };
  return { ...scene, report, context, blocks: blocksOf(report, context), written: report.output !== undefined };
};
