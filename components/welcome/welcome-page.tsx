import { Icon, type IconName } from '../shared/icon';
import mark from '../shared/mark.svg';
import { type MessageKey, useLanguage } from '../shared/messages';
import { ThreadPicture } from './thread-picture';
import './welcome-page.css';

export interface WelcomePageProps {
  /** The keys that the browser gave the extension, by what they do; '' for an action without a key. */
  keys: Record<'read' | 'save' | 'listen' | 'library', string>;
  /** The place where the sample story is loaded and shown. */
  sampleHref: string;
  importHref: string;
  libraryHref: string;
}

const KEYS: { name: keyof WelcomePageProps['keys']; icon: IconName; label: MessageKey; hint?: MessageKey }[] = [
  { name: 'read', icon: 'reader', label: 'welcomeRead' },
  { name: 'save', icon: 'save', label: 'welcomeSave', hint: 'welcomeMarks' },
  { name: 'listen', icon: 'listen', label: 'listen' },
  { name: 'library', icon: 'library', label: 'welcomeFind' },
];

/** Shows the page that opens after the installation: how to begin, in the order in which a reader needs it. */
export function WelcomePage({ keys, sampleHref, importHref, libraryHref }: WelcomePageProps) {
  const { t } = useLanguage();
  return (
    <div class="welcome">
      <header class="welcome-head">
        <a class="shell-name" href={libraryHref}>
          <img src={mark} alt="" />
          {t('extShortName')}
        </a>
        <p class="welcome-pin">
          <Icon name="pin" />
          {t('welcomePin')}
        </p>
      </header>
      <main>
        <section class="welcome-begin">
          <div>
            <h1>{t('welcomeTitle')}</h1>
            <p class="welcome-lead">{t('welcomeLead')}</p>
            <ul class="welcome-keys">
              {KEYS.map(({ name, icon, label, hint }) => (
                <li key={name}>
                  <Icon name={icon} />
                  <span>
                    {t(label)}
                    {hint && <small>{t(hint)}</small>}
                  </span>
                  <span class="welcome-press">
                    {keys[name]
                      .split('+')
                      .filter(Boolean)
                      .map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                  </span>
                </li>
              ))}
            </ul>
            <p class="welcome-privacy">{t('emptyLibraryPrivacy')}</p>
          </div>
          <ThreadPicture />
        </section>
        <section class="welcome-more" aria-labelledby="welcome-story">
          <div>
            <h2 id="welcome-story">{t('welcomeStory')}</h2>
            <p>{t('welcomeStoryText')}</p>
            <a class="button button-main" href={sampleHref}>
              {t('sampleLoad')}
            </a>
            <p class="welcome-note">{t('sampleHelp')}</p>
          </div>
          <div>
            <h2>{t('welcomeImport')}</h2>
            <p>{t('importServices')}</p>
            <a class="button" href={importHref}>
              <Icon name="import" />
              {t('chooseExport')}
            </a>
          </div>
        </section>
      </main>
    </div>
  );
}
