import type { ComponentType } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type ReadingLook, SIZES } from '../../lib/browser/reading-look';
import type { ListeningPreferences } from '../listening/player';
import { showOnTop } from '../shared/controls/show-on-top';
import { useDisclosure } from '../shared/controls/use-disclosure';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { usePageActions } from '../shared/page-actions';
import { textScale } from '../shared/sizes';
import './reading-tools.css';

/** The look that the reader chose for articles; it is the same everywhere, and is kept. */
export interface ReadingPreferences extends ReadingLook, ListeningPreferences {
  /** True when facts are marked in the text. */
  marksOn: boolean;
  /** Keys (`factKey`) of what the reader marked as not a fact. */
  hiddenFacts: readonly string[];
}

interface ReadingToolsProps {
  preferences: ReadingPreferences;
  onPreferences(changes: Partial<ReadingPreferences>): void;
  isListening: boolean;
  onListen(): void;
}

/** Shows the tools above an article's text: marks, type size, reading aloud. */
export function ReadingTools(props: ReadingToolsProps) {
  const { preferences, onPreferences, isListening } = props;
  const { t } = useLanguage();
  usePageActions({ listen: props.onListen });
  const resize = (by: number) =>
    onPreferences({
      articleSize: Math.min(SIZES.largest, Math.max(SIZES.smallest, preferences.articleSize + by)),
    });
  return (
    <div class="reading-tools" role="toolbar" aria-label={t('readingTools')}>
      <button
        type="button"
        class="quiet"
        aria-pressed={preferences.marksOn}
        onClick={() => onPreferences({ marksOn: !preferences.marksOn })}
      >
        <Icon name="marks" />
        {t('markFacts')}
      </button>
      <button
        type="button"
        class="quiet type-size"
        title={t('smallerType')}
        aria-disabled={preferences.articleSize <= SIZES.smallest}
        onClick={() => resize(-SIZES.step)}
      >
        <bdi dir="ltr" aria-hidden="true">
          A−
        </bdi>
        <span class="visually-hidden">{t('smallerType')}</span>
      </button>
      <button
        type="button"
        class="quiet type-size"
        title={t('largerType')}
        aria-disabled={preferences.articleSize >= SIZES.largest}
        onClick={() => resize(SIZES.step)}
      >
        <bdi dir="ltr" aria-hidden="true">
          A+
        </bdi>
        <span class="visually-hidden">{t('largerType')}</span>
      </button>
      <Look look={preferences} onLook={onPreferences} />
      <button
        type="button"
        class="quiet"
        aria-pressed={isListening}
        aria-keyshortcuts="r"
        title={`${t('listen')} (r)`}
        onClick={props.onListen}
      >
        <Icon name="listen" />
        {t('listen')}
      </button>
    </div>
  );
}

/** A window that is lower, as a popup is, has no room for the panel and for some text below it. Both at the usual size of text. */
const LOW = 700;
/** From this width on, the facts are beside the text. */
const TWO_COLUMNS = 700;

type Fields = ComponentType<{ look: ReadingLook; onLook(changes: Partial<ReadingLook>): void }>;

/**
 * Shows typeface, width, spacing and theme behind one button. They are loaded when it is pressed: a text does not wait
 * for them.
 */
function Look({ look, onLook }: { look: ReadingLook; onLook(changes: Partial<ReadingLook>): void }) {
  const { t, dir } = useLanguage();
  const panel = useId();
  const { root, isOpen, setIsOpen } = useDisclosure<HTMLSpanElement>();
  const [fields, setFields] = useState<{ Fields: Fields } | null>(null);
  const isBeside = isOpen && innerHeight < LOW * textScale() && innerWidth >= TWO_COLUMNS * textScale();
  const toggle = () => {
    setIsOpen(!isOpen);
    if (!fields) void import('./look-fields').then(({ LookFields }) => setFields({ Fields: LookFields }));
  };
  return (
    <span ref={root} class="look">
      <button
        type="button"
        class="quiet type-size"
        title={t('look')}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={toggle}
      >
        <span aria-hidden="true">Aa</span>
        <span class="visually-hidden">{t('look')}</span>
      </button>
      {isOpen && (
        <section
          id={panel}
          class={`look-panel${isBeside ? ' look-panel-beside' : ''}`}
          aria-label={t('look')}
          popover={isBeside ? 'manual' : undefined}
          ref={isBeside ? showOnTop : undefined}
        >
          {fields && (
            <div dir={dir}>
              <fields.Fields look={look} onLook={onLook} />
            </div>
          )}
        </section>
      )}
    </span>
  );
}
