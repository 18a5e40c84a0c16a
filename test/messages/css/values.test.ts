import { describe, expect, it } from 'vitest';
import { BLACK, contrast, over, readColour, WHITE } from '../../../src/messages/css/colours.js';
import { readFontSize, readLength } from '../../../src/messages/css/lengths.js';

it.each<readonly [string, number | 'unknown' | undefined]>([
  ['12px', 12],
  ['12', 12],
  [' +1.5PX ', 1.5],
  ['-.5px', -0.5],
  ['0', 0],
  ['0%', 0],
  ['3pt', 4],
  ['1pc', 16],
  ['1in', 96],
  ['2.54cm', 96],
  ['25.4mm', 96],
  ['101.6q', 96],
  ['2em', 40],
  ['2rem', 32],
  ['2ex', 20],
  ['2ch', 20],
  ['50%', 150],
  ['10vw', 70],
  ['10vh', 70],
  ['10vmin', 70],
  ['10vmax', 70],
  ['auto', undefined],
  ['1.2.3px', undefined],
  ['12 px', undefined],
  ['x12px', undefined],
  ['12pxx', undefined],
  ['calc(1px + 2px)', 'unknown'],
  ['var(--a)', 'unknown'],
  ['env(x)', 'unknown'],
  ['min(1px,2px)', 'unknown'],
  ['clamp(1px,2px,3px)', 'unknown'],
])('the length %j, where an em is 20 pixels and the whole 300: %s', (text, pixels) => {
  const length = readLength(text, { em: 20, whole: 300 });
  if (typeof pixels === 'number') expect(length).toBeCloseTo(pixels, 6);
  else expect(length).toBe(pixels);
});

it.each<readonly [string, number | 'unknown' | undefined]>([
  ['smaller', 20],
  ['larger', 28.8],
  ['inherit', 24],
  ['unset', 24],
  ['initial', 16],
  ['xx-small', 9],
  ['x-small', 10],
  ['small', 13],
  ['Medium', 16],
  ['large', 18],
  ['x-large', 24],
  ['xx-large', 32],
  ['2em', 48],
  ['50%', 12],
  ['0', 0],
  ['-1px', undefined],
  ['big', undefined],
  ['calc(1px)', 'unknown'],
])('letters of size %j in letters of 24 pixels: %s', (text, pixels) => {
  const size = readFontSize(text, 24);
  if (typeof pixels === 'number') expect(size).toBeCloseTo(pixels, 6);
  else expect(size).toBe(pixels);
});

describe('colours', () => {
  it.each<readonly [string, readonly [number, number, number, number]]>([
    ['#fff', [255, 255, 255, 1]],
    ['#1a2', [17, 170, 34, 1]],
    ['#11AA22', [17, 170, 34, 1]],
    ['#1a28', [17, 170, 34, 0.533]],
    ['#11aa2280', [17, 170, 34, 0.502]],
    ['Teal', [0, 128, 128, 1]],
    ['transparent', [0, 0, 0, 0]],
    ['rgb(17, 170, 34)', [17, 170, 34, 1]],
    ['rgb(17 170 34 / 50%)', [17, 170, 34, 0.5]],
    ['rgba(17,170,34,.25)', [17, 170, 34, 0.25]],
    ['rgb(100%, 50%, 0%)', [255, 127.5, 0, 1]],
    ['hsl(0, 100%, 50%)', [255, 0, 0, 1]],
    ['hsl(60, 100%, 50%)', [255, 255, 0, 1]],
    ['hsl(120, 100%, 25%)', [0, 127.5, 0, 1]],
    ['hsl(180, 100%, 25%)', [0, 127.5, 127.5, 1]],
    ['hsl(240, 100%, 50%)', [0, 0, 255, 1]],
    ['hsl(300, 100%, 50%)', [255, 0, 255, 1]],
    ['hsl(-60, 100%, 50%)', [255, 0, 255, 1]],
    ['hsl(480, 100%, 50%)', [0, 255, 0, 1]],
    ['hsl(30, 50%, 75%)', [223.125, 191.25, 159.375, 1]],
    ['hsla(210, 0%, 40%, 0.4)', [102, 102, 102, 0.4]],
  ])('%s', (text, [red, green, blue, alpha]) => {
    const colour = readColour(text);
    if (typeof colour !== 'object') throw new Error(String(colour));
    for (const [channel, value] of Object.entries({ red, green, blue, alpha }))
      expect(colour[channel as 'red'], channel).toBeCloseTo(value, 2);
  });

  it.each<readonly [string, boolean, 'unknown' | undefined]>([
    ['var(--x)', false, 'unknown'],
    ['color-mix(in srgb, red, blue)', false, 'unknown'],
    ['oklch(50% 0.1 20)', false, 'unknown'],
    ['rgb(calc(1), 2, 3)', false, 'unknown'],
    ['rgb(a, b, c)', false, undefined],
    ['#ff', false, undefined],
    ['#fffff', false, undefined],
    ['#ggg', false, undefined],
    ['f4f4f4', false, undefined],
    ['nonsense', false, undefined],
    ['nonsense', true, undefined],
  ])('%s (of an attribute: %s) is %s', (text, legacy, expected) => expect(readColour(text, legacy)).toBe(expected));

  it('of an attribute may lack its hash', () => {
    expect(readColour('F4F4F4', true)).toEqual({ red: 244, green: 244, blue: 244, alpha: 1 });
  });

  it('lie over each other', () => {
    expect(over({ ...BLACK, alpha: 0.5 }, WHITE)).toEqual({ red: 127.5, green: 127.5, blue: 127.5, alpha: 1 });
    expect(over(BLACK, WHITE, 0.2).red).toBeCloseTo(204, 6);
    expect(over({ red: 10, green: 20, blue: 30, alpha: 3 }, WHITE)).toEqual({ red: 10, green: 20, blue: 30, alpha: 1 });
    expect(over({ ...BLACK, alpha: -1 }, WHITE)).toEqual(WHITE);
  });

  // As WCAG's own examples and its checkers have them.
  it.each<readonly [string, string, number]>([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#767676', '#fff', 4.54],
    ['#fff', '#777777', 4.48],
    ['#f00', '#fff', 4],
    ['#0f0', '#fff', 1.37],
    ['#00f', '#fff', 8.59],
    ['#0a0a0a', '#000', 1.06],
  ])('%s on %s stand %s apart', (one, other, apart) => {
    expect(contrast(readColour(one) as never, readColour(other) as never)).toBeCloseTo(apart, 2);
  });
});
