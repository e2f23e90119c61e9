import { dateOf, isoDate } from './csl-date'
import type { CslItem } from './csl-item'
import { oneLine } from './one-line'

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** A text between braces, which keep its capitals; what TeX would read as a command is escaped. */
function value(text: string): string {
  const escaped = oneLine(text)
    // two signs that TeX would join, such as "--", are kept apart
    .replace(/(?<=(['`,<>-]))(?=\1)|(?<=[?!])(?=`)/g, '\0')
    .replace(/[\\{}$&#_%^~]/g, (sign) => commands[sign] ?? sign)
    .replaceAll('\0', '{}')
  return `{${escaped}}`
}

/** An address: biblatex and url.sty take it as it is, but for braces, which would not match. */
function address(url: string): string {
  return `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`
}

/** An entry of BibLaTeX, type online, in UTF-8. */
export function biblatex(item: CslItem): string {
  const date = dateOf(item)
  const fields = [
    ...(item.author ?? []).map(({ literal }) => `author = {${value(literal)}}`),
    `title = {${value(item.title)}}`,
    ...(item['container-title'] === undefined
      ? []
      : [`organization = ${value(item['container-title'])}`]),
    ...(date === null ? [] : [`date = {${isoDate(date)}}`, `year = {${date.year}}`]),
    ...(item.URL === undefined ? [] : [`url = ${address(item.URL)}`]),
    ...(item.version === undefined ? [] : [`version = ${value(item.version)}`]),
    `langid = ${value(item.language)}`,
    ...(item.note === undefined ? [] : [`note = ${value(item.note)}`]),
  ]
  return `@online{${item.id},\n  ${fields.join(',\n  ')}\n}\n`
}
