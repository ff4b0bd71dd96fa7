import { stories as english } from '../../languages/en/stories';
import { type Phrases, STORY_PLACES, type StoryWords } from '../../languages/language';
import { compilePhrases, type PhraseMatcher } from '../../text/phrases/phrases';

/** The words of a language, ready to be looked for in texts. */
export interface CompiledStoryWords extends Record<keyof typeof STORY_PLACES, PhraseMatcher> {
  stopWords: ReadonlySet<string>;
  /** Lists the things that may be measured, each with its words. */
  measures: readonly { name: string; words: PhraseMatcher }[];
  measureBreaks: StoryWords['measureBreaks'];
  namedBefore: StoryWords['namedBefore'];
  saidBefore: StoryWords['saidBefore'];
  knownAlone: StoryWords['knownAlone'];
  commonStems: StoryWords['commonStems'];
  commonNames: StoryWords['commonNames'];
}

/** Compiles the words of a language. Throws for a phrase that is not written in the notation. */
function compileStoryWords(words: StoryWords): CompiledStoryWords {
  return {
    ...mapValues(STORY_PLACES, (place, list) => compilePhrases(words[list], place)),
    stopWords: new Set(words.stopWords),
    measures: Object.entries<Phrases>(words.measures).map(([name, phrases]) => ({
      name,
      words: compilePhrases(phrases, 'anywhere'),
    })),
    measureBreaks: words.measureBreaks,
    namedBefore: words.namedBefore,
    saidBefore: words.saidBefore,
    knownAlone: words.knownAlone,
    commonStems: words.commonStems,
    commonNames: words.commonNames,
  };
}

/** Gives a table with the same keys, and of each value what `change` makes of it. */
function mapValues<Key extends string, From, To>(
  table: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const isKey = (key: string): key is Key => Object.hasOwn(table, key);
  const entries = Object.keys(table)
    .filter(isKey)
    .map((key): [Key, To] => [key, change(table[key], key)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

/**
 * The words with which all articles are read. The rows of all articles are compared with each other, so they are made
 * with the same words, whatever the language; only English has such words today. Stop words of several languages cannot
 * simply be combined: `die` is one of them in German.
 */
export const STORY_WORDS = compileStoryWords(english);
