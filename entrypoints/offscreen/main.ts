import { serveOffscreen } from '../../utils/offscreen/serve';

serveOffscreen();
