import { LABELS, mayFollow, OUTSIDE } from '../lib/facts/people/tagger/crf';

/** The features of the candidates of one text. */
export interface Features {
  /** Feature numbers of all candidates, one after the other. */
  features: Int32Array;
  /** Gives the place where the features of each candidate start, and at the end their number. */
  starts: Uint32Array;
}

/** One text as numbers: the features of each candidate, the chains, and the right labels. */
export interface Example {
  first: Features;
  /** Holds what the second pass adds; null while it is not known yet. */
  second: Features | null;
  labels: Uint8Array;
  chains: readonly number[];
  weight: number;
}

export interface TrainingOptions {
  /** Number of features. */
  size: number;
  epochs: number;
  /** Step width of AdaGrad. */
  rate: number;
  /** Pull towards zero (L1, by truncation; Duchi et al. 2011). */
  l1: number;
  seed: number;
  /** Has the weights to start from; they are zero when absent. */
  initial?: TrainedWeights;
  log?: (line: string) => void;
}

export interface TrainedWeights {
  weights: Float32Array;
  transitions: Float32Array;
}

/** Pseudo-random numbers from 0 to 1 (mulberry32): the same for the same seed on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place (Fisher–Yates). */
function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}

/** Below this a place is as good as learnt, and costs time only. */
const SMALLEST_GRADIENT = 1e-3;

const ALLOWED = new Uint8Array(LABELS * LABELS);
for (let a = 0; a < LABELS; a++) for (let b = 0; b < LABELS; b++) ALLOWED[a * LABELS + b] = mayFollow(a, b) ? 1 : 0;

/**
 * Trains a linear-chain CRF on the examples: log-likelihood, chain by chain, AdaGrad with truncation towards zero.
 * The weights returned are the mean of those after each of the last half of the epochs.
 */
export function trainCrf(examples: readonly Example[], options: TrainingOptions): TrainedWeights {
  const { size, epochs, rate, l1, seed } = options;
  const weights = options.initial ? options.initial.weights.slice() : new Float32Array(size * LABELS);
  const squares = new Float32Array(size * LABELS).fill(1e-2);
  const transitions = options.initial ? options.initial.transitions.slice() : new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
  const mean = new Float64Array(size * LABELS);
  const meanTransitions = new Float64Array(LABELS * LABELS);
  let kept = 0;
  const random = randomFrom(seed);
  const order = examples.map((_, i) => i);
  const chain = new ChainGradient();
  const gradients = new Float64Array(LABELS);
  /** Moves the weights of the features of candidate `c` against the gradients. */
  const step = ({ features, starts }: Features, c: number) => {
    let most = 0;
    for (let label = 0; label < LABELS; label++) most = Math.max(most, Math.abs(gradients[label]));
    if (most < SMALLEST_GRADIENT) return;
    for (let f = starts[c]; f < starts[c + 1]; f++) {
      const row = features[f] * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const gradient = gradients[label];
        if (gradient < SMALLEST_GRADIENT && gradient > -SMALLEST_GRADIENT) continue;
        squares[row + label] += gradient * gradient;
        const width = rate / Math.sqrt(squares[row + label]);
        const moved = weights[row + label] - width * gradient;
        const pull = width * l1;
        weights[row + label] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
      }
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      // One set of weights serves both passes: every third time a text is learnt as the first pass sees it.
      const second = (index + epoch) % 3 === 0 ? null : example.second;
      for (let k = 0; k + 1 < example.chains.length; k++) {
        const from = example.chains[k];
        const to = example.chains[k + 1];
        loss += chain.compute(example, second, from, to, weights, transitions);
        for (let c = from; c < to; c++) {
          for (let label = 0; label < LABELS; label++) {
            gradients[label] = chain.gradient[(c - from) * LABELS + label] * example.weight;
          }
          step(example.first, c);
          if (second) step(second, c);
        }
        for (let t = 0; t < LABELS * LABELS; t++) {
          const gradient = chain.transitionGradient[t] * example.weight;
          if (gradient === 0) continue;
          transitionSquares[t] += gradient * gradient;
          transitions[t] -= (rate * gradient) / Math.sqrt(transitionSquares[t]);
        }
      }
    }
    if (epoch >= epochs / 2) {
      kept++;
      for (let i = 0; i < weights.length; i++) mean[i] += weights[i];
      for (let t = 0; t < transitions.length; t++) meanTransitions[t] += transitions[t];
    }
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  return {
    weights: Float32Array.from(mean, (sum) => sum / kept),
    transitions: Float32Array.from(meanTransitions, (sum) => sum / kept),
  };
}

function addWeights(
  { features, starts }: Features,
  c: number,
  weights: Float32Array,
  sums: Float64Array,
  at: number,
): void {
  for (let f = starts[c]; f < starts[c + 1]; f++) {
    const row = features[f] * LABELS;
    for (let b = 0; b < LABELS; b++) sums[at + b] += weights[row + b];
  }
}

/** Forward–backward over one chain: the gradient of the negative log-likelihood by emission and by transition. */
class ChainGradient {
  gradient = new Float64Array(LABELS * 64);
  transitionGradient = new Float64Array(LABELS * LABELS);
  private emissions = new Float64Array(LABELS * 64);
  private forward = new Float64Array(LABELS * 64);
  private backward = new Float64Array(LABELS * 64);

  /** Fills `gradient` and `transitionGradient`; returns the negative log-likelihood. */
  compute(
    example: Example,
    second: Features | null,
    from: number,
    to: number,
    weights: Float32Array,
    transitions: Float32Array,
  ): number {
    const n = to - from;
    if (this.emissions.length < n * LABELS) {
      this.gradient = new Float64Array(LABELS * n * 2);
      this.emissions = new Float64Array(LABELS * n * 2);
      this.forward = new Float64Array(LABELS * n * 2);
      this.backward = new Float64Array(LABELS * n * 2);
    }
    const { emissions, forward, backward, gradient, transitionGradient } = this;
    const moves = new Float64Array(LABELS * LABELS);
    for (let t = 0; t < moves.length; t++) moves[t] = ALLOWED[t] ? Math.exp(transitions[t]) : 0;
    emissions.fill(0, 0, n * LABELS);
    let logLikelihood = 0;
    for (let i = 0; i < n; i++) {
      addWeights(example.first, from + i, weights, emissions, i * LABELS);
      if (second) addWeights(second, from + i, weights, emissions, i * LABELS);
      logLikelihood += emissions[i * LABELS + example.labels[from + i]];
      let most = Number.NEGATIVE_INFINITY;
      for (let b = 0; b < LABELS; b++) most = Math.max(most, emissions[i * LABELS + b]);
      logLikelihood -= most;
      for (let b = 0; b < LABELS; b++) emissions[i * LABELS + b] = Math.exp(emissions[i * LABELS + b] - most);
    }
    // Scaled forward and backward values: each place's forward values sum to 1.
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let b = 0; b < LABELS; b++) {
        let into = 0;
        if (i === 0) into = moves[OUTSIDE * LABELS + b];
        else for (let a = 0; a < LABELS; a++) into += forward[(i - 1) * LABELS + a] * moves[a * LABELS + b];
        forward[i * LABELS + b] = into * emissions[i * LABELS + b];
        sum += forward[i * LABELS + b];
      }
      for (let b = 0; b < LABELS; b++) forward[i * LABELS + b] /= sum;
      logLikelihood -= Math.log(sum);
    }
    let close = 0;
    for (let a = 0; a < LABELS; a++) {
      backward[(n - 1) * LABELS + a] = moves[a * LABELS + OUTSIDE];
      close += forward[(n - 1) * LABELS + a] * moves[a * LABELS + OUTSIDE];
    }
    logLikelihood -= Math.log(close);
    for (let i = n - 2; i >= 0; i--) {
      let sum = 0;
      for (let a = 0; a < LABELS; a++) {
        let out = 0;
        for (let b = 0; b < LABELS; b++) {
          out += moves[a * LABELS + b] * emissions[(i + 1) * LABELS + b] * backward[(i + 1) * LABELS + b];
        }
        backward[i * LABELS + a] = out;
        sum += out;
      }
      for (let a = 0; a < LABELS; a++) backward[i * LABELS + a] /= sum;
    }
    transitionGradient.fill(0);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let b = 0; b < LABELS; b++) sum += forward[i * LABELS + b] * backward[i * LABELS + b];
      for (let b = 0; b < LABELS; b++) {
        const right = example.labels[from + i] === b ? 1 : 0;
        gradient[i * LABELS + b] = (forward[i * LABELS + b] * backward[i * LABELS + b]) / sum - right;
      }
      this.addMoves(example, from, i, n, moves);
    }
    for (let t = 0; t < LABELS * LABELS; t++) if (ALLOWED[t] === 0) transitionGradient[t] = 0;
    const path = (a: number, b: number) => transitions[a * LABELS + b];
    logLikelihood += path(OUTSIDE, example.labels[from]) + path(example.labels[to - 1], OUTSIDE);
    for (let i = 1; i < n; i++) logLikelihood += path(example.labels[from + i - 1], example.labels[from + i]);
    return -logLikelihood;
  }

  /** Adds the expected minus the right move into place `i`, and after the last place the move out. */
  private addMoves(example: Example, from: number, i: number, n: number, moves: Float64Array): void {
    const { emissions, forward, backward, transitionGradient } = this;
    if (i === 0) {
      let sum = 0;
      for (let b = 0; b < LABELS; b++) sum += forward[b] * backward[b];
      for (let b = 0; b < LABELS; b++) transitionGradient[OUTSIDE * LABELS + b] += (forward[b] * backward[b]) / sum;
      transitionGradient[OUTSIDE * LABELS + example.labels[from]] -= 1;
    } else {
      let sum = 0;
      const pair = (a: number, b: number) =>
        forward[(i - 1) * LABELS + a] * moves[a * LABELS + b] * emissions[i * LABELS + b] * backward[i * LABELS + b];
      for (let a = 0; a < LABELS; a++) for (let b = 0; b < LABELS; b++) sum += pair(a, b);
      for (let a = 0; a < LABELS; a++) {
        for (let b = 0; b < LABELS; b++) transitionGradient[a * LABELS + b] += pair(a, b) / sum;
      }
      transitionGradient[example.labels[from + i - 1] * LABELS + example.labels[from + i]] -= 1;
    }
    if (i === n - 1) {
      let sum = 0;
      for (let a = 0; a < LABELS; a++) sum += forward[i * LABELS + a] * moves[a * LABELS + OUTSIDE];
      for (let a = 0; a < LABELS; a++) {
        transitionGradient[a * LABELS + OUTSIDE] += (forward[i * LABELS + a] * moves[a * LABELS + OUTSIDE]) / sum;
      }
      transitionGradient[example.labels[from + i] * LABELS + OUTSIDE] -= 1;
    }
  }
}
