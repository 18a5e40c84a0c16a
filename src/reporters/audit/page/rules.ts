import { type Markup, markup } from '../../html/markup.js';
import { openers, ruleDetails } from '../../html/rule-details.js';
import { sectionOf } from '../../html/scene.js';
import { messageOf, partsOf } from '../../say.js';
import { extentOf, headlineOf } from '../answer.js';
import type { RuleBlock } from '../blocks.js';
import { amountOf, listed, pathOf, setApart } from '../places.js';
import type { AuditView } from './view.js';

const MOST_OTHERS = 3;

const messageHtml = (view: AuditView, block: RuleBlock, { message, options, places }: RuleBlock['messages'][number]): Markup => {
  const { words, context } = view;
  const most = Math.max(1, Math.floor(view.room.places / Math.min(view.room.messages, block.messages.length)));
  const { fact, todo } = partsOf(messageOf(words, message, context.rules.get(block.id), options));
  const { bare, told } = setApart(places);
  const names = bare.map(({ file }) => file);
  const lines = [
    ...told.slice(0, most).map((place) => markup`<li>${words.labelled(pathOf(place.file), amountOf(place, MOST_OTHERS, context))}</li>`),
    ...(told.length > most ? [markup`<li>${context.said.and(told.length - most)}</li>`] : []),
    ...(names.length > 0 ? [markup`<li>${listed(names, names.length, 2 * most, context)}</li>`] : []),
  ];
  return markup`<li><p>${fact}${todo === '' ? undefined : markup` <span class="quiet">→ ${todo}</span>`}</p><ul class="examples">${lines}</ul></li>`;
};

const ruleHtml = (view: AuditView, block: RuleBlock): Markup => {
  const { words, context } = view;
  const known = context.rules.get(block.id);
  const shown = block.messages.slice(0, view.room.messages);
  return ruleDetails(
    view,
    {
      ...block,
      known,
      headline: `${headlineOf(block, context)} · ${extentOf(block, context)}`,
      options: block.messages[0]?.options ?? {},
      texts: view.room.texts,
    },
    markup`<ul class="said">${shown.map((message) => messageHtml(view, block, message))}</ul>
      ${block.messages.length > shown.length ? markup`<p class="quiet">${words.more(block.messages.length - shown.length)}</p>` : undefined}`,
  );
};

/** Why each rule exists, what to do about what it found, and the first few files. */
export const rulesPart = (view: AuditView): Markup | undefined =>
  view.blocks.length === 0
    ? undefined
    : sectionOf(view, 'rules', view.said.rules, [
        markup`<p class="note">${view.said.examplesNote}</p>`,
        openers(view),
        ...view.blocks.map((block) => ruleHtml(view, block)),
      ]);
