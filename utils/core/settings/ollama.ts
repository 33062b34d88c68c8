/** The origin that Ollama must know, as it is written there. */
function originFor(extensionOrigin: string): string {
  // Firefox gives every installation its own random origin, so only a wildcard outlives a reinstallation.
  return extensionOrigin.startsWith('moz-extension:') ? 'moz-extension://*' : extensionOrigin;
}

/** The setting that lets this extension talk to Ollama, ready to be pasted before `ollama serve`. */
export function ollamaOriginsLine(extensionOrigin: string): string {
  return `OLLAMA_ORIGINS="${originFor(extensionOrigin)}"`;
}

export const SYSTEMS = ['windows', 'mac', 'linux'] as const;
export type System = (typeof SYSTEMS)[number];

/**
 * The lines that make the setting for good, by operating system, as Ollama's FAQ has them ("How do I configure Ollama
 * server?"). On Linux they belong into the file that `systemctl edit ollama.service` opens.
 */
export function ollamaOriginsLines(system: System, extensionOrigin: string): string {
  const origin = originFor(extensionOrigin);
  if (system === 'windows') return `setx OLLAMA_ORIGINS "${origin}"`;
  if (system === 'mac') return `launchctl setenv OLLAMA_ORIGINS "${origin}"`;
  return `[Service]\nEnvironment="OLLAMA_ORIGINS=${origin}"`;
}

/** The operating system in a browser's user agent or platform; Linux where it is another. */
export function systemOf(agent: string): System {
  if (/\bwin/i.test(agent)) return 'windows';
  return /mac/i.test(agent) ? 'mac' : 'linux';
}
