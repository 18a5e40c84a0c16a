import { COLOUR_NAMES } from './colour-names-data.js';

/** Red, green and blue from 0 to 255, opaque at 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

const ofHex = (hex: string): Colour | undefined => {
  const long = hex.length <= 4 ? hex.replace(/./g, '$&$&') : hex;
  if (!/^(?:[\da-f]{6}|[\da-f]{8})$/i.test(long)) return undefined;
  const at = (from: number): number => Number.parseInt(long.slice(from, from + 2), 16);
  return { red: at(0), green: at(2), blue: at(4), alpha: long.length === 8 ? at(6) / 255 : 1 };
};

const share = (text: string, of: number): number => (text.endsWith('%') ? (Number.parseFloat(text) / 100) * of : Number.parseFloat(text));

const ofHsl = (hue: number, saturation: number, lightness: number, alpha: number): Colour => {
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
};

const ofFunction = (name: string, inside: string): Colour | undefined => {
  const [first = '', second = '', third = '', fourth = '1'] = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const alpha = share(fourth, 1);
  const numbers = name.startsWith('hsl')
    ? [Number.parseFloat(first), share(second, 1), share(third, 1)]
    : [share(first, 255), share(second, 255), share(third, 255)];
  if ([...numbers, alpha].some(Number.isNaN)) return undefined;
  const [a, b, c] = numbers as [number, number, number];
  return name.startsWith('hsl') ? ofHsl(((a % 360) + 360) % 360, b, c, alpha) : { red: a, green: b, blue: c, alpha };
};

/**
 * A colour of CSS: hexadecimal, by name, `rgb()` and `hsl()`.
 * @param legacy that of an attribute (`bgcolor="F4F4F4"`), which may lack its `#`
 * @returns 'unknown' for what only a browser can work out; undefined for what is no colour, and is not applied
 */
export const readColour = (text: string, legacy = false): Colour | 'unknown' | undefined => {
  const value = text.trim().toLowerCase();
  if (value === 'transparent') return { ...BLACK, alpha: 0 };
  if (value.startsWith('#')) return ofHex(value.slice(1));
  const named = COLOUR_NAMES.get(value);
  if (named !== undefined) return ofHex(named);
  const call = /^(rgba?|hsla?)\(([^()]{1,80})\)$/.exec(value);
  if (call) return ofFunction(call[1] as string, call[2] as string);
  if (/^(?:var|env|color|color-mix|light-dark|hwb|lab|lch|oklab|oklch|rgba?|hsla?)\(/.test(value)) return 'unknown';
  return legacy ? ofHex(value) : undefined;
};

/** A colour laid over an opaque one. */
export const over = (top: Colour, bottom: Colour, opacity = 1): Colour => {
  const alpha = Math.max(0, Math.min(1, top.alpha * opacity));
  const mix = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return { red: mix(top.red, bottom.red), green: mix(top.green, bottom.green), blue: mix(top.blue, bottom.blue), alpha: 1 };
};

const luminance = ({ red, green, blue }: Colour): number => {
  const linear = (channel: number): number => {
    const share = Math.max(0, Math.min(255, channel)) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** How far two opaque colours stand apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
export const contrast = (a: Colour, b: Colour): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
