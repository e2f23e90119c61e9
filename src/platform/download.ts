/** Hands a text to the reader as a file. The browser asks, or puts it where downloads go. */
export function download(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // not at once: some browsers begin to read only after this task
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
