/** The element that holds the packed rest of an offline copy. */
export const packedId = 'packed-document'

/** The Trusted Types policy by which the unfolding script, and nothing else, writes the rest. */
export const unfoldingPolicy = 'offline-copy'
