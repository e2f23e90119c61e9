/**
 * Bytes as text inside a script element: seven bits to a character. The three characters that HTML
 * does not keep as they are, or that could end the element, are told by a letter of two bytes that
 * holds the seven bits behind them too. So the text takes 8/7 of the bytes, where base64 takes 4/3.
 */
export const unkept: readonly number[] = [0x00, 0x0d, 0x3c]

/** The first of 3 x 128 letters (Latin Extended); each is two bytes in UTF-8. */
export const firstLetter = 0x100
