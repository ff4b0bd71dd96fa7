import './thread-picture.css';
import './collection-picture.css';

/** Draws the picture of a page that the reader fills: articles with marked words, or with tags at their foot. */
export function CollectionPicture({ of }: { of: 'highlights' | 'tags' }) {
  return (
    <svg class="thread-picture collection-picture" viewBox="0 0 340 130" aria-hidden="true" focusable="false">
      <g class="thread-sheet">
        <rect x="14" y="22" width="132" height="86" rx="9" />
        <rect x="176" y="22" width="150" height="86" rx="9" />
      </g>
      {of === 'highlights' && (
        <g class="collection-marks">
          <path d="M32 58h78M194 44h114M194 58h44" />
        </g>
      )}
      <g class="thread-words">
        <path d="M32 44h96M32 58h78M194 44h114M194 58h80" />
      </g>
      {of === 'highlights' ? (
        <g class="thread-facts">
          <path d="M32 88h40M194 88h56" />
        </g>
      ) : (
        <g class="collection-tags">
          <rect x="32" y="78" width="42" height="16" rx="8" />
          <rect x="194" y="78" width="42" height="16" rx="8" />
          <rect class="collection-other" x="244" y="78" width="56" height="16" rx="8" />
        </g>
      )}
      <path class="thread-line" d="M146 66h30" />
      <circle class="thread-bead" cx="161" cy="66" r="7" />
    </svg>
  );
}
