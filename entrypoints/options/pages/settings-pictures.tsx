import { useEffect, useState } from 'preact/hooks';
import { PictureSettings } from '../../../components/settings/settings-pictures';
import {
  askForSites,
  fetchInBackground,
  giveSitesBack,
  keepsPictures,
  onSitesChange,
} from '../../../lib/browser/offline-pictures';
import {
  countWithoutPictures,
  deletePictures,
  pictureStorage,
  wantAllPictures,
} from '../../../lib/library/pictures/pictures';
import { change, language, library, say, settings, warn } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

/** Shows the switch of offline pictures, and the state of the pictures. */
export function OfflinePictures() {
  const isOn = useKeepsPictures();
  const storage = useLiveQuery(() => pictureStorage(library), []);
  const without = useLiveQuery(() => countWithoutPictures(library), []) ?? 0;
  const turn = async (on: boolean) => {
    // This is done first, because the browser asks only while it is handling the click.
    if (on && !(await askForSites())) return say(language.t('picturesRefused'));
    await change({ offlinePictures: on });
    if (on) return fetchInBackground();
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

/** Gives whether pictures are kept, and follows the switch and the browser's permission. */
function useKeepsPictures(): boolean {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    const look = () => void keepsPictures().then(setIsOn).catch(warn);
    look();
    return onSitesChange(look);
  }, [settings.value.offlinePictures]);
  return isOn;
}
