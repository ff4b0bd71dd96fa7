import type { ComponentChildren } from 'preact';

interface PersonLineProps {
  date: string | null;
  words: ComponentChildren;
  /** A word before them: that it is planned, or who speaks. */
  mark?: string | null;
  /** The sources, after the words. */
  children: ComponentChildren;
}

/** Shows words about a person, with their date and, as children, their sources. */
export function PersonLine({ date, words, mark = null, children }: PersonLineProps) {
  return (
    <li>
      <span class="person-date">{date}</span>
      <div>
        <p class="person-words">
          {mark && <span class="person-mark">{mark}</span>}
          <bdi>{words}</bdi>
        </p>
        <p class="person-source">{children}</p>
      </div>
    </li>
  );
}
