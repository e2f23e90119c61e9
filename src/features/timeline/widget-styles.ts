import css from './chronology-widget.css?inline'

/**
 * Lays the widget's own styles over the document; the answer takes them off. They come with the
 * widget: the page's one sheet, which the first paint waits for, has none of them.
 */
export function adoptWidgetStyles(): () => void {
  // A document without a layout, as the tests have, takes none.
  if (!('adoptedStyleSheets' in document)) return () => {}
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
