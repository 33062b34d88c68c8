import type { Breaker } from './breaker';
import { clobbered } from './clobbered';
import { floods } from './floods';
import { lies } from './lies';
import { longTexts } from './long-texts';
import { shapes } from './shapes';
import { torn } from './torn';

/** All ways of breaking a page, by name. */
export const KINDS: Readonly<Record<string, Breaker>> = {
  ...torn,
  ...floods,
  ...longTexts,
  ...lies,
  ...shapes,
  ...clobbered,
};
