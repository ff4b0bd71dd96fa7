import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/theme.css';
import { createLanguage, LanguageContext } from '../../components/shared/messages';
import { formatRoute } from '../../components/shared/route';
import { showLastTheme } from '../../components/shared/theme';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { browserLanguage } from '../../lib/browser/language';

showLastTheme();
const language = createLanguage(browserLanguage());
document.title = `${language.t('welcomeTitle')} – ${language.t('extShortName')}`;
document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;

const commands = await browser.commands.getAll();
const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
const library = browser.runtime.getURL('/options.html');
const root = document.getElementById('app');
if (root) {
  render(
    <LanguageContext.Provider value={language}>
      <WelcomePage
        keys={{
          read: keyOf('_execute_action'),
          save: keyOf('save-article'),
          listen: keyOf('listen-article'),
          library: keyOf('open-library'),
        }}
        sampleHref={`${library}${formatRoute({ page: 'stories', at: 'sample' })}`}
        importHref={`${library}${formatRoute({ page: 'transfer' })}`}
        libraryHref={library}
      />
    </LanguageContext.Provider>,
    root,
  );
}
