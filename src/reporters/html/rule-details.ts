import type { AnyRule } from '../../model/rule.js';
import { fill } from '../say.js';
import { visible } from '../visible.js';
import { lawLinks } from './law-links.js';
import { type Markup, markup } from './markup.js';
import { idIn, type Scene } from './scene.js';

/** The word of a severity; the style sheet puts a mark before it. */
export const severityTag = ({ words }: Pick<Scene, 'words'>, severity: 'error' | 'warning' | 'info'): Markup =>
  markup`<span class="tag t-${severity}">${words.severities[severity]}</span>`;

/** A rule that found something. */
export interface RuleTold {
  readonly id: string;
  /** Absent when the rule is not loaded: its id is all that there is to tell. */
  readonly known: AnyRule | undefined;
  readonly severity: 'error' | 'warning' | 'info';
  readonly headline: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly law: readonly string[];
  /** How many texts are named. */
  readonly texts?: number;
}

/** Why a rule exists, what to do and the texts behind it; below, what it said. Closed until somebody opens it. */
export const ruleDetails = (scene: Scene, { id, known, severity, headline, options, law, texts = 6 }: RuleTold, said: Markup): Markup => {
  const { words } = scene;
  const prose = (part: 'why' | 'remedy'): string => (known === undefined ? '' : fill(words, words.text(known.docs[part]), options));
  return markup`<details id="${idIn(scene, `rule-${id}`)}" class="rule">
    <summary><h3>${severityTag(scene, severity)} <span>${headline}</span> <small>${visible(id, 60)}</small></h3></summary>
    <div class="body">
      ${
        known === undefined
          ? markup`<p>${words.unknownRule}</p>`
          : markup`<dl>
        <dt>${words.headings.why}</dt><dd>${prose('why')}</dd>
        <dt>${words.headings.remedy}</dt><dd>${prose('remedy')}</dd>
        <dt>${scene.said.texts}</dt><dd>${lawLinks(scene, law, texts)}</dd></dl>`
      }
      ${said}
    </div></details>`;
};

/** Buttons that open and close all rules; hidden until the script is there. */
export const openers = ({ said }: Pick<Scene, 'said'>): Markup =>
  markup`<p class="openers" hidden><button type="button" data-open="1">${said.openAll}</button> <button type="button" data-open="">${said.closeAll}</button></p>`;
