// Installs packages where they are missing; every other script runs this first.
import { ensurePackages } from './lib/install.mjs';

await ensurePackages();
