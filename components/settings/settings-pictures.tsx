import { useState } from 'preact/hooks';
import type { PictureStorage } from '../../lib/library/pictures/pictures';
import { formatBytes } from '../shared/format';
import { useLanguage } from '../shared/messages';

export interface PictureSettingsProps {
  /** True when the reader wants pictures kept, and the browser allows it. */
  isOn: boolean;
  onSwitch(isOn: boolean): void;
  /** Counts the pictures that are kept; null while the library has not answered yet. */
  storage: PictureStorage | null;
  /** The number of articles whose pictures could be fetched now. */
  without: number;
  onFetchAll(): void;
  onDelete(): void;
}

/** Shows the setting that keeps pictures of articles in the library, with what it does and the room they take up. */
export function PictureSettings({ isOn, onSwitch, storage, without, onFetchAll, onDelete }: PictureSettingsProps) {
  const { t, plural, locale } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const canFetch = isOn && without > 0;
  const kept = storage && storage.pictures > 0 ? storage : null;
  return (
    <>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="pictures-help"
          onChange={(event) => {
            // The browser's answer decides, not the click.
            event.currentTarget.checked = isOn;
            onSwitch(!isOn);
            // The reader may want to remove the pictures that are kept when no more are fetched.
            if (isOn && kept) setIsAsking(true);
          }}
        />
        {t('keepPictures')}
      </label>
      <div id="pictures-help" class="settings-help">
        <p>{t('picturesOff')}</p>
        <p>{t('picturesOn')}</p>
        <p>{t('picturesSites')}</p>
      </div>
      {kept && (
        <p>
          {plural('picturesKept', kept.pictures, formatBytes(kept.bytes, locale))}{' '}
          {plural('picturesOfArticles', kept.articles)} {t('picturesNotInBackup')}
        </p>
      )}
      {isOn && storage !== null && storage.waiting > 0 && (
        <p role="status">{plural('picturesWait', storage.waiting)}</p>
      )}
      {storage !== null && storage.full > 0 && (
        <p class="notice" role="note">
          {plural('picturesFull', storage.full)}
        </p>
      )}
      {isAsking && kept ? (
        <fieldset class="settings-question" aria-label={t('deletePictures')}>
          <p role="alert">{plural('deletePicturesQuestion', kept.pictures)}</p>
          <div class="transfer-buttons">
            <button
              type="button"
              class="button button-main"
              onClick={() => {
                setIsAsking(false);
                onDelete();
              }}
            >
              {t('deletePictures')}
            </button>
            <button type="button" class="button" onClick={() => setIsAsking(false)}>
              {t('keepThem')}
            </button>
          </div>
        </fieldset>
      ) : (
        (canFetch || kept) && (
          <div class="transfer-buttons">
            {canFetch && (
              <button type="button" class="button" onClick={onFetchAll}>
                {plural('fetchPictures', without)}
              </button>
            )}
            {kept && (
              <button type="button" class="button" onClick={() => setIsAsking(true)}>
                {t('deletePictures')}
              </button>
            )}
          </div>
        )
      )}
    </>
  );
}
