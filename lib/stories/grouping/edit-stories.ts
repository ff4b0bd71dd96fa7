import type { Decision, Membership, Story } from '../story';
import type { ArticleTerms } from '../terms/article-terms';
import { describeStory } from './write-stories';

/** The edits that a reader can make to stories, by their ids and those of articles. */
export type StoryEdit =
  /** Gives a story a name; an empty one restores the made one at the next grouping. */
  | { kind: 'rename'; story: string; name: string }
  /** Ignores a story, or shows it again. */
  | { kind: 'ignore'; story: string; ignored: boolean }
  /** Makes one story of several. It keeps the id of the first, and a name that the reader gave any of them. */
  | { kind: 'merge'; stories: readonly string[] }
  /** Takes articles out of a story into a new one. */
  | { kind: 'split'; story: string; articles: readonly string[] }
  /** Moves one article to another story; a story that is left empty is removed. */
  | { kind: 'move'; from: string; to: string; article: string }
  /** Decides that two stories are two: grouping never merges them, and never suggests it again. */
  | { kind: 'keepApart'; stories: readonly [string, string] };

/** The changes that an edit makes: stories to write, ids of stories to delete, decisions to keep for good. */
export interface StoryChange {
  stories: Story[];
  removed: string[];
  decisions: Decision[];
}

/** The ids of the stories that an edit is about, in the order in which `applyStoryEdit` takes them. */
export function storiesOfEdit(edit: StoryEdit): string[] {
  switch (edit.kind) {
    case 'merge':
    case 'keepApart':
      return [...edit.stories];
    case 'move':
      return [edit.from, edit.to];
    default:
      return [edit.story];
  }
}

/**
 * Carries out an edit; what was given is not changed.
 * @param stories those of `storiesOfEdit`, in that order
 * @param rows those of all articles in these stories
 */
export function applyStoryEdit(edit: StoryEdit, stories: readonly Story[], rows: readonly ArticleTerms[]): StoryChange {
  const [first, second] = stories;
  switch (edit.kind) {
    case 'rename': {
      const name = edit.name.trim();
      return changed(name ? { ...first, name, renamed: true } : { ...first, renamed: false });
    }
    case 'ignore':
      return changed({ ...first, ignored: edit.ignored });
    case 'merge':
      return mergeStories(stories, rows);
    case 'split':
      return splitStory(first, new Set(edit.articles), rows);
    case 'move':
      return moveArticle(first, second, edit.article, rows);
    case 'keepApart':
      return { ...NOTHING, decisions: [{ kind: 'cannotLink', articles: idsOf(first), from: idsOf(second) }] };
  }
}

const NOTHING: StoryChange = { stories: [], removed: [], decisions: [] };

const changed = (story: Story): StoryChange => ({ ...NOTHING, stories: [story] });

const idsOf = ({ articles }: Pick<Story, 'articles'>) => articles.map(({ article }) => article);

function mergeStories(stories: readonly Story[], rows: readonly ArticleTerms[]): StoryChange {
  const [first, ...others] = stories;
  const named = stories.find((story) => story.renamed) ?? first;
  const articles = [...first.articles, ...others.flatMap((story) => story.articles.map(byReader))];
  const merged = described({ ...first, name: named.name, renamed: named.renamed }, articles, rows);
  return {
    stories: [merged],
    removed: others.map((story) => story.id),
    decisions: [{ kind: 'mustLink', articles: idsOf({ articles }) }],
  };
}

function splitStory(story: Story, articles: ReadonlySet<string>, rows: readonly ArticleTerms[]): StoryChange {
  const leaving = story.articles.filter(({ article }) => articles.has(article)).map(byReader);
  const staying = story.articles.filter(({ article }) => !articles.has(article));
  if (!leaving.length || !staying.length) return changed(story);
  const started = { id: `story:${leaving[0].article}:split`, name: '', renamed: false, ignored: false };
  const ids = idsOf({ articles: leaving });
  return {
    stories: [described(keepingName(story, ids, rows), staying, rows), described(started, leaving, rows)],
    removed: [],
    decisions: [
      { kind: 'cannotLink', articles: ids, from: idsOf({ articles: staying }) },
      { kind: 'mustLink', articles: ids },
    ],
  };
}

function moveArticle(from: Story, to: Story, article: string, rows: readonly ArticleTerms[]): StoryChange {
  const moved = from.articles.find((member) => member.article === article);
  if (!moved || from.id === to.id) return NOTHING;
  const left = from.articles.filter((member) => member !== moved);
  const joined = [...to.articles, byReader(moved)];
  return {
    stories: [
      described(keepingName(to, [], rows), joined, rows),
      ...(left.length ? [described(keepingName(from, [article], rows), left, rows)] : []),
    ],
    removed: left.length ? [] : [from.id],
    decisions: [
      { kind: 'cannotLink', articles: [article], from: idsOf({ articles: left }) },
      { kind: 'mustLink', articles: idsOf({ articles: joined }) },
    ],
  };
}

/**
 * Gives a story whose name stays as the reader knows it, who has just changed what is in it; unless the name is from the
 * headline of an article that leaves.
 */
function keepingName(story: Story, leaving: readonly string[], rows: readonly ArticleTerms[]): Story {
  const goes = rows.some(({ id, headline }) => leaving.includes(id) && headline.includes(story.name));
  return goes || !story.name ? story : { ...story, renamed: true };
}

/** Gives a story with these articles in it, and all that follows from them. */
function described(
  story: Pick<Story, 'id' | 'name' | 'renamed' | 'ignored'>,
  articles: Membership[],
  rows: readonly ArticleTerms[],
): Story {
  const ids = new Set(idsOf({ articles }));
  return describeStory(
    { ...story, articles },
    rows.filter((row) => ids.has(row.id)),
  );
}

function byReader(member: Membership): Membership {
  return { ...member, because: { ...member.because, by: 'reader' } };
}
