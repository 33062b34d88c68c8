import type { ArticleScope } from '../../utils/core/article/types';

/** What the reader can do with the page in the tab. */
export interface Actions {
  brief(options?: { scope?: ArticleScope; fresh?: boolean; anyway?: boolean }): void;
  stop(): void;
  allowAgain(host: string): void;
}
