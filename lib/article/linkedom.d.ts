/** Its own types are of classes of its own; what it makes has what a `Document` has, as far as an article is read. */
declare module 'linkedom/worker' {
  export class DOMParser {
    parseFromString(markup: string, type: 'text/html'): Document;
  }
}
