import { TagsPage as Tags } from '../../../components/tags/tags-page';
import { renameTag, setTagColour, type Tag, undoTagEdit } from '../../../lib/library/tags/tags';
import { language, library, offerUndo, warn } from '../state/app';
import { tags } from '../state/side-state';

/** Shows all tags of the library. */
export function TagsPage() {
  return (
    <Tags
      tags={tags.value}
      onColour={({ shown }, colour) => void setTagColour(library, shown, colour, Date.now()).catch(warn)}
      onRename={(tag, name) => void rename(tag, name)}
      onRemove={(tag) => void rename(tag, '')}
    />
  );
}

async function rename(tag: Tag, name: string): Promise<void> {
  try {
    const undo = await renameTag(library, tag.shown, name, Date.now());
    const said = name.trim()
      ? language.plural('tagRenamed', undo.tags.length)
      : language.plural('articlesUntagged', undo.tags.length, tag.shown);
    offerUndo(said, () => undoTagEdit(library, undo, Date.now()));
  } catch (error) {
    warn(error);
  }
}
