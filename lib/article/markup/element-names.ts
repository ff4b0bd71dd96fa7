/**
 * Words in class names and ids that mark a part of a page as beside the article. Names are cut into words at `-`, `_`,
 * blanks and capitals first, so that `ad` is not found in `header` nor `share` in `shareholder`.
 */
const BESIDE = new Set(
  (
    'related recirc recirculation recommended recommend recommendation recommendations readmore promo promotion promos newsletter signup ' +
    'subscribe share sharing sharedaddy addthis social socials comment comments commentlist respond disqus ' +
    'trending popular mostread outbrain taboola advert advertisement advertising adsense anzeige werbung sponsor sponsored ' +
    'breadcrumb breadcrumbs nav navigation navbar menu toolbar pagination pager cookie consent popup ' +
    'tooltip donate donation tags taglist keywords bio authorbox byline dateline postmeta timestamp upsell crosslink'
  ).split(' '),
);
/** Weaker names, which count only for what is not running text. */
const BESIDE_UNLESS_PROSE = new Set(
  (
    'ad ads print rating ratings vote copyright poll login categories metadata tools utility cta marketing affiliate onward skip skiplink ' +
    'subscription subscriber promobox controls button buttons btn meta counter count footer disclaimer source sources'
  ).split(' '),
);
/** Pairs of neighbouring words that mean what the words alone do not. */
const BESIDE_PAIRS = pairs(
  'read-more read-also read-next more-on more-from more-stories more-news more-articles also-read see-also see-more most-read ' +
    'most-popular author-bio author-box author-info author-card author-description author-about about-author entry-meta post-meta article-meta ' +
    'entry-footer post-footer tag-list tag-cloud prev-next post-navigation nav-links sign-up call-action paywall-promo story-links ' +
    'article-tags post-tags entry-tags cat-links tags-links posted-on in-article inline-related story-timeline',
);
const CAPTION = new Set(
  'caption captions credit credits figcaption photographer bildunterschrift bildnachweis legende pie didascalia imagecaption imgcaption'.split(
    ' ',
  ),
);
const STANDFIRST = new Set(
  (
    'standfirst dek deck subtitle subhead subheadline subheading subline excerpt lead leadtext lede kicker teaser ' +
    'subheader vorspann einleitung anrisstext untertitel anreißer chapo chapeau bajada entradilla sommario sottotitolo occhiello catenaccio tagline strapline'
  ).split(' '),
);

const STANDFIRST_PAIRS = pairs('sub-title sub-heading sub-headline sub-head sub-header');

/** The second words of pairs by their first. */
function pairs(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const pair of list.split(' ')) {
    const [first, second] = pair.split('-');
    seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  return seconds;
}

/** Selects headings of every level. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Tells by its tag whether an element is a heading. */
export function isHeading({ localName }: Element): boolean {
  return /^h[1-6]$/.test(localName);
}

/** Words of the longest id that is a name: a longer one may be written from a heading, as a place to lead to. Chosen by hand. */
const MAX_ID_WORDS = 4;

/** Tells whether an element's id is so long that it may be a heading's words. */
export function hasLongId(element: Element): boolean {
  return (element.getAttribute('id') ?? '').split(/[-_\s]+/).length > MAX_ID_WORDS;
}

/**
 * The words of an element's class and id, lower case; `withId`: of its class alone when false. The id of a heading is no name:
 * it is made of the heading's own words, as a place to lead to (`h-what-is-social-shopping`).
 */
export function nameWords(element: Element, withId = true): string[] {
  const id = withId && !isHeading(element) ? element.getAttribute('id') : '';
  const names = `${element.getAttribute('class') ?? ''} ${id ?? ''}`.slice(0, 300);
  if (names.length < 2) return [];
  return (
    names
      // WordPress and others put an article's topics there: `category-popular`.
      .replace(/(?:^|\s)(?:category|tag|cat)-\S+/g, ' ')
      .replace(/(\p{Ll}{3})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
  );
}

/** What is a part of the story where its name says that it is in the article: `in-article-image`. */
const IN_ARTICLE = new Set('image img picture photo figure gallery media video text body content'.split(' '));

export function suggestsBoilerplate(words: string[]): boolean {
  return words.some((word, i) => {
    if (BESIDE.has(word)) return true;
    return (
      Boolean(BESIDE_PAIRS.get(words[i - 1])?.has(word)) && !(words[i - 1] === 'in' && IN_ARTICLE.has(words[i + 1]))
    );
  });
}

export function suggestsBoilerplateUnlessProse(words: string[]): boolean {
  return words.some((word) => BESIDE_UNLESS_PROSE.has(word));
}

const RECIPE = new Set('ingredients instructions directions'.split(' '));

/** Tells whether an element is named for a part of a recipe, which many sites set beside the text or in a card with buttons. */
export function suggestsRecipe(words: string[]): boolean {
  return words.some((word) => RECIPE.has(word));
}

export function suggestsComments(words: string[]): boolean {
  return words.some((word) => word === 'comments' || word === 'commentlist' || word === 'disqus' || word === 'respond');
}

export function suggestsCaption(words: string[]): boolean {
  return words.some((word) => CAPTION.has(word));
}

export function suggestsStandfirst(words: string[]): boolean {
  return words.some((word, i) => STANDFIRST.has(word) || STANDFIRST_PAIRS.get(words[i - 1])?.has(word));
}

const ELSEWHERE_TAGS = new Set(['nav', 'aside', 'footer', 'form', 'select']);
const ELSEWHERE_NAMES = new Set(
  (
    'comment comments commentlist disqus respond cookie cookies consent sidebar related recommended recommendations trending popular ' +
    'mostread newsticker breadcrumb breadcrumbs menu navbar carousel slider'
  ).split(' '),
);
/** These hold the page: their names speak of the whole (`comments-open`, `has-sidebar`). */
const WHOLE_PAGE = new Set(['html', 'body', 'main', 'article']);

/**
 * Makes the test whether an element is in a part of the page that is not its article, whatever it holds. `whole` is the
 * page's body, or the part of it that is asked about. The test keeps its answers: it is for one page that does not
 * change.
 */
export function outsideArticleTest(whole: Element | null): (element: Element) => boolean {
  const memory = new Map<Element, boolean>();
  let wholeLength: number | null = null;
  let articles: number | null = null;
  /**
   * Layouts are named for their sidebars, too: an element that holds the headline, or most of the page's text, is not
   * beside the article. The teasers of a box are each an `<article>`, as the story is.
   */
  const holdsTheArticle = (element: Element) => {
    if (element.querySelector('h1')) return true;
    articles ??= whole?.querySelectorAll('article').length ?? 0;
    if (articles === 1 && element.querySelector('article')) return true;
    wholeLength ??= whole?.textContent?.length ?? 0;
    return (element.textContent?.length ?? 0) > wholeLength * 0.6;
  };
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = memory.get(at);
      if (known !== undefined) {
        answer = known;
        break;
      }
      path.push(at);
      if (WHOLE_PAGE.has(at.localName)) continue;
      const says = ELSEWHERE_TAGS.has(at.localName) || nameWords(at).some((word) => ELSEWHERE_NAMES.has(word));
      if (says && !holdsTheArticle(at)) {
        answer = true;
        break;
      }
    }
    for (const at of path) memory.set(at, answer);
    return answer;
  };
}
