import { expect, it } from 'vitest';
import { messageOf } from '../support.js';

const OUT = '<p class="p"><a class="o" href="https://a.example/off">Se désinscrire</a></p>';

/** How the link of a page is seen under a head. */
const seen = async (head: string, body = OUT): Promise<string> => {
  const { links } = await messageOf(`<html><head>${head}</head><body>${body}</body></html>`, 'a.html');
  const { visible, hiddenBy } = links.at(-1) ?? { visible: 'no link' };
  return hiddenBy === undefined ? visible : `${visible}: ${hiddenBy}`;
};

it.each<readonly [string, string]>([
  ['@layer x{.o{display:none}}', 'undecided'],
  ['@container (width > 1px){.o{display:none}}', 'undecided'],
  ['@scope (.p){.o{display:none}}', 'undecided'],
  ['@SUPPORTS (x:y){.o{display:none}}', 'undecided'],
  ['@supports (x:y){.q{display:none}}', 'visible'],
  ['@font-face{display:none}', 'visible'],
  ['@page{.o{display:none}}', 'visible'],
  ['@page :first{display:none}', 'visible'],
  ['@media screen{display:none}', 'visible'],
  ['.o:::x{display:none}.p:::x{display:none}', 'visible'],
  ['@media screen{@supports (x:y){.o{display:none}}}', 'undecided'],
  ['@supports (x:y){@media print{.o{display:none}}}', 'visible'],
  [`${'@media screen{'.repeat(8)}.o{display:none}${'}'.repeat(8)}`, 'hidden: display'],
  // Sheets nested deeper than anybody writes are not followed.
  [`${'@media screen{'.repeat(20)}.o{display:none}${'}'.repeat(20)}`, 'visible'],
  ['.o{display:none;display:block}', 'visible'],
  ['.o{display:none!important;display:block}', 'hidden: display'],
  ['.o{DISPLAY:NONE}', 'hidden: display'],
  ['.o{color:#fff;}', 'hidden: colour'],
  ['.o{/* display:none */}', 'visible'],
  ['.o{}.p{display:none}', 'hidden: display'],
  ['p.p>a.o:not(.q){display:none}', 'hidden: display'],
  ['.p .q,.p .o{display:none}', 'hidden: display'],
  ['svg|a{display:none}', 'hidden: display'],
  ['.p || .o{display:none}', 'visible'],
  ['.p /deep/ .o{display:none}', 'undecided'],
  ['a:link{display:none}p:link{display:none}', 'hidden: display'],
  ['.p:any-link{display:none}', 'visible'],
  ['[HREF]{display:none}', 'hidden: display'],
  ['[href=https]{display:none}', 'visible'],
  ['[class=o]{display:none}', 'hidden: display'],
  ['[class=O]{display:none}', 'visible'],
  ['[class=O i]{display:none}', 'hidden: display'],
  ['[class|=o]{display:none}', 'hidden: display'],
  ['[href*=OFF]{display:none}', 'visible'],
  ['[href*=OFF i]{display:none}', 'hidden: display'],
  ['a:is(:nth-child(9), .o){display:none}', 'hidden: display'],
  ['a:not(:nth-child(9), .o){display:none}', 'visible'],
  ['a:is(p .o){display:none}', 'undecided'],
  ['a:not(){display:none}', 'undecided'],
])('the sheet %s: %s', async (css, expected) => expect(await seen(`<style>${css}</style>`)).toBe(expected));

it('a page that takes more steps than any that somebody wrote is not decided', async () => {
  const of = (count: number): Promise<string> =>
    seen(`<style>${'.x{color:red}'.repeat(count)}</style>`, `${'<p class="x">a</p>'.repeat(count)}${OUT}`);
  expect(await of(430)).toBe('visible');
  expect(await of(460)).toBe('undecided');
});

it('a style of more than 20,000 characters is read that far', async () => {
  const of = (length: number): Promise<string> => seen('', `<div style="content:'${'x'.repeat(length)}';display:none">${OUT}</div>`);
  expect([await of(19_900), await of(20_000)]).toEqual(['hidden: display', 'visible']);
});

it('a sheet that is longer than any is not read, and said to be', async () => {
  const filler = (length: number): string => `<style>${' '.repeat(length)}</style>`;
  expect(await seen(`${filler(119_980)}<style>.o{display:none}</style>`)).toBe('hidden: display');
  expect(await seen(`${filler(119_990)}<style>.o{display:none}</style>`)).toBe('undecided');
  expect(await seen(filler(120_000))).toBe('visible');
  expect(await seen(filler(120_001))).toBe('undecided');
});

it.each<readonly [string, string, boolean]>([
  ['text outside of a sheet styles nothing', '<p>a{display:none}</p>¤', false],
  ['a title styles nothing', '<title>a{display:none}</title>¤', false],
  ['a sheet in the body does', '<style>a{display:none}</style>¤', true],
  ['a value in quotes declares nothing', '<div style="background:url(\'a;display:none;b\')">¤</div>', false],
  ['neither does one in brackets', '<div style="background:url(a;display:none;b)">¤</div>', false],
  ['what follows it does', '<div style="background:url(a);display:none">¤</div>', true],
  ['a comment declares nothing', '<div style="/*;display:none;*/">¤</div>', false],
  ['a pair without a colon declares nothing', '<div style="display none;color:red">¤</div>', false],
  ['important, with blanks', '<style>div{display:block!important}</style><div style="display:none ! important ;">¤</div>', true],
  ['important, but not at the end', '<div style="display:none !important x">¤</div>', false],
  ['less important', '<style>div{display:block!important}</style><div style="display:none">¤</div>', false],
  ['the same style twice', '<i style="display:none">x</i><div style="display:none">¤</div>', true],
])('%s', async (_, body, hides) => expect(await seen('', body.replace('¤', OUT))).toBe(hides ? 'hidden: display' : 'visible'));

it.each<readonly [string, string]>([
  ['<table bgcolor="#fff" width="0" height="0"><tr><td>¤</td></tr></table>', 'visible'],
  ['<div width="0" style="overflow:hidden">¤</div>', 'hidden: size'],
  ['<div height="0" style="overflow:hidden">¤</div>', 'hidden: size'],
  ['<div height=" 2 " style="overflow:hidden">¤</div>', 'hidden: size'],
  ['<div height="3" style="overflow:hidden">¤</div>', 'visible'],
  ['<div height="0" style="overflow:hidden;height:20px">¤</div>', 'visible'],
  ['<div background="a.png" style="background-image:none"><a href="#" style="color:#fff">x</a></div>', 'hidden: colour'],
  ['<div hidden>¤</div>', 'hidden: display'],
  ['<div hidden="until-found">¤</div>', 'hidden: display'],
  ['<font color="#fff">¤</font>', 'visible'],
  ['<body text="#fff">¤<p><b>x</b></p>', 'visible'],
  ['<body link="#fff">¤', 'hidden: colour'],
  ['<body link="fff">¤', 'hidden: colour'],
  ['<body bgcolor="0000ee" link="0000ee">¤', 'hidden: colour'],
  ['<div link="#fff">¤</div>', 'visible'],
  ['<div background="a.png" link="#fff"><font color="#fff">¤</font></div>', 'visible'],
  ['<div background="a.png"><a href="https://a.example/off"><font color="#fff">x</font></a></div>', 'undecided'],
  ['<a href="https://a.example/off"><font color="white">x</font></a>', 'hidden: colour'],
  ['<a href="https://a.example/off"><font color=" FFFFFF ">x</font></a>', 'hidden: colour'],
  ['<a href="https://a.example/off"><font color="nonsense">x</font></a>', 'visible'],
  ['<a href="https://a.example/off"><font size="1">x</font></a>', 'visible'],
  ['<a href="https://a.example/off" color="white">x</a>', 'hidden: colour'],
])('%s: %s', async (body, expected) => {
  const { links } = await messageOf(body.replace('¤', OUT), 'a.html');
  expect([links.at(-1)?.visible, links.at(-1)?.hiddenBy].filter(Boolean).join(': ')).toBe(expected);
});
