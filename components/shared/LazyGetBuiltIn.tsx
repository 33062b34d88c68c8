import { lazy } from './lazy';

/** The browser's own model and its button, loaded from a file of its own: few panels show it. */
export const LazyGetBuiltIn = lazy(async () => (await import('./GetBuiltIn')).GetBuiltIn);
