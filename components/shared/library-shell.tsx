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
}

interface LibraryShellProps {
  links: ShellLink[];
  children: ComponentChildren;
}

/** What stands around every page of the library: the way to the others, beside the page where there is room, else above it. */
export function LibraryShell({ links, children }: LibraryShellProps) {
  const { t } = useLanguage();
  return (
    <div class="shell">
      <header class="shell-side">
        <a class="shell-name" href={formatRoute({ page: 'list' })}>
          {t('extShortName')}
        </a>
        <nav aria-label={t('pages')}>
          <ul>
            {links.map(({ href, label, icon, isCurrent }) => (
              <li key={href}>
                <a class="shell-link" href={href} aria-current={isCurrent ? 'page' : undefined}>
                  <Icon name={icon} />
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
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
