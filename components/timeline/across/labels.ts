import type { Bead, Label } from './picture';

interface Box {
  from: number;
  to: number;
  row: number;
}

/** The most UTF-16 units of a label. */
const LONGEST = 34;
/** The approximate widths of a letter and of an ideograph in this type size, in CSS pixels. */
const LETTER = 6.3;
const IDEOGRAPH = 12.5;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
/** The gap between two labels of a row. */
const GAP = 8;
/** The rows above the line and below it, the nearest first. */
const ROWS = [-19, 28, -35, 43];

/**
 * Places labels for the beads of a lane: those that are new first, then the weightiest. A label that would touch
 * another is left out, never made smaller. When something is followed or searched for, only its beads have labels.
 */
export function placeLabels(
  beads: readonly Bead[],
  { line, rows, width, isNarrowed }: { line: number; rows: number; width: number; isNarrowed: boolean },
): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  const inTurn = beads
    .filter(({ isHit }) => isHit || !isNarrowed)
    .sort((a, b) => Number(b.isFresh) - Number(a.isFresh) || weightOf(b) - weightOf(a));
  for (const bead of inTurn) {
    const text = shortened(weightiest(bead).text);
    const size = widthOf(text);
    const place = placesFor(bead, size, rows, width).find((box) =>
      taken.every(({ from, to, row }) => row !== box.row || to + GAP < box.from || box.to + GAP < from),
    );
    if (!place) continue;
    taken.push(place);
    labels.push({
      bead: bead.id,
      text,
      x: place.anchor === 'start' ? place.from : place.to,
      y: line + ROWS[place.row],
      anchor: place.anchor,
      isFresh: bead.isFresh,
      isPlanned: bead.isPlanned,
    });
  }
  return labels;
}

const weightiest = ({ events }: Bead) => events.reduce((best, event) => (event.weight > best.weight ? event : best));
const weightOf = (bead: Bead) => weightiest(bead).weight;

function placesFor({ x, radius }: Bead, size: number, rows: number, width: number) {
  const sides = [
    { from: x - radius, to: x - radius + size, anchor: 'start' as const },
    { from: x + radius - size, to: x + radius, anchor: 'end' as const },
  ];
  return ROWS.slice(0, 2 * rows)
    .flatMap((_, row) => sides.map((side) => ({ ...side, row })))
    .filter(({ from, to }) => from >= 0 && to <= width);
}

/** Gives the first words of a sentence, as many as fit. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? IDEOGRAPH : LETTER;
  return width;
}
