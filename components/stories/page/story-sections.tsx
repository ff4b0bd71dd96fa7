import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/messages';
import { textScale } from '../../shared/sizes';
import './story-sections.css';

export interface Section {
  /** The id of the section's heading. */
  id: string;
  label: string;
  /** The number of things in it; null where they are not counted. */
  count: number | null;
}

interface StorySectionsProps {
  /** The name of what the page shows; it appears once its heading is out of sight. */
  name: string;
  sections: readonly Section[];
}

/** A section that is less than this far below the top of the window, in CSS pixels at the usual size of text, is the one that is read. */
const READ_FROM = 140;

/**
 * Shows the parts of a page as tabs that stay at the top of the window. The page stays one, so that it is searched and
 * printed whole.
 */
export function StorySections({ name, sections }: StorySectionsProps) {
  const { t, locale } = useLanguage();
  const bar = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(sections[0]?.id);
  const [isStuck, setIsStuck] = useState(false);
  const ids = sections.map(({ id }) => id).join();
  useEffect(() => {
    const look = () => {
      const passed = sections.filter(({ id }) => topOf(id) < READ_FROM * textScale());
      // At the end of the page, the last section is the one that is read, however short it is.
      const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      setCurrent((isAtEnd ? sections : passed).at(-1)?.id ?? sections[0]?.id);
      setIsStuck((bar.current?.getBoundingClientRect().top ?? 1) <= 0);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [ids]);
  const move = (by: number, from: HTMLElement) => {
    const tabs: Element[] = [...(bar.current?.querySelectorAll('button') ?? [])];
    const next = tabs[(tabs.indexOf(from) + by + tabs.length) % tabs.length];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <nav ref={bar} class="story-sections" aria-label={t('partsOfStory')} data-stuck={isStuck}>
      <span class="sections-name" aria-hidden="true">
        {name}
      </span>
      <ul>
        {sections.map(({ id, label, count }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'true' : undefined}
              onClick={() => goTo(id)}
              onKeyDown={(event) => {
                const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
                if (event.key === 'ArrowRight') move(isRtl ? -1 : 1, event.currentTarget);
                if (event.key === 'ArrowLeft') move(isRtl ? 1 : -1, event.currentTarget);
              }}
            >
              {label}
              {count !== null && <span class="sections-count">{` ${count.toLocaleString(locale)}`}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;

/** Scrolls to a section, and moves the keyboard focus there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
