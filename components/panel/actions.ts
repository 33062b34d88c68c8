import type { ArticleScope } from '../../utils/core/article/types';

/** Actions of the reader on the page in the tab. */
export interface Actions {
  brief(options?: { scope?: ArticleScope; fresh?: boolean; anyway?: boolean }): void;
  stop(): void;
  allowAgain(host: string): void;
}
