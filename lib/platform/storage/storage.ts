/** A file and what it is. */
export interface StoredFile {
  bytes: Uint8Array;
  contentType: string;
}

/** Files by key; a key is a relative path of plain segments such as `listings/lst_1/0.avif`. Every method throws on any other key. */
export interface Storage {
  /** Stores or replaces a file, whole or not at all. */
  put(key: string, file: StoredFile): Promise<void>;
  get(key: string): Promise<StoredFile | undefined>;
  /** Removes a file; one that is not there is no error. */
  delete(key: string): Promise<void>;
}

/** @throws Error for an empty, absolute or climbing key, and for any character outside letters, digits and `._-` */
export function checkKey(key: string): string {
  const segments = key.split('/');
  if (key.length > 400 || segments.some((segment) => !/^[A-Za-z0-9_-][\w.-]{0,120}$/.test(segment))) throw new Error(`Not a storage key: ${JSON.stringify(key.slice(0, 100))}`);
  return key;
}
