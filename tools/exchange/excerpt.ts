/** Bytes of a text body that are kept for people to read. */
export const excerptBytes = 4096;

const textTypes =
  /^(text\/|application\/([\w.+-]*\+)?(json|xml|(x-)?turtle)|application\/x-www-form-urlencoded)/i;

/** Whether a Content-Type is text a person can read. A missing one is read as text if it looks like it. */
export function isText(contentType: string | undefined, start: Uint8Array): boolean {
  if (contentType !== undefined && contentType.trim() !== '')
    return textTypes.test(contentType.trim());
  return !start.subarray(0, 512).includes(0);
}

/** The first 4 KiB of a text body; nothing of any other, above all no pixel data. */
export function excerptOf(contentType: string | undefined, start: Uint8Array): string | undefined {
  if (start.length === 0 || !isText(contentType, start)) return undefined;
  // Not fatal: an excerpt of bad UTF-8 shows U+FFFD where it is bad.
  return new TextDecoder().decode(start.subarray(0, excerptBytes));
}
