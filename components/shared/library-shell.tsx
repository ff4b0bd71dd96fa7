import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import './library-shell.css';
import { useLanguage } from './messages';
import { formatRoute } from './route';

export interface ShellLink {
  href: string;
  label: string;
  icon: IconName;
  isCurrent: boolean;
  /** How many articles are there. */
  count?: number;
}

interface LibraryShellProps {
  links: ShellLink[];
  /** What is shown under the links, where there is room. */
  side?: ComponentChildren;
  children: ComponentChildren;
}

/** What stands around every page of the library: the way to the others, beside the page where there is room, else above it. */
export function LibraryShell({ links, side, children }: LibraryShellProps) {
  const { t, locale } = useLanguage();
  const numbers = new Intl.NumberFormat(locale);
  return (
    <div class="shell">
      <header class="shell-side">
        <a class="shell-name" href={formatRoute({ page: 'list' })}>
          {t('extShortName')}
        </a>
        <nav aria-label={t('pages')}>
          <ul>
            {links.map(({ href, label, icon, isCurrent, count }) => (
              <li key={href}>
                <a class="shell-link" href={href} aria-current={isCurrent ? 'page' : undefined}>
                  <Icon name={icon} />
                  {label}
                  {count !== undefined && <span class="shell-count">{numbers.format(count)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {side}
      </header>
      <div class="shell-page">{children}</div>
    </div>
  );
}

/** The bar that stays at the top of a page while it scrolls. */
export function LibraryBar({ children }: { children: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <section class="library-bar" aria-label={t('tools')}>
      {children}
    </section>
  );
}
