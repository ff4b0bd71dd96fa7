// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { THEMES } from '../../lib/browser/reading-look';
import { showLastTheme, showTheme } from './theme';

const shown = () => document.documentElement.dataset.theme;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

describe('the theme', () => {
  it('is shown at once, and in the first frame of the next page', () => {
    showTheme('sepia');
    expect(shown()).toBe('sepia');
    delete document.documentElement.dataset.theme;
    showLastTheme();
    expect(shown()).toBe('sepia');
  });

  it('is the machine’s where none was chosen, or none is remembered', () => {
    showLastTheme();
    expect(shown()).toBe('system');
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    showTheme('dark');
    expect(shown()).toBe('dark');
  });
});

/** The colours of a theme, as the style sheet gives them: `light-dark()` is one or the other. */
function coloursOf(theme: (typeof THEMES)[number] | 'light' | 'dark'): Map<string, string> {
  const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8').replace(/@import .*;/, '');
  const isDark = theme === 'dark' || theme === 'black';
  const colours = new Map<string, string>();
  for (const [, selector, body] of css.matchAll(/([^{}]+)\{([^{}]+)\}/g)) {
    const isBase = /^(?:\/\*.*\*\/)?\s*:root\s*$/s.test(selector.trim());
    if (!isBase && !selector.includes(`[data-theme="${theme}"]`)) continue;
    for (const [, name, light, dark] of body.matchAll(
      /--([\w-]+): (?:light-dark\()?(#[0-9a-f]{6})(?:, (#[0-9a-f]{6})\))?/g,
    )) {
      colours.set(name, isDark ? (dark ?? light) : light);
    }
  }
  return colours;
}

/** WCAG 2.2: relative luminance, and the contrast of two colours. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Pairs each colour of text with a colour that it is written on. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['muted', 'paper'],
  ['muted', 'surface'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'accent-weak'],
  ['on-accent', 'accent'],
  ['people', 'paper'],
  ['figures', 'paper'],
  ['dates', 'paper'],
  ['people', 'surface'],
  ['figures', 'surface'],
  ['dates', 'surface'],
  ['ink', 'people-weak'],
  ['ink', 'figures-weak'],
  ['ink', 'dates-weak'],
  ['ink', 'lit'],
  ['ink', 'lit-words'],
  ['warning', 'paper'],
  ['warning', 'warning-weak'],
] as const;

const COLOURS = ['yellow', 'green', 'blue', 'pink'];

describe.each(['light', 'sepia', 'dark', 'black'] as const)('the colours of %s', (theme) => {
  const colours = coloursOf(theme);
  it.each(PAIRS)('%s on %s has the contrast of WCAG AA', (text, ground) => {
    expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(COLOURS)('show the bar of a highlight in %s', (colour) => {
    expect(contrast(colours.get(`bar-${colour}`) ?? '', colours.get('paper') ?? '')).toBeGreaterThanOrEqual(3);
  });
});
