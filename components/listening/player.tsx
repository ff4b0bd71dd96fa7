import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/article/article';
import type { Position } from '../../lib/text/position';
import { Icon, type IconName } from '../shared/icon';
import { type MessageKey, useLanguage } from '../shared/messages';
import { isForControl } from '../shared/shortcuts';
import { takeMediaKeys } from './media-keys';
import './player.css';
import { createSpeech, type Speech, type SpeechProblem } from './speech';
import { sentencesOf, stepFrom } from './spoken-sentences';
import { useVoices } from './use-voices';
import { canonicalLanguage, voicesFor } from './voices';

/** The reader's choices for listening, which are kept. */
export interface ListeningPreferences {
  /** The speed of speech; 1 is the voice's own. */
  speechRate: number;
  /** The voice that was chosen for a language: the language's tag with the `voiceURI`. */
  voices: Readonly<Record<string, string>>;
}

const RATES = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5] as const;

export interface PlayerProps {
  article: Pick<Article, 'blocks' | 'lang' | 'title' | 'siteName'>;
  preferences: ListeningPreferences;
  onPreferences(changes: Partial<ListeningPreferences>): void;
  /**
   * Called with the sentence that is spoken; `isFollowed` is false when the reader looks elsewhere. Null at the end.
   */
  onSpoken(sentence: Position | null, isFollowed: boolean): void;
  onClose(): void;
}

/**
 * Reads an article out, and marks the sentence that is spoken in the text. It begins at once, and falls silent when it
 * is closed.
 */
export function Player(props: PlayerProps) {
  const { article, preferences, onPreferences, onClose } = props;
  const { t, locale, dir } = useLanguage();
  const [back, ahead] = dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const all = useVoices();
  const language = article.lang ? canonicalLanguage(article.lang) : '';
  const fitting = useMemo(() => (all ? voicesFor(article.lang, all) : []), [all, article.lang]);
  const chosen = all?.find(({ voiceURI }) => voiceURI === preferences.voices[language]);
  const voice = chosen ?? fitting[0] ?? null;
  const sentences = useMemo(() => sentencesOf(article.blocks), [article.blocks]);
  const [state, setState] = useState({ index: 0, isPlaying: false });
  const [isFollowed, setIsFollowed] = useState(true);
  const [problem, setProblem] = useState<SpeechProblem | null>(null);
  const speech = useRef<Speech | null>(null);
  const spokenWith = useRef<{ voice: SpeechSynthesisVoice | null; rate: number }>({ voice: null, rate: 1 });
  const latest = useRef(0);
  const canSpeak = voice !== null && sentences.length > 0;

  // The speech lives as long as the text: while it speaks, it can be given another voice.
  useEffect(() => {
    if (!canSpeak) return;
    const keys = takeMediaKeys(article.title, article.siteName, {
      play: () => speech.current?.play(),
      pause: () => speech.current?.pause(),
      nexttrack: () => move('paragraph', 1),
      previoustrack: () => move('paragraph', -1),
      stop: onClose,
    });
    const created = createSpeech(
      sentences,
      { voice, lang: voice.lang, rate: preferences.speechRate },
      {
        changed(index, isPlaying) {
          latest.current = index;
          setState({ index, isPlaying });
          keys.show(isPlaying);
          if (isPlaying) setProblem(null);
        },
        ended: onClose,
        stopped: setProblem,
      },
    );
    speech.current = created;
    spokenWith.current = { voice, rate: preferences.speechRate };
    created.play();
    return () => {
      created.stop();
      keys.release();
    };
  }, [canSpeak, sentences]);
  // The player takes the focus, so that the next key is for the voice: the space bar pauses it.
  const main = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => main.current?.querySelector<HTMLElement>('.player-main:enabled')?.focus(), [canSpeak]);
  useEffect(() => {
    const { voice: before, rate } = spokenWith.current;
    if (!voice || (before === voice && rate === preferences.speechRate)) return;
    spokenWith.current = { voice, rate: preferences.speechRate };
    speech.current?.speakWith({ voice, lang: voice.lang, rate: preferences.speechRate });
  }, [voice, preferences.speechRate]);

  const move = (unit: 'sentence' | 'paragraph', by: 1 | -1) => {
    setIsFollowed(true);
    speech.current?.goTo(stepFrom(sentences, latest.current, unit, by));
  };
  const toggle = () => (state.isPlaying ? speech.current?.pause() : speech.current?.play());

  const sentence = canSpeak ? sentences[state.index] : null;
  useLayoutEffect(() => props.onSpoken(sentence, isFollowed), [sentence, isFollowed]);
  useEffect(() => () => props.onSpoken(null, false), []);

  useLayoutEffect(() => {
    const look = () => setIsFollowed(false);
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      else if (isForControl(event)) return;
      else if (event.key === ' ' && !(event.target instanceof Element && event.target.closest('button, a'))) toggle();
      else if (event.key === ahead) move(event.shiftKey ? 'paragraph' : 'sentence', 1);
      else if (event.key === back) move(event.shiftKey ? 'paragraph' : 'sentence', -1);
      else {
        if (/^(?:Page|Home|End|Arrow)/.test(event.key)) look();
        return;
      }
      event.preventDefault();
    };
    addEventListener('keydown', key);
    addEventListener('wheel', look, { passive: true });
    addEventListener('touchmove', look, { passive: true });
    return () => {
      removeEventListener('keydown', key);
      removeEventListener('wheel', look);
      removeEventListener('touchmove', look);
    };
  });

  const name = language && new Intl.DisplayNames(locale, { type: 'language' }).of(language);
  const why = reasonOf(all, canSpeak, problem);
  const paragraphs = [...new Set(sentences.map(({ block }) => block))];
  const button = (icon: IconName, label: MessageKey, run: () => void, isMain = false) => (
    <button
      type="button"
      class={isMain ? 'player-main' : 'quiet'}
      title={t(label)}
      disabled={!canSpeak && label !== 'stopListening'}
      onClick={run}
    >
      <Icon name={icon} />
      <span class="visually-hidden">{t(label)}</span>
    </button>
  );
  return (
    <section class="player" aria-label={t('listening')}>
      {why && (
        <p class="player-problem" role="status">
          {why === 'noVoiceFor' ? t('noVoiceFor', name || article.lang || '') : t(why)}
        </p>
      )}
      <div class="player-keys" ref={main}>
        {button('previousParagraph', 'previousParagraph', () => move('paragraph', -1))}
        {button('earlier', 'previousSentence', () => move('sentence', -1))}
        {button(
          state.isPlaying ? 'pause' : 'play',
          state.isPlaying ? 'pauseListening' : 'playListening',
          () => void toggle(),
          true,
        )}
        {button('later', 'nextSentence', () => move('sentence', 1))}
        {button('nextParagraph', 'nextParagraph', () => move('paragraph', 1))}
      </div>
      {sentence && (
        <span class="player-place">{t('paragraphOf', paragraphs.indexOf(sentence.block) + 1, paragraphs.length)}</span>
      )}
      {!isFollowed && state.isPlaying && (
        <button type="button" class="button" onClick={() => setIsFollowed(true)}>
          {t('backToVoice')}
        </button>
      )}
      <label>
        <span class="visually-hidden">{t('speechRate')}</span>
        <select
          value={String(preferences.speechRate)}
          onChange={(event) => onPreferences({ speechRate: Number(event.currentTarget.value) })}
        >
          {RATES.map((rate) => (
            <option key={rate} value={String(rate)}>
              {rate.toLocaleString(locale)}×
            </option>
          ))}
        </select>
      </label>
      {all && all.length > 0 && (
        <label class="player-voice">
          <span class="visually-hidden">{t('voice')}</span>
          <select
            value={voice?.voiceURI ?? ''}
            onChange={(event) =>
              onPreferences({ voices: { ...preferences.voices, [language]: event.currentTarget.value } })
            }
          >
            {!voice && <option value="">{t('chooseVoice')}</option>}
            {(fitting.length ? fitting : all).map(({ voiceURI, name: called }) => (
              <option key={voiceURI} value={voiceURI}>
                {called}
              </option>
            ))}
          </select>
        </label>
      )}
      {button('close', 'stopListening', onClose)}
    </section>
  );
}

type Reason = 'voicesLoading' | 'noVoices' | 'noVoiceFor' | 'voiceSilent' | 'voiceFailed';

/** Gives the reason why nothing is heard; null where something is. */
function reasonOf(all: readonly unknown[] | null, canSpeak: boolean, problem: SpeechProblem | null): Reason | null {
  if (!all) return 'voicesLoading';
  if (!all.length) return 'noVoices';
  if (!canSpeak) return 'noVoiceFor';
  if (problem) return problem === 'silent' ? 'voiceSilent' : 'voiceFailed';
  return null;
}
