import { signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import '../../components/shared/theme.css';
import { PopupPage } from '../../components/popup/popup-page';
import { createLanguage, LanguageContext } from '../../components/shared/messages';
import { formatRoute } from '../../components/shared/route';
import { showTheme } from '../../components/shared/theme';
import type { ToastContent } from '../../components/shared/toast';
import type { StorySoFar } from '../../components/stories/story-line';
import { hostOf } from '../../lib/article/markup/links';
import { sanitizeHtml } from '../../lib/article/markup/sanitize';
import { readPageInTurns } from '../../lib/article/read-page';
import { browserLanguage } from '../../lib/browser/language';
import { showInLibrary, showLibrary } from '../../lib/browser/pages';
import { copyTab, documentLoaded, type ReadTab, type TabCopy } from '../../lib/browser/reading/copy-tab';
import { findFactsIn } from '../../lib/browser/reading/facts-in-worker';
import { followPage, type Reading, type ReadingParts } from '../../lib/browser/reading/follow-page';
import { type TabReading, tabReading } from '../../lib/browser/reading/read-tab';
import { createKeeper, type KeepingNews, type SaveState, type ShownText } from '../../lib/browser/saving/keeping';
import { DEFAULT_SETTINGS, followSettings, type Settings } from '../../lib/browser/settings';
import type { Facts } from '../../lib/facts/facts';
import { startFactsWorker } from './start-facts-worker';

/** What `main.ts` has begun before this module was there. */
interface Begun {
  tab: Promise<ReadTab | null>;
  copy: Promise<TabCopy | null>;
  factsWorker: Worker;
}

const language = createLanguage(browserLanguage());
const now = new Date();
const reading = signal<Reading>({ step: 'reading', isSlow: false });
const page = signal({ title: '', site: '' });
const save = signal<SaveState>({ step: 'unknown' });
const story = signal<StorySoFar | null>(null);
const toast = signal<ToastContent | null>(null);
const settings = signal<Settings>(DEFAULT_SETTINGS);
/** Resolves when the text and its facts have been painted, or when the facts keep the reader waiting. */
const drawn = Promise.withResolvers<void>();
const { ready: settingsReady, change } = followSettings(
  {
    changed: (now) => {
      settings.value = now;
      showTheme(now.theme);
    },
    failed: (problem) => {
      if (problem) toast.value = { text: language.t(`settings_${problem}`), tone: 'warning' };
      else if (toast.value?.text === language.t('settings_unread')) toast.value = null;
    },
  },
  drawn.promise,
);

/** What can be done with a saved article; loaded when there is one. */
const SavedTools = signal<ComponentType<{ id: number }> | null>(null);

/** Loaded when the text and its facts are drawn: the database is not needed to read. */
const library = () => import('./library');

function partsOf({ tab, copy, factsWorker }: Begun): ReadingParts {
  let first: Worker | null = factsWorker;
  const finder = findFactsIn(() => {
    const worker = first ?? startFactsWorker();
    first = null;
    return worker;
  });
  finder.prepare();
  /** Searches for facts that were begun before the article was sanitised, which they do not wait for. */
  const searches = new WeakMap<object, Promise<Facts>>();
  let begun: Promise<TabCopy | null> | null = copy;
  return {
    tab: () => tab,
    async copy(of) {
      const first = begun;
      begun = null;
      return (await first) ?? copyTab(of);
    },
    async read(snapshot, scope): Promise<TabReading> {
      const found = tabReading(await readPageInTurns(snapshot, scope, parse));
      performance.mark('article extracted');
      if (found.outcome !== 'article') return found;
      const search = finder.find(found.article);
      search.catch(() => undefined);
      searches.set(found.article.blocks, search);
      const article = { ...found.article, html: sanitizeHtml(found.article.html) };
      performance.mark('article sanitised');
      await settingsReady;
      return { ...found, article };
    },
    findFacts(article) {
      const search = searches.get(article.blocks) ?? finder.find(article);
      searches.delete(article.blocks);
      return search;
    },
    stopFacts: finder.restart,
    documentLoaded,
  };
}

function parse(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  performance.mark('page parsed');
  return parsed;
}

/** Says in the reader's words what became of a save, a removal, a question to the library. */
async function tell(news: KeepingNews | null): Promise<void> {
  if (!news) toast.value = null;
  else if (news.kind === 'failed') {
    console.error(news.error);
    const { libraryMessage } = await library();
    toast.value = { text: language.t(libraryMessage(news.error)), tone: 'warning' };
  } else if (news.kind === 'removed') {
    const undo = { label: language.t('undo'), run: () => void keeper.restore(news.entry) };
    toast.value = { text: language.t('articleRemoved'), tone: 'done', action: undo };
  } else {
    toast.value = { text: language.t(news.kind), tone: 'warning' };
  }
}

/** Shows what the library holds on the article's story. The article is readable without it. */
async function findStory(text: ShownText, id: number | null): Promise<void> {
  const facts = await text.facts();
  if (!facts) return;
  const { findStory } = await library();
  story.value = await findStory(text.article, facts, id).catch(() => story.value);
}

const keeper = createKeeper(
  {
    find: async (article) => {
      await drawn.promise;
      return (await library()).findSaved(article);
    },
    findCopy: async (article) => (await library()).findCopy(article),
    save: async (article, facts) => (await library()).save(article, facts),
    remove: async (id) => (await library()).remove(id),
    restore: async (id) => (await library()).restore(id),
  },
  {
    changed: (state) => {
      save.value = state;
      if (state.step === 'saved') void loadSavedTools().catch(console.error);
    },
    told: (news) => void tell(news),
    placed: (text, id) => void findStory(text, id),
  },
);

async function loadSavedTools(): Promise<void> {
  if (SavedTools.value) return;
  const { savedArticle } = await import('./saved-article');
  SavedTools.value ??= savedArticle({
    areKeysOn: () => settings.value.shortcutsOn,
    failed: (error) => void tell({ kind: 'failed', error }),
    open: openArticle,
  });
}

/** Shows a saved article in the library, by its number. */
const openArticle = (id: number) =>
  void showInLibrary(formatRoute({ page: 'article', id: String(id) })).then(() => close());

/** Calls back when the browser has time to spare: what was last shown has been painted. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 100);
}

/** Milliseconds that the library is not asked for the sake of facts that are still looked for. */
const LONGEST_WAIT_FOR_FACTS = 1000;

/** What is not needed for the text and its facts may begin when they are there. */
function noteDrawn(shown: Reading): void {
  if (shown.step === 'problem' || (shown.step === 'article' && shown.facts !== 'waiting')) whenIdle(drawn.resolve);
  else if (shown.step === 'article') setTimeout(drawn.resolve, LONGEST_WAIT_FOR_FACTS);
}

/** Reads the page behind the popup, and shows it. */
export function startPopup(begun: Begun): void {
  const followed = followPage(partsOf(begun), {
    changed: (next) => {
      reading.value = next;
      noteDrawn(next);
      if (next.step !== 'article') return;
      keeper.show({ article: next.article, facts: followed.facts, isLoading: next.isLoading });
    },
    nothingSelected: () => {
      toast.value = { text: language.t('problem_noSelection'), tone: 'warning' };
    },
  });

  function Popup() {
    return (
      <LanguageContext.Provider value={language}>
        <PopupPage
          reading={reading.value}
          page={page.value}
          save={save.value}
          story={story.value}
          toast={toast.value}
          now={now}
          preferences={settings.value}
          showPictures={settings.value.popupPictures}
          onSave={() => void keeper.save()}
          onRemove={() => void keeper.remove()}
          onOpenLibrary={() => void showLibrary().then(() => close())}
          savedTools={save.value.step === 'saved' && SavedTools.value && <SavedTools.value id={save.value.id} />}
          onOpenArticle={openArticle}
          onOpenStory={(id) => void showInLibrary(formatRoute({ page: 'story', id })).then(() => close())}
          onRead={(scope) => void followed.read(scope)}
          onPreferences={(changes) => void change(changes)}
          onFindFacts={followed.findFactsAgain}
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
  void followed.read('article');
  void begun.tab.then((tab) => {
    if (tab) page.value = { title: tab.title, site: hostOf(tab.url) };
  });
  const root = document.getElementById('app');
  if (root) render(<Popup />, root);
}
