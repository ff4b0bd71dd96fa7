import { signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { logged } from '../../lib/browser/logged';
import '../../components/shared/theme.css';
import type { ChangedText } from '../../components/popup/changed-line';
import { PopupPage } from '../../components/popup/popup-page';
import type { SavedTool } from '../../components/popup/saved-strip';
import { createLanguage, LanguageContext } from '../../components/shared/messages';
import { createNow } from '../../components/shared/now';
import { formatRoute } from '../../components/shared/route';
import { showTheme } from '../../components/shared/theme';
import type { ToastContent } from '../../components/shared/toast';
import type { StorySoFar } from '../../components/stories/story-line';
import { hostOf } from '../../lib/article/markup/links';
import { browserLanguage } from '../../lib/browser/language';
import { openOffscreenDocument } from '../../lib/browser/offscreen/offscreen-document';
import { showInLibrary, showLibrary } from '../../lib/browser/pages';
import { type FollowedPage, followPage, type Reading } from '../../lib/browser/reading/follow-page';
import {
  createKeeper,
  type KeepingNews,
  type KeepState,
  keptIn,
  type ShownText,
} from '../../lib/browser/saving/keeping';
import { saveOrLeave } from '../../lib/browser/saving/left-save';
import { DEFAULT_SETTINGS, followSettings, type Settings } from '../../lib/browser/settings';
import type { ReadingExtras } from './extras';
import { type Begun, partsOf, type Shown, whenIdle } from './reading-parts';
import type { Unkept } from './saving/unkept';

const language = createLanguage(browserLanguage());
const now = createNow();
const reading = signal<Reading>({ step: 'reading', isSlow: false });
const page = signal({ title: '', site: '' });
const save = signal<KeepState>({ step: 'unknown' });
const story = signal<StorySoFar | null>(null);
const changed = signal<ChangedText | null>(null);
const notes = signal<ReadonlyMap<string, string> | undefined>(undefined);
const toast = signal<ToastContent | null>(null);
const settings = signal<Settings>(DEFAULT_SETTINGS);
/** Resolves when the text and its facts have been painted, or when the facts take too long. */
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

/** What can be done about a page that is not kept. */
const unkept = signal<Unkept>({ isNotSaved: false });

/** Draws the tools for a saved article; it is loaded when there is one. */
const SavedTools = signal<ComponentType<{ id: number }> | null>(null);

/** The tools that are not needed to read a text; they are loaded when it is drawn. */
const extras = signal<ReadingExtras | null>(null);

/** The library is loaded when the text and its facts are drawn: the database is not needed to read. */
const library = () => import('./library');

/** Reports in the reader's words the result of a save, a removal, a question to the library. */
async function tell(news: KeepingNews | null): Promise<void> {
  if (!news) return say(null);
  const { newsInWords } = await import('./saving/news');
  const messageOf = async (error: unknown) => (await library()).libraryMessage(error);
  say(await newsInWords(news, { language, messageOf, restore: (entry) => void keeper.restore(entry), compare }));
}

/** True while the text is saved again to be compared with the saved one. */
let comparesNext = false;

/** Shows in the library what an outlet changed in a saved article, by its number. */
const compare = (id: number) =>
  void showInLibrary(formatRoute({ page: 'changes', id: String(id) })).then(() => leave());

const say = (content: ToastContent | null) => {
  toast.value = content;
};

/** Reports that the library could not do what was asked. */
const failed = (error: unknown) => void tell({ kind: 'failed', error });

/** Shows what the library holds on the article's story, and what it knows of its facts. The article is readable without it. */
async function showKnown(text: ShownText, id: number | null): Promise<void> {
  const facts = await text.facts();
  if (!facts) return;
  const { compareWithSaved, findKnown } = await library();
  if (id !== null && !text.isLoading) {
    const compared = await compareWithSaved(text.article, facts).catch(logged);
    changed.value = compared && typeof compared.was === 'object' ? { ...compared, summary: compared.was } : null;
  }
  const known = await findKnown(text.article, facts, id, language).catch(logged);
  if (!known) return;
  story.value = known.story;
  notes.value = known.notes;
}

/** Opens the document that reads the next pages with everything loaded; Firefox has no such document. */
if (!import.meta.env.FIREFOX) void drawn.promise.then(openOffscreenDocument).catch(console.error);

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
    told: (news) => (comparesNext && news?.kind === 'savedAgain' ? compare(news.id) : void tell(news)),
    placed: (text, id) => void showKnown(text, id),
  },
);

/** Resolves when all of the text is shown, not only its first screens: only the whole is kept. */
const whole = Promise.withResolvers<void>();

/** The tool for which the article is saved; null for none. */
let savedFor: SavedTool | null = null;

/** Saves what is shown; when the popup is closed meanwhile, the background saves it. */
async function keep(tab: Begun['tab'], next: SavedTool | null = null): Promise<void> {
  savedFor = next;
  const shown = await tab;
  if (reading.value.step !== 'article') return;
  const { scope } = reading.value;
  // The background cannot save a whole page.
  const save = () => whole.promise.then(keeper.save);
  if (!shown || scope === 'wholePage') return save();
  return saveOrLeave({ tab: { id: shown.id, url: shown.url }, ...(scope === 'selection' && { scope }) }, save);
}

/** Loads what can be done about a page that is not kept, once what can be read of it is shown. */
async function loadUnkept({ tab }: Begun): Promise<void> {
  const [shown] = await Promise.all([tab, drawn.promise]);
  if (!shown) return;
  const { followUnkept } = await import('./saving/unkept');
  await followUnkept({
    ...{ tab: shown, language, reading, unkept, say, failed },
    keep: () => void keep(tab),
    saveAddress: async (url, title) => (await library()).saveAddress(url, title),
    openLibrary: () => void showLibrary().then(() => leave()),
  });
}

async function loadSavedTools(): Promise<void> {
  if (SavedTools.value) return;
  const { savedArticle } = await import('./saved-article');
  SavedTools.value ??= savedArticle({
    failed,
    open: openArticle,
    takeNext: () => {
      const next = savedFor;
      savedFor = null;
      return next;
    },
  });
}

/** A tab of the reader stays when another page is opened; a popup has done its work then. */
let leave = () => close();

/** Shows a saved article in the library, by its number. */
const openArticle = (id: number) =>
  void showInLibrary(formatRoute({ page: 'article', id: String(id) })).then(() => leave());

/** Milliseconds for which the library is not asked, so that the search for facts is not slowed down. */
const LONGEST_WAIT_FOR_FACTS = 1000;

/** Marks that the text and its facts are there, so that what is not needed for them may begin. */
function noteDrawn(shown: Reading): void {
  if (shown.step === 'problem' || (shown.step === 'article' && shown.facts !== 'waiting')) whenIdle(drawn.resolve);
  else if (shown.step === 'article') setTimeout(drawn.resolve, LONGEST_WAIT_FOR_FACTS);
}

/** Loads the tools that are not needed to read a text. */
async function loadExtras(
  { tab }: Begun,
  { place, print = null, listen = false }: Shown,
  followed: FollowedPage,
): Promise<void> {
  await drawn.promise;
  const { readingExtras } = await import('./extras');
  extras.value = readingExtras({
    ...{ place, print, listen, tab, language, reading, save, settings },
    leave: () => leave(),
    read: followed.read,
    keep: (next) => keep(tab, next),
    remove: () => keeper.remove(),
    ...{ say, failed },
  });
}

/** Reads the page behind the popup, or that of another tab, and shows it. */
export function startReading(begun: Begun, shown: Shown): void {
  const { place, kept = null, original } = shown;
  if (place === 'tab') leave = () => undefined;
  const followed = followPage(partsOf(begun, settingsReady), {
    changed: (next) => {
      reading.value = next;
      noteDrawn(next);
      if (next.step !== 'article') return;
      if (place === 'tab') document.title = next.article.title;
      if (next.isBeginning) return;
      whole.resolve();
      keeper.show({ article: next.article, facts: followed.facts, isLoading: next.isLoading });
    },
    nothingSelected: () => {
      toast.value = { text: language.t('problem_noSelection'), tone: 'warning' };
    },
  });

  function Page() {
    const more = extras.value;
    const kept = keptIn(save.value);
    return (
      <LanguageContext.Provider value={language}>
        <PopupPage
          place={place}
          reading={reading.value}
          original={original}
          page={page.value}
          save={save.value}
          story={story.value}
          notes={notes.value}
          toast={toast.value}
          now={now.value}
          preferences={settings.value}
          showPictures={settings.value.popupPictures}
          {...unkept.value}
          onSave={() => void keep(begun.tab)}
          onSaveWholePage={() => void followed.read('wholePage').then(() => keep(begun.tab))}
          onRemove={() => void keeper.remove()}
          onOpenLibrary={() => void showLibrary().then(() => leave())}
          savedTools={kept && SavedTools.value && <SavedTools.value id={kept.id} />}
          changed={changed.value}
          onKeepChanges={() => {
            comparesNext = true;
            void keep(begun.tab).finally(() => {
              comparesNext = false;
            });
          }}
          tools={more && <more.Tools />}
          marking={more && <more.Marking />}
          layers={more?.layers.value}
          onOpenArticle={openArticle}
          onOpenStory={(id) => void showInLibrary(formatRoute({ page: 'story', id })).then(() => leave())}
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
  if (kept) void settingsReady.then(() => followed.resume(kept.article, kept.facts, kept.scope));
  else void followed.read('article');
  void loadExtras(begun, shown, followed).catch(console.error);
  void loadUnkept(begun).catch(console.error);
  void begun.tab.then((tab) => {
    if (tab) page.value = { title: tab.title, site: hostOf(tab.url) };
  });
  const root = document.getElementById('app');
  if (root) render(<Page />, root);
}
