import { signal } from '@preact/signals';
import { createLanguage } from '../../../components/shared/messages';
import { createNow } from '../../../components/shared/now';
import { formatRoute, type Place, parseRoute, type Route } from '../../../components/shared/route';
import { showLastTheme, showTheme } from '../../../components/shared/theme';
import type { ToastContent } from '../../../components/shared/toast';
import { browserLanguage } from '../../../lib/browser/language';
import { DEFAULT_SETTINGS, followSettings, type Settings, type SettingsProblem } from '../../../lib/browser/settings';
import { LibraryError } from '../../../lib/library/database/errors';
import { openLibrary, tellOfLateWrites } from '../../../lib/library/database/open';

showLastTheme();

/** The state that all pages of the library share. */
export const language = createLanguage(browserLanguage());
/** The languages in which the reader may name a month: that of the interface, and those asked of the web. */
export const locales = [...new Set([language.locale, ...navigator.languages])];
export const library = openLibrary();
export const now = createNow();
export const route = signal<Route>(parseRoute(location.hash));
export const settings = signal<Settings>(DEFAULT_SETTINGS);
/**
 * Is set when the settings that are shown are not those that the reader chose, or are not stored; null when all is
 * well.
 */
export const settingsProblem = signal<SettingsProblem | null>(null);
export const toast = signal<ToastContent | null>(null);
export const helpIsOpen = signal(false);

// The list restores its own scroll position: its rows are not there yet when the browser would scroll.
history.scrollRestoration = 'manual';
addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

/** Goes to a place; `replace` leaves no way back to the one before, as when a filter is typed. */
export function go(place: Place, { replace = false } = {}): void {
  const hash = formatRoute(place);
  if (!replace) {
    location.hash = hash;
    return;
  }
  history.replaceState(history.state, '', hash);
  route.value = parseRoute(hash);
}

const followed = followSettings({
  changed: (now) => {
    settings.value = now;
    showTheme(now.theme);
  },
  failed: (problem) => {
    settingsProblem.value = problem;
    if (problem) toast.value = { text: language.t(`settings_${problem}`), tone: 'warning' };
    else if (toast.value?.text === language.t('settings_unread')) toast.value = null;
  },
});

export const { change } = followed;

/** Shows that something was done. */
export function say(text: string): void {
  toast.value = { text, tone: 'done' };
}

/** Shows in the reader's words what the library could not do. */
export function warn(error: unknown): void {
  const text = language.t(error instanceof LibraryError ? `library_${error.code}` : 'library_corrupt');
  if (!(error instanceof LibraryError)) console.error(error);
  toast.value = { text, tone: 'warning' };
}

const lateText = language.t('writeLate');
tellOfLateWrites(library, {
  late: () => {
    toast.value = { text: lateText, tone: 'warning' };
  },
  settled: () => {
    if (toast.value?.text === lateText) toast.value = null;
  },
});

/** Shows that something was done, with the way to take it back. */
export function offerUndo(text: string, undo: () => Promise<unknown>): void {
  const run = async () => {
    await undo();
    toast.value = null;
  };
  toast.value = { text, tone: 'done', action: { label: language.t('undo'), run: () => void run().catch(warn) } };
}

// The page is drawn with the reader's settings from the beginning.
await followed.ready;
