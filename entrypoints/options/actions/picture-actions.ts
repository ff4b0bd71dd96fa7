import { useEffect, useState } from 'preact/hooks';
import { askForSites, fetchInBackground, keepsPictures, onSitesChange } from '../../../lib/browser/offline-pictures';
import { wantPicturesOf } from '../../../lib/library/pictures/pictures';
import { change, language, library, say, settings, warn } from '../state/app';

/** Turns on that pictures are kept. Call it at once in the handler of a click. False when the reader did not allow it. */
export async function turnPicturesOn(): Promise<boolean> {
  // This is done first, because the browser asks only while it is handling the click.
  if (!(await askForSites())) {
    say(language.t('picturesRefused'));
    return false;
  }
  await change({ offlinePictures: true });
  return true;
}

/** Turns on that pictures are kept, and has those of an article fetched that was saved before. */
export async function keepPicturesFrom(id: number): Promise<void> {
  if (!(await turnPicturesOn())) return;
  await wantPicturesOf(library, id);
  await fetchInBackground();
}

/** Gives whether pictures are kept, and follows the switch and the browser's permission; null until that is known. */
export function useKeepsPictures(): boolean | null {
  const [isOn, setIsOn] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () =>
      void keepsPictures()
        .then(setIsOn)
        .catch((error) => {
          setIsOn(false);
          warn(error);
        });
    look();
    return onSitesChange(look);
  }, [settings.value.offlinePictures]);
  return isOn;
}
