import type { ComponentType } from 'preact';
import type { IconName } from '../../components/icon';
import type { MessageKey } from '../../components/messages';
import type { PageName } from '../../components/route';
import { ArticlePage } from './article-page';
import { AllHighlightsPage } from './highlights-page';
import { ListPage } from './list-page';

interface OwnPage {
  view: ComponentType;
  title: MessageKey;
  /** Its entry in the navigation; pages without one are reached from others. */
  icon?: IconName;
}

/** The pages of the library, in the order of the navigation. A new one: its name in `route.ts`, its module, a line here. */
export const PAGES: Record<PageName, OwnPage> = {
  list: { view: ListPage, title: 'libraryTitle', icon: 'library' },
  article: { view: ArticlePage, title: 'popupTitle' },
  highlights: { view: AllHighlightsPage, title: 'highlights', icon: 'highlight' },
};
