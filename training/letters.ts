import { isTalk } from '../lib/facts/people-register';
import { tokenizeBlocks } from '../lib/facts/people-tokens';
import { randomFrom } from './crf-trainer';
import type { MarkedText } from './documents';
import { addSentence, type Cast, makeCast } from './fill-template';
import { CLOSINGS, GREETINGS, HEADS, LETTER_LINES, PLAIN_LINES, REVIEW_LINES } from './letters-lines';
import { NameMaker } from './name-maker';

/**
 * Made-up letters, reviews and posts, a sentence a line: the same seed gives the same texts. They teach how people are
 * called among those who know them: by a bare given name, above and below the text; and that most capitals are shops.
 */
export function makeLetters(count: number, seed: number, weight: number): MarkedText[] {
  const random = randomFrom(seed);
  const maker = new NameMaker(random);
  const letters: MarkedText[] = [];
  for (let number = 0; letters.length < count; number++) {
    const text: MarkedText = { id: `letter-${number}`, text: '', people: [], others: [], weight };
    const cast = makeCast(maker, maker.chance(0.6) ? 'english' : maker.region());
    const write = new Writer(text, cast, maker, random);
    if (maker.chance(0.45)) for (let mails = 1 + Math.floor(random() * 3); mails > 0; mails--) write.letter();
    else if (maker.chance(0.5)) write.review();
    else write.post();
    // Where nobody says I or you it is told from the news by nothing.
    if (!isTalk(tokenizeBlocks([text.text]))) continue;
    letters.push(maker.chance(0.1) ? { ...text, text: text.text.toLowerCase() } : text);
  }
  return letters;
}

class Writer {
  constructor(
    private readonly text: MarkedText,
    private readonly cast: Cast,
    private readonly maker: NameMaker,
    private readonly random: () => number,
  ) {}

  letter(): void {
    const from = Math.floor(this.random() * 6);
    const to = from + 1;
    if (this.maker.chance(0.4)) this.line(HEADS, from);
    if (this.maker.chance(0.15)) this.line(HEADS, to);
    if (this.maker.chance(0.6)) this.line(GREETINGS, to);
    this.body(LETTER_LINES, 0.5, 1 + Math.floor(this.random() * 5));
    if (this.maker.chance(0.7)) this.line(CLOSINGS, from);
  }

  review(): void {
    this.body(REVIEW_LINES, this.maker.chance(0.5) ? 0 : 0.4, 1 + Math.floor(this.random() * 7));
    if (this.maker.chance(0.1)) this.line(CLOSINGS, 0);
  }

  post(): void {
    if (this.maker.chance(0.15)) this.line(HEADS, 0);
    this.body(LETTER_LINES, this.maker.chance(0.5) ? 0 : 0.4, 1 + Math.floor(this.random() * 8));
    if (this.maker.chance(0.2)) this.line(CLOSINGS, 0);
  }

  private body(lines: readonly string[], share: number, count: number): void {
    // One or two people come up again and again.
    const main = Math.floor(this.random() * 6);
    for (let i = 0; i < count; i++) {
      const who = this.maker.chance(0.6) ? main : Math.floor(this.random() * 6);
      this.line(this.maker.chance(share) ? lines : PLAIN_LINES, who);
    }
  }

  private line(lines: readonly string[], main: number): void {
    for (const part of this.maker.pick(lines).split('|')) {
      if (this.text.text) this.text.text += this.maker.chance(0.85) ? '\n' : ' ';
      addSentence(this.text, part, lines !== PLAIN_LINES, main, this.cast, this.maker, this.random);
    }
  }
}
