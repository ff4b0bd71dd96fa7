import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './side-list.css';

export interface SideItem {
  href: string;
  label: string;
  count: number | null;
  /** The number of these that are new. */
  fresh?: number;
  isCurrent: boolean;
  /** The colour of a dot before it. */
  colour?: string;
}

interface SideListProps {
  title: string;
  items: readonly SideItem[];
  icon?: IconName;
  /** A link to all of them. */
  more?: ComponentChildren;
}

/** Shows a list of the reader's own in the side bar: searches, tags. */
export function SideList({ title, items, icon, more }: SideListProps) {
  const { t, locale } = useLanguage();
  const id = useId();
  const numbers = new Intl.NumberFormat(locale);
  if (!items.length) return null;
  return (
    <nav class="side-list" aria-labelledby={id}>
      <div class="side-title">
        <h2 id={id}>{title}</h2>
        {more}
      </div>
      <ul>
        {items.map(({ href, label, count, fresh = 0, isCurrent, colour }) => (
          <li key={href}>
            <a class="side-item" href={href} aria-current={isCurrent ? 'page' : undefined}>
              {icon && <Icon name={icon} />}
              {colour && <span class={`tag-dot tag-${colour}`} />}
              <bdi>{label}</bdi>
              {fresh > 0 ? (
                <span class="side-fresh">{t('countNew', numbers.format(fresh))}</span>
              ) : (
                count !== null && <span>{numbers.format(count)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
