import type { Detection } from './types';
export function detect(doc: Document, url: string): Detection { return { isArticle: true, score: 0.5, kind: 'news', page: 'article' }; }
