import './thread-picture.css';

/** Draws the picture of the product: articles on one line, from the first to the next one. */
export function ThreadPicture() {
  return (
    <svg class="thread-picture" viewBox="0 0 520 150" aria-hidden="true" focusable="false">
      <path class="thread-line" d="M10 60C80 60 90 60 130 60S200 118 260 118 330 40 390 40" />
      <path class="thread-line thread-ahead" d="M390 40C440 40 460 70 510 74" />
      <g class="thread-sheet">
        <rect x="62" y="76" width="112" height="62" rx="9" />
        <rect x="206" y="24" width="112" height="76" rx="9" />
        <rect x="352" y="58" width="112" height="62" rx="9" />
      </g>
      <g class="thread-words">
        <path d="M76 92h84M76 104h58M220 40h84M220 52h66M366 74h84M366 86h52" />
      </g>
      <g class="thread-facts">
        <path d="M76 122h26M220 78h34M366 104h22" />
      </g>
      <circle class="thread-bead" cx="130" cy="60" r="7" />
      <circle class="thread-bead" cx="260" cy="118" r="7" />
      <circle class="thread-bead thread-open" cx="390" cy="40" r="7" />
    </svg>
  );
}
