import type { ClauseEndWords } from '../clause-words';
import { words } from '../word-table';

/** The words by which Hindi sentences are cut: a clause ends on its verb, or another one is opened by a word that joins it. */
export const clauseEnds: ClauseEndWords = {
  longest: 150,
  ends: words('है हैं था थी थे होगा होगी होंगे गया गई गए जाएगा जाएगी जाएंगे'),
  endsBeforeComma: words('-दिया -किया -बनाए -बताया -लिया -कहा -की -हुए -हुई -हुआ -चुका -चुके -रहा -रहे -रही'),
  open: [],
  starts: words('जबकि लेकिन जिसके जिसमें जिससे जिसने क्योंकि ताकि हालांकि वहीं'),
  topics: [],
  subjectMarks: ['ने '],
  sourceStarts: [],
  sourceEnds: ['अनुसार', 'मुताबिक', 'ने बताया', 'ने कहा', 'जानकारी दी', 'ने दी'],
  sourceEndsPlainly: ['ने कहा कि', 'ने बताया कि', 'घोषणा की कि', 'दावा किया कि', 'आरोप लगाया कि', 'जानकारी दी कि'],
  links: ['वहीं', 'हालांकि', 'लेकिन', 'और', 'इसके अलावा', 'इस बीच'],
  leaning: words(
    'यह ये इसमें इनमें इसका इसकी इसके इनका इनकी इनके इससे इन्हें इसे वह वे उस उन उसने उन्होंने उसका उसकी उसके उनका उनकी उनके उन्हें उसे वहां यहां दोनों',
  ),
};
