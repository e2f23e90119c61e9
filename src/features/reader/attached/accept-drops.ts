import type { VisitIndex } from '../../../domain/visit-index'
import { attachMachinery } from '../attached-texts'

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

const fields = 'input, textarea, select, [contenteditable]'
/** A shorter text is no article. */
const leastPasted = 200

/**
 * Takes files dropped anywhere on the page, and long texts pasted outside of any field. Without it
 * the browser would leave the page for the dropped file. Answers with its undo.
 */
export function acceptDrops(index: VisitIndex, onDragging: (dragging: boolean) => void) {
  const over = (event: DragEvent) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    onDragging(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) onDragging(false)
  }
  const drop = (event: DragEvent) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    onDragging(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    void attachMachinery().then((machinery) => machinery?.takeFiles(index, files))
  }
  const paste = (event: ClipboardEvent) => {
    if (event.target instanceof Element && event.target.closest(fields)) return
    const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => /text/.test(type))
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (files.length === 0 && text.length < leastPasted) return
    event.preventDefault()
    void attachMachinery().then((machinery) => {
      if (files.length > 0) void machinery?.takeFiles(index, files)
      else void machinery?.takePastedText(index, text)
    })
  }
  document.addEventListener('dragover', over)
  document.addEventListener('dragleave', leave)
  document.addEventListener('drop', drop)
  document.addEventListener('paste', paste)
  return () => {
    document.removeEventListener('dragover', over)
    document.removeEventListener('dragleave', leave)
    document.removeEventListener('drop', drop)
    document.removeEventListener('paste', paste)
  }
}
