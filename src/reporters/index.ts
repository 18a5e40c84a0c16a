export { explainRule, markdownIndex, markdownRule } from './explain.js';
export { explainRow } from './row.js';
export { visible } from './visible.js';
