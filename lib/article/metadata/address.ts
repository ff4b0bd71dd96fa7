import rules from 'tidy-url/data/rules.js';

/** One entry of tidy-url's list. What it has on redirects, AMP pages and paths is not used here. */
interface TidyRule {
  name: string;
  match: RegExp;
  match_href?: boolean;
  rules?: string[];
  exclude?: RegExp[];
}

const LIST: readonly TidyRule[] = rules;
const EVERYWHERE: ReadonlySet<string> = new Set(LIST.find(({ name }) => name === 'Global')?.rules);
/**
 * Click identifiers that tidy-url does not list, and that browsers themselves take off every link
 * (Firefox's query stripping list, Brave's query filter): each names one click of one person, never an article.
 */
const CLICKS: ReadonlySet<string> = new Set(
  `_openstat dclid gbraid igshid ml_subscriber ml_subscriber_hash msclkid rb_clickid ttclid twclid wbraid wickedid
  yclid`.split(/\s+/),
);

/**
 * Gives an http(s) or file address without the parts that only record how a reader came to it: the tracking parameters
 * of a kept list, and the fragment unless it is a route of a single-page app. All else stays to the letter. Null when
 * the text is no address.
 */
export function cleanUrl(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!isRoute(url.hash)) url.hash = '';
  const parameters = url.search.slice(1).split('&');
  const ofSite = siteParameters(url);
  const kept = parameters.filter((parameter) => {
    const name = nameOf(parameter);
    return parameter && !isTrackingEverywhere(name) && !ofSite.has(name);
  });
  // The parameters that are kept keep their spelling; a question mark with nothing after it is removed.
  url.search = kept.join('&');
  return url.href;
}

/**
 * Tells whether a fragment is a route: each `#/article/12` or `#!article` is another page, while `#comments` is a place
 * on one page.
 */
export function isRoute(hash: string): boolean {
  return /^#(?:!?\/.|!.)/.test(hash);
}

const isTrackingEverywhere = (name: string) => EVERYWHERE.has(name) || CLICKS.has(name) || /^utm_/i.test(name);

/**
 * The parameters that the list names for this site. Its patterns are loose (`/medium.com/` is found in `notmedium.com`,
 * too), so a rule also has to be named for this host or one above it.
 */
function siteParameters({ hostname, host, href }: URL): ReadonlySet<string> {
  const parameters = new Set<string>();
  for (const { name, match, match_href, rules, exclude } of LIST) {
    if (!rules?.length || !`.${hostname}`.endsWith(`.${name}`)) continue;
    if (!finds(match, match_href ? href : host) || exclude?.some((pattern) => finds(pattern, href))) continue;
    for (const parameter of rules) parameters.add(parameter);
  }
  return parameters;
}

/** Some patterns of the list have the global flag, and would continue from where they last matched. */
function finds(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function nameOf(parameter: string): string {
  const [[name] = ['']] = new URLSearchParams(parameter);
  return name;
}
