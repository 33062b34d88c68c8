/** Width (px) of the art in an icon of 128 px, as the Chrome Web Store asks; our drawing fills 112 of its 128. */
const ART = 96;
const DRAWN = 112;

const page = (style: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><style>html,body{margin:0}${style}</style><body>${body}`;

/** Two pictures side by side, the second at `left` px, a line between. */
export function beside(article: string, panel: string, left: number): string {
  return page(
    `img{position:absolute;top:0;left:0} img+img{left:${left}px;box-shadow:0 0 0 1px #8888}`,
    `<img src="${article}"><img src="${panel}">`,
  );
}

/** The store's icon: the drawing with the margin that the stores ask for. */
export function iconPage(svg: string): string {
  const width = (128 * ART) / DRAWN;
  const off = (128 - width) / 2;
  return page(`svg{position:absolute;left:${off}px;top:${off}px;width:${width}px;height:${width}px}`, svg);
}

/** The promotional tile: the drawing, the name and one line. */
export function tilePage(svg: string, line: string): string {
  const shown = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return page(
    `body{background:#fffdf8;color:#1c1c1a;font-family:Georgia,serif;display:grid;place-content:center;height:280px}
    div{display:flex;align-items:center;gap:16px;padding:0 36px} svg{width:88px;flex:none}
    h1{font-size:44px;margin:0} p{font:19px/1.35 Georgia,serif;margin:16px 42px 0}`,
    `<div>${svg}<h1>Recoupe</h1></div><p>${shown}</p>`,
  );
}
