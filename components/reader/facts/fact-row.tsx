import { useId } from 'preact/hooks';
import { Icon } from '../../shared/icon';
import { useLanguage } from '../../shared/messages';
import { headlineNumber, linesOf } from './fact-text';
import './fact-row.css';
import { type FactButtonProps, type ShownFact, useFactButton } from './use-fact-button';

export interface FactRowProps extends FactButtonProps {
  /** Says what the library knows of the fact, in words. */
  note?: string;
  /**
   * The line that is seen below its head, where the fact shares it with others; null when it is seen below one of them, so that
   * its own is only read out.
   */
  detailBelow?: string | null;
}

/** Shows a fact, its head over its detail; its sentence is shown while the pointer or the focus rests on it. */
export function FactRow(props: FactRowProps) {
  const { fact, article, now, shown, note, detailBelow, onHide } = props;
  const { t, locale } = useLanguage();
  const { head, detail } = linesOf(fact, article, locale, now);
  // The interface may be in another language than the article.
  const writing = { lang: article.lang ?? undefined, dir: article.dir };
  const { button, copy, notices } = useFactButton(props);
  const name = useId();
  const count = fact.mentions.length;
  // What somebody is called is looked for; what they are is read.
  const role = fact.kind === 'person' && head.startsWith(fact.name) ? head.slice(fact.name.length) : '';
  const large = fact.kind === 'figure' ? headlineNumber(fact, article.title) : null;
  return (
    <div class="fact-row">
      <button class="fact" {...button}>
        {large ? (
          <span class="fact-head fact-head-large" id={name} {...writing}>
            {large.before}
            <span class="fact-number">{large.number}</span>
            {large.after}
          </span>
        ) : (
          <span class="fact-head" id={name} {...writing}>
            {role ? head.slice(0, -role.length) : head}
            {role && <span class="fact-role">{role}</span>}
          </span>
        )}
        {detail && (
          <span class={detailBelow === null ? 'visually-hidden' : 'fact-detail'} {...writing}>
            {detailBelow ?? detail}
          </span>
        )}
        {note && <span class="fact-note">{note}</span>}
        {count > 1 && <Mentions count={count} shown={shown?.fact === fact ? shown : null} />}
      </button>
      <span class="fact-tools">
        <button type="button" class="quiet" tabIndex={-1} aria-describedby={name} title={t('copyFact')} onClick={copy}>
          <Icon name="copy" />
          <span class="visually-hidden">{t('copyFact')}</span>
        </button>
        <button
          type="button"
          class="quiet"
          tabIndex={-1}
          aria-describedby={name}
          title={t('notAFact')}
          onClick={() => onHide(fact)}
        >
          <Icon name="close" />
          <span class="visually-hidden">{t('notAFact')}</span>
        </button>
      </span>
      {notices}
    </div>
  );
}

/** Tells how often a fact is in the text, or which of the places is shown. */
function Mentions({ count, shown }: { count: number; shown: ShownFact | null }) {
  const { t, plural } = useLanguage();
  if (shown) return <span class="fact-count">{t('mentionOf', shown.at + 1, shown.places.length)}</span>;
  const words = plural('timesNamed', count);
  return (
    <span class="fact-count" title={words}>
      <span aria-hidden="true">×{count}</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
