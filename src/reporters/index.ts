export { explainRule, markdownIndex, markdownRule } from './explain.js';
export { loadReporter } from './registry.js';
export type { ReporterContext, WrittenFile } from './reporter.js';
export { explainRow } from './row.js';
export { visible } from './visible.js';
