declare module '@citation-js/core' {
  /** The reader of bibliographic formats that the tests compare with. */
  export class Cite {
    constructor(input: string, options?: { forceType?: string })
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
