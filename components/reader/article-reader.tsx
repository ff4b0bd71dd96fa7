import type { ComponentType } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/article/article';
import { remotePictures } from '../../lib/article/markup/pictures';
import type { AnyFact, Facts } from '../../lib/facts/facts';
import type { Position } from '../../lib/text/position';
import type { PlayerProps } from '../listening/player';
import { ArticleHeader } from './article-header';
import './article-reader.css';
import './reading-faces.css';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { rem } from '../shared/sizes';
import { ArticleView, type Layer, type Spotlight } from './article-view';
import { hiddenAmong, listedFacts, placesOf, sentenceAround } from './facts/fact-text';
import { KeyFacts, KeyFactsFailed, KeyFactsWaiting } from './facts/key-facts';
import type { ShownFact } from './facts/use-fact-button';
import { type ReadingPreferences, ReadingTools } from './reading-tools';

export interface ArticleReaderProps {
  article: Article;
  /** The facts, which come later than the text; until then their place is kept. */
  facts: Facts | 'waiting' | 'failed';
  onFindFacts?(): void;
  /** Says what the library knows of facts, in words, by their key (`factKey`). */
  notes?: ReadonlyMap<string, string>;
  now: Date;
  preferences: ReadingPreferences;
  onPreferences(changes: Partial<ReadingPreferences>): void;
  /** Marks more places of the text besides those of the facts. */
  layers?: readonly Layer[];
  /** Pictures that are kept on this machine, by their address in the article. */
  keptPictures?: ReadonlyMap<string, string>;
  /** True when other remote pictures load; otherwise the reader is offered to load them. */
  showPictures: boolean;
  onShowPictures(): void;
  /** Keeps pictures from now on, those of this article first; absent where they are kept, or nothing is. */
  onKeepPictures?(): void;
}

const NONE_KEPT: ReadonlyMap<string, string> = new Map();

/** Shows one article: header, key facts, text. It is the same in the popup, the reader and the library. */
export function ArticleReader(props: ArticleReaderProps) {
  const { article, facts, now, preferences, layers, notes, keptPictures = NONE_KEPT, showPictures } = props;
  const { t, plural } = useLanguage();
  const factsId = useId();
  const [comeLater] = useState(typeof facts !== 'object');
  const [isFolded, setIsFolded] = useState(true);
  const [shown, setShown] = useState<ShownFact | null>(null);
  const listed = useMemo(
    () => (typeof facts === 'object' ? listedFacts(facts, article, preferences.hiddenFacts) : null),
    [facts, article, preferences.hiddenFacts],
  );
  const top = useRef<HTMLDivElement>(null);
  const remote = useMemo(() => remotePictures(article.html), [article.html]);
  const hidden = showPictures ? 0 : remote.filter((address) => !keptPictures.has(address)).length;
  const pictureOffers = [
    { label: plural('showPictures', hidden), run: props.onShowPictures },
    ...(props.onKeepPictures ? [{ label: t('keepPictures'), run: props.onKeepPictures }] : []),
  ];
  const { Player, isListening, spoken, listen, setSpoken } = useListening(article);
  const spotlight = useMemo(() => spoken ?? (shown && spotlightOn(article, shown)), [article, shown, spoken]);

  const show = (fact: AnyFact) =>
    setShown((before) =>
      before?.fact === fact
        ? { ...before, at: (before.at + 1) % before.places.length }
        : { fact, places: placesOf(fact, article), at: 0 },
    );
  const backToFacts = () => {
    const pressed = top.current?.querySelector<HTMLElement>('.key-facts [aria-pressed="true"]');
    setShown(null);
    (pressed ?? top.current)?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  };
  // It is laid out and listens at once: a key may follow the click faster than an effect would run.
  useLayoutEffect(() => {
    if (!shown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Escape would also close the popup: the first press leads back, the second closes.
      event.preventDefault();
      backToFacts();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  return (
    <div
      class="article-reader"
      ref={top}
      tabIndex={-1}
      style={{ '--article-size': rem(preferences.articleSize), '--own-face': faceOf(preferences.ownTypeface) }}
      data-typeface={preferences.typeface}
      data-width={preferences.textWidth}
      data-spacing={preferences.lineSpacing}
      data-letters={preferences.letterSpacing}
      data-alignment={preferences.alignment}
    >
      {/* Everything of an article begins on the side where its text does; its facts are on the other. */}
      <div class="article-reader-columns" dir={article.dir}>
        <ArticleHeader article={article} now={now} />
        <div
          id={factsId}
          class={`reader-facts${comeLater ? ' reader-facts-later' : ''}${isFolded ? ' reader-facts-folded' : ''}`}
          // The list unfolds when the keyboard focus comes into it.
          onFocusIn={() => setIsFolded(false)}
        >
          {facts === 'waiting' ? (
            <KeyFactsWaiting />
          ) : facts === 'failed' ? (
            <KeyFactsFailed onRetry={() => props.onFindFacts?.()} />
          ) : (
            <KeyFacts
              facts={listed ?? facts}
              {...{ article, now, shown, notes }}
              onShow={show}
              hidden={preferences.hiddenFacts}
              hiddenHere={hiddenAmong(facts, article, preferences.hiddenFacts)}
              onHidden={(hiddenFacts) => props.onPreferences({ hiddenFacts })}
            />
          )}
        </div>
        {typeof facts === 'object' && (
          <button
            type="button"
            class="quiet reader-unfold"
            aria-expanded={!isFolded}
            aria-controls={factsId}
            onClick={() => setIsFolded(!isFolded)}
          >
            <Icon name={isFolded ? 'down' : 'up'} />
            {t(isFolded ? 'allFacts' : 'fewerFacts')}
          </button>
        )}
        <div class="article-body">
          <ReadingTools
            preferences={preferences}
            onPreferences={props.onPreferences}
            isListening={isListening}
            onListen={listen}
          />
          <ArticleView
            {...{ article, layers, keptPictures, showPictures, pictureOffers }}
            marks={preferences.marksOn ? listed : null}
            spotlight={spotlight}
          />
        </div>
      </div>
      {Player && (
        <Player
          article={article}
          preferences={preferences}
          onPreferences={props.onPreferences}
          onSpoken={setSpoken}
          onClose={listen}
        />
      )}
      {shown && !isListening && (
        <button type="button" class="back-to-facts" onClick={backToFacts}>
          <Icon name="up" />
          {t('backToFacts')}
        </button>
      )}
    </div>
  );
}

/**
 * Handles reading out, with the sentence that is spoken. The player is loaded when it is asked for: a text does not
 * wait for it.
 */
function useListening(article: Article) {
  const [isListening, setIsListening] = useState(false);
  const [loaded, setLoaded] = useState<{ Player: ComponentType<PlayerProps> } | null>(null);
  const [spoken, setSpoken] = useState<Spotlight | null>(null);
  // Another text is not read out until the reader asks for it.
  useEffect(() => setIsListening(false), [article.blocks]);
  return {
    isListening,
    spoken,
    Player: isListening && loaded ? loaded.Player : null,
    listen() {
      setIsListening(!isListening);
      if (!loaded) void import('../listening/player').then(({ Player }) => setLoaded({ Player }));
    },
    setSpoken(sentence: Position | null, isFollowed: boolean) {
      const move = isFollowed ? 'follow' : 'none';
      setSpoken(sentence && { position: sentence, sentence, move });
    },
  };
}

/** Gives the place that the reader was led to, with the sentence around it. */
function spotlightOn({ blocks }: Article, { places, at }: ShownFact): Spotlight {
  return { position: places[at], sentence: sentenceAround(places[at], blocks), move: 'focus' };
}

/** The name of a typeface as a style sheet writes it; nothing for none. What quotes or ends a name is in no name. */
function faceOf(name: string): string | undefined {
  const plain = name.replace(/["\\\n]/g, '').trim();
  return plain ? `"${plain}"` : undefined;
}
