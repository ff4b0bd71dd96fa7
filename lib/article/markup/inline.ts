/** One piece of a run of inline content: a tag that opens or closes, text, or a line break. */
type Token =
  | { kind: 'open'; tag: string; href?: string }
  | { kind: 'close'; tag: string }
  | { kind: 'text'; text: string }
  | { kind: 'br' };

/** The link that text is in: none, one to the same site, or one to another place. */
export type LinkKind = 'none' | 'own' | 'other';

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Collects the inline content of one block, so that its text and its HTML say the same to the letter: white space is
 * folded as a browser would, and each `<br>` is a line feed in the text.
 */
export class InlineRun {
  private tokens: Token[] = [];
  private hasText = false;
  private endsInSpace = true;
  private endsInBreak = false;
  /** UTF-16 units of the text, and of the part of it that is inside links. */
  length = 0;
  linkLength = 0;
  /** The part of `linkLength` that leads to pages of the same site. */
  ownLinkLength = 0;

  open(tag: string, href?: string): void {
    this.tokens.push({ kind: 'open', tag, href });
  }

  close(tag: string): void {
    this.tokens.push({ kind: 'close', tag });
  }

  /** Adds text with its white space folded, also against what is before it. */
  addText(raw: string, link: LinkKind): void {
    let folded = raw.replace(INVISIBLE, '').replace(/\s+/g, ' ');
    if (this.endsInSpace && folded.startsWith(' ')) folded = folded.slice(1);
    if (folded) this.append(folded, link);
  }

  /** Adds text as it is (for `<pre>`). */
  addPreformatted(raw: string): void {
    const text = raw.replace(/\r\n?/g, '\n').replace(this.hasText ? /^$/ : /^\n+/, '');
    if (text) this.append(text, 'none');
  }

  /** Adds a line break. False when there is one already: two breaks are the end of a paragraph. */
  addBreak(): boolean {
    if (!this.hasText) return true;
    if (this.endsInBreak) return false;
    this.trimEnd();
    this.tokens.push({ kind: 'br' });
    this.length++;
    this.endsInSpace = true;
    this.endsInBreak = true;
    return true;
  }

  isEmpty(): boolean {
    return !this.hasText;
  }

  /** The finished text and its HTML: the `textContent` of the HTML is the text. */
  finish(): { text: string; html: string } {
    this.trimEnd();
    const text = this.tokens.map((token) => (token.kind === 'text' ? token.text : token.kind === 'br' ? '\n' : ''));
    return { text: text.join(''), html: render(this.tokens) };
  }

  private append(text: string, link: LinkKind): void {
    this.tokens.push({ kind: 'text', text });
    this.length += text.length;
    if (link !== 'none') this.linkLength += text.length;
    if (link === 'own') this.ownLinkLength += text.length;
    this.endsInSpace = isSpace(text.charCodeAt(text.length - 1));
    if (!this.endsInSpace || text.trim() !== '') {
      this.hasText = true;
      this.endsInBreak = false;
    }
  }

  /** Takes trailing white space off the tokens that made it. */
  private trimEnd(): void {
    for (let i = this.tokens.length - 1; i >= 0; i--) {
      const token = this.tokens[i];
      if (token.kind === 'br') this.tokens.splice(i, 1);
      if (token.kind !== 'text') continue;
      let end = token.text.length;
      while (end > 0 && isSpace(token.text.charCodeAt(end - 1))) end--;
      token.text = token.text.slice(0, end);
      if (end > 0) return;
      this.tokens.splice(i, 1);
    }
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}

function render(tokens: Token[]): string {
  const html: string[] = [];
  // Each element that is still open starts at `at` in `html`, and is `full` when it has content.
  const open: { at: number; full: boolean }[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') {
      open.push({ at: html.length, full: false });
      html.push(token.href ? `<${token.tag} href="${escapeHtml(token.href)}">` : `<${token.tag}>`);
    } else if (token.kind === 'close') {
      const element = open.pop();
      if (element?.full) html.push(`</${token.tag}>`);
      else html.length = element?.at ?? html.length;
    } else {
      for (let i = open.length - 1; i >= 0 && !open[i].full; i--) open[i].full = true;
      html.push(token.kind === 'br' ? '<br>\n' : escapeHtml(token.text));
    }
  }
  return html.join('');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for use as HTML text or inside a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
}
