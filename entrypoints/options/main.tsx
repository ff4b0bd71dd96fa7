import { effect } from '@preact/signals';
import { render } from 'preact';
import '../../components/theme.css';
import { HelpSheet } from '../../components/help-sheet';
import { LibraryShell } from '../../components/library-shell';
import { LanguageContext } from '../../components/messages';
import { listenForKeys } from '../../components/page-actions';
import { formatRoute, PAGE_NAMES } from '../../components/route';
import { Toast } from '../../components/toast';
import { tidyLibrary } from '../../lib/library/remove';
import { go, helpIsOpen, language, library, route, settings, toast, warn } from './app';
import { NoteDialog } from './note-dialog';
import { PAGES } from './pages';
import { TagDialog } from './tag-dialog';

function Options() {
  const { page } = route.value;
  const View = PAGES[page].view;
  const links = PAGE_NAMES.flatMap((name) => {
    const { icon, title } = PAGES[name];
    // An article is read in the library.
    const isCurrent = name === page || (name === 'list' && page === 'article');
    return icon ? [{ href: formatRoute({ page: name }), label: language.t(title), icon, isCurrent }] : [];
  });
  return (
    <LanguageContext.Provider value={language}>
      <LibraryShell links={links}>
        <View />
      </LibraryShell>
      <TagDialog />
      <NoteDialog />
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

effect(() => {
  document.title = `${language.t(PAGES[route.value.page].title)} – ${language.t('extShortName')}`;
});
listenForKeys(
  {
    help: () => {
      helpIsOpen.value = true;
    },
    goLibrary: () => go({ page: 'list' }),
    goHighlights: () => go({ page: 'highlights' }),
  },
  () => settings.value.shortcutsOn,
);
document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;
const root = document.getElementById('app');
if (root) render(<Options />, root);
requestIdleCallback(() => void tidyLibrary(library, Date.now()).catch(warn), { timeout: 10_000 });
