export { explainRule, ruleMarkdownIndex, ruleMarkdownPage } from './explain.js';
export { explainRow } from './row.js';
export { safeText } from './visible.js';
