import type { ClauseEndWords } from '../clause-words';
import { words } from '../word-table';

/** The words by which Turkish sentences are cut: a clause ends on its verb, and those before the last have verbs that join them to it. */
export const clauseEnds: ClauseEndWords = {
  longest: 150,
  ends: [],
  endsBeforeComma: words(`
    -arak -erek -ıp -ip -up -üp -ken -dı -di -du -dü -tı -ti -tu -tü -yor -mış -miş -muş -müş -acak -ecek -dır -dir -dur -dür -tır -tir -tur -tür
    -ığını -iğini -uğunu -üğünü -acağını -eceğini -masıyla -mesiyle -ması -mesi -ınca -ince -ırken -irken -sa -se
  `),
  open: [],
  starts: words('çünkü ancak fakat ama oysa'),
  topics: [],
  subjectMarks: [', '],
  sourceStarts: words('edinilen alınan'),
  sourceEnds: words('göre'),
  sourceEndsPlainly: [],
  links: ['ayrıca', 'öte yandan', 'bunun yanı sıra', 'ancak', 'buna göre'],
  reportedBefore: words(
    'belirten kaydeden söyleyen vurgulayan aktaran hatırlatan anlatan bildiren açıklayan paylaşan savunan anımsatan değinen eden getiren çeken çizen',
  ),
  talking: words('dedi konuştu söyledi kullandı kaydetti vurguladı konuşuyor'),
  leaning: words(
    'bunun buna bunlar bunların bunlardan şu o onun ona onu onlar onların onlardan orada burada kendisi kendisinin söz aynı',
  ),
};
