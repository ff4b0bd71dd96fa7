import type { NotAnArticleKind } from '../../lib/article/article';

/** The stories the sample pages tell: A a failing dam, B a port strike, C a grocer's quarter; null for single articles. */
export type SampleStory = 'A' | 'B' | 'C' | null;

/** A site of our invention. Every sample page is in the folder `name` and is served from `host`. */
export interface Outlet {
  name: string;
  host: string;
  /** The name it gives itself. */
  site: string;
  /** The way in which its pages state who wrote an article and when. */
  metadata: 'json-ld' | 'open-graph' | 'microdata' | 'time' | 'dublin-core' | 'text';
  /** Words that are on its pages beside an article and never in one. */
  clutter: string[];
}

/** Describes a person whom the text names. */
export interface ExpectedPerson {
  /** The fullest name in the article. */
  name: string;
  /** Words of the page that the role contains, without regard to case; null when the article gives none. */
  role: string | null;
}

/** Holds what a careful reader takes from the page. Written by hand, from the page and not from what the product makes of it. */
export interface ExpectedArticle {
  byline: string[];
  /** Everyone the text names, in the order they appear. */
  people: ExpectedPerson[];
  /** Words of the page that the labels of its leading figures contain: the number with its unit or what it counts. */
  figures: string[];
  /**
   * Dates the article gives or lets a reader work out, in EDTF, in calendar order. A `since` is given by its start.
   * Left out: seasons, quarters, durations, vague words, the clock, and what is in a table or caption only.
   */
  dates: string[];
  /** Paragraphs of the body: no headings, list items, quotes set apart, captions, tables or teasers. */
  paragraphs: number;
  /** First and last words of the body. */
  opens: string;
  ends: string;
  /** True when the page shows only the opening of the article. */
  isStub?: boolean;
}

/** An article, with the truth about it. */
export interface Sample {
  /** Relative to the folder of the samples. */
  file: string;
  outlet: Outlet;
  host: string;
  path: string;
  url: string;
  title: string;
  site: string;
  /** It is as exact as the page is: date and time with an offset, or a date. */
  publishedAt: string;
  lang: string;
  story: SampleStory;
  expected: ExpectedArticle;
}

/** A page that holds no article, or not one. */
export interface NotArticleSample {
  file: string;
  outlet: Outlet;
  host: string;
  path: string;
  url: string;
  /** The reason a reader is told. */
  kind: NotAnArticleKind;
}

type Placed = 'file' | 'outlet' | 'host' | 'path' | 'url' | 'site';

/** An article of an outlet; `page` is the name of its file. */
export function article(
  outlet: Outlet,
  page: string,
  { lang = 'en-GB', ...truth }: Omit<Sample, Placed | 'lang'> & { lang?: string },
): Sample {
  return { ...place(outlet, page), site: outlet.site, lang, ...truth };
}

/** A page that is not one article; `page` is the name of its file, with the query the page was asked for with. */
export function notArticle(outlet: Outlet, page: string, kind: NotAnArticleKind): NotArticleSample {
  return { ...place(outlet, page), kind };
}

function place(outlet: Outlet, page: string) {
  const name = page.replace(/\?.*$/, '');
  const path = name === 'index.html' ? '/' : `/${page}`;
  return { file: `${outlet.name}/${name}`, outlet, host: outlet.host, path, url: `http://${outlet.host}${path}` };
}
