import type { ReadingLook } from '../../lib/browser/reading-look';

/** The key under which the last theme is noted: the settings come too late for the first frame of a page. */
const LAST_THEME = 'theme';

/** Shows every screen of this page in a theme, from now on and in the first frame of the next page. */
export function showTheme(theme: ReadingLook['theme']): void {
  if (document.documentElement.dataset.theme === theme) return;
  document.documentElement.dataset.theme = theme;
  // Without storage, the next page begins with the theme of the machine.
  try {
    localStorage.setItem(LAST_THEME, theme);
  } catch (error) {
    console.error(error);
  }
}

/** Shows the theme of the previous page. */
export function showLastTheme(): void {
  try {
    document.documentElement.dataset.theme = localStorage.getItem(LAST_THEME) ?? 'system';
  } catch (error) {
    console.error(error);
  }
}
