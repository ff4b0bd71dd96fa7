import type { ComponentChildren } from 'preact';
import type { HitFinder } from '../shared/search-hits';

/** Shows text with the searched words marked in it. */
export function MarkedText({ text, finder }: { text: string; finder: HitFinder | null }) {
  const hits = finder?.(text) ?? [];
  if (!hits.length) return <>{text}</>;
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
