import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

/**
 * Settings that a reader chooses. The others are about one machine: what the library was when it was last looked at,
 * when to remind of a backup, and pictures, which this browser has to allow.
 */
export const CHOSEN = [
  'marksOn',
  'popupPictures',
  'buttonOpens',
  'articleSize',
  'typeface',
  'textWidth',
  'lineSpacing',
  'letterSpacing',
  'alignment',
  'theme',
  'hiddenFacts',
  'compactRows',
  'shortcutsOn',
] as const satisfies (keyof Settings)[];

/** Tells whether the reader has changed none of the settings. */
export const isAsInstalled = (settings: Settings) =>
  CHOSEN.every((name) => JSON.stringify(settings[name]) === JSON.stringify(DEFAULT_SETTINGS[name]));

/** Gives what a reader has chosen, of settings as a file has them. */
export function chosenIn(stored: Record<string, unknown>): Partial<Settings> {
  const parsed = parseSettings(stored);
  const chosen = CHOSEN.filter((name) => name in stored).map((name) => [name, parsed[name]]);
  return Object.fromEntries(chosen);
}
