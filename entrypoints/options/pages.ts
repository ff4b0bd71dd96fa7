import type { ComponentType } from 'preact';
import type { IconName } from '../../components/shared/icon';
import type { MessageKey } from '../../components/shared/messages';
import type { PageName } from '../../components/shared/route';
import { ArticlePage } from './pages/article-page';
import { ChangesPage } from './pages/changes-page';
import { AllHighlightsPage } from './pages/highlights-page';
import { ListPage } from './pages/list-page';
import { PeoplePage, PersonPage } from './pages/people-page';
import { RecentlyRemovedPage } from './pages/removed-page';
import { KeepSafePage } from './pages/settings-page';
import { StoriesPage } from './pages/stories-page';
import { OneStoryPage } from './pages/story-page';
import { TagsPage } from './pages/tags-page';
import { TimelinePage } from './pages/timeline-page';
import { InAndOutPage } from './pages/transfer-page';

interface OwnPage {
  view: ComponentType;
  title: MessageKey;
  /** The icon of its entry in the navigation; pages without one are reached from others. */
  icon?: IconName;
}

/** Pages without an entry of their own, and the page they belong to: an article is read in the library. */
export const PARENTS: Partial<Record<PageName, PageName>> = {
  article: 'list',
  changes: 'list',
  story: 'stories',
  person: 'people',
  tags: 'list',
  removed: 'settings',
};

/** The pages of the library, in the order of the navigation. A new one: its name in `route.ts`, its module, a line here. */
export const PAGES: Record<PageName, OwnPage> = {
  list: { view: ListPage, title: 'libraryTitle', icon: 'library' },
  article: { view: ArticlePage, title: 'popupTitle' },
  changes: { view: ChangesPage, title: 'changesTitle' },
  stories: { view: StoriesPage, title: 'stories', icon: 'story' },
  story: { view: OneStoryPage, title: 'stories' },
  timeline: { view: TimelinePage, title: 'timeline', icon: 'timeline' },
  people: { view: PeoplePage, title: 'people', icon: 'people' },
  person: { view: PersonPage, title: 'people' },
  tags: { view: TagsPage, title: 'tags' },
  highlights: { view: AllHighlightsPage, title: 'highlights', icon: 'highlight' },
  transfer: { view: InAndOutPage, title: 'transferTitle', icon: 'import' },
  removed: { view: RecentlyRemovedPage, title: 'removedTitle' },
  settings: { view: KeepSafePage, title: 'settings', icon: 'settings' },
};
