/** What is sent of an article: its headline and its address. */
export interface Sent {
  title: string;
  url: string;
}

/** Begins a letter to somebody in the program that the reader writes letters with, as if a link to it were clicked. */
export function sendByEmail({ title, url }: Sent): void {
  const link = document.createElement('a');
  link.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  link.click();
}

/** Opens the system's sheet for sharing. The reader may close it, which is no fault. */
export async function share({ title, url }: Sent): Promise<void> {
  await navigator.share({ title, url }).catch(() => undefined);
}
