import type { Decision, Membership, Story } from '../story';
import type { ArticleTerms } from '../terms/article-terms';
import { describeStory } from './write-stories';

/** What an edit of the reader's changes: stories to write, ids of stories to delete, decisions to keep for good. */
export interface StoryEdit {
  stories: Story[];
  removed: string[];
  decisions: Decision[];
}

/** The story under a name of the reader's; an empty name gives it back its made one at the next grouping. */
export function renameStory(story: Story, name: string): Story {
  const given = name.trim();
  return given ? { ...story, name: given, renamed: true } : { ...story, renamed: false };
}

/** The story, no longer followed (or followed again). */
export function ignoreStory(story: Story, ignored: boolean): Story {
  return { ...story, ignored };
}

/** Makes one story of several: it keeps the id of the first, and a name the reader gave. `rows`: of all their articles. */
export function mergeStories(stories: Story[], rows: ArticleTerms[]): StoryEdit {
  const [first, ...others] = stories;
  const named = stories.find((story) => story.renamed) ?? first;
  const articles = [...first.articles, ...others.flatMap((story) => story.articles.map(byReader))];
  const merged = describeStory({ ...first, name: named.name, renamed: named.renamed, articles }, rows);
  return {
    stories: [merged],
    removed: others.map((story) => story.id),
    decisions: [{ kind: 'mustLink', articles: articles.map((member) => member.article) }],
  };
}

/** Takes `articles` out of a story into a new one. `rows`: of all its articles. */
export function splitStory(story: Story, articles: string[], rows: ArticleTerms[]): StoryEdit {
  const out = new Set(articles);
  const leaving = story.articles.filter((member) => out.has(member.article)).map(byReader);
  const staying = story.articles.filter((member) => !out.has(member.article));
  if (!leaving.length || !staying.length) return { stories: [story], removed: [], decisions: [] };
  const rowsOf = (members: Membership[]) => rows.filter((row) => members.some((member) => member.article === row.id));
  const started = {
    id: `story:${leaving[0].article}:split`,
    name: '',
    renamed: false,
    ignored: false,
    articles: leaving,
  };
  return {
    stories: [describeStory({ ...story, articles: staying }, rowsOf(staying)), describeStory(started, rowsOf(leaving))],
    removed: [],
    decisions: [
      {
        kind: 'cannotLink',
        articles: leaving.map((member) => member.article),
        from: staying.map((member) => member.article),
      },
      { kind: 'mustLink', articles: leaving.map((member) => member.article) },
    ],
  };
}

/** Says that two stories are two: grouping never makes one of them, and never suggests it again. */
export function keepApart(one: Story, other: Story): StoryEdit {
  const [articles, from] = [one, other].map((story) => story.articles.map((member) => member.article));
  return { stories: [], removed: [], decisions: [{ kind: 'cannotLink', articles, from }] };
}

/** Moves one article to another story; a story left empty is removed. `rows`: of the articles of both. */
export function moveArticle(from: Story, to: Story, article: string, rows: ArticleTerms[]): StoryEdit {
  const moved = from.articles.find((member) => member.article === article);
  if (!moved || from.id === to.id) return { stories: [], removed: [], decisions: [] };
  const left = from.articles.filter((member) => member !== moved);
  const joined = [...to.articles, byReader(moved)];
  const rowsOf = (members: Membership[]) => rows.filter((row) => members.some((member) => member.article === row.id));
  const stories = [describeStory({ ...to, articles: joined }, rowsOf(joined))];
  if (left.length) stories.push(describeStory({ ...from, articles: left }, rowsOf(left)));
  return {
    stories,
    removed: left.length ? [] : [from.id],
    decisions: [
      { kind: 'cannotLink', articles: [article], from: left.map((member) => member.article) },
      { kind: 'mustLink', articles: joined.map((member) => member.article) },
    ],
  };
}

function byReader(member: Membership): Membership {
  return { ...member, because: { ...member.because, by: 'reader' } };
}
