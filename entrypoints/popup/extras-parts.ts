import type { ReadonlySignal } from '@preact/signals';
import type { SavedTool } from '../../components/popup/saved-strip';
import type { Language } from '../../components/shared/messages';
import type { ToastContent } from '../../components/shared/toast';
import type { ReadingScope } from '../../lib/article/read-page';
import type { ReadTab } from '../../lib/browser/reading/copy-tab';
import type { Reading } from '../../lib/browser/reading/follow-page';
import type { Printed } from '../../lib/browser/reading/reader-address';
import type { KeepState } from '../../lib/browser/saving/keeping';
import type { Settings } from '../../lib/browser/settings';

/** Gives the tools what they need of the page that they are in. */
export interface ExtrasParts {
  place: 'popup' | 'tab';
  /** The tab that is read. */
  tab: Promise<ReadTab | null>;
  /** Tells what is to be printed at once; null for nothing. */
  print: Printed | null;
  /** True when the text is read out at once. */
  listen: boolean;
  language: Language;
  reading: ReadonlySignal<Reading>;
  save: ReadonlySignal<KeepState>;
  settings: ReadonlySignal<Settings>;
  read(scope: ReadingScope): Promise<void>;
  /** Saves what is shown; with a tool of saved articles, that tool is opened next. */
  keep(next?: SavedTool): Promise<void>;
  remove(): Promise<void>;
  say(content: ToastContent | null): void;
  /** Called when the library could not do what was asked. */
  failed(error: unknown): void;
  /** Closes the popup. */
  leave(): void;
}
