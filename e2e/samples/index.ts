import { damInApril } from './dam-april';
import { damInMarch } from './dam-march';
import { balkanLedger, harbourPost, meridianWire, newsloop, northgateReview, valleyCourier } from './outlets';
import { port } from './port';
import { type NotArticleSample, notArticle, type Sample } from './sample';
import { singles } from './singles';

export type { NotArticleSample, Sample } from './sample';
export * from './threads';

/**
 * The pages that ship with the project: news of our own invention, with the clutter of real sites, and the truth about
 * each. A server of them answers `http://OUTLET.test/PAGE.html` with `OUTLET/PAGE.html`, `/` with `OUTLET/index.html`
 * and `/img/NAME.svg` of any host with `img/NAME.svg`; opened from disk they find their pictures too.
 */
export const SAMPLES: Sample[] = [...damInMarch, ...damInApril, ...port, ...singles];

/** Pages that hold no article, or not one, with the reason a reader is told. */
export const NOT_ARTICLES: NotArticleSample[] = [
  notArticle(harbourPost, 'index.html', 'frontPage'),
  notArticle(balkanLedger, 'topic-dams.html', 'listing'),
  notArticle(meridianWire, 'search.html?q=elshka+dam', 'search'),
  notArticle(meridianWire, 'elshka-dam-from-above.html', 'video'),
  notArticle(harbourPost, 'tide-calendar-2027.html', 'shop'),
  notArticle(valleyCourier, 'app-shell.html', 'empty'),
  notArticle(newsloop, 'strike-flash.html', 'tooShort'),
  notArticle(northgateReview, 'what-the-tide-tables-knew.html', 'paywall'),
];

/** The page a first run opens. */
export const DEFAULT_SAMPLE: Sample = damInMarch[1];
