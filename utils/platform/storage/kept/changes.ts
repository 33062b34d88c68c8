/** The name under which pages hear of changes to a library. */
const channelOf = (name: string) => `library ${name}`;

/** Tells every other page of the extension, and this one, that the library has changed. */
export function tellChanged(name: string): void {
  const channel = new BroadcastChannel(channelOf(name));
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` after each change of the library; returns a function that stops it. */
export function onLibraryChanged(listener: () => void, name = 'recoupe'): () => void {
  const channel = new BroadcastChannel(channelOf(name));
  channel.onmessage = listener;
  return () => channel.close();
}
