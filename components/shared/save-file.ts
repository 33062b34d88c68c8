/** Has the browser save a text file, as if a link to it had been clicked. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Once the download has begun, it holds the data itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
