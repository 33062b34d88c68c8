import type { Statement } from '../../utils/core/brief/types';
import type { Run } from '../../utils/core/run/types';
import type { AskActions } from '../ask/Ask';
import type { CoverageActions } from '../coverage/use-coverage';
import type { ShownPart } from './use-part';

/** A brief on screen, and what the reader can do with it. */
export interface BriefViewProps {
  run: Run;
  part: ShownPart;
  coverage: CoverageActions;
  /** Looks the AI context up. */
  onLookUp(): void;
  onFlag(statement: Statement, flag: string): void;
  questions: AskActions;
  /** The sentence that is being read aloud; null for none. */
  spoken: string | null;
  /** Has the statements with these texts rewritten. */
  onRewrite(texts: readonly string[]): void;
  /** Has statements read a second time; `anyway` also by a model that did not see what was spoiled. */
  onReread(how: { anyway: boolean }): void;
  onStop(): void;
}
