import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { HelpSheet } from '../../components/library/help-sheet';
import { type ReaderChoice, ReaderTools } from '../../components/popup/reader-tools';
import type { Layer } from '../../components/reader/article-view';
import { printArticle } from '../../components/reader/print-article';
import { availableActions, listenForKeys, runAction, usePageActions } from '../../components/shared/page-actions';
import { formatRoute } from '../../components/shared/route';
import type { Action } from '../../components/shared/shortcuts';
import type { ReadingScope } from '../../lib/article/read-page';
import { logged } from '../../lib/browser/logged';
import { hasSidePanel, openSidebar, showBeside, showInLibrary, showReader } from '../../lib/browser/pages';
import { tabOf } from '../../lib/browser/reading/copy-tab';
import { keptReadings } from '../../lib/browser/reading/kept-readings';
import type { Printed, ReaderAddress } from '../../lib/browser/reading/reader-address';
import { clearSaveState, showSaveState } from '../../lib/browser/saving/save-badge';
import { sendByEmail, share } from '../../lib/browser/send';
import { sourceOf } from '../../lib/library/export/share';
import { citationOf } from '../../lib/library/export/text';
import type { ExtrasParts } from './extras-parts';
import { markingOf } from './marking';
import { keepPlace } from './place';

/** The tools that are not needed to read a text. */
export interface ReadingExtras {
  /** The tools in the bar. */
  Tools: ComponentType;
  /** The tools at selected words. */
  Marking: ComponentType;
  /** Marks the words that the reader has highlighted. */
  layers: ReadonlySignal<readonly Layer[]>;
}

/** Builds the tools of a popup or of a tab of the reader, once its text is drawn. */
export function readingExtras(parts: ExtrasParts): ReadingExtras {
  const { language, reading, save } = parts;
  listenForKeys({}, () => parts.settings.value.shortcutsOn);
  const place = keepPlace(parts);
  const shown = () => (reading.value.step === 'article' ? reading.value : null);

  /** Goes on reading elsewhere than in the popup, which closes: in a tab of its own, or in a panel beside the page. */
  async function moveTo(show: (address: ReaderAddress) => Promise<void>, print: Printed | null = null): Promise<void> {
    const [tab, now] = [await parts.tab, shown()];
    if (!tab) return;
    const facts = typeof now?.facts === 'object' ? now.facts : null;
    const kept =
      now && !now.isLoading
        ? await keptReadings.add({ tab, scope: now.scope, article: now.article, facts }).catch(logged)
        : null;
    await place.remember();
    await show({ tab: tab.id, url: tab.url, reading: kept ?? '', print });
    parts.leave();
  }
  const openTab = (print: Printed | null = null) => moveTo(showReader, print);

  /** Reads the page in another way, while its tab still shows it; otherwise the text stays as it is. */
  async function readAs(scope: ReadingScope): Promise<void> {
    const tab = await parts.tab;
    const isThere = tab && (await tabOf(tab.id, tab.url));
    if (isThere) await parts.read(scope);
    else parts.say({ text: language.t('problem_gone'), tone: 'warning' });
  }

  async function copy(text: string): Promise<void> {
    // The browser may refuse the clipboard.
    const said = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'notCopied' as const,
    );
    parts.say({ text: language.t(said), tone: said === 'copied' ? 'done' : 'warning' });
  }

  const print = (printed: Printed) => (parts.place === 'popup' ? openTab(printed) : printArticle(printed));

  async function choose(choice: ReaderChoice): Promise<void> {
    const article = shown()?.article;
    if (!article) return;
    const { title, canonicalUrl } = article;
    switch (choice) {
      case 'original':
        open(article.url, '_blank', 'noopener,noreferrer');
        return;
      case 'copyCitation':
        return copy(citationOf(sourceOf(article), language.locale, Date.now()));
      case 'copyMarkdown': {
        const { articleMarkdown } = await import('../../lib/library/export/markdown');
        return copy(articleMarkdown(sourceOf(article), article.html));
      }
      case 'epub':
        return (await import('./save-book')).saveBook(article);
      case 'email':
        return sendByEmail({ title, url: canonicalUrl });
      case 'share':
        return share({ title, url: canonicalUrl });
      case 'beside':
        openSidebar();
        return moveTo(showBeside);
      case 'print':
        return print('text');
      case 'printFacts':
        return print('facts');
      default:
        return readAs(choice);
    }
  }

  const keysShown = signal<ReadonlySet<Action> | null>(null);

  function Tools() {
    usePageActions({
      help: () => {
        keysShown.value = availableActions();
      },
    });
    return (
      <>
        <ReaderTools
          place={parts.place}
          scope={shown()?.scope ?? 'article'}
          isSaved={save.value.step === 'saved'}
          canShare={'share' in navigator}
          hasSidePanel={hasSidePanel()}
          onOpenTab={() => void openTab().catch(console.error)}
          onSave={(next) => void parts.keep(next)}
          onChoose={(choice) => void choose(choice).catch(console.error)}
        />
        {keysShown.value && (
          <HelpSheet
            only={keysShown.value}
            onClose={() => {
              keysShown.value = null;
            }}
          />
        )}
      </>
    );
  }

  // The badge of the page's tab showed what was looked up when the button was clicked; other tabs are not asked.
  let isOnBadge = false;
  save.subscribe(({ step }) => {
    const isSaved = step === 'saved';
    if (step === 'unknown' || step === 'saving' || isSaved === isOnBadge) return;
    isOnBadge = isSaved;
    void parts.tab.then(async (tab) => {
      if (!tab || !(await tabOf(tab.id, tab.url))) return;
      await (isSaved ? showSaveState(tab.id, { outcome: 'saved' }) : clearSaveState(tab.id));
    });
  });
  // This is what this tab was opened for; a reload does not do it again.
  if (parts.print || parts.listen) history.replaceState(null, '', location.hash.replace(/&(?:print|listen)=\w+/g, ''));
  if (parts.print) void printArticle(parts.print).catch(console.error);
  if (parts.listen) runAction('listen');

  return {
    Tools,
    ...markingOf(parts, {
      copy,
      lookUp: (words) => void showInLibrary(formatRoute({ page: 'list', query: words })),
    }),
  };
}
