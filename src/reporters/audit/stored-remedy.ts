import type { AnyRule } from '../../model/rule/rule.js';

/** A rule as an audit tells it: of files that lie there nothing is cleaned, and no campaign waits for them. */
export const asToldOfStored = (rule: AnyRule): AnyRule => {
  const { storedRemedy } = rule.docs;
  return storedRemedy === undefined ? rule : { ...rule, docs: { ...rule.docs, remedy: storedRemedy } };
};
