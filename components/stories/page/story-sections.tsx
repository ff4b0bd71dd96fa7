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

/** The height of the tabs, in CSS pixels at the usual size of text: what is behind them is not seen. */
const TABS = 64;
/** What readers do to scroll by themselves. */
const SCROLLING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Shows the parts of a page as tabs that stay at the top of the window. The page stays one, so that it is searched and
 * printed whole.
 */
export function StorySections({ name, sections }: StorySectionsProps) {
  const { t, locale } = useLanguage();
  const bar = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(sections[0]?.id);
  const [isStuck, setIsStuck] = useState(false);
  /** The section that was asked for: it stays marked until the reader scrolls, even where another takes more of the window. */
  const asked = useRef<string | null>(null);
  const ids = sections.map(({ id }) => id).join();
  useEffect(() => {
    const look = () => {
      // At the end of the page, the last section is the one that is read, however short it is.
      const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      setCurrent(asked.current ?? (isAtEnd ? sections.at(-1)?.id : mostInSight(sections)) ?? '');
      setIsStuck((bar.current?.getBoundingClientRect().top ?? 1) <= 0);
    };
    const leave = () => {
      asked.current = null;
    };
    look();
    for (const kind of SCROLLING) addEventListener(kind, leave, { capture: true, passive: true });
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      for (const kind of SCROLLING) removeEventListener(kind, leave, { capture: true });
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
              onClick={() => {
                asked.current = id;
                setCurrent(id);
                goTo(id);
              }}
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

/** Gives the section that takes most of the window; the first where none is in it. */
function mostInSight(sections: readonly Section[]): string | undefined {
  const tops = [...sections.map(({ id }) => topOf(id)), Number.POSITIVE_INFINITY];
  const clamp = (y: number) => Math.min(innerHeight, Math.max(TABS * textScale(), y));
  const seen = sections.map((_, i) => clamp(tops[i + 1]) - clamp(tops[i]));
  return sections[Math.max(0, seen.indexOf(Math.max(...seen)))]?.id;
}

const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;

/** Scrolls to a section, and moves the keyboard focus there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
