import { serveBuiltIn } from '../../utils/engines/built-in/serve';
import { serveModel } from '../../utils/engines/local/serve';
import { createLife } from '../../utils/platform/offscreen/life';
import { servePages } from '../../utils/platform/offscreen/serve-pages';

/** Milliseconds without work after which the document closes itself: a background that was ended cannot close it. */
const IDLE_MS = 20_000;

const life = createLife(() => window.close(), IDLE_MS);
serveModel(life);
serveBuiltIn(life);
servePages(life);
