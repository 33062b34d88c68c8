// The first part of `wllama/thread.js`; llama.cpp's own script for a thread follows.
import { nameMissingPromises } from './without-promises';

nameMissingPromises(WebAssembly);
