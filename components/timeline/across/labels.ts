import type { Bead, Label } from './picture';

interface Box {
  bead: Bead;
  from: number;
  to: number;
  row: number;
  anchor: 'start' | 'end';
  /** The place of the line to its bead. */
  at: number;
}

/** A label has room for at least this many letters, or for its whole sentence; else it is left out. */
const FEWEST = 76;
/** The most letters of a label. */
const LONGEST = 120;
/** The approximate widths of a letter and of an ideograph in this type size, in units of the picture. */
const LETTER = 6.3;
const IDEOGRAPH = 12.5;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
/** The gap between two labels of a row, and between a label and the line of another. */
const GAP = 8;
const LINE_GAP = 3;
/** The height of a line of text. */
export const LEADING = 16;
/**
 * The rows above the thread and below it, the nearest first: the baseline that is nearest to the thread, and how many
 * lines of text there is room for.
 */
const ROWS = [
  { y: -19, lines: 2 },
  { y: 28, lines: 2 },
  { y: -51, lines: 1 },
  { y: 60, lines: 1 },
];

/**
 * Places labels for the beads of a lane: those that are new first, then the weightiest. A label that would touch
 * another, or its line, is left out; the others then take the free room beside them. When something is followed or
 * searched for, only its beads have labels.
 */
export function placeLabels(
  beads: readonly Bead[],
  { line, rows, width, isNarrowed }: { line: number; rows: number; width: number; isNarrowed: boolean },
): Label[] {
  let boxes: Box[] = [];
  const inTurn = beads
    .filter(({ isHit }) => isHit || !isNarrowed)
    .sort((a, b) => Number(b.isFresh) - Number(a.isFresh) || weightOf(b) - weightOf(a));
  const choices = new Map(inTurn.map((bead) => [bead, placesFor(bead, rows, width)]));
  for (const bead of inTurn) boxes = placed([...boxes.map((box) => box.bead), bead], choices) ?? boxes;
  for (const bead of inTurn) {
    const box = boxes.find((one) => one.bead === bead);
    if (box) grow(box, boxes, width);
  }
  return inTurn.flatMap((bead) => {
    const box = boxes.find((one) => one.bead === bead);
    if (!box) return [];
    const row = ROWS[box.row];
    // What fits exactly is not cut for the way in which the place was computed.
    const lines = wrapped(textOf(bead), box.to - box.from + 0.1, row.lines);
    return {
      bead: bead.id,
      lines,
      x: box.anchor === 'start' ? box.from : box.to,
      y: line + row.y - (row.y < 0 ? (lines.length - 1) * LEADING : 0),
      anchor: box.anchor,
      at: box.at,
      isFresh: bead.isFresh,
      isPlanned: bead.isPlanned,
    };
  });
}

const weightiest = ({ events }: Bead) => events.reduce((best, event) => (event.weight > best.weight ? event : best));
const weightOf = (bead: Bead) => weightiest(bead).weight;
const textOf = (bead: Bead) => shortened(weightiest(bead).text, LONGEST * LETTER);

/** The most places that are tried for the labels of a lane each time one is added: there are more ways than time. */
const MAX_TRIES = 300;

/**
 * Gives a place for each of the beads; null where one has none. It begins at the right: so the farther rows are those
 * of beads on the left, whose lines run beside the labels of the nearer rows, not through them. Where a bead finds no
 * place, those before it try their next.
 */
function placed(beads: readonly Bead[], choicesOf: ReadonlyMap<Bead, readonly Box[]>): Box[] | null {
  const choices = [...beads].sort((a, b) => b.x - a.x).map((bead) => choicesOf.get(bead) ?? []);
  let tries = 0;
  const placeRest = (boxes: Box[]): Box[] | null => {
    if (boxes.length === choices.length) return boxes;
    for (const box of choices[boxes.length]) {
      if (tries++ > MAX_TRIES) return null;
      const rest = boxes.every((other) => !collide(box, other)) && placeRest([...boxes, box]);
      if (rest) return rest;
    }
    return null;
  };
  return placeRest([]);
}

/** Gives the places that the label of a bead may have, the best first. */
function placesFor(bead: Bead, rows: number, width: number): Box[] {
  const { x, end, radius } = bead;
  const from = Math.max(0, x - radius);
  const to = Math.min(width, end + radius);
  return ROWS.slice(0, 2 * rows)
    .flatMap(({ lines }, row) => {
      const size = Math.min(roomFor(textOf(bead), lines), (FEWEST / lines) * LETTER);
      return [
        { bead, row, from, to: from + size, anchor: 'start' as const, at: x },
        { bead, row, from: to - size, to, anchor: 'end' as const, at: end },
      ];
    })
    .filter((box) => box.from >= 0 && box.to <= width);
}

function collide(a: Box, b: Box): boolean {
  if (a.row === b.row) return a.to + GAP >= b.from && b.to + GAP >= a.from;
  return isCut(a, b) || isCut(b, a);
}

/** Tells whether the line of one label, of the farther row of the same side, runs through another. */
const isCut = (near: Box, far: Box) =>
  far.row === near.row + 2 && far.at > near.from - LINE_GAP && far.at < near.to + LINE_GAP;

/** Gives a label the free room of its row, up to what its sentence needs. */
function grow(box: Box, boxes: readonly Box[], width: number): void {
  const wanted = roomFor(textOf(box.bead), ROWS[box.row].lines);
  const stops = boxes.flatMap((other) => {
    if (other === box) return [];
    if (other.row === box.row) return [other.from - GAP - 1, other.to + GAP + 1];
    return other.row === box.row + 2 ? [other.at - LINE_GAP, other.at + LINE_GAP] : [];
  });
  if (box.anchor === 'start') box.to = Math.min(box.from + wanted, width, ...stops.filter((stop) => stop >= box.to));
  else box.from = Math.max(box.to - wanted, 0, ...stops.filter((stop) => stop <= box.from));
}

/** Gives the first words of a sentence, as many as fit in so many units of the picture. */
export function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let cut = '';
  let width = LETTER;
  for (const character of text) {
    width += widthOf(character);
    if (width > room) break;
    cut += character;
  }
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** Gives the narrowest room, in units of the picture, in which a text is whole on so many lines. */
function roomFor(text: string, lines: number): number {
  const width = widthOf(text);
  let room = width / lines;
  while (room < width && withoutSpaces(wrapped(text, room, lines).join('')) !== withoutSpaces(text)) room += LETTER;
  return Math.min(room, width);
}

const withoutSpaces = (text: string) => text.replaceAll(' ', '');

/** Gives a text on so many lines, each at most so many units of the picture wide; the last ends with … where there is more. */
export function wrapped(text: string, room: number, lines: number): string[] {
  if (lines <= 1 || widthOf(text) <= room) return [shortened(text, room)];
  let width = 0;
  let end = 0;
  let isAtSpace = false;
  for (let at = 0; at < text.length; at++) {
    width += widthOf(text[at]);
    const isSpace = text[at] === ' ';
    // A line ends before a space, or, in scripts without them, after any letter.
    if (isSpace || (at > 0 && WIDE.test(text[at - 1]))) {
      end = at;
      isAtSpace = isSpace;
    }
    if (width > room && !isSpace) break;
  }
  if (end === 0) return [shortened(text, room)];
  return [text.slice(0, end), ...wrapped(text.slice(end + (isAtSpace ? 1 : 0)), room, lines - 1)];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? IDEOGRAPH : LETTER;
  return width;
}
