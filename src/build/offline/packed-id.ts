/** The element that holds the packed rest of an offline copy. */
export const packedId = 'packed-document'
