export { explainRule, ruleMarkdownIndex, ruleMarkdownPage } from './rule-docs/explain.js';
export { explainRow } from './terminal/row-explanation.js';
export { safeText } from './text/safe-text.js';
