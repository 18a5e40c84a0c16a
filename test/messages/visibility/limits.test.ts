import { expect, it } from 'vitest';
import { messageOf } from '../support.js';

const LINK = '<a href="https://a.example/off">Se désinscrire</a>';

/** How the last link of a body is seen; ¤ stands for it. */
const seenIn = async (body: string): Promise<string> => {
  const { links } = await messageOf(`<html><body>${body.replace('¤', LINK)}</body></html>`, 'a.html');
  const { visible, hiddenBy } = links.at(-1) ?? { visible: 'no link' };
  return hiddenBy === undefined ? visible : `${visible}: ${hiddenBy}`;
};
const inside = (style: string): string => `<div style="${style}">¤</div>`;

it.each<readonly [string, string, string]>([
  ['clip:rect(¤);position:absolute', '50px,90px,51px,0', '50px,90px,52px,0'],
  ['clip:rect(¤);position:absolute', '0,51px,90px,50px', '0,52px,90px,50px'],
  ['clip:rect(¤);position:fixed', '9px auto 9px auto', 'auto 9px auto 7px'],
  ['clip-path:inset(¤)', '40% 0 60%', '40% 0 59%'],
  ['clip-path:inset(¤)', '0 40% 0 60%', '0 40% 0 59%'],
  ['clip-path:inset(¤)', '50% round 9px', '49%'],
  ['clip-path:inset(¤)', '50%', '99px'],
  ['height:¤;overflow:hidden', '2px', '3px'],
  ['max-height:¤;overflow:hidden', '2px', '3px'],
  ['width:¤;overflow:hidden', '2px', '3px'],
  ['max-width:¤;overflow:hidden', '2px', '3px'],
  ['height:¤;overflow-x:hidden', '0', 'auto'],
  ['height:¤;overflow-y:hidden', '0', '1%'],
  ['height:¤;overflow:scroll', '0%', '10%'],
  ['height:0;overflow:¤', 'hidden', 'visible'],
  ['line-height:¤;overflow:hidden', '2px', '3px'],
  ['line-height:¤;overflow:hidden', '0', '1'],
  ['line-height:¤;overflow:hidden', '.5px', '.5'],
  ['line-height:0;overflow:hidden¤', '', ';height:20px'],
  ['position:absolute;left:¤', '-500px', 'auto'],
  ['position:absolute;top:¤', '5000px', '4999px'],
  ['position:¤;left:-600px', 'relative', 'static'],
  ['margin-left:¤', '-500px', '-99px'],
  ['margin-top:¤', '-40em', '-6em'],
  ['transform:scale(¤)', '.049', '.05'],
  ['transform:scale(¤)', '-.049', '-.05'],
  ['transform:scale(¤)', '1,.049', '.05,.05'],
  ['transform:scale(¤)', '4.9%', '5%'],
  ['transform:scaleX(¤)', '.049', '.05'],
  ['transform:scaleY(¤)', '.049', '.05'],
  ['transform:scale3d(¤)', '1,0,1', '1,1,0'],
  ['scale:¤', '.049', '.05'],
  ['scale:¤', '1 .049', '1 .05'],
  ['transform:rotateX(¤)', '88deg', '86deg'],
  ['transform:rotateY(¤)', '-90deg', '180deg'],
  ['transform:rotateX(¤)', '.75turn', '.5turn'],
  ['transform:rotateX(¤)', '300grad', '200grad'],
  ['transform:rotateX(¤)', '4.7124rad', '3.1416rad'],
  ['transform:translate(¤)', '-500px', '-499px'],
  ['transform:translate(¤)', '5000px', '4999px'],
  ['transform:translate(¤)', '0 -500px', '0, -499px'],
  ['transform:translate3d(¤)', '0,-500px,0', '0,0,-500px'],
  ['transform:translateX(¤)', '-500px', '-99%'],
  ['transform:translateY(¤)', '-40em', '-30em'],
  ['transform:matrix(¤)', '.04,0,0,.04,0,0', '.06,0,0,.06,0,0'],
  ['transform:matrix(¤)', '1,2,2,4,0,0', '1,2,2,5,0,0'],
  ['transform:matrix(¤)', '0,1,0,1,0,0', '0,1,1,0,0,0'],
  ['opacity:¤', '.09', '.1'],
  ['opacity:¤', '9%', '10%'],
  ['filter:opacity(¤)', '0', '1'],
  ['filter:opacity(¤)', '0%', '10%'],
  ['filter:opacity(¤)', '0.00', '0.1'],
  ['filter:¤', 'blur(2px) opacity(0)', 'opacity(.5) blur(2px)'],
  ['zoom:¤', '.09', '.1'],
  ['font-size:¤', '2.9px', '3px'],
  ['font-size:¤', '.18em', '.19em'],
  ['text-indent:¤', '-300px', '-99px'],
  ['text-indent:¤;white-space:nowrap', '700px', '699px'],
  ['text-indent:¤;white-space:pre', '700px', '699px'],
  ['text-indent:100%;white-space:¤', 'nowrap', 'normal'],
  ['display:¤', 'none', 'initial'],
  ['content-visibility:¤', 'hidden', 'auto'],
  ['visibility:¤', 'hidden', 'visible'],
])('%s hides in its mildest form %j, and not with %j', async (style, hides, shows) => {
  expect(await seenIn(inside(style.replace('¤', hides)))).toMatch(/^hidden: /);
  expect(await seenIn(inside(style.replace('¤', shows)))).toBe('visible');
});

it.each([
  ...['position:absolute;left:-100px', 'position:absolute;left:-499px', 'margin-left:-100px', 'text-indent:-100px', 'text-indent:-299px'],
  ...['text-indent:calc(1px)', 'font-size:calc(1px)', 'visibility:var(--v)', 'display:var(--d)', 'transform:translate(-100%)'],
  ...[
    'transform:translateY(-150%)',
    'transform:rotate(90deg)',
    'transform:scale(var(--s))',
    'transform:translate(calc(1px + 2px))',
    'transform:flip(1)',
  ],
  ...[
    'clip-path:url(#a)',
    'clip-path:circle(9px)',
    'clip-path:xinset(50%)',
    'clip-path:xcircle(0)',
    'clip-path:polygon(0 0, 1px 0, 1px 1px)',
  ],
  ...['height:0;overflow:hidden;padding:9px', 'height:0;overflow:hidden;padding-top:9px', 'height:0;overflow:hidden;padding-bottom:9px'],
])('%s: only a browser could say', async (style) => {
  expect(await seenIn(inside(style))).toBe('undecided');
});

it.each([
  ...[
    'clip:xrect(0,0,0,0);position:absolute',
    'clip:rect(0,0,0,0)x;position:absolute',
    'clip:rect(0,0,0,0);position:sticky',
    'clip:rect(9px);position:fixed',
  ],
  ...[
    'clip-path:none',
    'clip-path:initial',
    'clip-path:unset',
    'height:0;overflow:visible',
    'height:0;overflow:hidden;display:inline',
    'zoom:normal',
  ],
  ...[
    'height:0;overflow:hidden;display:table-cell',
    'height:0;overflow:hidden;display:inline-table',
    'margin-top:-600px;display:inline',
    'float:none',
  ],
  ...[
    'transform:scale(0);display:inline',
    'transform:scale(0);display:contents',
    'clip-path:inset(60%);display:contents',
    'opacity:x',
    'opacity:9',
  ],
  ...[
    'position:inherit',
    'right:-600px',
    'margin-right:-600px',
    'margin-bottom:-600px',
    'filter:opacity(0.5)',
    'filter:xopacity(1)',
    'white-space:nowrap',
  ],
  ...[
    'text-indent:900px',
    'text-indent:auto',
    'text-indent:900px;white-space:pre-wrap',
    'transform:rotate3d',
    'scale:none',
    'visibility:initial',
  ],
])('%s hides nothing', async (style) => expect(await seenIn(inside(style))).toBe('visible'));
