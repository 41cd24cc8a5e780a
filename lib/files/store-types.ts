export type StoredFile = { bytes: Buffer; contentType: string }

/** `size` in bytes. Whoever takes the body must read it or cancel it. */
export type StoredStream = { body: ReadableStream<Uint8Array>; contentType: string; size: number }

/** Where files are kept. A key is like "pictures/ab12/480.webp" (see store-key.ts); every method refuses any other. */
export type FileStore = {
  /** Whole or not at all; replaces what was there. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  get(key: string): Promise<StoredFile | null>
  stream(key: string): Promise<StoredStream | null>
  has(key: string): Promise<boolean>
  /** Says nothing when there was no such file. */
  remove(key: string): Promise<void>
}
