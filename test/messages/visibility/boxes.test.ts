import { expect, it } from 'vitest';
import { messageOf } from '../support.js';

/** How a link is seen that stands in a box of this style. */
const seenIn = async (style: string, tag = 'div'): Promise<string> => {
  const { links } = await messageOf(
    `<html><body><${tag} style="${style}"><a href="https://a.example/off">Se désinscrire</a></${tag}></body></html>`,
    'a.html',
  );
  const { visible, hiddenBy } = links.at(-1) ?? { visible: 'no link' };
  return hiddenBy === undefined ? visible : `${visible}: ${hiddenBy}`;
};

it.each<readonly [string, string]>([
  ['scale:none', 'visible'],
  ['scale:1', 'visible'],
  ['scale:0', 'hidden: size'],
  ['scale:1 0', 'hidden: size'],
  ['transform:none', 'visible'],
  ['transform:scale(1)', 'visible'],
  ['transform:scale(.04)', 'hidden: size'],
  ['transform:scale(4%)', 'hidden: size'],
  ['transform:scale(60%)', 'visible'],
  ['transform:scale(1,.01)', 'hidden: size'],
  ['transform:scale3d(0,1,1)', 'hidden: size'],
  ['transform:scale3d(1,1,0)', 'visible'],
  ['transform:scaleX(0)', 'hidden: size'],
  ['transform:scaleX(-1)', 'visible'],
  ['transform:rotateY(.25turn)', 'hidden: size'],
  ['transform:rotateX(100grad)', 'hidden: size'],
  ['transform:rotateX(1.5708rad)', 'hidden: size'],
  ['transform:rotateX(90rad)', 'visible'],
  ['transform:rotateX(0)', 'visible'],
  ['transform:rotateZ(90deg)', 'undecided'],
  ['transform:rotateZ(45deg)', 'visible'],
  ['transform:skew(80deg)', 'visible'],
  ['transform:skewX(80deg) skewY(10deg)', 'visible'],
  ['transform:perspective(9px) translateZ(-9px)', 'visible'],
  ['transform:wobble(1)', 'undecided'],
  ['transform:wobble(1) scale(0)', 'hidden: size'],
  ['transform:translate(0,-600px)', 'hidden: off-screen'],
  ['transform:translate3d(0,-600px,0)', 'hidden: off-screen'],
  ['transform:translate(-499px,0)', 'visible'],
  ['transform:translate(6000px)', 'hidden: off-screen'],
  ['transform:translate(4000px)', 'visible'],
  ['transform:translate(calc(1px),0)', 'undecided'],
  ['transform:matrix(1,0,0,1,0,0)', 'visible'],
  ['transform:matrix(0,1,-1,0,0,0)', 'visible'],
  ['transform:matrix(1,1,1,1,0,0)', 'hidden: size'],
])('%s: %s', async (style, expected) => expect(await seenIn(style)).toBe(expected));

it.each<readonly [string, string]>([
  ['position:absolute;clip:rect(0,0,0,0)', 'hidden: clipped'],
  ['position:fixed;clip:rect(0,90px,1px,0)', 'hidden: clipped'],
  ['position:absolute;clip:rect(0,1px,90px,0)', 'hidden: clipped'],
  ['position:absolute;clip:rect(0 0 0 0)', 'hidden: clipped'],
  ['position:absolute;clip:rect(0,90px,90px,0)', 'visible'],
  ['position:absolute;clip:rect(auto,auto,auto,auto)', 'visible'],
  ['position:absolute;clip:auto', 'visible'],
  ['clip:rect(0,0,0,0)', 'visible'],
  ['position:relative;clip:rect(0,0,0,0)', 'visible'],
  ['clip-path:none', 'visible'],
  ['clip-path:inherit', 'visible'],
  ['clip-path:inset(10%)', 'visible'],
  ['clip-path:inset(60% 0 40% 0)', 'hidden: clipped'],
  ['clip-path:inset(0 50%)', 'hidden: clipped'],
  ['clip-path:inset(0 90% 0 10%)', 'hidden: clipped'],
  ['clip-path:inset(49% round 60%)', 'visible'],
  ['clip-path:inset(50px)', 'visible'],
  ['clip-path:ellipse(0px 20px)', 'hidden: clipped'],
  ['clip-path:circle(40px)', 'undecided'],
  ['clip-path:polygon(0 0, 90px 0, 0 90px)', 'undecided'],
])('%s: %s', async (style, expected) => expect(await seenIn(style)).toBe(expected));

it.each<readonly [string, string]>([
  ['position:absolute;bottom:-600px', 'hidden: off-screen'],
  ['position:relative;right:-600px', 'hidden: off-screen'],
  ['position:absolute;left:6000px', 'hidden: off-screen'],
  ['position:absolute;left:4000px', 'visible'],
  ['position:absolute;top:-500px', 'hidden: off-screen'],
  ['position:absolute;top:-499px', 'undecided'],
  ['position:absolute;top:-100px', 'undecided'],
  ['position:absolute;top:-99px', 'visible'],
  ['position:absolute;top:auto', 'visible'],
  ['bottom:-600px', 'visible'],
  ['margin-top:-600px', 'hidden: off-screen'],
  ['margin-left:-600px', 'hidden: off-screen'],
  ['margin-right:-600px', 'visible'],
])('%s: %s', async (style, expected) => expect(await seenIn(style)).toBe(expected));

it('what stands in line is not moved up by a margin', async () => {
  expect(await seenIn('margin-top:-600px', 'span')).toBe('visible');
  expect(await seenIn('margin-left:-600px', 'span')).toBe('hidden: off-screen');
});
