/** Which state of the dataset a page was built from, and where the built page lives. */
export type Edition = {
  /** the project's version: "0.1.0" */
  version: string
  /** the first digits of the SHA-256 over the dataset's files: equal data, equal digits */
  fingerprint: string
  /** where this build is published; null where the build was not told */
  site: SiteAddress | null
  offline: OfflineCopy
}

/**
 * The page as one file: offered for download; this very page; or neither, as in development.
 * `bytes` is the size of the file, which lies beside the page.
 */
export type OfflineCopy =
  | { kind: 'offered'; file: string; bytes: number }
  | { kind: 'this' }
  | { kind: 'none' }

/** An address with its QR code: an outline of dark modules on a square of `size` modules. */
export type SiteAddress = { url: string; size: number; outline: string }
