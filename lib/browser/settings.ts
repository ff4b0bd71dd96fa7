import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { withLimit } from '../text/time-limit';
import {
  ALIGNMENTS,
  BUTTON_OPENS,
  LETTER_SPACINGS,
  LINE_SPACINGS,
  MAX_TYPEFACE_NAME,
  SIZES,
  TEXT_WIDTHS,
  THEMES,
  TYPEFACES,
} from './reading-look';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The most facts that stay hidden: beyond these, what was hidden first is shown again. */
const MAX_HIDDEN_FACTS = 2000;

const settingsSchema = v.object({
  /** True when facts are marked in the text of an article. */
  marksOn: v.fallback(v.boolean(), true),
  /** True when the popup shows the pictures of the page. The library asks each time. */
  popupPictures: v.fallback(v.boolean(), true),
  /** Tells what the toolbar button opens: the article in a popup, or in a tab of its own. */
  buttonOpens: v.fallback(v.picklist(BUTTON_OPENS), 'popup'),
  /**
   * True when the pictures of saved articles are fetched and kept, if the browser allows it (`offline-pictures.ts`).
   */
  offlinePictures: v.fallback(v.boolean(), false),
  /** The type size of articles in CSS pixels. */
  articleSize: v.fallback(v.pipe(v.number(), v.minValue(SIZES.smallest), v.maxValue(SIZES.largest)), 18),
  typeface: v.fallback(v.picklist(TYPEFACES), 'serif'),
  /** The name of the typeface that `own` stands for. */
  ownTypeface: v.fallback(v.pipe(v.string(), v.maxLength(MAX_TYPEFACE_NAME)), ''),
  /** The width of the column of text, in letters: it grows with the type. */
  textWidth: v.fallback(v.picklist(TEXT_WIDTHS), 'medium'),
  lineSpacing: v.fallback(v.picklist(LINE_SPACINGS), 'normal'),
  letterSpacing: v.fallback(v.picklist(LETTER_SPACINGS), 'normal'),
  alignment: v.fallback(v.picklist(ALIGNMENTS), 'start'),
  /** The speed of the voice that reads out; 1 is its own. */
  speechRate: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)), 1),
  /** The voice that reads texts of a language, by the language's tag. */
  voices: v.fallback(v.record(v.string(), v.string()), {}),
  /** The theme; `system` is light or dark, as the reader's machine is. */
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** Keys (`factKey`) of what the reader marked as not a fact, latest last. */
  hiddenFacts: v.fallback(
    v.pipe(
      v.array(v.string()),
      v.transform((keys): readonly string[] => keys.slice(-MAX_HIDDEN_FACTS)),
    ),
    [],
  ),
  /** True when rows of the list are low, and show less. */
  compactRows: v.fallback(v.boolean(), false),
  /** True when single keys work in the library. */
  shortcutsOn: v.fallback(v.boolean(), true),
  /** The reader is reminded of a backup when this many articles are in none. */
  remindAfter: v.fallback(v.number(), 50),
  /** True when a backup goes to the downloads once a week, when the library is opened. */
  weeklyBackup: v.fallback(v.boolean(), false),
  /**
   * The library when the reader last looked: when its database was made (`created-at.ts`), and how many articles it
   * held.
   */
  lastSeen: v.fallback(v.object({ madeAt: v.nullable(whole), articles: whole }), {
    madeAt: null,
    articles: 0,
  }),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Parses settings as a file has them; what is missing or damaged gets its default. */
export const parseSettings = (stored: unknown): Settings => v.parse(settingsSchema, stored);

/** The settings of a reader who has chosen nothing. */
export const DEFAULT_SETTINGS: Readonly<Settings> = v.parse(settingsSchema, {});

/** Milliseconds that the browser may take to answer a question about the settings. It usually takes a few. */
export const SETTINGS_LIMIT = 2000;

const NAMES = v.keyof(settingsSchema).options;

/** Each setting is an item of its own, so that two pages that change two settings at once lose neither. */
const keyOf = (name: keyof Settings) => `local:settings.${name}` as const;

/**
 * All settings in one item, as the first version stored them. It is read for settings that have no item of their own
 * yet, and never written or removed: a page that moved it could undo what another page changes at that moment.
 */
const FIRST_VERSION = 'local:settings';

/**
 * Reads the reader's settings; what is missing or damaged gets its default.
 * @throws TimeLimitError when the browser does not answer, and whatever it answers with when it cannot read
 */
export function readSettings(): Promise<Settings> {
  return withLimit(readStored(), SETTINGS_LIMIT, 'settings');
}

/**
 * Stores some settings and leaves the others as they are.
 * @throws like `readSettings`
 */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const items = NAMES.filter((name) => name in changes).map((name) => ({ key: keyOf(name), value: changes[name] }));
  await withLimit(storage.setItems(items), SETTINGS_LIMIT, 'change of settings');
}

async function readStored(): Promise<Settings> {
  const items = await storage.getItems([FIRST_VERSION, ...NAMES.map(keyOf)]);
  const stored = new Map<string, unknown>(items.map(({ key, value }) => [key, value]));
  const first = v.parse(v.fallback(v.record(v.string(), v.unknown()), {}), stored.get(FIRST_VERSION));
  const values = NAMES.map((name) => [name, stored.get(keyOf(name)) ?? first[name]]);
  return v.parse(settingsSchema, Object.fromEntries(values));
}

/**
 * Tells what failed: the settings were not read, and the defaults are used; or a change was not stored, and is lost with this
 * page.
 */
export type SettingsProblem = 'unread' | 'unstored';

interface SettingsListener {
  /** Called with the current settings, wherever they were changed. */
  changed(settings: Settings): void;
  /** Called when the browser failed to do something, and with null when it has answered after all. */
  failed(problem: SettingsProblem | null): void;
}

/** The settings as one page shows them. */
export interface FollowedSettings {
  /** Resolves, and never rejects, when the settings are known or are not known in time: then the page is drawn. */
  ready: Promise<void>;
  /** Changes some settings: in this page at once, and in the storage for all pages. Never rejects. */
  change(changes: Partial<Settings>): Promise<void>;
  stop(): void;
}

/**
 * Reads the settings and follows what any page changes, until it is stopped.
 * @param calm resolves when the page has time to listen for changes; then it also gets those that came before.
 * Listening for the first time costs a popup many milliseconds before it can draw a text.
 */
export function followSettings({ changed, failed }: SettingsListener, calm?: Promise<unknown>): FollowedSettings {
  let stored: Readonly<Settings> = DEFAULT_SETTINGS;
  // Changes of this page that are not stored yet, or cannot be stored: in this page they hold all the same.
  const own = new Set<Partial<Settings>>();
  let lastAsked = 0;
  let isUnread = false;
  let isStopped = false;

  const tell = () => {
    if (!isStopped) changed(Object.assign({}, stored, ...own));
  };
  const read = async () => {
    const asked = ++lastAsked;
    const answer = await readStored();
    // An answer that came after the one to a later question is ignored.
    if (asked !== lastAsked) return;
    stored = answer;
    tell();
    if (isUnread) failed(null);
    isUnread = false;
  };
  const readAgain = () => void read().catch(console.error);
  const unread = (error: unknown) => {
    console.error(error);
    isUnread = true;
    failed('unread');
  };
  const change = async (changes: Partial<Settings>) => {
    own.add(changes);
    tell();
    try {
      await changeSettings(changes);
      own.delete(changes);
      readAgain();
    } catch (error) {
      console.error(error);
      failed('unstored');
    }
  };
  let unwatch = () => {};
  const watch = () => {
    if (!isStopped) unwatch = watchAll(readAgain);
  };
  if (calm) void calm.then(watch).then(readAgain);
  else watch();
  return {
    ready: withLimit(read(), SETTINGS_LIMIT, 'settings').catch(unread),
    change,
    stop: () => {
      isStopped = true;
      unwatch();
    },
  };
}

/** Calls back when any setting changes. Returns a function that stops it. */
function watchAll(changed: () => void): () => void {
  try {
    const stops = NAMES.map((name) => storage.watch(keyOf(name), changed));
    return () => {
      for (const stop of stops) stop();
    };
  } catch (error) {
    // A browser without storage has nothing to follow; reading reports that it cannot be read.
    console.error(error);
    return () => {};
  }
}

/** Calls back when one setting changes, in whatever page. */
export function onSettingChange(name: keyof Settings, changed: () => void): void {
  storage.watch(keyOf(name), changed);
}
