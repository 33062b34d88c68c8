/*
 * The part of the browser's private file system that the model store uses, in memory: bytes count once their writer
 * is closed, as in the browser. `room` is the number of bytes that still fit.
 */

interface Disk {
  room: number;
  /** The number of coming attempts to delete that fail because the file is in use. */
  inUse: number;
}

class MemoryFile {
  readonly kind = 'file' as const;
  bytes = new Uint8Array();
  private readonly disk: Disk;
  constructor(disk: Disk) {
    this.disk = disk;
  }
  async getFile(): Promise<File> {
    return new File([this.bytes], 'file');
  }
  async createWritable() {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    return {
      write: async (data: string | Uint8Array<ArrayBuffer>) => {
        const piece = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
        if (piece.length > this.disk.room) throw new DOMException('full', 'QuotaExceededError');
        this.disk.room -= piece.length;
        pieces.push(piece);
      },
      close: async () => {
        this.bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
      },
    };
  }
}

class MemoryFolder {
  readonly kind = 'directory' as const;
  private readonly entriesByName = new Map<string, MemoryFolder | MemoryFile>();
  private readonly disk: Disk;
  constructor(disk: Disk) {
    this.disk = disk;
  }
  async getDirectoryHandle(name: string, { create = false } = {}): Promise<MemoryFolder> {
    return this.entry(name, create, MemoryFolder);
  }
  async getFileHandle(name: string, { create = false } = {}): Promise<MemoryFile> {
    return this.entry(name, create, MemoryFile);
  }
  async removeEntry(name: string): Promise<void> {
    if (this.disk.inUse-- > 0) throw new DOMException(name, 'NoModificationAllowedError');
    if (!this.entriesByName.delete(name)) throw new DOMException(name, 'NotFoundError');
  }
  async *entries() {
    yield* this.entriesByName.entries();
  }
  async *keys() {
    yield* this.entriesByName.keys();
  }
  private entry<T extends MemoryFolder | MemoryFile>(name: string, create: boolean, kind: new (disk: Disk) => T): T {
    const found = this.entriesByName.get(name);
    if (found instanceof kind) return found;
    if (!create) throw new DOMException(name, 'NotFoundError');
    const made = new kind(this.disk);
    this.entriesByName.set(name, made);
    return made;
  }
}

/** Makes an empty file system, and its disk. */
export function memoryFileSystem(): { root(): Promise<FileSystemDirectoryHandle>; disk: Disk } {
  const disk = { room: Number.POSITIVE_INFINITY, inUse: 0 };
  const folder = new MemoryFolder(disk) as unknown as FileSystemDirectoryHandle;
  return { root: async () => folder, disk };
}
