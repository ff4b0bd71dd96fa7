import { absoluteUrl, hostOf, isNearHost } from './links';

/** Describes a frame of another site: the address where it is shown alone, and its title. */
export interface Embed {
  href: string;
  title: string;
}

/** Services whose frames are a part of the story: films, recordings, charts, maps, posts, documents. Frames of advertisers are of none of them. */
const SERVICES = new RegExp(
  `(?:^|\\.)(?:${[
    // Films.
    'youtube(?:-nocookie)?\\.com|vimeo\\.com|dailymotion\\.com|brightcove\\.(?:net|com)|jwplatform\\.com|jwplayer\\.com|kaltura\\.com',
    'wistia\\.(?:net|com)|streamable\\.com|twitch\\.tv|rumble\\.com|ted\\.com|c-span\\.org|rutube\\.ru|vk\\.com|vkvideo\\.ru|bilibili\\.com',
    'nicovideo\\.jp|youku\\.com|naver\\.com|ultimedia\\.com|digiteka\\.net|glomex\\.com|arte\\.tv',
    // Recordings.
    'spotify\\.com|soundcloud\\.com|podcasts\\.apple\\.com|acast\\.com|omny\\.fm|megaphone\\.fm|art19\\.com|simplecast\\.com|buzzsprout\\.com',
    'libsyn\\.com|audioboom\\.com|spreaker\\.com|podigee\\.io|ausha\\.co|ivoox\\.com|deezer\\.com',
    // Charts and maps.
    'dwcdn\\.net|datawrapper\\.de|flo\\.uri\\.sh|flourish\\.studio|infogram\\.com|everviz\\.com|23degrees\\.(?:io|eu)|ourworldindata\\.org',
    'tableau\\.com|arcgis\\.com|openstreetmap\\.org|umap\\.(?:org|fr)|piktochart\\.com|visme\\.co|genial\\.ly|genially\\.com|knightlab\\.com',
    'thinglink\\.com|sketchfab\\.com|plot\\.ly|observablehq\\.com|linkurious\\.com',
    // Posts and documents.
    'tiktok\\.com|instagram\\.com|facebook\\.com|twitter\\.com|x\\.com|bsky\\.app|t\\.me|reddit\\.com|threads\\.net|threads\\.com|linkedin\\.com',
    'documentcloud\\.org|scribd\\.com|issuu\\.com|slideshare\\.net',
  ].join('|')})$`,
);
const MAP = /^https:\/\/(?:www|maps)\.google\.[a-z.]+\/maps/;
/** Buttons and counts of networks, which are in frames, too. */
const BUTTON = /\/(?:plugins\/(?:like|share|page|follow|comments)|widgets\/(?:follow|tweet)_button|subscribe_embed)/;
/** Matches the address of a site's own frame that shows a part of the story. */
const OWN_PART =
  /\b(?:embeds?|player|videos?|audio|charts?|graphics?|grafiken|maps?|karten?|infographics?|interactives?)\b/i;

/** Names that the code of services gives each of their frames; they are of no language. */
const NAMELESS = new RegExp(
  `^(?:(?:${[
    'youtube|vimeo|dailymotion|spotify|soundcloud|datawrapper|flourish|infogram|google|facebook|instagram|tiktok|twitter|x',
    'video|audio|player|embed|embedded|iframe|frame|content|chart|map|maps|interactive|graphic|visualisation|visualization',
    'post|tweet|media|widget|plugin|external|untitled|article|the|from|for|or|html5|responsive',
  ].join('|')})[\\s:.,-]*)+$`,
  'i',
);
/** Pixels of a frame that shows anything, and UTF-16 units of its title. */
const SMALLEST = 60;
const MAX_TITLE_LENGTH = 200;

/** Describes a frame that is a part of the story; null for advertisements, buttons and what measures. */
export function embedOf(frame: Element, base: string): Embed | null {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(frame.getAttribute(name) ?? '', 10));
  if (sizes.some((size) => size < SMALLEST) && !(frame.getAttribute('width') ?? '').endsWith('%')) return null;
  const title = titleOf(frame);
  const address = addressesOf(frame)
    .map((value) => absoluteUrl(value, base))
    .find((url) => url !== null && isPartOfStory(url, base, title));
  if (!address) return null;
  const href = pageOf(address);
  return { href, title: title || hostOf(href) };
}

/** Lists the possible addresses of a frame: pages that ask for consent first keep it in an attribute of their own. */
function addressesOf(frame: Element): string[] {
  const kept = frame.getAttributeNames().filter((name) => name === 'src' || name.startsWith('data-'));
  return kept.map((name) => frame.getAttribute(name) ?? '').filter((value) => /^(?:https?:)?\/\/|^\/[^/]/.test(value));
}

function isPartOfStory(url: string, base: string, title: string): boolean {
  if (BUTTON.test(url)) return false;
  if (SERVICES.test(hostOf(url)) || MAP.test(url)) return true;
  return title !== '' && isNearHost(url, base) && OWN_PART.test(url.replace(/^https?:\/\/[^/]*/, ''));
}

/** Gives the title of a frame; empty when it says no more than that it is a frame. */
function titleOf(frame: Element): string {
  const titles = [frame.getAttribute('title'), frame.getAttribute('aria-label')];
  const folded = titles.map((title) => (title ?? '').replace(/\s+/g, ' ').trim());
  return (folded.find((title) => /\p{L}/u.test(title) && !NAMELESS.test(title)) ?? '').slice(0, MAX_TITLE_LENGTH);
}

/** Addresses of frames, and of the pages that show the same to a reader. */
const PAGES: readonly (readonly [frame: RegExp, page: string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{6,}).*/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*/, 'https://vimeo.com/$1'],
  [/^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+).*/, 'https://www.dailymotion.com/video/$1'],
  [/^https?:\/\/platform\.twitter\.com\/embed\/.*[?&]id=(\d+).*/, 'https://x.com/i/status/$1'],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w+\/\w+).*/, 'https://open.spotify.com/$1'],
];

function pageOf(address: string): string {
  const found = PAGES.find(([frame]) => frame.test(address));
  return found ? address.replace(found[0], found[1]) : address;
}
