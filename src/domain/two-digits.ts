/** "09": a number as clocks and calendars write it. */
export const twoDigits = (n: number) => String(n).padStart(2, '0')
