import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/shared/theme.css';
import { HelpSheet } from '../../components/library/help-sheet';
import { LanguageContext } from '../../components/shared/messages';
import { listenForKeys } from '../../components/shared/page-actions';
import { Toast } from '../../components/shared/toast';
import { LibraryShell } from '../../components/shell/library-shell';
import { TagColours } from '../../components/tags/tag-chip';
import { Sample } from '../../components/welcome/empty-state';
import { SampleNotice } from '../../components/welcome/sample-notice';
import { fetchInBackground } from '../../lib/browser/offline-pictures';
import { LibraryError, type LibraryErrorCode } from '../../lib/library/database/errors';
import { checkLibrary, openAndLook } from '../../lib/library/database/open';
import { tidyLibrary } from '../../lib/library/tidy/tidy-library';
import { findOldFactsAgain } from './actions/facts-again';
import { canChooseFolder, updateFolder } from './actions/folder-actions';
import { isLoadingSample, loadSample, removeSampleStory } from './actions/sample-actions';
import { backUpWeekly } from './actions/transfer-jobs';
import { ExportDialog } from './dialogs/export-dialog';
import { NoteDialog } from './dialogs/note-dialog';
import { TagDialog } from './dialogs/tag-dialog';
import { PAGES } from './pages';
import { ClosedPage } from './pages/closed-page';
import { Side, shellLinks } from './side';
import { go, helpIsOpen, language, library, route, settings, toast, warn } from './state/app';
import { hasSample, tagColours } from './state/side-state';
import { syncWhileOn } from './sync/while-on';

/** Pages that show a notice when the sample is among their articles. */
const SAMPLE_PAGES: ReadonlySet<string> = new Set(['list', 'stories', 'story', 'timeline', 'people']);

/** The reason why the library does not open; null while it does. */
const closed = signal<LibraryErrorCode | null>(null);

function Options() {
  if (closed.value) {
    return (
      <LanguageContext.Provider value={language}>
        <ClosedPage reason={closed.value} />
      </LanguageContext.Provider>
    );
  }
  const { page } = route.value;
  const View = PAGES[page].view;
  return (
    <LanguageContext.Provider value={language}>
      <TagColours.Provider value={tagColours.value}>
        <LibraryShell links={shellLinks()} side={<Side />}>
          <Sample.Provider value={{ isLoading: isLoadingSample.value, onLoad: () => void loadSample() }}>
            {(hasSample.value || isLoadingSample.value) && SAMPLE_PAGES.has(page) && (
              <SampleNotice isLoading={isLoadingSample.value} onRemove={() => void removeSampleStory()} />
            )}
            <View />
          </Sample.Provider>
        </LibraryShell>
      </TagColours.Provider>
      <TagDialog />
      <NoteDialog />
      <ExportDialog />
      {helpIsOpen.value && (
        <HelpSheet
          onClose={() => {
            helpIsOpen.value = false;
          }}
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

/** Milliseconds after opening at which the library is tidied. */
const TIDIED_AFTER = 5000;

const codeOf = (error: unknown) => (error instanceof LibraryError ? error.code : 'corrupt');
checkLibrary(library).catch(async (error: unknown) => {
  closed.value = codeOf(error);
  // A library that opens late, perhaps after an update that changes every article, is shown after all.
  if (closed.value === 'unanswered') closed.value = await openAndLook(library).then(() => null, codeOf);
});
effect(() => {
  document.title = `${language.t(PAGES[route.value.page].title)} – ${language.t('extShortName')}`;
});
listenForKeys(
  {
    help: () => {
      helpIsOpen.value = true;
    },
    goLibrary: () => go({ page: 'list' }),
    goInbox: () => go({ page: 'list', query: 'is:inbox ' }),
    goStories: () => go({ page: 'stories' }),
    goTimeline: () => go({ page: 'timeline' }),
    goPeople: () => go({ page: 'people' }),
    goTags: () => go({ page: 'tags' }),
    goHighlights: () => go({ page: 'highlights' }),
    goSettings: () => go({ page: 'settings' }),
    goTransfer: () => go({ page: 'transfer' }),
  },
  () => settings.value.shortcutsOn,
);
document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;
const root = document.getElementById('app');
if (root) render(<Options />, root);
/** Does what nobody waits for: tidying, and fetching pictures that were still missing when the browser was closed. */
async function catchUp(): Promise<void> {
  syncWhileOn();
  if (settings.value.offlinePictures) await fetchInBackground();
  if (settings.value.weeklyBackup) await backUpWeekly();
  if (canChooseFolder) await updateFolder({ mayAsk: false });
  await tidyLibrary(library, Date.now());
  await findOldFactsAgain();
}
// This does not run at once: a page that waits for its first rows is idle, too, and tidying would delay them.
setTimeout(() => requestIdleCallback(() => void catchUp().catch(warn)), TIDIED_AFTER);
