/** The part of a bundler's output file that is looked at. */
export type EmittedFile = { fileName: string; type: 'asset' | 'chunk'; names?: string[] }

/**
 * `<link rel="preload">` for the fonts whose source names match, in the order of the patterns.
 * `base` is the address of the folder that holds the output, with its final slash. Throws where a
 * pattern matches no font or more than one: a renamed font would else be fetched late, silently.
 */
export function fontPreloads(
  files: readonly EmittedFile[],
  patterns: readonly RegExp[],
  base: string,
): string {
  return patterns
    .map((pattern) => {
      const fonts = files.filter(
        (file) => file.type === 'asset' && file.names?.some((name) => pattern.test(name)),
      )
      const [font] = fonts
      if (font === undefined || fonts.length > 1) {
        throw new Error(`preload: expected one built font like ${pattern}, found ${fonts.length}`)
      }
      return `<link rel="preload" href="${base}${font.fileName}" as="font" type="font/woff2" crossorigin />`
    })
    .join('\n    ')
}
