import type { Newsroom } from '../newsroom/types.ts';

/** Pages of the extension; the last is a mere text, in which nothing of ours runs. */
export type OwnPage = 'options.html' | 'library.html' | 'edition.html' | 'THIRD-PARTY.txt';

export type FaultName =
  | 'endWorker'
  | 'endOffscreen'
  | 'closeTab'
  | 'offline'
  | 'slow'
  | 'brokenIndex'
  | 'brokenModel'
  | 'fullDisk'
  | 'clock'
  | 'update';

/** A browser with the extension in it, as the soak drives it. */
export interface Subject {
  newsroom: Newsroom;
  /** Opens an address in a new tab, in front. */
  open(url: string, isPrivate?: boolean): Promise<void>;
  clickIcon(): Promise<void>;
  /** Runs a function body in the panel; arguments are `args`. */
  inPanel(body: string, ...args: unknown[]): Promise<unknown>;
  /** Opens a page of ours, runs the bodies of asynchronous functions in it one after the other, and closes it. */
  inOwnPage(page: OwnPage, ...bodies: string[]): Promise<unknown>;
  /** Opens the panel anew, as a reader does to whom it does not answer. */
  reopenPanel(): Promise<void>;
  closeTab(): Promise<void>;
  /** Closes all tabs but one. */
  tidy(): Promise<void>;
  /** Faults that this browser can be made to have. Each call causes it; `mend` ends what lasts. */
  faults: Partial<Record<FaultName, (chance: number) => Promise<void>>>;
  mend(): Promise<void>;
  /** Errors that nobody caught in scripts of the extension, since the last call. */
  uncaught(): Promise<string[]>;
  /** Bytes in use after garbage collection by the worker and the panel; null where that cannot be told. */
  memory(): Promise<number | null>;
  close(): Promise<void>;
}
