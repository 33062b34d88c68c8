/** The search address of an instance, however the reader wrote it; null where that is no web address. */
export function searchAddress(instance: string): string | null {
  if (!/^https?:\/\//i.test(instance) || !URL.canParse(instance)) return null;
  const url = new URL(instance);
  url.search = '';
  url.hash = '';
  url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/search$/, '')}/search`;
  return url.href;
}
