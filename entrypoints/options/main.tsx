import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/theme.css';
import { LibraryArticle } from '../../components/library-article';
import { LibraryPage } from '../../components/library-page';
import { createLanguage, LanguageContext } from '../../components/messages';
import { formatRoute, parseRoute, type Route } from '../../components/route';
import { Toast, type ToastContent } from '../../components/toast';
import { browserLanguage } from '../../lib/browser/language';
import { changeSettings, readSettings } from '../../lib/browser/settings';
import { LibraryError } from '../../lib/library/errors';
import { findIds } from '../../lib/library/find';
import { countEntries, getArticle, getEntries, type Saved } from '../../lib/library/list';
import { openLibrary } from '../../lib/library/open';
import { parseQuery } from '../../lib/library/query';
import type { Entry } from '../../lib/library/records';
import { purgeRemoved, removeArticles, restoreArticles } from '../../lib/library/remove';
import { watch } from '../../lib/library/watch';

const language = createLanguage(browserLanguage());
const library = openLibrary();
const now = new Date();

const route = signal<Route>(parseRoute(location.hash));
const settings = signal(await readSettings());
const toast = signal<ToastContent | null>(null);
const total = signal<number | null>(null);
const found = signal<number[] | null>(null);
const range = signal({ from: 0, to: 0 });
const rows = signal(new Map<number, Entry>());
const saved = signal<Saved | 'missing' | null>(null);
/** The article whose pictures the reader asked for. */
const picturesOf = signal<number | null>(null);

const queryText = computed(() => route.value.query);
const query = computed(() => parseQuery(queryText.value));
const openId = computed(() => (route.value.page === 'article' ? route.value.id : null));

addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

// What is shown follows the library: each effect watches one question, and is told when a save elsewhere changes its answer.
effect(() =>
  watch(
    () => countEntries(library),
    (count) => (total.value = count),
    warn,
  ),
);
effect(() => {
  const asked = query.value;
  return watch(
    () => findIds(library, asked),
    (ids) => (found.value = ids),
    warn,
  );
});
effect(() => {
  const visible = found.value?.slice(range.value.from, range.value.to) ?? [];
  return watch(
    () => getEntries(library, visible),
    ({ entries }) => (rows.value = new Map(entries.map((entry) => [entry.id, entry]))),
    warn,
  );
});
effect(() => {
  const id = openId.value;
  saved.value = null;
  if (id === null) return;
  return watch(
    () => getArticle(library, id),
    (article) => (saved.value = article ?? 'missing'),
    warn,
  );
});
effect(() => {
  const open = saved.value;
  document.title =
    open && open !== 'missing' ? open.entry.title : `${language.t('libraryTitle')} – ${language.t('extShortName')}`;
});

function warn(error: unknown): void {
  const text = language.t(error instanceof LibraryError ? `library_${error.code}` : 'library_corrupt');
  toast.value = { text, tone: 'warning' };
}

async function removeAndOfferUndo(ids: number[]): Promise<void> {
  try {
    const removed = await removeArticles(library, ids, Date.now());
    if (route.value.page === 'article') location.hash = formatRoute({ page: 'list', query: queryText.value });
    const undo = async () => {
      await restoreArticles(library, removed);
      toast.value = null;
    };
    toast.value = {
      text: language.plural('articlesRemoved', removed.length),
      tone: 'done',
      action: { label: language.t('undo'), run: () => void undo().catch(warn) },
    };
  } catch (error) {
    warn(error);
  }
}

/** The filter is part of the address; typing replaces the entry in the history, it does not add one a letter. */
function setQuery(text: string): void {
  route.value = { page: 'list', query: text };
  history.replaceState(null, '', formatRoute(route.value));
}

const toggleMarks = async () => {
  settings.value = await changeSettings({ marksOn: !settings.value.marksOn });
};

const setRange = (from: number, to: number) => {
  range.value = { from, to };
};

function Options() {
  return (
    <LanguageContext.Provider value={language}>
      {openId.value === null ? (
        <LibraryPage
          found={found.value?.length ?? null}
          total={total.value}
          entryAt={(index) => rows.value.get(found.value?.[index] ?? -1)}
          query={queryText.value}
          problems={query.value.problems}
          now={now}
          onQuery={setQuery}
          onRange={setRange}
          onRemove={(id) => void removeAndOfferUndo([id])}
        />
      ) : (
        <LibraryArticle
          saved={saved.value}
          query={queryText.value}
          now={now}
          marksOn={settings.value.marksOn}
          onToggleMarks={() => void toggleMarks()}
          showPictures={picturesOf.value === openId.value}
          onShowPictures={() => {
            picturesOf.value = openId.value;
          }}
          onRemove={(id) => void removeAndOfferUndo([id])}
        />
      )}
      <Toast
        content={toast.value}
        onDismiss={() => {
          toast.value = null;
        }}
      />
    </LanguageContext.Provider>
  );
}

document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;
const root = document.getElementById('app');
if (root) render(<Options />, root);
await purgeRemoved(library, Date.now()).catch(warn);
