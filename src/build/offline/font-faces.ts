/** A font as the unfolding script makes it, before anything is laid out. */
export type PackedFace = {
  family: string
  /** the file, in base64 */
  data: string
  descriptors: { style: string; weight: string; unicodeRange: string }
}

const faceRule = /@font-face\s*\{([^}]*)\}/g
const fontData = /url\(["']?data:[^;,"')]*;base64,([A-Za-z0-9+/=]+)["']?\)/

/**
 * A style sheet without its font faces, and the faces. A face that a style sheet brings is loaded
 * after the first layout, even from a data: address, and moves the text when it comes; one made of
 * bytes is there at once. Throws at a face whose file is not in the sheet.
 */
export function fontFacesApart(css: string): { styles: string; faces: PackedFace[] } {
  const faces = Array.from(css.matchAll(faceRule), ([rule, body = '']) => {
    const told = (name: string) =>
      new RegExp(`(?:^|[;{\\s])${name}:\\s*([^;}]+)`).exec(body)?.[1]?.trim()
    const family = told('font-family')?.replace(/^["']|["']$/g, '')
    const data = fontData.exec(body)?.[1]
    if (family === undefined || data === undefined) {
      throw new Error(`The offline copy: no font file in ${rule.slice(0, 120)}`)
    }
    return {
      family,
      data,
      descriptors: {
        style: told('font-style') ?? 'normal',
        weight: told('font-weight') ?? 'normal',
        unicodeRange: told('unicode-range') ?? 'U+0-10FFFF',
      },
    }
  })
  return { styles: css.replace(faceRule, ''), faces }
}
