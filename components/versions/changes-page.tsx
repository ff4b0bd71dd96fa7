import type { Version } from '../../lib/library/database/own-records';
import type { Entry, Highlight } from '../../lib/library/database/records';
import { type Changes, type FactChange, isUnchanged } from '../../lib/library/versions/changes';
import type { ParagraphChange } from '../../lib/library/versions/text-changes';
import type { Piece } from '../../lib/library/versions/word-changes';
import { quoteOf } from '../highlights/highlight-layers';
import { formatMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { usePageActions } from '../shared/page-actions';
import { LibraryBar } from '../shell/library-shell';
import './changes-page.css';

export interface ChangesPageProps {
  /** The article as it is now, `missing` when the library does not hold its text, null while it has not answered yet. */
  entry: Entry | 'missing' | null;
  /** Its earlier texts, the oldest first. */
  versions: readonly Version[];
  /** The version that is compared with the current text. */
  chosen: Version | null;
  changes: Changes | null;
  /** Highlights whose words are gone from the text. */
  orphans: readonly Highlight[];
  articleHref: string;
  onChoose(savedAt: number): void;
  onBack(): void;
}

/**
 * Shows what an outlet changed in an article between two saves: headline and figures first, then the text word by word.
 */
export function ChangesPage(props: ChangesPageProps) {
  const { entry, chosen, articleHref, onBack } = props;
  const { t } = useLanguage();
  usePageActions({ back: onBack });
  return (
    <>
      <LibraryBar>
        <a class="quiet bar-back" href={articleHref}>
          <Icon name="back" />
          <span>{t('backToArticle')}</span>
        </a>
      </LibraryBar>
      <main class="library-main changes-page">
        {entry === 'missing' && <p class="library-none">{t('library_missing')}</p>}
        {entry &&
          entry !== 'missing' &&
          (chosen ? <Compared {...props} entry={entry} chosen={chosen} /> : <NoVersions />)}
      </main>
    </>
  );
}

function NoVersions() {
  const { t } = useLanguage();
  return (
    <>
      <h1>{t('changesTitle')}</h1>
      <p class="changes-none">{t('changesNoVersions')}</p>
    </>
  );
}

function Compared(props: ChangesPageProps & { entry: Entry; chosen: Version }) {
  const { entry, versions, chosen, changes, orphans } = props;
  const { t, locale, plural } = useLanguage();
  const text = { lang: entry.lang ?? undefined, dir: entry.dir };
  return (
    <>
      <p class="changes-of" {...text}>
        {entry.title}
      </p>
      <h1>{t('changesTitle')}</h1>
      <div class="changes-when">
        <p>{t('changesWhen', formatMoment(chosen.savedAt, locale), formatMoment(entry.updatedAt, locale))}</p>
        {versions.length > 1 && (
          <label>
            {t('changesCompare')}
            <select
              class="field"
              value={String(chosen.savedAt)}
              onChange={({ currentTarget: { value } }) => props.onChoose(Number(value))}
            >
              {[...versions].reverse().map(({ savedAt }) => (
                <option key={savedAt} value={String(savedAt)}>
                  {formatMoment(savedAt, locale)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {changes && isUnchanged(changes) && <p class="changes-none">{t('changesNone')}</p>}
      {changes?.title && (
        <section class="changes-part" aria-labelledby="changes-headline">
          <h2 id="changes-headline">{t('changesHeadline')}</h2>
          <p class="changes-title" {...text}>
            <Pieces pieces={changes.title} />
          </p>
        </section>
      )}
      {changes && <FactChanges kind="figure" facts={changes.facts} text={text} />}
      {changes && <FactChanges kind="date" facts={changes.facts} text={text} />}
      {changes && !isUnchanged(changes) && (
        <section class="changes-text" aria-labelledby="changes-text">
          <h2 id="changes-text">{t('changesText')}</h2>
          <div {...text}>
            {changes.paragraphs.map((paragraph, i) => (
              <Paragraph key={`${paragraph.kind}${i}`} change={paragraph} />
            ))}
          </div>
        </section>
      )}
      {orphans.length > 0 && (
        <section class="changes-text" aria-labelledby="changes-orphans">
          <h2 id="changes-orphans">{plural('orphans', orphans.length)}</h2>
          {orphans.map((highlight) => (
            <blockquote key={highlight.id} class={`changes-orphan mark-${highlight.colour}`} {...text}>
              {quoteOf(highlight)}
            </blockquote>
          ))}
        </section>
      )}
      <details class="changes-earlier">
        <summary>{t('changesEarlier')}</summary>
        <div lang={chosen.lang ?? undefined} dir={chosen.dir}>
          <p class="changes-title">{chosen.title}</p>
          {chosen.blocks.map((block, i) => (
            <p key={i} class={block.type === 'heading' ? 'changes-heading' : undefined}>
              {block.text}
            </p>
          ))}
        </div>
      </details>
    </>
  );
}

interface FactChangesProps {
  kind: FactChange['kind'];
  facts: readonly FactChange[];
  text: { lang: string | undefined; dir: Entry['dir'] };
}

/** Shows figures or dates that were replaced; nothing where there are none. */
function FactChanges({ kind, facts, text }: FactChangesProps) {
  const { t } = useLanguage();
  const changed = facts.filter((fact) => fact.kind === kind);
  if (!changed.length) return null;
  const id = `changes-${kind}`;
  return (
    <section class="changes-part" aria-labelledby={id}>
      <h2 id={id}>{t(kind === 'figure' ? 'figures' : 'dates')}</h2>
      <ul class="changes-facts" {...text}>
        {changed.map(({ from, to, detail }) => (
          <li key={`${from} ${to}`}>
            <del>{from}</del> <Icon name="later" /> <ins>{to}</ins>
            {detail && <span class="changes-detail">{detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Paragraph({ change }: { change: ParagraphChange }) {
  const { plural } = useLanguage();
  switch (change.kind) {
    case 'same':
      return <p class="changes-same">{plural('changesSame', change.count)}</p>;
    case 'changed':
      return (
        <p>
          <Pieces pieces={change.pieces} />
        </p>
      );
    default:
      return <p>{change.kind === 'removed' ? <del>{change.text}</del> : <ins>{change.text}</ins>}</p>;
  }
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }, i) => {
        const key = `${i}${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'removed' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
      })}
    </>
  );
}
