/**
 * The setting that lets this extension talk to Ollama, ready to be pasted before `ollama serve`. Firefox gives every
 * installation its own random origin, so a wildcard is the only line that outlives a reinstallation.
 */
export function ollamaOriginsLine(extensionOrigin: string): string {
  const origin = extensionOrigin.startsWith('moz-extension:') ? 'moz-extension://*' : extensionOrigin;
  return `OLLAMA_ORIGINS="${origin}"`;
}
