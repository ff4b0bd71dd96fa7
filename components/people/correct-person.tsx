import type { Person } from '../../lib/library/people/people';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';

interface CorrectPersonProps {
  person: Person;
  /** People with whom this one may be merged. */
  candidates: readonly { key: string; name: string }[];
  onJoin(key: string): void;
  onPart(name: string): void;
}

/** Lets the reader decide who is the same person, and who is not. */
export function CorrectPerson({ person, candidates, onJoin, onPart }: CorrectPersonProps) {
  const { t } = useLanguage();
  if (candidates.length === 0 && person.aliases.length === 0) return null;
  return (
    <details class="person-edit">
      <summary>{t('correctPerson')}</summary>
      <div>
        {candidates.length > 0 && (
          <select
            class="timeline-choice"
            aria-label={t('joinPerson')}
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              event.currentTarget.value = '';
              if (value) onJoin(value);
            }}
          >
            <option value="">{t('joinPerson')}</option>
            {candidates.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
        {person.aliases.map((name) => (
          <button key={name} type="button" class="quiet" onClick={() => onPart(name)}>
            <Icon name="split" />
            {t('partPerson', name)}
          </button>
        ))}
      </div>
    </details>
  );
}
