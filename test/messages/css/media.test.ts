import { expect, it } from 'vitest';
import { messageOf } from '../support.js';

const OUT = '<p class="p"><a class="o" href="https://a.example/off">Se désinscrire</a></p>';

/** How the link of a page is seen under a head. */
const seen = async (head: string, body = OUT): Promise<string> => {
  const { links } = await messageOf(`<html><head>${head}</head><body>${body}</body></html>`, 'a.html');
  const { visible, hiddenBy } = links.at(-1) ?? { visible: 'no link' };
  return hiddenBy === undefined ? visible : `${visible}: ${hiddenBy}`;
};

// A mail is looked at on screens of 700 and of 400 pixels.
it.each<readonly [string, string]>([
  ['(min-width:400px)', 'hidden: display'],
  ['(min-width:401px)', 'hidden: width'],
  ['(min-width:700px)', 'hidden: width'],
  ['(min-width:701px)', 'visible'],
  ['(max-width:700px)', 'hidden: display'],
  ['(max-width:699px)', 'hidden: width'],
  ['(max-width:400px)', 'hidden: width'],
  ['(max-width:399px)', 'visible'],
  ['(max-width:25em)', 'hidden: width'],
  ['(max-width:24em)', 'visible'],
  ['(width >= 700px)', 'hidden: width'],
  ['(width > 700px)', 'visible'],
  ['(width > 699px)', 'hidden: width'],
  ['(width <= 400px)', 'hidden: width'],
  ['(width < 400px)', 'visible'],
  ['(width < 401px)', 'hidden: width'],
  ['(700px <= width)', 'hidden: width'],
  ['(700px < width)', 'visible'],
  ['(400px >= width)', 'hidden: width'],
  ['(400px > width)', 'visible'],
  ['(WIDTH <= 400PX)', 'hidden: width'],
  ['(width <= calc(1px))', 'undecided'],
  ['(calc(1px) <= width)', 'undecided'],
  ['(width <= auto)', 'undecided'],
  ['(1px <= width <= 9999px)', 'undecided'],
  ['(height <= 400px)', 'undecided'],
  ['(400px <= 700px)', 'undecided'],
  ['(min-width:calc(1px))', 'undecided'],
  ['(min-width)', 'undecided'],
  ['(max-width)', 'undecided'],
  ['(device-width)', 'hidden: display'],
  ['(device-width:700px)', 'undecided'],
  ['(width:700px)', 'undecided'],
  ['(min-widths:1px)', 'undecided'],
  ['(x-min-width:1px)', 'undecided'],
  ['(prefers-color-scheme)', 'hidden: display'],
  ['(prefers-color-scheme:DARK)', 'visible'],
  ['(prefers-reduced-motion:REDUCE)', 'visible'],
  ['not (min-width:701px)', 'hidden: display'],
  ['not (min-width:1px)', 'visible'],
  ['(not (min-width:1px))', 'visible'],
  ['not (min-resolution:2dppx)', 'undecided'],
  ['(min-width:1px) and (not (max-width:1px))', 'hidden: display'],
  ['(not (max-width:1px)) and (max-width:1px)', 'visible'],
  ['((min-width:1px) and (max-width:9999px))', 'hidden: display'],
  ['(min-width:1px) or (max-width:9999px)', 'undecided'],
  ['not print and (min-width:1px)', 'hidden: display'],
  ['not screen and (min-width:1px)', 'visible'],
  ['ALL', 'hidden: display'],
  ['speech, (min-resolution:2dppx), screen', 'hidden: display'],
  ['(min-resolution:2dppx), speech', 'undecided'],
])('what @media %s hides is %s, whatever asks', async (media, expected) => {
  expect(await seen(`<style>@media ${media}{.o{display:none}}</style>`)).toBe(expected);
  expect(await seen(`<style media="${media}">.o{display:none}</style>`)).toBe(expected);
});

it.each(
  ['hover', 'focus', 'focus-within', 'focus-visible', 'active', 'visited', 'target', 'placeholder-shown', 'default', 'HOVER'].map(
    (name) => [name],
  ),
)('nothing fits :%s while a mail is read', async (name) => {
  expect(await seen(`<style>.o:${name}{display:none}</style>`)).toBe('visible');
  expect(await seen(`<style>.o:not(:${name}){display:none}</style>`)).toBe('hidden: display');
});
