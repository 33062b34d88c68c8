import type { ReadScope } from '../../utils/core/article/types';

/** Actions of the reader on the page in the tab. */
export interface Actions {
  brief(options?: { scope?: ReadScope; fresh?: boolean; anyway?: boolean; endpoint?: string | undefined }): void;
  stop(): void;
  allowAgain(host: string): void;
}
