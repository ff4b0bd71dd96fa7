import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Language } from '../../../components/shared/messages';
import type { ToastContent } from '../../../components/shared/toast';
import { isSamePage, type ReadTab } from '../../../lib/browser/reading/copy-tab';
import type { Reading } from '../../../lib/browser/reading/follow-page';
import { failedSaves } from '../../../lib/browser/saving/failed-saves';
import { reasonOf, showSaveState } from '../../../lib/browser/saving/save-badge';

/** What is said and offered of a page in which there is no article to keep. */
export interface Unkept {
  /** True when a save of the page, without the popup, has kept nothing. */
  isNotSaved: boolean;
  /** Keeps the page's address alone; left out where there is none to keep, or it is kept already. */
  onSaveAddress?(): void;
}

interface UnkeptParts {
  tab: ReadTab;
  language: Language;
  reading: ReadonlySignal<Reading>;
  unkept: Signal<Unkept>;
  say(content: ToastContent): void;
  /** Called when the library could not do what was asked. */
  failed(error: unknown): void;
  /** Saves the article that is shown. */
  keep(): void;
  /** Keeps an address alone. @throws LibraryError */
  saveAddress(url: string, title: string): Promise<void>;
  openLibrary(): void;
}

/**
 * Offers the address of the page, and tells the reader why the last save from this tab, by the shortcut or the menu, has
 * kept nothing, and what can be done. The badge stays until something is kept, or the tab goes to another page.
 */
export async function followUnkept(parts: UnkeptParts): Promise<void> {
  const { tab, reading, unkept } = parts;
  const { t } = parts.language;

  async function keepAddress(url: string, title: string): Promise<void> {
    await parts.saveAddress(url, title);
    parts.say({ text: t('addressSaved'), tone: 'done', action: { label: t('openLibrary'), run: parts.openLibrary } });
  }
  const keepOwnAddress = async () => {
    await keepAddress(tab.url, tab.title);
    unkept.value = { isNotSaved: false };
    await showSaveState(tab.id, { outcome: 'saved' });
  };
  if (/^https?:/i.test(tab.url)) {
    unkept.value = { isNotSaved: false, onSaveAddress: () => void keepOwnAddress().catch(parts.failed) };
  }

  const failed = (await failedSaves.take(tab.id)).at(-1);
  if (!failed) return;
  const { url, isLink } = failed;
  const reason = t(reasonOf(failed.state));
  if (isLink || !isSamePage(url, tab.url)) {
    const run = () => void keepAddress(url, '').catch(parts.failed);
    const action = { label: t(isLink ? 'tryAgain' : 'saveAddressOnly'), run };
    parts.say({ text: t('failedSaveOf', reason, url), tone: 'warning', action });
  } else if (reading.value.step === 'problem') {
    unkept.value = { ...unkept.value, isNotSaved: true };
  } else {
    parts.say({
      text: t('badgeFailedTitle', reason),
      tone: 'warning',
      action: { label: t('tryAgain'), run: parts.keep },
    });
  }
}
