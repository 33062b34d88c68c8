// Installs packages where they are missing; what every other script does first.
import { ensurePackages } from './lib/install.mjs';

await ensurePackages();
