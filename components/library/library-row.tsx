import type { Entry } from '../../lib/library/database/records';
import { isReadThrough } from '../../lib/library/database/rows';
import { formatEdtf } from '../../lib/text/edtf';
import { formatDate, formatRelative, readingMinutes } from '../shared/format';
import { Icon } from '../shared/icon';
import './library-row.css';
import './library-row-actions.css';
import { BEGUN } from '../reader/use-reading-position';
import { type Language, useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import type { HitFinder } from '../shared/search-hits';
import { needsHost } from '../shared/site-name';
import { TagChip } from '../tags/tag-chip';
import { MarkedText } from './marked-text';

export interface RowActions {
  onSelect(id: number, isRange: boolean): void;
  onOpen(id: number): void;
  onFavourite(id: number, favourite: boolean): void;
  onArchive(id: number, archived: boolean): void;
  onTag(id: number): void;
  onRemove(id: number): void;
}

/** Holds what a row shows of an article besides the row of the database. */
export interface RowExtras {
  /** The story that it is in with other articles. */
  story: { id: string; name: string } | null;
  /** The number of outlets that have its text; 0 or 1 where no other has it. */
  outlets: number;
  /** True when the outlet changed it since it was saved. */
  isChanged: boolean;
}

export interface LibraryRowProps extends RowActions {
  entry: Entry;
  href: string;
  now: Date;
  finder: HitFinder | null;
  /** The line of the text that holds a searched word; '' when there is none. */
  snippet: string;
  extras: RowExtras | null;
  /** The address of its first picture that is kept; null where none is. */
  picture: string | null;
  isSelected: boolean;
  /** True when the keyboard focus is on it. */
  isCurrent: boolean;
}

/** The number of characters by which the lines of a row are compared. */
const COMPARED = 50;

/** Shows one saved article in the list: its source, its date, how long it takes to read, and its first facts. */
export function LibraryRow(props: LibraryRowProps) {
  const { entry, href, now, finder, snippet, extras, picture, isSelected, isCurrent } = props;
  const { id, title, publishedAt, favourite, tags } = entry;
  const { t, plural, locale } = useLanguage();
  const isArchived = entry.state === 'archived';
  const date = publishedAt && formatDate(publishedAt, locale);
  const text = { lang: entry.lang ?? undefined, dir: entry.dir };
  return (
    <article
      class={`library-row${(entry.reading?.progress ?? 0) < BEGUN ? '' : ' row-seen'}${isSelected ? ' row-selected' : ''}${isCurrent ? ' row-current' : ''}`}
      data-entry={id}
    >
      <label class="row-select">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={t('selectNamed', title)}
          onClick={(event) => props.onSelect(id, event.shiftKey)}
        />
      </label>
      <div class="row-head" {...text}>
        <h2>
          <a href={href} onClick={() => props.onOpen(id)}>
            <MarkedText text={title} finder={finder} />
          </a>
        </h2>
        {entry.lead.opening && (
          <p class="row-opening">
            <MarkedText text={entry.lead.opening} finder={finder} />
          </p>
        )}
      </div>
      {snippet ? (
        <p class="row-facts" {...text}>
          <MarkedText text={snippet} finder={finder} />
        </p>
      ) : (
        <p class="row-facts row-facts-list" {...text}>
          {entry.hasText
            ? leadFacts(entry, locale).map(({ head, rest }) => (
                <span key={head + rest}>
                  {head && <b>{head}</b>}
                  {rest}
                </span>
              ))
            : t('textNotSavedShort')}
        </p>
      )}
      <p class="row-source">
        {favourite && <Icon name="favouriteOn" />}
        <span class="article-site" dir="auto">
          <MarkedText text={entry.siteName || entry.site} finder={finder} />
        </span>
        {needsHost(entry.siteName || entry.site, entry.site) && <bdi>{entry.site}</bdi>}
        {publishedAt && date && (
          <time dateTime={publishedAt} title={formatRelative(publishedAt, now, locale) ?? undefined}>
            {date}
          </time>
        )}
        {entry.hasText && (
          <span class="row-minutes">{plural('readingTime', readingMinutes(entry.wordCount, entry.lang))}</span>
        )}
        <ReadingState entry={entry} />
        {isArchived && <span class="row-state">{t('archived')}</span>}
        {extras?.isChanged && (
          <a class="row-changed" href={formatRoute({ page: 'changes', id: String(id) })}>
            {t('changesTitle')}
          </a>
        )}
        {extras?.story && (
          <a
            class="row-story"
            href={formatRoute({ page: 'story', id: extras.story.id })}
            aria-label={`${t('story')}: ${extras.story.name}`}
          >
            <Icon name="story" />
            <bdi>{extras.story.name}</bdi>
          </a>
        )}
        {extras && extras.outlets > 1 && <span>{plural('sameTextAt', extras.outlets)}</span>}
        {tags.map((tag) => (
          <span key={tag} class="row-tag">
            <TagChip tag={tag} />
          </span>
        ))}
      </p>
      {picture && <img class="row-picture" src={picture} alt="" decoding="async" />}
      <div class="row-actions">
        <button
          type="button"
          class="quiet"
          aria-pressed={favourite}
          title={t('favourite')}
          onClick={() => props.onFavourite(id, !favourite)}
        >
          <Icon name={favourite ? 'favouriteOn' : 'favourite'} />
          <span class="visually-hidden">{t('favouriteNamed', title)}</span>
        </button>
        <button
          type="button"
          class="quiet"
          title={isArchived ? t('unarchive') : t('archive')}
          onClick={() => props.onArchive(id, !isArchived)}
        >
          <Icon name={isArchived ? 'unarchive' : 'archive'} />
          <span class="visually-hidden">{t(isArchived ? 'unarchiveNamed' : 'archiveNamed', title)}</span>
        </button>
        <button type="button" class="quiet row-more" title={t('editTags')} onClick={() => props.onTag(id)}>
          <Icon name="tag" />
          <span class="visually-hidden">{t('editTagsOf', title)}</span>
        </button>
        <a class="quiet row-more" href={entry.url} target="_blank" rel="noopener noreferrer" title={t('openOriginal')}>
          <Icon name="external" />
          <span class="visually-hidden">{t('openOriginalOf', title)}</span>
        </a>
        <button type="button" class="quiet row-more" title={t('remove')} onClick={() => props.onRemove(id)}>
          <Icon name="remove" />
          <span class="visually-hidden">{t('removeNamed', title)}</span>
        </button>
      </div>
    </article>
  );
}

/** Shows how far an article was read that was begun and not finished. */
function ReadingState({ entry: { reading } }: { entry: Entry }) {
  const { t, locale } = useLanguage();
  if (!reading || reading.progress < BEGUN) return null;
  if (isReadThrough(reading)) return <span class="row-state">{t('read')}</span>;
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(reading.progress);
  return <span class="row-state">{t('readShare', share)}</span>;
}

/** Gives the facts of a row, each as its head and what follows it. */
function leadFacts({ lead }: Entry, locale: Language['locale']): { head: string; rest: string }[] {
  // Articles that were saved before facts had lines have these.
  if (lead.best.length === 0)
    return [
      ...lead.people.slice(0, 2),
      ...lead.figures.slice(0, 2),
      ...lead.dates.slice(0, 1).map((value) => formatEdtf(value, locale)),
    ].map((rest) => ({ head: '', rest }));
  const facts = lead.best.map((line, i) => {
    const length = lead.heads[i] ?? 0;
    return { head: line.slice(0, length), rest: line.slice(length) };
  });
  // The row shows the opening first. A fact with the same sentence, or with that of a fact before it, would repeat it.
  let said = lead.opening;
  const news = facts.filter(({ rest }) => {
    const words = rest.replace(/^:?\s+/, '').slice(0, COMPARED);
    const isNew = !words || !said.includes(words);
    said += `\n${rest}`;
    return isNew;
  });
  return news.length ? news : facts.slice(0, 1);
}
