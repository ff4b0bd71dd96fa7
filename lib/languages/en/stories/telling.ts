import type { Examples } from '../../language';
import type { TellingWords } from '../../shapes/timeline-words';

/** The English words by which a sentence is told so that it is understood alone. */
export const telling: TellingWords = {
  /** Whose somebody is: an office behind one of these is not told without the person before it. */
  ofSomebody: ['his|her|their|its|our|my|your'],
  /** Words before an office, and part of it. */
  onceInOffice: ['former|ex|late|acting|outgoing|incoming|longtime|current|retired'],
  /** Phrases that go on from the sentence before, and say nothing of their own. */
  goingOn: [
    'however|meanwhile|moreover|furthermore|nevertheless|nonetheless|additionally|also|still|instead|besides',
    'in addition|response|turn',
    'as a result',
    'on the other hand',
    'at the same time',
    'for example|instance',
  ],
  /** Words inside a sentence that only add it to the one before. */
  addingTo: ['also'],
  /** The same words where they say something: without them the sentence would be another. */
  addingNeeded: ['but also', 'also known|called|named'],
  /** Words with which a clause ends that only says who told it. */
  sourceEnds: ['has|have learned', '(confirmed to)|told NAME NAME? NAME?', 'confirmed|reported'],
};

/** Lines that each list must find something in, and lines that it must not. */
export const tellingExamples: Examples<TellingWords> = {
  ofSomebody: { has: ['met with his', 'Their'], hasNot: ['his mayor', 'met with the'] },
  onceInOffice: { has: ['told former', 'the Acting'], hasNot: ['former mayor', 'formerly'] },
  goingOn: { has: ['However, it rained', 'In addition, it rained'], hasNot: ['It rained, however', 'Howeverly'] },
  addingTo: { has: ['Falk also said so'], hasNot: ['Falk said so'] },
  sourceEnds: {
    has: ['Merrow News has learned', 'sources confirmed to Merrow News'],
    hasNot: ['Falk has learned to swim'],
  },
  addingNeeded: { has: ['but also a dam', 'also known as'], hasNot: ['also a dam', 'but a dam'] },
};
