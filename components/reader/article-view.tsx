import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../lib/article/article';
import { sanitizeToFragment } from '../../lib/article/markup/sanitize';
import type { Facts } from '../../lib/facts/facts';
import type { Position } from '../../lib/text/position';
import { leadsIntoPrivateNetwork } from '../../lib/text/private-host';
import './article-view.css';
import { useLanguage } from '../shared/messages';
import { drawInStretches, MAX_BLOCKS, MAX_PICTURES, withinReason } from './large-article';
import { type DrawnBlocks, drawnBlocks, holdInView, keepInView, prefersStill, rangesOf, showRange } from './text-range';

/** A place that the reader was led to: the words of the fact or hit, and the sentence around them. */
export interface Spotlight {
  position: Position;
  sentence: Position;
  /**
   * `focus`: the place is shown in the middle of the window, and keyboard and screen reader go there, too. `follow`:
   * the text moves only as far as the place has to be visible, while it is read out. `none`: the reader looks
   * elsewhere.
   */
  move: 'focus' | 'follow' | 'none';
}

/** Positions that are painted alike, under a name of the CSS Custom Highlight API that a style sheet knows. */
export interface Layer {
  name: string;
  positions: readonly Position[];
}

interface ArticleViewProps {
  article: Pick<Article, 'url' | 'html' | 'blocks' | 'lang' | 'dir'>;
  /**
   * Marks more than facts: the reader's highlights, search hits. Later layers are drawn over earlier ones, all over the
   * facts.
   */
  layers?: readonly Layer[];
  /** Facts to mark lightly in the text; null to mark none. */
  marks: Facts | null;
  spotlight: Spotlight | null;
  /** Pictures that are kept on this machine, by their address in the article; these copies are shown. */
  keptPictures: ReadonlyMap<string, string>;
  /** False keeps every other remote picture unloaded: its description is shown, with what can be done about it. */
  showPictures: boolean;
  /** What is offered in the place of a picture that is not loaded; the first of them in each, the others once. */
  pictureOffers?: readonly PictureOffer[];
}

export interface PictureOffer {
  label: string;
  run(): void;
}

const NO_OFFERS: readonly PictureOffer[] = [];

/** The names under which the marks are registered with the CSS Custom Highlight API; styled in article-view.css. */
const MARKS = { people: 'fact-person', figures: 'fact-figure', dates: 'fact-date' } as const;

/**
 * The article's text. Its HTML is sanitised again here, and facts are marked with the CSS Custom Highlight API: the DOM
 * of the text is never rewritten to show something.
 */
export function ArticleView(props: ArticleViewProps) {
  const { article, layers, marks, spotlight, keptPictures, showPictures } = props;
  const root = useRef<HTMLDivElement>(null);
  const described = useRef(new Map<Element, HTMLImageElement>());
  const drawn = useRef<DrawnBlocks>(new Map());
  const isLarge = useRef(false);
  const offers = useRef(props.pictureOffers ?? NO_OFFERS);
  offers.current = props.pictureOffers ?? NO_OFFERS;
  const { t, plural, locale } = useLanguage();
  const { html, picturesLeftOut, blocksLeftOut } = useMemo(
    () => withinReason(article.html, article.blocks.length),
    [article.html, article.blocks],
  );

  useLayoutEffect(() => {
    const fragment = sanitizeToFragment(html);
    described.current = preparePictures(fragment, article.url, keptPictures, showPictures, t('picture'));
    [...described.current.keys()].forEach((box, at) => {
      addOffers(box, at === 0 ? offers.current : offers.current.slice(0, 1), (index) => offers.current[index]?.run());
    });
    for (const link of fragment.querySelectorAll('a[href]')) {
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener noreferrer');
    }
    for (const block of fragment.querySelectorAll('[data-block]')) {
      block.setAttribute('tabindex', '-1');
      if (article.blocks[Number(block.getAttribute('data-block'))]?.type === 'standfirst')
        block.className = 'standfirst';
    }
    isLarge.current = drawInStretches(fragment);
    drawn.current = drawnBlocks(fragment);
    root.current?.replaceChildren(fragment);
  }, [article.html, article.blocks, showPictures, t]);

  // Marks that come later take their places without the text being drawn anew.
  useLayoutEffect(() => {
    for (const [description, picture] of described.current) {
      const kept = keptPictures.get(picture.getAttribute('src') ?? '');
      if (!kept || !description.isConnected) continue;
      picture.src = kept;
      description.replaceWith(picture);
    }
  }, [keptPictures]);

  useLayoutEffect(() => {
    for (const kind of ['people', 'figures', 'dates'] as const) {
      const mentions = (marks?.[kind] ?? []).flatMap((fact) => fact.mentions);
      CSS.highlights.set(MARKS[kind], highlightOf(rangesOf(drawn.current, mentions)));
    }
    return () => {
      for (const name of Object.values(MARKS)) CSS.highlights.delete(name);
    };
  }, [article.html, showPictures, marks]);

  useLayoutEffect(() => {
    if (!layers) return;
    layers.forEach(({ name, positions }, i) => {
      const highlight = highlightOf(rangesOf(drawn.current, positions));
      highlight.priority = i + 1;
      CSS.highlights.set(name, highlight);
    });
    return () => {
      for (const { name } of layers) CSS.highlights.delete(name);
    };
  }, [article.html, showPictures, layers]);

  useLayoutEffect(() => {
    if (!spotlight) return;
    const [sentence] = rangesOf(drawn.current, [spotlight.sentence]);
    const [words] = rangesOf(drawn.current, [spotlight.position]);
    if (sentence) CSS.highlights.set('lit-sentence', new Highlight(sentence));
    if (words) CSS.highlights.set('lit-words', new Highlight(words));
    const block = drawn.current.get(spotlight.position.block);
    if (spotlight.move === 'focus') block?.focus({ preventScroll: true });
    if (spotlight.move === 'none') {
      // "Back to the voice" finds the marked sentence again.
    } else if (spotlight.move === 'follow') {
      if (words) keepInView(words);
    } else if (isLarge.current && words) showRange(words);
    else block?.scrollIntoView({ block: 'center', behavior: prefersStill() ? 'auto' : 'smooth' });
    const letGo = spotlight.move === 'focus' && words ? holdInView(words) : () => {};
    return () => {
      letGo();
      CSS.highlights.delete('lit-sentence');
      CSS.highlights.delete('lit-words');
    };
  }, [spotlight, article.html, showPictures]);

  return (
    <>
      {(picturesLeftOut > 0 || blocksLeftOut > 0) && (
        <p class="notice" role="note">
          {blocksLeftOut > 0 && plural('paragraphsLeftOut', blocksLeftOut, MAX_BLOCKS.toLocaleString(locale))}{' '}
          {picturesLeftOut > 0 && plural('picturesLeftOut', picturesLeftOut, MAX_PICTURES.toLocaleString(locale))}
        </p>
      )}
      <div class="article-text" ref={root} lang={article.lang ?? undefined} dir={article.dir} />
    </>
  );
}

/** They are added one by one: a call cannot have more than about 100,000 arguments. */
function highlightOf(ranges: readonly Range[]): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  return highlight;
}

/**
 * Prepares the pictures before they enter the page: those that are kept are shown from this machine, the others that
 * may not load are taken out, and none tells its server where it is read. Returns the pictures that were taken out, by
 * what is in their places.
 */
function preparePictures(
  fragment: DocumentFragment,
  page: string,
  kept: ReadonlyMap<string, string>,
  showPictures: boolean,
  fallbackName: string,
): Map<Element, HTMLImageElement> {
  const described = new Map<Element, HTMLImageElement>();
  for (const picture of fragment.querySelectorAll('img')) {
    const address = picture.getAttribute('src') ?? '';
    const showDescription = () => {
      const description = fragment.ownerDocument.createElement('span');
      description.className = 'picture-description';
      description.textContent = picture.alt || fallbackName;
      picture.replaceWith(description);
      return description;
    };
    const isHere = address.startsWith('data:') || kept.has(address);
    picture.addEventListener('error', showDescription, { once: true });
    picture.setAttribute('referrerpolicy', 'no-referrer');
    picture.setAttribute('decoding', 'async');
    if (isHere) picture.setAttribute('src', kept.get(address) ?? address);
    // A page must not make the browser ask the reader's own router or network for a picture.
    else if (leadsIntoPrivateNetwork(address, page)) showDescription();
    else if (showPictures) picture.setAttribute('loading', 'lazy');
    else {
      const box = fragment.ownerDocument.createElement('span');
      box.className = 'picture-place';
      const description = showDescription();
      description.replaceWith(box);
      box.append(description);
      described.set(box, picture);
    }
  }
  return described;
}

/** Adds buttons to the place of a picture. Within a block they would be part of its text, where facts have positions. */
function addOffers(box: Element, offers: readonly PictureOffer[], run: (index: number) => void): void {
  if (box.closest('[data-block]')) return;
  offers.forEach(({ label }, index) => {
    const button = box.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = label;
    button.addEventListener('click', () => run(index));
    box.append(button);
  });
}
