import { emptyFigureTally, type FigureTally, mergeFigureTallies } from '../../model/outcome/figure-tally.js';
import { FigureCounter } from '../figures/figure-counter.js';
import { figuresOf } from '../figures/figures-of-tally.js';
import { rulesOf } from '../plan/rules-of.js';
import type { Collector } from './collector.js';

/** Counts ages, sources, delays and shares. */
export const figureCollector: Collector<true, FigureTally> = {
  empty: emptyFigureTally,
  merge: mergeFigureTallies,
  watch: (tally, _, plan, loaded) => {
    const counter = new FigureCounter(plan, rulesOf(plan, loaded), tally);
    return { row: ({ contact, decision }) => counter.row(contact, decision), close: () => counter.close() };
  },
  report: (tally, _, rows) => ({ figures: figuresOf(tally, rows.in) }),
};
