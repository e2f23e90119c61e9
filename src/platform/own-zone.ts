/** The IANA zone of the reader's own clock; UTC where the browser does not tell. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}
