import type { Block, Said } from '../block.js';
import { exampleOf } from '../findings.js';
import { partsOf } from '../say.js';
import { type Markup, markup } from './markup.js';
import { openers, ruleDetails } from './rule-details.js';
import { sectionOf } from './scene.js';
import type { View } from './view.js';

/** Of each rule: messages told, and places named. A page on which nearly every rule has something to say tells less of each. */
const most = ({ blocks: { length } }: View) =>
  length > 70 ? { kinds: 2, examples: 2 } : length > 50 ? { kinds: 3, examples: 2 } : { kinds: 8, examples: 5 };

/** One thing that a rule said: how often, what, and the first few places, masked. */
const saidHtml = (view: View, { count, text, examples }: Said, share: number): Markup => {
  const { words, report, context } = view;
  const { fact, todo } = partsOf(text);
  const shown = examples.slice(0, share);
  return markup`<li><p><b>${words.times(count)}</b> ${fact}${todo === '' ? undefined : markup` <span class="quiet">→ ${todo}</span>`}</p>
    ${shown.length === 0 ? undefined : markup`<ul class="examples">${shown.map((example) => markup`<li>${exampleOf(example, report, context)}</li>`)}</ul>`}</li>`;
};

const ruleHtml = (view: View, block: Block): Markup => {
  const { rule, said } = block;
  const { kinds, examples } = most(view);
  const share = Math.max(1, Math.floor(examples / Math.max(1, said.length)));
  return ruleDetails(
    view,
    { ...block, id: rule.id, options: rule.options, law: rule.law },
    markup`<ul class="said">${said.slice(0, kinds).map((one) => saidHtml(view, one, share))}</ul>
      ${said.length > kinds ? markup`<p class="quiet">${view.words.more(said.length - kinds)}</p>` : undefined}`,
  );
};

/** Why each rule exists, what to do about what it found, and the first few places, masked. */
export const rulesPart = (view: View): Markup | undefined =>
  view.blocks.length === 0
    ? undefined
    : sectionOf(view, 'rules', view.said.rules, [
        markup`<p class="note">${view.said.examplesNote}</p>`,
        openers(view),
        ...view.blocks.map((block) => ruleHtml(view, block)),
      ]);
