import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import { messageOf } from '../support.js';

const FOLDER = fileURLToPath(new URL('../../../scripts/evaluate/messages/visibility/', import.meta.url));
const rowsOf = (name: string): string[][] =>
  readFileSync(`${FOLDER}${name}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const WAYS = new Map(rowsOf('WAYS.tsv').map(([file, way]) => [file, way]));

describe('the labelled ways out', () => {
  it.each(rowsOf('EXPECTED.tsv').map(([file, hidden]) => ({ file: file as string, hidden, way: WAYS.get(file as string) })))(
    '$file, $way: hidden $hidden',
    async ({ file, hidden }) => {
      const [message] = await readMessages(readFileSync(`${FOLDER}${file}`), file);
      const out = message?.links.filter(({ href }) => href.includes('/off/')) ?? [];
      expect(out).toHaveLength(1);
      expect(out[0]?.visible).toBe(hidden === 'yes' ? 'hidden' : 'visible');
    },
  );

  it('are sixty', () => {
    expect(rowsOf('EXPECTED.tsv')).toHaveLength(60);
  });
});

/** How a link is seen in a page. */
const seen = async (head: string, body: string): Promise<string> => {
  const { links } = await messageOf(`<html><head>${head}</head><body>${body}</body></html>`, 'a.html');
  const { visible, hiddenBy } = links.at(-1) ?? { visible: 'no link' };
  return hiddenBy === undefined ? visible : `${visible}: ${hiddenBy}`;
};
const OUT = '<a href="https://a.example/off">Se désinscrire</a>';
const inside = (style: string): string => `<div style="${style}">${OUT}</div>`;

describe('what hides', () => {
  beforeAll(() => seen('', ''), 30_000);

  it.each<[string, string]>([
    ['', 'visible'],
    ['display:none', 'hidden: display'],
    ['DISPLAY : NONE', 'hidden: display'],
    ['display:none!important', 'hidden: display'],
    ['display:nonsense', 'visible'],
    ['opacity:0.05', 'hidden: opacity'],
    ['opacity:50%', 'visible'],
    ['font-size:2px', 'hidden: size'],
    ['font-size:.1em', 'hidden: size'],
    ['font:1px/1px Arial', 'hidden: size'],
    ['font:bold 12px/16px Arial, sans-serif', 'visible'],
    ['max-height:0;overflow:hidden', 'hidden: size'],
    ['max-height:0;overflow:hidden;padding:20px', 'undecided'],
    ['line-height:0;overflow:hidden', 'hidden: size'],
    ['width:100%;overflow:hidden', 'visible'],
    ['position:absolute;top:-2000px', 'hidden: off-screen'],
    ['position:absolute;left:-200px', 'undecided'],
    ['position:static;left:-9999px', 'visible'],
    ['margin-left:-9999em', 'hidden: off-screen'],
    ['text-indent:-9999px', 'hidden: off-screen'],
    ['transform:translateX(-2000px)', 'hidden: off-screen'],
    ['transform:scaleY(0)', 'hidden: size'],
    ['transform:rotateX(90deg)', 'hidden: size'],
    ['transform:rotate(90deg)', 'undecided'],
    ['transform:rotate(10deg)', 'visible'],
    ['transform:translateY(-200%)', 'undecided'],
    ['text-indent:120%;white-space:nowrap;overflow:hidden', 'hidden: off-screen'],
    ['text-indent:9999px;overflow:hidden', 'visible'],
    ['display:table;height:0;overflow:hidden', 'visible'],
    ['display:contents;opacity:0', 'visible'],
    ['zoom:0.01', 'hidden: size'],
    ['transform:matrix(0,0,0,0,0,0)', 'hidden: size'],
    ['transform:var(--t)', 'undecided'],
    ['clip-path:inset(50%)', 'hidden: clipped'],
    ['clip-path:circle(0)', 'hidden: clipped'],
    ['clip-path:polygon(0 0,0 0,0 0)', 'hidden: clipped'],
    ['clip-path:url(#x)', 'undecided'],
    ['filter:opacity(0)', 'hidden: opacity'],
    ['visibility:collapse', 'hidden: visibility'],
    ['content-visibility:hidden', 'hidden: display'],
  ])('%s: %s', async (style, expected) => {
    expect(await seen('', inside(style))).toBe(expected);
  });

  it.each<[string, string]>([
    ['<a href="https://a.example" style="color:#fff">x</a>', 'hidden: colour'],
    ['<a href="https://a.example" style="color:hsl(0,0%,100%)">x</a>', 'hidden: colour'],
    ['<a href="https://a.example" style="color:rgb(255 255 255 / 1)">x</a>', 'hidden: colour'],
    ['<a href="https://a.example" style="color:#eeeeee">x</a>', 'hidden: colour'],
    ['<a href="https://a.example" style="color:#cccccc">x</a>', 'visible'],
    ['<a href="https://a.example" style="color:var(--brand)">x</a>', 'undecided'],
    ['<a href="https://a.example" style="-webkit-text-fill-color:transparent">x</a>', 'hidden: colour'],
    ['<div style="background:url(a.png)"><a href="https://a.example" style="color:#fff">x</a></div>', 'undecided'],
    ['<div style="background:url(a.png) #000"><a href="https://a.example" style="color:#fff">x</a></div>', 'visible'],
    ['<div style="background:rgba(0,0,0,.9)"><a href="https://a.example" style="color:#fff">x</a></div>', 'visible'],
    [
      '<table bgcolor="black"><tr><td bgcolor="ffffff"><a href="https://a.example"><font color="white">x</font></a></td></tr></table>',
      'hidden: colour',
    ],
    ['<p style="color:#fff"><a href="https://a.example">x</a></p>', 'visible'],
    ['<a href="https://a.example" style="display:block">&nbsp;</a>', 'hidden: empty'],
    ['<a href="https://a.example"><img src="a.png" alt="x" width="1" height="1"></a>', 'hidden: size'],
    ['<a href="https://a.example"><img src="a.png" alt=""></a>', 'visible'],
    ['<table><tr><td style="height:0;overflow:hidden"><a href="https://a.example">x</a></td></tr></table>', 'visible'],
    ['<span style="max-height:0;overflow:hidden"><a href="https://a.example">x</a></span>', 'visible'],
    ['<!--[if mso]><a href="https://a.example">x</a><![endif]-->', 'hidden: outlook-only'],
    ['<!--[if !mso]><!--><a href="https://a.example">x</a><!--<![endif]-->', 'visible'],
    ['<!-- <a href="https://a.example">x</a> -->', 'no link'],
    ['<noscript><a href="https://a.example">x</a></noscript>', 'visible'],
  ])('%s: %s', async (body, expected) => {
    expect(await seen('', body)).toBe(expected);
  });

  it.each<[string, string]>([
    ['.o{display:none}', 'hidden: display'],
    ['a.o[href^="https:"]{display:none}', 'hidden: display'],
    ['div + .o{display:none}', 'visible'],
    ['p > .o{display:none}', 'hidden: display'],
    ['body .o:not(.p){display:none}', 'hidden: display'],
    ['.o:hover{display:none}', 'visible'],
    ['.o::before{display:none}', 'visible'],
    ['.o:nth-child(2n+1){display:none}', 'undecided'],
    ['.p:nth-child(2n+1){display:none}', 'visible'],
    ['#c:checked ~ p .o{display:none}', 'visible'],
    ['.o{display:none}.o:nth-child(3n){display:none}', 'hidden: display'],
    ['@media (max-width:480px){.o{display:none}}', 'hidden: width'],
    ['@media (width <= 480px){.o{display:none}}', 'hidden: width'],
    ['@media print{.o{display:none}}', 'visible'],
    ['@media not print{.o{display:none}}', 'hidden: display'],
    ['@media (prefers-color-scheme:dark){.o{display:none}}', 'visible'],
    ['@media (min-resolution:2dppx){.o{display:none}}', 'undecided'],
    ['@supports (display:grid){.o{display:none}}', 'undecided'],
    ['@import url(x.css);', 'undecided'],
    ['@media screen{@media (max-width:300px){.o{display:none}}}', 'visible'],
    ['.o{display:none', 'hidden: display'],
    ['}}}} .o{color:red} {{', 'visible'],
    ['<!-- .o{display:none} -->', 'hidden: display'],
  ])('the sheet %s: %s', async (css, expected) => {
    expect(await seen(`<style>${css}</style>`, '<p><a class="o" href="https://a.example">Se désinscrire</a></p>')).toBe(expected);
  });
});
