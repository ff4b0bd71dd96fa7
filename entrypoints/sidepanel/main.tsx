import { render } from 'preact';
import { EmptyPanel } from '../../components/popup/empty-panel';
import '../../components/shared/theme.css';
import { createLanguage, LanguageContext } from '../../components/shared/messages';
import { showLastTheme } from '../../components/shared/theme';
import { browserLanguage } from '../../lib/browser/language';

/**
 * What Firefox's sidebar shows beside a page for which nobody has clicked the button: without the click there is no access to the
 * page. The reader takes its place with "Read beside the page".
 */
showLastTheme();
const language = createLanguage(browserLanguage());
document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;
const root = document.getElementById('app');
if (root) {
  render(
    <LanguageContext.Provider value={language}>
      <EmptyPanel />
    </LanguageContext.Provider>,
    root,
  );
}
