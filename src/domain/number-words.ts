const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count as running text has it: "eight", "eleven" being "11"; "no" for none. */
export function countInWords(count: number): string {
  return words[count] ?? String(count)
}

/** "one article", "four articles" */
export function countedInWords(count: number, one: string, many = `${one}s`): string {
  return `${countInWords(count)} ${count === 1 ? one : many}`
}

/** "1 entry", "2 entries" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
