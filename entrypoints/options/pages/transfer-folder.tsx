import { useEffect } from 'preact/hooks';
import { FolderSettings } from '../../../components/settings/folder-settings';
import {
  canChooseFolder,
  chooseFolder,
  folder,
  folderHasFailed,
  folderProgress,
  forgetFolder,
  lookAtFolder,
  updateFolder,
} from '../actions/folder-actions';
import { warn } from '../state/app';

/** Shows the folder of Markdown files: the way to choose it, and its state. */
export function MarkdownFolder() {
  useEffect(() => void lookAtFolder().catch(warn), []);
  return (
    <FolderSettings
      isPossible={canChooseFolder}
      folder={folder.value}
      progress={folderProgress.value}
      hasFailed={folderHasFailed.value}
      onChoose={() => void chooseFolder().catch(warn)}
      onUpdate={() => void updateFolder({ mayAsk: true }).catch(warn)}
      onStop={() => void forgetFolder().catch(warn)}
    />
  );
}
