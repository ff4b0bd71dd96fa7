import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/theme.css';
import { createLanguage, LanguageContext } from '../../components/messages';
import { PopupPage, type PopupReading } from '../../components/popup-page';
import { formatRoute } from '../../components/route';
import type { SaveState } from '../../components/save-button';
import type { StorySoFar } from '../../components/story-line';
import type { ToastContent } from '../../components/toast';
import type { Article } from '../../lib/article/article';
import type { ReadingScope } from '../../lib/article/read-page';
import { sanitizeHtml } from '../../lib/article/sanitize';
import { browserLanguage } from '../../lib/browser/language';
import { loadModels } from '../../lib/browser/models';
import { showInLibrary, showLibrary } from '../../lib/browser/pages';
import { activeTab, documentLoaded, readTab } from '../../lib/browser/read-tab';
import { DEFAULT_SETTINGS, followSettings, type Settings } from '../../lib/browser/settings';
import type { Facts } from '../../lib/facts/facts';
import { findFacts } from '../../lib/facts/find-facts';

const language = createLanguage(browserLanguage());
const now = new Date();
const reading = signal<PopupReading>({ step: 'reading' });
const save = signal<SaveState>({ step: 'unknown' });
const story = signal<StorySoFar | null>(null);
const toast = signal<ToastContent | null>(null);
const settings = signal<Settings>(DEFAULT_SETTINGS);
const { ready: settingsReady, change } = followSettings({
  changed: (now) => {
    settings.value = now;
  },
  failed: (problem) => {
    if (problem) toast.value = { text: language.t(`settings_${problem}`), tone: 'warning' };
    else if (toast.value?.text === language.t('settings_unread')) toast.value = null;
  },
});
await settingsReady;

/** Loaded after the first paint: the database is not needed to read. */
const library = () => import('./library');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

async function read(scope: ReadingScope): Promise<void> {
  const models = loadModels();
  const tab = await activeTab();
  const result = tab
    ? await readTab(tab, parse, scope)
    : ({ outcome: 'problem', kind: 'forbidden', isLoading: false } as const);
  if (result.outcome === 'problem' && scope === 'selection' && result.kind === 'empty') {
    toast.value = { text: language.t('problem_noSelection'), tone: 'warning' };
    return;
  }
  if (result.outcome === 'problem') {
    reading.value = { step: 'problem', kind: result.kind, isLoading: result.isLoading };
  } else {
    const article = { ...result.article, html: sanitizeHtml(result.article.html) };
    const facts = findFacts(article, await models);
    reading.value = { step: 'article', article, facts, scope, isLoading: result.isLoading };
    void lookUp(article, facts);
  }
  if (tab && result.isLoading) {
    await documentLoaded(tab.id);
    await read(scope);
  }
}

/** Whatever goes wrong in a reading, the reader is told. */
function fail(error: unknown): void {
  console.error(error);
  reading.value = { step: 'problem', kind: 'failed', isLoading: false };
}

async function lookUp(article: Article, facts: Facts): Promise<void> {
  const { findSaved, findStory } = await library();
  const entry = await findSaved(article).catch(() => null);
  if (save.value.step === 'unknown') {
    save.value = entry ? { step: 'saved', id: entry.id, savedAt: entry.savedAt } : { step: 'unsaved' };
  }
  // The article is readable without it.
  story.value = await findStory(article, facts, entry?.id ?? null).catch(() => null);
}

async function saveNow(): Promise<void> {
  if (reading.value.step !== 'article' || save.value.step === 'saving') return;
  const before = save.value;
  const { article, facts } = reading.value;
  save.value = { step: 'saving' };
  try {
    const { save: keep, findStory } = await library();
    const entry = await keep(article, facts);
    save.value = entry ? { step: 'saved', id: entry.id, savedAt: entry.savedAt } : { step: 'unsaved' };
    toast.value = null;
    if (entry) story.value = await findStory(article, facts, entry.id).catch(() => story.value);
  } catch (error) {
    save.value = before.step === 'saved' ? before : { step: 'unsaved' };
    await warn(error);
  }
}

async function removeNow(): Promise<void> {
  const before = save.value;
  if (before.step !== 'saved') return;
  try {
    const { remove, restore } = await library();
    await remove(before.id);
    save.value = { step: 'unsaved' };
    const undo = async () => {
      await restore(before.id);
      save.value = before;
      toast.value = null;
    };
    toast.value = {
      text: language.t('articleRemoved'),
      tone: 'done',
      action: { label: language.t('undo'), run: () => void undo().catch(warn) },
    };
  } catch (error) {
    await warn(error);
  }
}

/** Says in the reader's words what the library could not do. */
async function warn(error: unknown): Promise<void> {
  const { libraryMessage } = await library();
  toast.value = { text: language.t(libraryMessage(error)), tone: 'warning' };
}

function Popup() {
  return (
    <LanguageContext.Provider value={language}>
      <PopupPage
        reading={reading.value}
        save={save.value}
        story={story.value}
        toast={toast.value}
        now={now}
        preferences={settings.value}
        showPictures={settings.value.popupPictures}
        onSave={() => void saveNow()}
        onRemove={() => void removeNow()}
        onOpenLibrary={() => void showLibrary().then(() => close())}
        onOpenStory={(id) => void showInLibrary(formatRoute({ page: 'story', id })).then(() => close())}
        onRead={(scope) => void read(scope).catch(fail)}
        onPreferences={(changes) => void change(changes)}
        onShowPictures={() => void change({ popupPictures: true })}
        onDismissToast={() => {
          toast.value = null;
        }}
      />
    </LanguageContext.Provider>
  );
}

document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;
const root = document.getElementById('app');
if (root) render(<Popup />, root);
await read('article').catch(fail);
