/** Has the browser save a text file, as if a link to it had been clicked. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Has the browser save a file, as if a link to it had been clicked. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Once the download has begun, it holds the data itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
