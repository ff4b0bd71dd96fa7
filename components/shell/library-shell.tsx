import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useKeptFocus } from '../shared/controls/keep-focus';
import { useDisclosure } from '../shared/controls/use-disclosure';
import { Icon, type IconName } from '../shared/icon';
import './library-shell.css';
import './skip-link.css';
import mark from '../shared/mark.svg';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';

export interface ShellLink {
  href: string;
  label: string;
  icon: IconName;
  isCurrent: boolean;
  /** The number of articles there, which is shown where there are any. */
  count?: number;
  /** True when it is behind "More" on a narrow screen. */
  isRare?: boolean;
  /** True when it is shown only where there is no side bar, which has its own link there. */
  isWithoutSide?: boolean;
}

interface LibraryShellProps {
  links: ShellLink[];
  /** Is shown under the links, where there is room. */
  side?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Shows what is around every page of the library: the links to the others, beside the page where there is room, else at
 * the foot of the screen, with the rarely used ones behind "More".
 */
export function LibraryShell({ links, side, children }: LibraryShellProps) {
  const { t, locale } = useLanguage();
  const numbers = new Intl.NumberFormat(locale);
  const list = useId();
  const page = useKeptFocus();
  const { root, isOpen, setIsOpen } = useDisclosure<HTMLElement>();
  const isRareShown = links.some(({ isRare, isCurrent }) => isRare && isCurrent);
  return (
    <div class="shell">
      {/* A link would change the address, which names a page of the library. */}
      <button type="button" class="skip-link" onClick={() => page.current?.focus()}>
        {t('skipToPage')}
      </button>
      <header class="shell-side">
        <a class="shell-name" href={formatRoute({ page: 'list' })}>
          <img src={mark} alt="" />
          {t('extShortName')}
        </a>
        <nav ref={root} class={isOpen ? 'shell-open' : undefined} aria-label={t('pages')}>
          <button
            type="button"
            class={`shell-link shell-more${isRareShown ? ' shell-more-current' : ''}`}
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="more" />
            {t('moreTools')}
          </button>
          <ul id={list}>
            {links.map(({ href, label, icon, isCurrent, count, isRare, isWithoutSide }) => (
              <li key={href} class={`${isRare ? 'shell-rare' : ''}${isWithoutSide ? ' shell-without-side' : ''}`}>
                <a
                  class="shell-link"
                  href={href}
                  aria-current={isCurrent ? 'page' : undefined}
                  onClick={() => setIsOpen(false)}
                >
                  <Icon name={icon} />
                  <span>{label}</span>
                  {count !== undefined && count > 0 && <span class="shell-count">{numbers.format(count)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {side}
      </header>
      <div ref={page} class="shell-page" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}

/** Shows the bar that stays at the top of a page while it scrolls. */
export function LibraryBar({ children }: { children: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <section class="library-bar" aria-label={t('tools')}>
      {children}
    </section>
  );
}
