/** Hands a file to the browser's downloads. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // By then, the download no longer needs the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
