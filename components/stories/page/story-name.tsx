import { useState } from 'preact/hooks';
import type { Story } from '../../../lib/stories/story';
import { Icon } from '../../shared/icon';
import { useLanguage } from '../../shared/messages';

/** Shows the name of a story, which the reader can change. */
export function StoryName({ story, onRename }: { story: Story; onRename(name: string): void }) {
  const { t } = useLanguage();
  const [isEditing, setIsEditing] = useState(false);
  if (!isEditing) {
    return (
      <div class="story-title">
        <h1>{story.name}</h1>
        <button type="button" class="quiet" onClick={() => setIsEditing(true)}>
          <Icon name="note" />
          {t('renameStory')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="story-title"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('name');
        setIsEditing(false);
        if (field instanceof HTMLInputElement && field.value.trim() !== story.name) onRename(field.value);
      }}
    >
      <h1 class="visually-hidden">{story.name}</h1>
      <input
        name="name"
        defaultValue={story.name}
        aria-label={t('renameStoryHint')}
        title={t('renameStoryHint')}
        // biome-ignore lint/a11y/noAutofocus: the reader pressed the button to write.
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && setIsEditing(false)}
      />
      <button type="submit" class="button">
        {t('done')}
      </button>
    </form>
  );
}
