import type { Block, Said } from '../block.js';
import { exampleOf } from '../findings.js';
import { fill, partsOf } from '../say.js';
import { visible } from '../visible.js';
import { severityTag } from './findings.js';
import { type Markup, markup } from './markup.js';
import { idIn, lawLinks, sectionOf, type View } from './view.js';

/** Of each rule: messages told, and places named. A page on which nearly every rule has something to say tells less of each. */
const most = ({ blocks }: View) => (blocks.length > 50 ? { kinds: 3, examples: 2 } : { kinds: 8, examples: 5 });
const MOST_LAWS = 6;

/** One thing that a rule said: how often, what, and the first few places, masked. */
const saidHtml = (view: View, { count, text, examples }: Said, share: number): Markup => {
  const { words, report, context } = view;
  const { fact, todo } = partsOf(text);
  const shown = examples.slice(0, share);
  return markup`<li><p><b>${words.times(count)}</b> ${fact}${todo === '' ? undefined : markup` <span class="quiet">→ ${todo}</span>`}</p>
    ${shown.length === 0 ? undefined : markup`<ul class="examples">${shown.map((example) => markup`<li>${exampleOf(example, report, context)}</li>`)}</ul>`}</li>`;
};

const ruleHtml = (view: View, block: Block): Markup => {
  const { words } = view;
  const { rule, known, said, severity, headline } = block;
  const { kinds, examples } = most(view);
  const share = Math.max(1, Math.floor(examples / Math.max(1, said.length)));
  const prose = (part: 'why' | 'remedy'): string => (known === undefined ? '' : fill(words, words.text(known.docs[part]), rule.options));
  return markup`<details id="${idIn(view, `rule-${rule.id}`)}" class="rule">
    <summary><h3>${severityTag(view, severity)} <span>${headline}</span> <small>${visible(rule.id, 60)}</small></h3></summary>
    <div class="body">
      ${
        known === undefined
          ? markup`<p>${words.unknownRule}</p>`
          : markup`<dl>
        <dt>${words.headings.why}</dt><dd>${prose('why')}</dd>
        <dt>${words.headings.remedy}</dt><dd>${prose('remedy')}</dd>
        <dt>${view.said.texts}</dt><dd>${lawLinks(view, rule.law, MOST_LAWS)}</dd></dl>`
      }
      <ul class="said">${said.slice(0, kinds).map((one) => saidHtml(view, one, share))}</ul>
      ${said.length > kinds ? markup`<p class="quiet">${words.more(said.length - kinds)}</p>` : undefined}
    </div></details>\n`;
};

/** Why each rule exists, what to do about what it found, and the first few places, masked. */
export const rulesPart = (view: View): Markup | undefined =>
  view.blocks.length === 0
    ? undefined
    : sectionOf(view, 'rules', view.said.rules, [
        markup`<p class="note">${view.said.examplesNote}</p>`,
        markup`<p class="openers" hidden><button type="button" data-open="1">${view.said.openAll}</button> <button type="button" data-open="">${view.said.closeAll}</button></p>`,
        ...view.blocks.map((block) => ruleHtml(view, block)),
      ]);
