import { serveOffscreen } from '../../utils/platform/offscreen/serve';

serveOffscreen();
