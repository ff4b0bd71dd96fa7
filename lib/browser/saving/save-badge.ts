import { browser } from 'wxt/browser';
import type { LibraryErrorCode } from '../../library/database/errors';
import type { ReadingProblem } from '../problem';
import type { FailedState } from './save-messages';

/** The state of a save, as a tab's badge shows it. */
export type TabSaveState = { outcome: 'running' } | { outcome: 'saved' } | FailedState;

/** A badge: a sign on the toolbar button, and the words of the button's tooltip. */
export interface Badge {
  text: string;
  title: string;
  colour: string;
}

type MessageName = Parameters<typeof browser.i18n.getMessage>[0];
type Say = (name: MessageName, reason?: string) => string;

const GREY = '#5e5a53';
const GREEN = '#0b6b58';
const RED = '#a4331d';

/** Gives the badge for the state of a save, in the reader's language. */
export function badgeOf(state: TabSaveState, say: Say): Badge {
  switch (state.outcome) {
    case 'running':
      return { text: '…', title: say('badgeSavingTitle'), colour: GREY };
    case 'saved':
      return { text: say('badgeSaved'), title: say('badgeSavedTitle'), colour: GREEN };
    default:
      return { text: say('badgeFailed'), title: say('badgeFailedTitle', say(reasonOf(state))), colour: RED };
  }
}

type ReasonName =
  | `problem_${ReadingProblem}`
  | `library_${LibraryErrorCode}`
  | `saveFailed_${'unknown' | 'interrupted' | 'late'}`;

/** Gives the name of the message that says why a save has failed. */
export function reasonOf(state: FailedState): ReasonName {
  switch (state.outcome) {
    case 'problem':
      return `problem_${state.kind}`;
    case 'failed':
      return state.code === 'unknown' ? 'saveFailed_unknown' : `library_${state.code}`;
    case 'interrupted':
      return 'saveFailed_interrupted';
    case 'late':
      return 'saveFailed_late';
  }
}

/** Shows the state of a save on a tab's badge. The badge disappears by itself when the tab goes to another page. */
export async function showSaveState(tabId: number, state: TabSaveState): Promise<void> {
  const { text, title, colour } = badgeOf(state, (name, reason) => browser.i18n.getMessage(name, reason));
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is nobody to tell.
  }
}

/** Removes the badge of a tab, when it no longer holds. */
export async function clearSaveState(tabId: number): Promise<void> {
  // An empty title restores the extension's own.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: '' }),
  ]).catch(() => undefined);
}
