import type { Outlet } from './sample';

/** A broadsheet: JSON-LD and Open Graph, a lead picture, adverts and a newsletter box inside the text. */
export const harbourPost: Outlet = {
  name: 'harbour-post',
  host: 'harbour-post.test',
  site: 'The Harbour Post',
  metadata: 'json-ld',
  clutter: ['Read also', 'First Light', 'Accept all', 'Most read', 'Crossword', 'She joined the paper', 'Support our'],
};

/** A wire service: Open Graph only, a block of `div`s for each paragraph, key points above the text. */
export const meridianWire: Outlet = {
  name: 'meridian-wire',
  host: 'meridian-wire.test',
  site: 'Meridian Wire',
  metadata: 'open-graph',
  clutter: [
    'READ MORE',
    'ADVERTISEMENT',
    'Morning Meridian',
    'Trending now',
    'Editing by',
    'Send us a tip',
    'Recommended',
  ],
};

/** A trade paper: microdata, a layout of table cells, boxes floated into the text. */
export const balkanLedger: Outlet = {
  name: 'balkan-ledger',
  host: 'balkan-ledger.test',
  site: 'Balkan Ledger',
  metadata: 'microdata',
  clutter: ['SEE ALSO', 'Ledger Pro', 'Most opened', 'Tip the desk', 'EUR/USD', 'From the same desk'],
};

/** An aggregator: no metadata, paragraphs parted by line breaks, the date as text. */
export const newsloop: Outlet = {
  name: 'newsloop',
  host: 'newsloop.test',
  site: 'Newsloop',
  metadata: 'text',
  clutter: ['READ ALSO', 'Read also', '2 comments', 'user_5521', 'You may like', 'Trending', 'notifications'],
};

/** A magazine: Dublin Core, long pieces with lists, tables and set-off quotes, and a wall. */
export const northgateReview: Outlet = {
  name: 'northgate-review',
  host: 'northgate-review.test',
  site: 'Northgate Review',
  metadata: 'dublin-core',
  clutter: ['From the archive', 'The Sunday Letter', 'Also in this issue', 'Text size', 'for subscribers', 'edited by'],
};

/** A local paper that folds its articles until asked. */
export const valleyCourier: Outlet = {
  name: 'valley-courier',
  host: 'valley-courier.test',
  site: 'Valley Courier',
  metadata: 'open-graph',
  clutter: ['Continue reading', 'ADVERTISEMENT', 'More sport', 'Bowls club', 'Mill Lane'],
};

/** German, with a JSON-LD graph. */
export const alpenbote: Outlet = {
  name: 'alpenbote',
  host: 'alpenbote.test',
  site: 'Der Alpenbote',
  metadata: 'json-ld',
  clutter: ['Mehr zum Thema', 'Jetzt anmelden', 'Schafe', 'bergdohle', 'Cookies', 'Lesezeit'],
};

/** Arabic, right to left. */
export const alMarfa: Outlet = {
  name: 'al-marfa',
  host: 'al-marfa.test',
  site: 'صحيفة المرفأ',
  metadata: 'open-graph',
  clutter: ['اقرأ أيضاً', 'الأكثر قراءة', 'مشاركة', 'جميع الحقوق محفوظة'],
};

/** Japanese: no spaces between words, no metadata but `<time>`. */
export const shiomiShimpo: Outlet = {
  name: 'shiomi-shimpo',
  host: 'shiomi-shimpo.test',
  site: '汐見新報',
  metadata: 'time',
  clutter: ['あわせて読みたい', 'アクセスランキング', 'お申し込みはこちら', 'シェア'],
};
