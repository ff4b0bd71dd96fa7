/** Two things, or groups of them, and how similar they are. */
export interface ScoredPair {
  a: number;
  b: number;
  score: number;
}

/** A binary heap of pairs in typed arrays: the highest score first, then the lowest numbers. */
export class MergeQueue {
  #length = 0;
  #scores = new Float64Array(1024);
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);

  push(score: number, a: number, b: number): void {
    if (this.#length === this.#scores.length) this.#grow();
    let i = this.#length++;
    this.#set(i, score, a, b);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.#before(i, parent)) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): ScoredPair | undefined {
    if (!this.#length) return undefined;
    const top = { a: this.#a[0], b: this.#b[0], score: this.#scores[0] };
    const last = --this.#length;
    this.#set(0, this.#scores[last], this.#a[last], this.#b[last]);
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      if (left >= last) break;
      const child = left + 1 < last && this.#before(left + 1, left) ? left + 1 : left;
      if (!this.#before(child, i)) break;
      this.#swap(i, child);
      i = child;
    }
    return top;
  }

  #set(i: number, score: number, a: number, b: number): void {
    this.#scores[i] = score;
    this.#a[i] = a;
    this.#b[i] = b;
  }

  #swap(i: number, j: number): void {
    const [score, a, b] = [this.#scores[i], this.#a[i], this.#b[i]];
    this.#set(i, this.#scores[j], this.#a[j], this.#b[j]);
    this.#set(j, score, a, b);
  }

  #before(i: number, j: number): boolean {
    if (this.#scores[i] !== this.#scores[j]) return this.#scores[i] > this.#scores[j];
    return this.#a[i] !== this.#a[j] ? this.#a[i] < this.#a[j] : this.#b[i] < this.#b[j];
  }

  #grow(): void {
    const size = 2 * this.#scores.length;
    const scores = new Float64Array(size);
    const a = new Int32Array(size);
    const b = new Int32Array(size);
    scores.set(this.#scores);
    a.set(this.#a);
    b.set(this.#b);
    [this.#scores, this.#a, this.#b] = [scores, a, b];
  }
}
