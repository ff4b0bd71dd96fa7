/** Does what the media keys of a keyboard or a headset ask for while an article is read out. */
export interface MediaActions {
  play(): void;
  pause(): void;
  nexttrack(): void;
  previoustrack(): void;
  stop(): void;
}

const NAMES = ['play', 'pause', 'nexttrack', 'previoustrack', 'stop'] as const;

/**
 * The length of the silence in seconds, and its samples in each second: a browser gives its media keys to sounds that
 * are longer than five seconds.
 */
const SILENCE = { seconds: 8, rate: 8000 };

/**
 * Takes the media keys while an article is read out. Browsers give them to a page that plays sound, and do not count
 * speech as sound: so a silence is played beside it.
 * @returns functions that tell whether it is playing, and that give the keys back
 */
export function takeMediaKeys(title: string, artist: string, actions: MediaActions) {
  const { mediaSession } = navigator;
  if (!mediaSession || !('MediaMetadata' in globalThis)) return { show: () => undefined, release: () => undefined };
  const address = URL.createObjectURL(silence());
  const sound = new Audio(address);
  sound.loop = true;
  mediaSession.metadata = new MediaMetadata({ title, artist });
  for (const name of NAMES) mediaSession.setActionHandler(name, () => actions[name]());
  return {
    show(isPlaying: boolean) {
      mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
      // Without this sound the keys do nothing; the voice is heard all the same.
      if (isPlaying) void sound.play().catch(() => undefined);
      else sound.pause();
    },
    release() {
      sound.pause();
      URL.revokeObjectURL(address);
      mediaSession.playbackState = 'none';
      mediaSession.metadata = null;
      for (const name of NAMES) mediaSession.setActionHandler(name, null);
    },
  };
}

/** Makes a WAV file of silence: 8 bits, one channel. */
function silence(): Blob {
  const samples = new Uint8Array(SILENCE.seconds * SILENCE.rate).fill(128);
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, letters: string) => {
    for (const [i, letter] of [...letters].entries()) header.setUint8(at + i, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  header.setUint32(4, 36 + samples.length, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, SILENCE.rate, true);
  header.setUint32(28, SILENCE.rate, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  text(36, 'data');
  header.setUint32(40, samples.length, true);
  return new Blob([header.buffer, samples], { type: 'audio/wav' });
}
