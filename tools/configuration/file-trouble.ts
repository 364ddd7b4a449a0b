const words: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'a folder',
  ENOTDIR: 'a file where a folder has to be',
  EACCES: 'no permission',
  EROFS: 'a file system that cannot be written',
  ENOSPC: 'a full disk',
};

/** What stands in the way of reading or writing a file, in words; other errors as they say it. */
export function fileTrouble(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', message } = error as NodeJS.ErrnoException;
  return words[code] ?? message;
}
