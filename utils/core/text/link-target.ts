/** An address fit for `[…](…)`: only http(s), with the marks of Markdown percent-encoded; '' for any other. */
export function linkTarget(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:'
    ? href.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))
    : '';
}
