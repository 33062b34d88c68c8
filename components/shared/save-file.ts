/** Makes a file name from a title: letters and digits of any script, at most 60 characters. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${stem || 'recoupe'}.${extension}`;
}

/** Has the browser save a text file, as if a link to it had been clicked. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Once the download has begun, it holds the data itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
