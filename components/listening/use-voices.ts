import { useEffect, useState } from 'preact/hooks';

/** Milliseconds within which a browser has found the machine's voices, when there are any. */
export const VOICES_LIMIT = 3000;

/** Gives the machine's voices; null while the browser looks for them, an empty list when it has found none. */
export function useVoices(): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return setVoices([]);
    const look = () => {
      const found = speechSynthesis.getVoices();
      if (found.length) setVoices(found);
      return found.length > 0;
    };
    if (look()) return;
    const late = setTimeout(() => look() || setVoices([]), VOICES_LIMIT);
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      clearTimeout(late);
      speechSynthesis.removeEventListener('voiceschanged', look);
    };
  }, []);
  return voices;
}
