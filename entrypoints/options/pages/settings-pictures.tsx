import { PictureSettings } from '../../../components/settings/settings-pictures';
import { fetchInBackground, giveSitesBack } from '../../../lib/browser/offline-pictures';
import {
  countWithoutPictures,
  deletePictures,
  pictureStorage,
  wantAllPictures,
} from '../../../lib/library/pictures/pictures';
import { turnPicturesOn, useKeepsPictures } from '../actions/picture-actions';
import { change, language, library, say, warn } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

/** Shows the switch of offline pictures, and the state of the pictures. */
export function OfflinePictures() {
  const isOn = useKeepsPictures() ?? false;
  const storage = useLiveQuery(() => pictureStorage(library), []);
  const without = useLiveQuery(() => countWithoutPictures(library), []) ?? 0;
  const turn = async (on: boolean) => {
    if (on) return (await turnPicturesOn()) ? fetchInBackground() : undefined;
    await change({ offlinePictures: false });
    if (!(await giveSitesBack())) say(language.t('sync_noPermission'));
  };
  const remove = async () => {
    await deletePictures(library);
    say(language.t('picturesDeleted'));
  };
  const fetchAll = async () => {
    await wantAllPictures(library);
    await fetchInBackground();
  };
  return (
    <PictureSettings
      isOn={isOn}
      onSwitch={(on) => void turn(on).catch(warn)}
      storage={storage}
      without={without}
      onFetchAll={() => void fetchAll().catch(warn)}
      onDelete={() => void remove().catch(warn)}
    />
  );
}
