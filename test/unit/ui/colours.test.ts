import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { highlightColours } from '../../../src/ui/highlight-style.ts';
import { channelsOf } from '../../../src/ui/look.ts';

type Colour = readonly [red: number, green: number, blue: number];
type Look = 'light' | 'dark';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');

function token(name: string, look: Look): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(
    tokens,
  );
  const value = pair?.[look === 'light' ? 1 : 2];
  if (!value) throw new Error(`tokens.css has no pair of colours for --${name}.`);
  return value;
}

/** Red, green and blue as amounts of light, from 0 to 1. */
function lightOf(hex: string): Colour {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((hex) => {
      const [red, green, blue] = lightOf(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    })
    .sort((a, b) => a - b);
  return high / low;
}

type Matrix = readonly [Colour, Colour, Colour];

/** How colours reach an eye without one kind of cone (Machado, Oliveira and Fernandes, 2009). */
const eyes: Readonly<Record<string, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(matrix: Matrix, [x, y, z]: Colour): Colour {
  const row = ([a, b, c]: Colour) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** In Oklab, where equal distances look equal. */
function seen(hex: string, eye: Matrix): Colour {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const [red, green, blue] = times(eye, lightOf(hex));
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [clamp(red), clamp(green), clamp(blue)],
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

function distance(one: string, other: string, eye: Matrix): number {
  const [a, b] = [seen(one, eye), seen(other, eye)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(['light', 'dark'] as const)('in the %s look', (look) => {
  const papers = ['paper', 'paper-soft'];

  test.each([
    'ink',
    'ink-soft',
    'ink-faint',
    'accent',
    'harshness',
    'ambiguity',
    'outreach',
    'trust',
  ])('text in %s can be read on every paper', (name) => {
    for (const paper of papers)
      expect(contrast(token(name, look), token(paper, look))).toBeGreaterThanOrEqual(4.5);
  });

  test('words on and in the accent can be read', () => {
    expect(contrast(token('on-accent', look), token('accent', look))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('accent', look), token('accent-soft', look))).toBeGreaterThanOrEqual(4.5);
  });

  test('the edges of controls can be seen', () => {
    for (const paper of [...papers, 'paper-sunk'])
      expect(contrast(token('line-strong', look), token(paper, look))).toBeGreaterThanOrEqual(3);
  });

  test('highlights have the colours of the interface', () => {
    for (const name of ['harshness', 'ambiguity', 'outreach', 'trust'] as const)
      expect(highlightColours[look][name]).toBe(token(name, look));
  });

  test.each(Object.entries(eyes))('the three categories differ for eyes with %s', (_, eye) => {
    const pairs = [
      ['harshness', 'ambiguity'],
      ['harshness', 'outreach'],
      ['ambiguity', 'outreach'],
    ] as const;
    for (const [one, other] of pairs)
      expect(distance(token(one, look), token(other, look), eye)).toBeGreaterThan(0.1);
  });
});

test('a computed colour is read with and without its opacity', () => {
  expect(channelsOf('rgb(255, 255, 255)')).toEqual({ lightness: 1, alpha: 1 });
  expect(channelsOf('rgba(0, 0, 0, 0)')).toEqual({ lightness: 0, alpha: 0 });
  expect(channelsOf('rgb(0 0 0 / 0.5)')?.alpha).toBe(0.5);
  expect(channelsOf('color(srgb 0 0 0)')).toBeUndefined();
});
