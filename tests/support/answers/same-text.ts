/** A text as it is compared: canonically equivalent characters are one (Unicode, NFC), and white space is none of meaning. */
export const comparable = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether two texts are the same to a reader, whatever their normal form. */
export const sameText = (one: string, other: string): boolean =>
  comparable(one) === comparable(other);
