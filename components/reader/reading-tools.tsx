import type { ComponentType } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { type ReadingLook, SIZES } from '../../lib/browser/reading-look';
import { useDisclosure } from '../shared/controls/use-disclosure';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './reading-tools.css';

/** How a reader likes an article to look; the same everywhere, and kept. */
export interface ReadingPreferences extends ReadingLook {
  /** Facts are marked in the text. */
  marksOn: boolean;
  /** Keys (`factKey`) of what the reader said is no fact. */
  hiddenFacts: readonly string[];
}

interface ReadingToolsProps {
  preferences: ReadingPreferences;
  onPreferences(changes: Partial<ReadingPreferences>): void;
  /** How many pictures wait for the reader's word; 0 for none. */
  hiddenPictures: number;
  onShowPictures(): void;
  isSpeaking: boolean;
  onSpeak(): void;
}

/** The tools above an article's text: marks, type size, reading aloud, pictures. */
export function ReadingTools(props: ReadingToolsProps) {
  const { preferences, onPreferences, hiddenPictures, isSpeaking } = props;
  const { t, plural } = useLanguage();
  const canSpeak = useHasVoice();
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
        <span aria-hidden="true">A−</span>
        <span class="visually-hidden">{t('smallerType')}</span>
      </button>
      <button
        type="button"
        class="quiet type-size"
        title={t('largerType')}
        aria-disabled={preferences.articleSize >= SIZES.largest}
        onClick={() => resize(SIZES.step)}
      >
        <span aria-hidden="true">A+</span>
        <span class="visually-hidden">{t('largerType')}</span>
      </button>
      <Look look={preferences} onLook={onPreferences} />
      {canSpeak && (
        <button type="button" class="quiet" aria-pressed={isSpeaking} onClick={props.onSpeak}>
          <Icon name={isSpeaking ? 'stop' : 'listen'} />
          {t(isSpeaking ? 'stopListening' : 'listen')}
        </button>
      )}
      {hiddenPictures > 0 && (
        <button type="button" class="quiet" onClick={props.onShowPictures}>
          <Icon name="picture" />
          {plural('showPictures', hiddenPictures)}
        </button>
      )}
    </div>
  );
}

type Fields = ComponentType<{ look: ReadingLook; onLook(changes: Partial<ReadingLook>): void }>;

/** Typeface, width, spacing and theme, behind one button. They are loaded when it is pressed: a text does not wait for them. */
function Look({ look, onLook }: { look: ReadingLook; onLook(changes: Partial<ReadingLook>): void }) {
  const { t } = useLanguage();
  const panel = useId();
  const { root, isOpen, setIsOpen } = useDisclosure<HTMLSpanElement>();
  const [fields, setFields] = useState<{ Fields: Fields } | null>(null);
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
        <section id={panel} class="look-panel" aria-label={t('look')}>
          {fields && <fields.Fields look={look} onLook={onLook} />}
        </section>
      )}
    </span>
  );
}

/** True once the browser has a voice to read with; some machines have none, and are offered nothing. */
function useHasVoice(): boolean {
  const [hasVoice, setHasVoice] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return;
    const look = () => setHasVoice(speechSynthesis.getVoices().length > 0);
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return hasVoice;
}
