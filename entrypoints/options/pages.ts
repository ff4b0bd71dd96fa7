import type { ComponentType } from 'preact';
import type { IconName } from '../../components/icon';
import type { MessageKey } from '../../components/messages';
import type { PageName } from '../../components/route';
import { ArticlePage } from './article-page';
import { AllHighlightsPage } from './highlights-page';
import { ListPage } from './list-page';
import { PeoplePage, PersonPage } from './people-page';
import { RecentlyRemovedPage } from './removed-page';
import { KeepSafePage } from './settings-page';
import { StoriesPage } from './stories-page';
import { OneStoryPage } from './story-page';
import { TimelinePage } from './timeline-page';
import { InAndOutPage } from './transfer-page';

interface OwnPage {
  view: ComponentType;
  title: MessageKey;
  /** Its entry in the navigation; pages without one are reached from others. */
  icon?: IconName;
}

/** Pages without an entry of their own, and the one they belong to: an article is read in the library. */
export const PARENTS: Partial<Record<PageName, PageName>> = {
  article: 'list',
  story: 'stories',
  person: 'people',
  transfer: 'settings',
  removed: 'settings',
};

/** The pages of the library, in the order of the navigation. A new one: its name in `route.ts`, its module, a line here. */
export const PAGES: Record<PageName, OwnPage> = {
  list: { view: ListPage, title: 'libraryTitle', icon: 'library' },
  article: { view: ArticlePage, title: 'popupTitle' },
  stories: { view: StoriesPage, title: 'stories', icon: 'story' },
  story: { view: OneStoryPage, title: 'stories' },
  timeline: { view: TimelinePage, title: 'timeline', icon: 'timeline' },
  people: { view: PeoplePage, title: 'people', icon: 'people' },
  person: { view: PersonPage, title: 'people' },
  highlights: { view: AllHighlightsPage, title: 'highlights', icon: 'highlight' },
  transfer: { view: InAndOutPage, title: 'transferTitle' },
  removed: { view: RecentlyRemovedPage, title: 'removedTitle' },
  settings: { view: KeepSafePage, title: 'settings', icon: 'settings' },
};
