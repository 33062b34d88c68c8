// The head of `wllama/thread.js`, before llama.cpp's own script for a thread.
import { nameMissingPromises } from './without-promises';

nameMissingPromises(WebAssembly);
